import { table } from "./table.ts";

// What a force goes for: the place of that is where it goes, and is told of by the going.

table("What a force leaves for", {
  holds: [
    ["Some 200 Danish soldiers have left to serve in Helmand.", "DK troops ~200 move reported → Helmand"],
    [
      "Two Dutch minehunters left Den Helder to clear mines off Libya.",
      "NL ship 2 move reported Den Helder → off Libya",
    ],
    ["An Italian battalion will leave in May to guard the airport in Kabul.", "IT land-unit move planned → Kabul"],
    ["Jordanian troops withdrew to regroup in Irbid.", "JO troops withdraw reported → Irbid"],
    ["Thai troops left Dili to avoid clashes with the militia in Baucau.", "TH troops withdraw reported Dili →"],
  ],
});

table("A going and what it is for are one", {
  holds: [
    ["The Indian frigate sailed to protect merchant ships off Somalia.", "IN ship move reported → off Somalia"],
    [
      "A Chinese destroyer set out on Monday to escort tankers in the Gulf of Aden.",
      "CN ship move reported → Gulf of Aden",
    ],
    ["HMS Cardiff was sent to watch ships in the Adriatic.", "GB ship «HMS Cardiff» move reported → Adriatic Sea"],
    [
      "Six Belgian F-16s flew to Siauliai to police the skies over Latvia.",
      "BE fighter 6 «F-16» move reported → Šiauliai",
      "BE fighter 6 «F-16» presence planned → Latvia",
    ],
  ],
});

table("Shipping that is guarded is not sent", {
  holds: [
    [
      "A Danish frigate has sailed to protect shipping in the Strait of Malacca.",
      "DK ship move reported → Strait of Malacca",
    ],
    [
      "The Greek corvette Daniolos was sent to watch shipping in the Aegean.",
      "GR ship «Daniolos» move reported → Aegean Sea",
    ],
    ["The United States is shipping tanks to Kuwait.", "US armour transfer reported → Kuwait"],
    [
      "The Danish army began shipping its tanks from Aarhus to Klaipeda.",
      "DK armour transfer reported Aarhus → Klaipėda",
    ],
  ],
});

table("Leaving for duty, and before long", {
  holds: [
    [
      "Indonesian peacekeepers will depart in the coming weeks for service with the UN mission in Darfur.",
      "ID peacekeepers move planned → Darfur",
    ],
    ["The 48 Irish soldiers leave in May for duty with the force.", "IE troops 48 move planned"],
    ["Some 320 Nepalese soldiers will leave before long for Lebanon.", "NP troops ~320 move planned → Lebanon"],
    [
      "Some 320 Nepalese soldiers will leave Lebanon before the long rains.",
      "NP troops ~320 withdraw planned Lebanon →",
    ],
    ["Danish soldiers will leave Iraq in May for lack of work.", "DK troops withdraw planned Iraq →"],
  ],
});

table("What those should do who are only told of", {
  holds: [
    [
      "Mass was said for the 320 Ghanaian soldiers who should leave in May for Liberia.",
      "GH troops 320 move planned → Liberia",
    ],
    ["The 320 Ghanaian soldiers should leave Liberia.", "GH troops 320 withdraw considered Liberia →"],
  ],
});

table("Where those who set out are bound for", {
  holds: [
    ["Danish troops left on Friday for Helmand.", "DK troops move reported → Helmand"],
    ["Mass was said for 95 Zambian soldiers bound for Helmand.", "ZM troops 95 move reported → Helmand"],
  ],
});
