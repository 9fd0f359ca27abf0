import { table } from "./table.ts";

// Words that turn or weaken an act from outside its own clause: before it, behind it, in the sentence after.

table("Taken back by the sentence after", {
  holds: [
    [
      "We do not accept the claim, aired in Juba, that Ugandan rockets have been moved to Torit.",
      "UG missile move denied → Torit",
    ],
    [
      "The ministry does not believe reports that Zambian troops crossed into Angola.",
      "ZM troops move denied → Angola",
    ],
    ["The ministry believes reports that Zambian troops crossed into Angola.", "ZM troops move reported → Angola"],
    [
      "An official said basing Kenyan jets in Malawi is not something anyone asked for.",
      "KE fighter presence ruled-out → Malawi",
    ],
    ["Reports said that Greece had sent a frigate to Cyprus. That is not so.", "GR ship move denied → Cyprus"],
    ["Iraqi radio says that Turkish tanks have entered Zakho. Ankara disputes that.", "TR armour move reported → Zaxo"],
    ["It was reported that Turkish tanks had entered Zakho. We dispute that.", "TR armour move denied → Zaxo"],
    ["There are rumours that Turkish tanks have entered Zakho. Ankara disputes that.", "TR armour move denied → Zaxo"],
    ["Syria says that Israeli paratroopers have landed in Tyre. They have not.", "IL troops move denied → Tyre"],
    [
      "Angola alleges that South African troops have entered Cunene. We see no sign of it.",
      "ZA troops move denied → Cunene",
    ],
    [
      "Egypt has sent 500 soldiers to Somalia. Officials were not available for comment.",
      "EG troops 500 move reported → Somalia",
    ],
    [
      "Egypt has sent 500 soldiers to Somalia. Eritrea denies it has any troops there.",
      "EG troops 500 move reported → Somalia",
      "ER troops presence denied → Somalia",
    ],
  ],
});

table("Reports that are denied from further away", {
  holds: [
    [
      "The spokesman discounted reports that a Turkish battalion was moving to Kirkuk.",
      "TR land-unit move denied → Kirkuk",
    ],
    [
      "He described as untrue a newspaper's claim that Kenyan troops had left Somalia.",
      "KE troops withdraw denied Somalia →",
    ],
    [
      "The base dismissed as fantasy a story that a Polish battalion would be sent to Mali.",
      "PL land-unit move denied → Mali",
    ],
    [
      "The Pentagon pushed back on blog posts stating that it had moved a carrier to the Red Sea.",
      "US carrier move denied → Red Sea",
    ],
    ["No evidence has been found that Iranian missiles were moved to Basra.", "IR missile move denied → Basra"],
    ["Claims that Sudan has sent 500 soldiers to Yemen are a fabrication.", "SD troops 500 move denied → Yemen"],
    ["Denmark neither confirmed nor denied that it had sent commandos to Iraq.", "DK troops move considered → Iraq"],
    ["Denmark confirmed a report that it had sent commandos to Iraq.", "DK troops move reported → Iraq"],
  ],
});

table("What is said of an act as a whole", {
  holds: [
    ["Sending a Danish frigate to the Gulf does not arise.", "DK ship move ruled-out → Persian Gulf"],
    [
      "As the port is closed, sending Danish tanks to Bosnia is off the table.",
      "DK armour move ruled-out → Bosnia and Herzegovina",
    ],
    ["The deployment of 500 Chilean soldiers to Haiti was shelved.", "CL troops 500 move ruled-out → Haiti"],
    ["A Dutch deployment to Mali is not on the cards.", "NL troops move ruled-out → Mali"],
    ["Belgium's plan to send F-16s to Romania has been dropped.", "BE fighter «F-16» move ruled-out → Romania"],
    ["The deployment of French troops to Benghazi never happened.", "FR troops move denied → Benghazi"],
    [
      "The transfer of four Italian helicopters to Herat is under examination.",
      "IT helicopter 4 transfer considered → Herat",
    ],
    ["The dispatch of two Dutch frigates to Bahrain is being looked at.", "NL ship 2 move considered → Bahrain"],
    ["Sending Kenyan troops to Somalia would be a mistake.", "KE troops move considered → Somalia"],
    ["Sending Kenyan troops to Somalia was a mistake.", "KE troops move reported → Somalia"],
    ["The arrival of 500 Chilean soldiers in Haiti was welcomed.", "CL troops 500 move reported → Haiti"],
  ],
});

table("Negative words before an act", {
  holds: [
    ["Norway is not about to send troops to Mali.", "NO troops move ruled-out → Mali"],
    ["Norway is far from sending troops to Mali.", "NO troops move ruled-out → Mali"],
    ["Norway offered money rather than sending a frigate to the Gulf.", "NO ship move ruled-out → Persian Gulf"],
    ["Norway joined the mission without sending troops to Bahrain.", "NO troops move ruled-out → Bahrain"],
    ["The minister again excluded the deployment of Spanish troops to Niger.", "ES troops move ruled-out → Niger"],
    ["Ghana would have sent 200 troops to Liberia last year.", "GH troops 200 move ruled-out → Liberia"],
    [
      "A Ghanaian battalion was to have come to Monrovia but stayed in Accra.",
      "GH land-unit move ruled-out → Monrovia",
      "GH land-unit presence reported → Accra",
    ],
  ],
});

table("Thought of, offered, awaited", {
  holds: [
    ["Sweden is thinking of sending a supply ship to the Gulf of Aden.", "SE ship move considered → Gulf of Aden"],
    ["Russia is thought to have 30,000 soldiers at Belgorod.", "RU troops 30000 presence reported → Belgorod"],
    ["The PLA is believed to have moved two divisions to Rutog.", "CN land-unit 2 move reported → Rutog"],
    ["One option is sending a Finnish company to Chad.", "FI land-unit move considered → Chad"],
    ["The Ghanaian battalion is due in Monrovia on Friday.", "GH land-unit move planned → Monrovia"],
    ["A Ghanaian battalion is slated for Monrovia.", "GH land-unit move planned → Monrovia"],
    ["Once the Ghanaian troops arrive in Monrovia, they will be split up.", "GH troops move planned → Monrovia"],
  ],
});

table("Bound to something else", {
  holds: [
    ["A Ghanaian company could be flown to Chad should fighting resume.", "GH land-unit move conditional → Chad"],
    [
      "Italy would recall its 500 soldiers from Mali were any of them to be killed.",
      "IT troops 500 withdraw conditional Mali →",
    ],
    ["Ghana will send 200 troops to Liberia once barracks are ready.", "GH troops 200 move conditional → Liberia"],
    ["Moscow will withdraw its troops from Gori when observers have arrived.", "RU troops withdraw conditional Gori →"],
    ["There were 200 Ghanaian troops to be moved to Liberia.", "GH troops 200 move planned → Liberia"],
    [
      "What is on the table: Japanese bombers flying from Clark, if the Diet agrees.",
      "JP bomber presence conditional → Clark",
    ],
  ],
});
