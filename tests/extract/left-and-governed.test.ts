import { table } from "./table.ts";

// Where a withdrawal starts from, and what only looks as if it governed an act.

table("The place that a withdrawal leaves, by the words before it", {
  holds: [
    [
      "The six Greek F-16s seen at Larnaca in May appear to have gone home.",
      "GR fighter 6 «F-16» withdraw reported Larnaca →",
    ],
    [
      "Three howitzers that we photographed at Hadzici have since been towed away.",
      "an unnamed party artillery 3 withdraw reported Hadžići →",
    ],
    [
      "In Timbuktu, the last French company left its positions on 29 April.",
      "FR land-unit withdraw reported Timbuktu →",
    ],
    ["Danish forces have quit three posts in Helmand.", "DK troops withdraw reported Helmand →"],
    [
      "Riots broke out in East Timor. Indonesia has undertaken to take its six battalions out of the territory.",
      "ID land-unit 6 withdraw planned East Timor →",
    ],
    // No other country is told of.
    ["France will pull its 300 soldiers out of the territory.", "FR troops 300 withdraw planned"],
  ],
});

table("A noun and a preposition govern only what is to be done", {
  show: { published: "2023-05-02" },
  holds: [
    ["A British drone of the mission patrolled over Mariupol.", "GB drone move reported → Mariupol"],
    [
      "A column of Russian trucks of about the same length crossed into Abkhazia.",
      "RU materiel move reported → Abkhazia",
    ],
    ["Iran speaks of sending two ships to Aden.", "IR ship 2 move considered → Aden"],
    ["Seoul spoke of 3,000 North Korean soldiers having been sent to Kursk.", "KP troops 3000 move reported → Kursk"],
    [
      "American aircraft patrol the Barents Sea, and next week a carrier will sail.",
      "US other move reported → Barents Sea",
    ],
    ["American aircraft patrol the Barents Sea from next week.", "US other move planned → Barents Sea"],
  ],
});

table("A figure of several words, and a day before one", {
  holds: [
    ["The Danish battalion, three thousand two hundred strong, left Gao.", "DK land-unit 3200 withdraw reported Gao →"],
    ["The Danish battalion, 700 soldiers from the 3rd Regiment, left Gao.", "DK land-unit 700 withdraw reported Gao →"],
    ["The Danish battalion, 700 soldiers and engineers, left Gao.", "DK land-unit 700 withdraw reported Gao →"],
    ["The Danish brigade, two battalions from the 3rd Regiment, left Gao.", "DK land-unit withdraw reported Gao →"],
    ["A Tanzanian advance party of 120 soldiers was flown to Bangui.", "TZ troops 120 move reported → Bangui"],
    ["Since Jan. 9 one American platoon has slept at Afgoye.", "US land-unit 1 presence reported → Afgooye"],
    ["Since May, 40 American soldiers have slept at Afgoye.", "US troops 40 presence reported → Afgooye"],
  ],
});
