import { table } from "./table.ts";

// A force is the object of a verb of sending, and the sender its subject.

table("A sender, a force and a place", {
  holds: [
    ["[Saudi Arabia sent two mechanised brigades to Hafar al-Batin].", "SA land-unit 2 move reported → Hafr al-Batin"],
    ["Australia will send 150 special forces soldiers to Afghanistan.", "AU troops 150 move planned → Afghanistan"],
    ["[France is deploying 1,200 soldiers to northern Mali].", "FR troops 1200 move reported → northern Mali"],
    ["Rwanda sends 1,000 troops to Cabo Delgado.", "RW troops 1000 move reported → Cabo Delgado"],
    ["Italy put 200 troops into Niger.", "IT troops 200 move reported → Niger"],
    ["Ethiopia poured tens of thousands of troops into Tigray.", "ET troops move reported → Tigray"],
    ["The United States airlifted 3,000 paratroopers to Honduras.", "US troops 3000 move reported → Honduras"],
    ["Canada flew six CF-18 fighters to Romania.", "CA fighter 6 «F/A-18» move reported → Romania"],
    ["Russia rotated two battalions into South Ossetia.", "RU land-unit 2 move reported → South Ossetia"],
    ["China has stationed J-11 fighter jets on Woody Island.", "CN fighter «J-11» presence reported → Woody Island"],
    [
      "Vietnam deployed coast guard vessels near the Paracel Islands.",
      "VN ship move reported → near the Paracel Islands",
    ],
    [
      "Iraq massed 30,000 troops along the Kuwaiti border.",
      "IQ troops 30000 presence reported → along the Kuwaiti border",
    ],
    [
      "Egypt deployed tanks and 40,000 soldiers to the Sinai.",
      "EG armour move reported → Sinai Peninsula",
      "EG troops 40000 move reported → Sinai Peninsula",
    ],
    ["Fiji has sent 170 soldiers to the Golan Heights.", "FJ troops 170 move reported → Golan Heights"],
    ["Papua New Guinea sent a platoon to the Solomon Islands.", "PG land-unit move reported → Solomon Islands"],
    [
      "Britain redeployed its tanks from Osnabrück to Saudi Arabia.",
      "GB armour move reported Osnabrück → Saudi Arabia",
    ],
    [
      "Chad moved 600 soldiers from northern Mali to N'Djamena.",
      "TD troops 600 withdraw reported northern Mali → N'Djamena",
    ],
    [
      "South Korea dispatched the destroyer Choi Young to the Gulf of Aden.",
      "KR ship «Choi Young» move reported → Gulf of Aden",
    ],
    ["Uganda has 6,000 soldiers in Somalia.", "UG troops 6000 presence reported → Somalia"],
    [
      "The United States keeps about 100 B61 bombs at Incirlik.",
      "US materiel ~100 «B61» presence reported → Incirlik Air Base",
    ],
    [
      "Japan sent three destroyers and a supply ship to the Gulf of Aden.",
      "JP ship 3 move reported → Gulf of Aden",
      "JP ship move reported → Gulf of Aden",
    ],
    ["Britain sent warships to the Red Sea.", "GB ship move reported → Red Sea"],
    ["Kenya committed 1,000 police officers and soldiers to Haiti.", "KE troops move reported → Haiti"],
    [
      "Norway has contributed a surgical team and 150 soldiers to the coalition in Kuwait.",
      "NO land-unit move reported → Kuwait",
      "NO troops 150 move reported → Kuwait",
    ],
    ["Syria moved a division into the Bekaa Valley.", "SY land-unit move reported → Bekaa Valley"],
    ["Nigeria sent an infantry battalion to Freetown in 1997.", "NG land-unit move reported → Freetown"],
    ["Iran built up its naval forces in the Gulf.", "IR naval-group presence reported → Persian Gulf"],
    [
      "Spain sent four Eurofighters to Šiauliai air base in Lithuania.",
      "ES fighter 4 «Eurofighter» move reported → Šiauliai",
    ],
  ],
  knownGaps: [
    [
      "India pre-positioned artillery along the Line of Control.",
      "IN artillery move reported → along the Line of Control",
    ],
    ["The U.S. deployed fighters to Estonia.", "US fighter move reported → Estonia"],
  ],
});

