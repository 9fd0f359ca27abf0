import { table } from "./table.ts";

// How many a force has, said behind it.

table("Sizes behind a force", {
  holds: [
    ["U.S. Marines, 330 of them, landed in Darwin.", "US troops 330 move reported → Darwin"],
    ["The Pakistani brigade, 4,500 strong, landed in Mogadishu.", "PK land-unit 4500 move reported → Mogadishu"],
    ["Denmark sent a company, some 150 men, to Gao.", "DK land-unit ~150 move reported → Gao"],
    ["Denmark sent a company numbering 150 to Gao.", "DK land-unit 150 move reported → Gao"],
    [
      "A Belgian company totalling 150 soldiers arrived in Cincu.",
      "BE land-unit 150 move reported → Cincu Training Area",
    ],
    [
      "The Belgian battalion, which numbers 250, is based in Cincu.",
      "BE land-unit 250 presence reported → Cincu Training Area",
    ],
    [
      "France sent 350 men of the 3rd Marine Infantry Regiment to Bangui.",
      "FR land-unit 350 «3rd Marine Infantry Regiment» move reported → Bangui",
    ],
    ["Between 18 and 22 French jets are in Jordan.", "FR fighter ~22 presence reported → Jordan"],
    // Not its size: what stands in the list, a year, another count.
    [
      "Denmark sent a battalion, 12 tanks and a hospital to Gao.",
      "DK land-unit move reported → Gao",
      "DK armour 12 move reported → Gao",
    ],
    ["The Danish battalion, in 1994, was based in Tuzla.", "DK land-unit presence reported → Tuzla"],
    ["Two Danish battalions, 1,600 men, are in Tuzla.", "DK land-unit 2 presence reported → Tuzla"],
  ],
});

table("A noun that two numbers share", {
  holds: [
    [
      "One Danish and two Dutch infantry battalions were sent to Split.",
      "DK land-unit 1 move reported → Split",
      "NL land-unit 2 move reported → Split",
    ],
    [
      "Japan sent one armoured and two infantry battalions to Hokkaido.",
      "JP land-unit 1 move reported → Hokkaido",
      "JP land-unit 2 move reported → Hokkaido",
    ],
    [
      "Japan sent one frigate and two destroyers to Guam.",
      "JP ship 1 move reported → Guam",
      "JP ship 2 move reported → Guam",
    ],
  ],
});
