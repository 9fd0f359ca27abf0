import { table } from "./table.ts";

// How sure: reported, planned, considered, conditional, ruled out or denied.

table("Planned", {
  holds: [
    ["Spain will deploy two frigates to the Black Sea.", "ES ship 2 move planned → Black Sea"],
    ["Belgium plans to send 300 soldiers to Romania.", "BE troops 300 move planned → Romania"],
    ["Ankara decided to send troops to Libya.", "TR troops move planned → Libya"],
    ["Japan agreed to send 600 soldiers to Samawah.", "JP troops 600 move planned → Samawah"],
    ["Greece is set to send a frigate to the Black Sea.", "GR ship move planned → Black Sea"],
    ["Norway is going to send a battalion to Mali.", "NO land-unit move planned → Mali"],
    ["New Zealand announced it would send 100 soldiers to Iraq.", "NZ troops 100 move planned → Iraq"],
    [
      "The American president authorised the deployment of 3,000 Marines to Liberia.",
      "US troops 3000 move planned → Liberia",
    ],
    ["Two Polish ships are due to arrive in Riga.", "PL ship 2 move planned → Riga"],
    ["Italy pledged 1,000 soldiers for Kosovo.", "IT troops 1000 move planned → Kosovo"],
    ["The Dutch cabinet approved sending 60 commandos to Mali.", "NL troops 60 move planned → Mali"],
    ["Portugal has promised to send F-16s to Iceland.", "PT fighter «F-16» move planned → Iceland"],
    ["U.S. bombers are expected to arrive at Diego Garcia.", "US bomber move planned → Diego Garcia"],
    ["France ordered 2,000 soldiers to Bangui.", "FR troops 2000 move planned → Bangui"],
    ["Russia is preparing to send paratroopers to Syria.", "RU troops move planned → Syria"],
  ],
});

table("Considered", {
  holds: [
    [
      "Asked about reports that French jets had moved to Chad, the minister smiled.",
      "FR fighter move considered → Chad",
    ],
    ["A rotation of American F-22s to Osan may begin in June.", "US fighter «F-22» move considered → Osan"],
    ["The deployment of American troops to Poland may anger Russia.", "US troops move reported → Poland"],
    [
      "American marines are off Oman. Nobody likes the idea that they will land in Kuwait City.",
      "US troops move considered → Kuwait City",
      "US troops presence reported → off Oman",
    ],
    ["Egypt may send troops to Sudan.", "EG troops move considered → Sudan"],
    ["Australia might send a frigate to Hormuz.", "AU ship move considered → Strait of Hormuz"],
    ["The U.S. could deploy bombers to Diego Garcia.", "US bomber move considered → Diego Garcia"],
    [
      "Britain is weighing the deployment of a battalion to Bosnia.",
      "GB land-unit move considered → Bosnia and Herzegovina",
    ],
    ["Jordan offered to send troops to Saudi Arabia.", "JO troops move considered → Saudi Arabia"],
    ["Sweden is ready to send Gripen jets to Hungary.", "SE fighter «Gripen» move considered → Hungary"],
    [
      "Moscow threatened to deploy Iskander missiles in Kaliningrad.",
      "RU missile «Iskander» move considered → Kaliningrad",
    ],
    [
      "France is considering sending the carrier Charles de Gaulle to the Gulf.",
      "FR carrier «Charles de Gaulle» move considered → Persian Gulf",
    ],
    ["Paris has not decided whether to send troops to Ivory Coast.", "FR troops move considered → Ivory Coast"],
    ["The Pentagon has yet to send troops to Haiti.", "US troops move considered → Haiti"],
    ["Canada would like to send 500 soldiers to Haiti.", "CA troops 500 move considered → Haiti"],
    ["Lawmakers urged Germany to send tanks to Ukraine.", "DE armour move considered → Ukraine"],
    ["The minister called for more British troops in Estonia.", "GB troops move considered → Estonia"],
    ["Washington is discussing whether to station missiles in Japan.", "US missile presence considered → Japan"],
    ["Some senators want U.S. troops to leave Syria.", "US troops withdraw considered Syria →"],
    ["Ethiopia is mulling a withdrawal of its troops from Somalia.", "ET troops withdraw considered Somalia →"],
    [
      "The Philippines asked the U.S. to deploy Typhon launchers in Luzon.",
      "US missile «Typhon» move considered → Luzon",
    ],
    ["Poland proposed sending NATO peacekeepers to Ukraine.", "NATO peacekeepers move considered → Ukraine"],
  ],
});