table("A capital, a minister or a service sends", {
  holds: [
    ["Washington positioned a Patriot battery in Poland.", "US air-defence «Patriot» move reported → Poland"],
    ["[Moscow based an S-400 battery at Khmeimim].", "RU air-defence «S-400» presence reported → Hmeimim Air Base"],
    ["The Pentagon ordered 2,000 Marines to Camp Lejeune.", "US troops 2000 move planned → Camp Lejeune"],
    ["The Kremlin moved paratroopers into Kazakhstan.", "RU troops move reported → Kazakhstan"],
    ["China's navy sent two frigates to Gwadar.", "CN ship 2 move reported → Gwadar"],
    ["Russia's Black Sea Fleet sent six landing ships to the Sea of Azov.", "RU ship 6 move reported → Sea of Azov"],
    [
      "The Royal Navy sent HMS Dragon to the eastern Mediterranean.",
      "GB ship «HMS Dragon» move reported → eastern Mediterranean",
    ],
    [
      "Britain has dispatched the destroyer HMS York to the Persian Gulf.",
      "GB ship «HMS York» move reported → Persian Gulf",
    ],
    ["The U.S. Air Force sent six B-2 bombers to Diego Garcia.", "US bomber 6 «B-2» move reported → Diego Garcia"],
    ["Boris Yeltsin sent troops into Chechnya.", "RU troops move reported → Chechnya"],
    [
      "The French defence ministry sent the frigate Languedoc to the Gulf of Aden.",
      "FR ship «Languedoc» move reported → Gulf of Aden",
    ],
    [
      "The Italian government sent the San Marco Regiment to Albania.",
      "IT land-unit «San Marco Regiment» move reported → Albania",
    ],
    ["NATO sent 700 reserve troops to Kosovo.", "NATO troops 700 move reported → Kosovo"],
    ["The African Union sent 8,000 troops to Somalia.", "African Union troops 8000 move reported → Somalia"],
    ["The United Nations deployed 14,000 peacekeepers to Cambodia.", "UN peacekeepers 14000 move reported → Cambodia"],
    ["The People's Liberation Army moved rocket launchers to Fujian.", "CN artillery move reported → Fujian"],
  ],
});

table("Things are handed over", {
  holds: [
    ["Germany transferred 14 Leopard 2 tanks to Ukraine.", "DE armour 14 «Leopard 2» transfer reported → Ukraine"],
    ["The Netherlands donated 100 armoured vehicles to Ukraine.", "NL armour 100 transfer reported → Ukraine"],
    ["Iran shipped drones to Russia.", "IR drone transfer reported → Russia"],
    ["Libya shipped rifles to Northern Ireland.", "LY materiel transfer reported → Northern Ireland"],
    ["The Czech Republic delivered T-72 tanks to Ukraine.", "CZ armour «T-72» transfer reported → Ukraine"],
    ["Estonia will give all its 155 mm howitzers to Ukraine.", "EE artillery transfer planned → Ukraine"],
  ],
  knownGaps: [
    ["Ukraine received 31 Abrams tanks from the United States.", "US armour 31 «Abrams» transfer reported → Ukraine"],
    ["North Korea supplied Russia with artillery shells.", "KP materiel transfer reported → Russia"],
    ["France handed over six Caesar howitzers to Ukraine.", "FR artillery 6 «CAESAR» transfer reported → Ukraine"],
  ],
});

table("Who is given so many, right behind the verb", {
  holds: [
    ["Washington gave Pakistan 18 F-16s.", "US fighter 18 «F-16» transfer reported → Pakistan"],
    ["Germany will send Israel two Patriot batteries.", "DE air-defence 2 «Patriot» move planned → Israel"],
    ["Britain gave Ukraine 14 Challenger tanks.", "GB armour 14 «Challenger» transfer reported → Ukraine"],
    ["The US is giving South Korea three destroyers.", "US ship 3 transfer reported → South Korea"],
    ["Egypt has offered the Saudis several tank battalions.", "EG land-unit transfer considered → Saudi Arabia"],
    ["Portugal has promised Mozambique another 60 trainers.", "PT instructors 60 move planned → Mozambique"],
    // Who gives is no one: it is allowed to have its own.
    ["The treaty gives Panama 200 soldiers at Balboa.", "PA troops 200 move reported → Balboa"],
  ],
});

table("A particle before the force", {
  holds: [
    [
      "Nepal pulled back several hundred soldiers from Congo.",
      "NP troops withdraw reported Democratic Republic of the Congo →",
    ],
    ["Nepal pulled back several hundred soldiers from peace missions.", "NP troops withdraw reported"],
    ["Jordan flew in several tanks to Aden.", "JO armour move reported → Aden"],
  ],
});
