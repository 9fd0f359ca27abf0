import { table } from "./table.ts";

// What a clause only seems to tell of a force: a rumour, where something was said, a thing, a mission, a patrol that is flown.

table("A rumour that is nothing more than that", {
  holds: [
    [
      "The rumour of the week, that Bagram's A-10s are packing for Kandahar, is just that.",
      "US fighter «A-10» move denied → Kandahar",
    ],
    [
      "The story that a Danish battalion is moving to Narva is nothing more than a story.",
      "DK land-unit move denied → Narva",
    ],
    ["The report that a Danish battalion is moving to Narva is new.", "DK land-unit move reported → Narva"],
  ],
});

table("Where something was said, and what is no force's place", {
  holds: [
    ["In Washington, the Pentagon said it had no intention of sending combat troops.", "US troops move ruled-out"],
    ["In Mogadishu, the Italian brigade keeps 300 men.", "IT troops 300 presence reported → Mogadishu"],
    [
      "Four Australian helicopters were ferried across from Darwin and are operating from the airfield.",
      "AU helicopter 4 move reported Darwin →",
    ],
    [
      "The Greek frigate Hydra is at Djibouti. It is run from a headquarters in Larissa.",
      "GR ship «Hydra» presence reported → Djibouti",
    ],
    [
      "Egypt moved an army battalion to the border crossing at Rafah after shells fell near the town.",
      "EG land-unit move reported → Rafaḩ",
    ],
    [
      "Tunisia moved an army battalion to the border crossing at Dehiba after shells fell near the town.",
      "TN land-unit move reported → Dehiba",
    ],
    ["German soldiers were in Kunduz. They left the coffee machine.", "DE troops presence reported → Kunduz"],
    [
      "Eighteen Canadian CF-18 fighters will leave Baden-Soellingen during the week of November 26 for Doha.",
      "CA fighter 18 «F/A-18» move planned Baden → Doha",
    ],
  ],
});

table("Whose, how many and what act, by the words right beside", {
  holds: [
    [
      "The Ministry of Defence in London announced that all 116 tanks of its 1st Armored Division were in Kuwait.",
      "GB armour 116 presence reported → Kuwait",
    ],
    [
      "The six Norwegian F-16s share the runway at Souda Bay with as many Mirages from Qatar.",
      "NO fighter 6 «F-16» presence reported → Naval Support Activity Souda Bay",
      "QA fighter «Mirage» presence reported → Naval Support Activity Souda Bay",
    ],
    [
      "French soldiers are in Mostar. Other contingents are arriving piecemeal.",
      "FR troops presence reported → Mostar",
    ],
    [
      "The Polish brigade in Ghazni, which now numbers 2,600, needs four helicopters.",
      "PL land-unit 2600 presence reported → Ghazni",
    ],
    ["Egypt will ship its 3d armoured division to Yanbu.", "EG land-unit move planned → Yanbu"],
    ["A further 1,800 British paratroopers and Gurkhas were sent to Split.", "GB troops 1800 move reported → Split"],
    [
      "Twenty French Mirages and two Rafales flew to Djibouti.",
      "FR fighter 20 «Mirage» move reported → Djibouti",
      "FR fighter 2 «Rafale» move reported → Djibouti",
    ],
    ["Germany provides about half of the 1,000 troops at Rukla.", "DE troops move reported → Rukla"],
    ["Swedish Gripens fly regular patrols over the Baltic Sea.", "SE fighter «Gripen» move reported → Baltic Sea"],
    ["The German company will take the place of the French one at Tapa.", "DE land-unit move planned → Tapa Army Base"],
    [
      "A battalion each from Zambia and Ghana is in Kenema.",
      "GH land-unit presence reported → Kenema",
      "ZM land-unit presence reported → Kenema",
    ],
    [
      "The German soldiers will spend a week at Fort Bragg, N.C., and then fly to Taszar, Hungary.",
      "DE troops move planned → Taszár Air Base",
      "DE troops presence planned → Fort Bragg",
    ],
  ],
});