table("Conditional", {
  holds: [
    [
      "[If Iraq attacks, the United States will send troops to Saudi Arabia].",
      "US troops move conditional → Saudi Arabia",
    ],
    ["Poland will send tanks to Ukraine only if Germany does so.", "PL armour move conditional → Ukraine"],
    [
      "ECOWAS would send troops to Niger if talks failed.",
      "Economic Community of West African States troops move conditional → Niger",
    ],
    [
      "Should the ceasefire fail, France would deploy 2,000 soldiers to Lebanon.",
      "FR troops 2000 move conditional → Lebanon",
    ],
    ["Unless Baghdad complies, the U.S. will send bombers to Kuwait.", "US bomber move conditional → Kuwait"],
    ["Finland could send soldiers to Lebanon if necessary.", "FI troops move conditional → Lebanon"],
    ["In the event of a war, Britain will send a brigade to Norway.", "GB land-unit move conditional → Norway"],
    [
      "Provided that parliament agrees, Hungary will send 400 soldiers to Chad.",
      "HU troops 400 move conditional → Chad",
    ],
    ["Were the border to close, Turkey would send troops to Nakhchivan.", "TR troops move conditional → Nakhchivan"],
  ],
});

table("Ruled out", {
  holds: [
    [
      "There are no plans for battlegroups in Finland or Sweden.",
      "an unnamed party land-unit move ruled-out → Finland",
      "an unnamed party land-unit move ruled-out → Sweden",
    ],
    ["NATO has no plans for a battlegroup in Finland.", "NATO land-unit move ruled-out → Finland"],
    ["The town has no plans for a school in Basra."],
    [
      "German soldiers stay at Tetovo. Germany is not sending anyone to Kosovo.",
      "DE troops move denied → Kosovo",
      "DE troops presence reported → Tetovo",
    ],
    ["Germany is not sending anyone to the song contest in Baku."],
    [
      "Turkey could prevent Russian ships that took part in the fighting from returning to Sevastopol.",
      "RU ship move ruled-out → Sevastopol",
    ],
    ["Russian ships have returned from Tartus to Sevastopol.", "RU ship move reported Tartus → Sevastopol"],
    ["NATO will not send ground troops to Kosovo.", "NATO troops move ruled-out → Kosovo"],
    ["Turkey would not send troops to Afghanistan.", "TR troops move ruled-out → Afghanistan"],
    ["Germany refused to send soldiers to Iraq.", "DE troops move ruled-out → Iraq"],
    ["Italy cancelled the deployment of 200 soldiers to Niger.", "IT troops 200 move ruled-out → Niger"],
    ["Canada is unlikely to send soldiers to Congo.", "CA troops move ruled-out → Democratic Republic of the Congo"],
    ["Hungary voted against sending troops to Chad.", "HU troops move ruled-out → Chad"],
    ["France has no plans to send troops to Rwanda.", "FR troops move ruled-out → Rwanda"],
    ["There are no plans to send British troops to Ukraine.", "GB troops move ruled-out → Ukraine"],
    ["Sending Danish troops to Libya is out of the question.", "DK troops move ruled-out → Libya"],
    ["Japan won't send soldiers to Iraq.", "JP troops move ruled-out → Iraq"],
    ["Austria never intended to send tanks to Chad.", "AT armour move ruled-out → Chad"],
    [
      "Parliament turned down the dispatch of two Italian frigates to the Arabian Sea.",
      "IT ship 2 move ruled-out → Arabian Sea",
    ],
    ["Parliament threw out the deployment of 90 Irish soldiers to Chad.", "IE troops 90 move ruled-out → Chad"],
    [
      "The Swiss parliament rejected the deployment of 100 soldiers to Somalia.",
      "CH troops 100 move ruled-out → Somalia",
    ],
    [
      "Brazil said it would send neither troops nor ships to Haiti.",
      "BR troops move ruled-out → Haiti",
      "BR ship move ruled-out → Haiti",
    ],
    ["The White House does not intend to put U.S. forces in Yemen.", "US troops move ruled-out → Yemen"],
    ["Belgium has decided against sending F-16s to Iceland.", "BE fighter «F-16» move ruled-out → Iceland"],
  ],
  knownGaps: [["[The United States has ruled out sending troops to Georgia].", "US troops move ruled-out → Georgia"]],
});

