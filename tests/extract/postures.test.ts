import { table } from "./table.ts";

// Where forces are and go by the set phrases of briefings and wires.

table("A force under way or in port", {
  holds: [
    [
      "The 3rd Armored Cavalry Regiment is en route to Kuwait from Fort Bliss.",
      "US land-unit «3rd Armored Cavalry Regiment» move reported Fort Bliss → Kuwait",
    ],
    ["A convoy of Turkish tanks is under way to Idlib.", "TR armour move reported → Idlib"],
    ["USS Boxer pulled into Pattaya for a port visit.", "US ship «USS Boxer» move reported → Pattaya"],
    [
      "The 173rd Airborne Brigade redeployed to Vicenza, Italy, after a year in Afghanistan.",
      "US land-unit «173rd Airborne Brigade» move reported Afghanistan → Vicenza",
    ],
    [
      "Dutch F-16s flying out of Villafranca took part in the raids.",
      "NL fighter «F-16» presence reported → Villafranca",
    ],
    ["Dutch F-16s flew out of Villafranca on Friday.", "NL fighter «F-16» withdraw reported Villafranca →"],
    [
      "The USS Kitty Hawk was relieved off Pakistan by the USS Constellation.",
      "US ship «USS Constellation» move reported → off Pakistan",
    ],
    ["Israeli tanks are massed opposite the Gaza Strip.", "IL armour presence reported → opposite the Gaza Strip"],
    [
      "Three Indian battalions are en route to Gao, to Kidal and to Timbuktu.",
      "IN land-unit move reported → Gao",
      "IN land-unit move reported → Kidal",
      "IN land-unit move reported → Timbuktu",
    ],
    [
      "Three Italian battalions are on their way to southern Lebanon.",
      "IT land-unit 3 move reported → southern Lebanon",
    ],
    ["The Dutch frigate is expected to remain in the Gulf.", "NL ship presence planned → Persian Gulf"],
    ["Croatian army units crossed the Sava at Gradiska.", "HR land-unit move reported → Bosanska Gradiska"],
    ["Sudanese army units are advancing on Heglig.", "SD land-unit move reported → Heglig"],
    ["The five Indian warships sail from Mumbai for Aden on Monday.", "IN ship 5 move planned Mumbai → Aden"],
    ["Some 60 British soldiers are in Jordan training Syrian rebels.", "GB troops ~60 presence reported → Jordan"],
  ],
});

table("A header: a ship, and a place behind the comma", {
  holds: [["- USS Nimitz, Red Sea", "US ship «USS Nimitz» presence reported → Red Sea"], ["USS Nimitz, Admiral Smith"]],
});

table("Those for whom a soldier or a minister speaks", {
  holds: [
    [
      "France has 1,500 soldiers in Mali. “We are not leaving Gao,” the French commander said.",
      "FR troops 1500 presence reported → Mali",
      "FR troops withdraw denied Gao →",
    ],
    ["“We are not pulling out of Kidal,” a French army spokesman said.", "FR troops withdraw denied Kidal →"],
    ["“We are leaving Goma,” a spokesman of the U.N. refugee agency said."],
    ["“We are not leaving the euro,” the Greek finance minister said."],
  ],
});

table("A contingent so strong is where its own words put it", {
  holds: [
    [
      "Rwanda plans to add soldiers to its 800-strong contingent in Cabo Delgado.",
      "RW troops move planned → Cabo Delgado",
      "RW land-unit 800 presence reported → Cabo Delgado",
    ],
    [
      "Italy has named a new commander for its 1,100-strong contingent in Lebanon.",
      "IT land-unit 1100 presence reported → Lebanon",
    ],
    // Near misses: not spoken of as known, and of no figure.
    ["Italy has named a commander for a contingent in Lebanon."],
    ["Italy has named a new commander for its contingent in Lebanon."],
  ],
});
