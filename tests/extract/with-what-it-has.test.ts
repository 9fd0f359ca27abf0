import { table } from "./table.ts";

// What a force has with it, who holds a place, and a journey that goes on.

table("What a force has with it", {
  holds: [
    ["A Danish battalion with 13 Leopard tanks will move to Tapa.", "DK land-unit move planned → Tapa Army Base"],
    [
      "Some 900 Saudi soldiers with 200 armoured vehicles and six Apache helicopters crossed into Yemen.",
      "SA armour 200 move reported → Yemen",
      "SA helicopter 6 «Apache» move reported → Yemen",
      "SA troops ~900 move reported → Yemen",
    ],
    [
      "Turkey keeps 35,000 troops in northern Cyprus, equipped with 300 M-48 tanks.",
      "TR armour 300 presence reported → northern Cyprus",
      "TR troops 35000 presence reported → northern Cyprus",
    ],
    ["A French company, equipped with Leclerc tanks, came to Tapa.", "FR land-unit move reported → Tapa Army Base"],
    [
      "The frigate left Portsmouth on Sunday with 200 Royal Marines.",
      "GB troops 200 move reported Portsmouth →",
      "an unnamed party ship move reported Portsmouth →",
    ],
    [
      "The battalion trained with 200 Kenyan soldiers in Isiolo.",
      "an unnamed party land-unit exercise reported → Isiolo",
    ],
    ["A flight of Canadian CF-18s landed at Iqaluit on Friday.", "CA fighter «F/A-18» move reported → Iqaluit"],
  ],
});

table("Who holds a place", {
  holds: [
    [
      "Checkpoints outside Poti are manned by Russian peacekeepers.",
      "RU peacekeepers presence reported → outside Poti",
    ],
    ["A town outside Poti is visited by Russian peacekeepers."],
  ],
});

table("A journey that goes on in the same land", {
  holds: [
    [
      "Some 900 Saudi soldiers crossed into Yemen on Monday and were heading for Marib.",
      "SA troops ~900 move reported → Ma'rib",
    ],
    [
      "Some 900 Saudi soldiers crossed into Yemen on Monday and later went to Djibouti.",
      "SA troops ~900 move reported → Djibouti",
      "SA troops ~900 move reported → Yemen",
    ],
  ],
});

table("What a part of a force is", {
  holds: [
    ["Nepal is sending 300 soldiers, half of them medics, to Goma.", "NP troops 300 move reported → Goma"],
    ["Brazil offered 90 men, most of them engineers.", "BR troops 90 transfer considered"],
    // Where a part goes.
    [
      "India sent 900 men to Africa, 300 of them to Malakal.",
      "IN troops 300 move reported → Malakal",
      "IN troops 900 move reported → Africa",
    ],
  ],
});