table("Denied", {
  holds: [
    ["Nor, he said, were there British soldiers at Makeni.", "GB troops move denied → Makeni"],
    [
      "What we do not see: Russian ground troops massing opposite Finnmark.",
      "RU troops presence denied → opposite Finnmark",
    ],
    [
      "What we see: Russian ground troops massing opposite Finnmark.",
      "RU troops presence reported → opposite Finnmark",
    ],
    [
      "The rumor of the week, that American A-10s are packing for Kandahar Airfield, is just that.",
      "US fighter «A-10» move denied → Kandahar Airfield",
    ],
    [
      '"There are no plans for ground troops," said the spokesman, when asked about a report that an American battalion would be landed in Kuwait.',
      "US land-unit move denied → Kuwait",
    ],
    [
      "Observers said an Ethiopian column had crossed into Gedo. They found no trace of one.",
      "ET land-unit move denied → Gedo",
    ],
    ["Russia denied that it had sent troops to Crimea.", "RU troops move denied → Crimea"],
    ["Rwanda denies having troops in eastern Congo.", "RW troops presence denied → eastern Congo"],
    ["China said it had not sent warships to Cambodia.", "CN ship move denied → Cambodia"],
    ["No American soldiers have been sent to Yemen.", "US troops move denied → Yemen"],
    ["Ukraine says it has no troops in Sudan.", "UA troops presence denied → Sudan"],
    ["The Kremlin rejected claims that its soldiers were in Donbas.", "RU troops presence denied → Donbas"],
    [
      "Kampala's statement that Rwandan tanks have entered Bunia is rejected by the Rwandan army.",
      "RW armour move denied → Bunia",
    ],
    [
      "The ministry dismissed reports that Chinese troops had entered Tajikistan.",
      "CN troops move denied → Tajikistan",
    ],
    ["Denmark has never sent fighter jets to Greenland.", "DK fighter move denied → Greenland"],
    [
      "It is not true that Iran has sent soldiers to Bosnia, Tehran said.",
      "IR troops move denied → Bosnia and Herzegovina",
    ],
  ],
  knownGaps: [
    ["Eritrea's government called reports of Eritrean troops in Tigray a lie.", "ER troops presence denied → Tigray"],
  ],
});

table("A withdrawal that is not", {
  holds: [
    ["Russia will not withdraw its troops from Transnistria.", "RU troops withdraw ruled-out Transnistria →"],
    ["The U.S. has no intention of withdrawing its forces from Okinawa.", "US troops withdraw ruled-out Okinawa →"],
    ["There is no sign that Iraqi troops have left Kuwait.", "IQ troops withdraw denied Kuwait →"],
    ["Syrian troops have not withdrawn from Lebanon.", "SY troops withdraw denied Lebanon →"],
    ["A Russian flotilla is not about to call at Port Sudan.", "RU naval-group move ruled-out → Port Sudan"],
    ["Sweden is thinking of sending a supply ship to Beirut.", "SE ship move considered → Beirut"],
    ["Russia is thought to have sent two brigades to Hama.", "RU land-unit 2 move reported → Hama"],
    ["Ethiopia refused to pull its troops out of Badme.", "ET troops withdraw ruled-out Badme →"],
  ],
});

table("A status stays in its clause", {
  holds: [
    [
      "Poland will send tanks to Ukraine, and Norway has sent howitzers to Ukraine.",
      "PL armour move planned → Ukraine",
      "NO artillery move reported → Ukraine",
    ],
    [
      "Britain has sent ships to the Gulf but will not send troops to Iraq.",
      "GB ship move reported → Persian Gulf",
      "GB troops move ruled-out → Iraq",
    ],
    ["Ireland had planned to send 100 troops to Lebanon.", "IE troops 100 move considered → Lebanon"],
    ["Ghana, earlier expected to send a battalion to Bunia, has dropped out.", "GH land-unit move considered → Bunia"],
    ["Norway was once expected to send a frigate to Aden.", "NO ship move considered → Aden"],
    // Near miss: what was ordered earlier holds.
    ["Norway earlier ordered a frigate to Aden.", "NO ship move planned → Aden"],
    [
      "The president, who may visit Kabul, has sent 500 soldiers to Bosnia, Italy's government said.",
      "IT troops 500 move reported → Bosnia and Herzegovina",
    ],
    ["France, which may leave Mali, sent 100 soldiers to Niger.", "FR troops 100 move reported → Niger"],
  ],
});

table("It is possible that", {
  holds: [
    ["He said it is possible that Canadian troops will be sent to Khost.", "CA troops move considered → Khost"],
    ["It is likely that French troops will be sent to Bangui.", "FR troops move considered → Bangui"],
    ["There is a chance that French troops will be sent to Bangui.", "FR troops move considered → Bangui"],
    ["It is unlikely that Dutch troops will be sent to Gao.", "NL troops move ruled-out → Gao"],
    // A near miss: what is clear is no less sure than that.
    ["It is clear that Dutch troops will be sent to Gao.", "NL troops move planned → Gao"],
  ],
});

table("Beside the main clause, and under none of its other words", {
  holds: [
    [
      "The mission will be smaller, not to exceed 900, with Ghana sending 300 soldiers to Goma.",
      "GH troops 300 move planned → Goma",
    ],
    ["Japan promised not to leave, with 80 more soldiers heading for Juba.", "JP troops 80 move reported → Juba"],
    // The main verb leaves it open.
    ["Peru may take part, with Chile sending 60 men to Cyprus.", "CL troops 60 move considered → Cyprus"],
  ],
});
