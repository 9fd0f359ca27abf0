import { table } from "./table.ts";

// Forces without a nation in a source whose title tells whose forces it is about.

table("A title that tells of one nation's forces", {
  show: { title: "Canada trims Gulf force" },
  holds: [
    [
      "The destroyer Kootenay is in the Red Sea. A battalion will be sent to Doha.",
      "CA land-unit move planned → Doha",
      "CA ship «Kootenay» presence reported → Red Sea",
    ],
    ["Six Sea Kings are at Manama.", "CA helicopter 6 «Sea King» presence reported → Manama"],
    // The paragraph, or the sentence before, tells of another nation.
    ["Qatar is grateful. Four hundred soldiers are at Doha.", "an unnamed party troops 400 presence reported → Doha"],
    [
      "A flotilla of Iranian boats closed in.\n\nFour hundred soldiers are at Doha.",
      "an unnamed party troops 400 presence reported → Doha",
    ],
    ["Two African battalions are at Doha.", "an unnamed party land-unit 2 presence reported → Doha"],
    ["From Basra two battalions have gone to Zubayr.", "an unnamed party land-unit 2 move reported → Zubayr"],
  ],
});

table("A title that tells of two nations, or of an alliance", {
  show: { title: "Eritrea-Ethiopia: how close to war?" },
  holds: [["Three infantry divisions are in Adigrat.", "an unnamed party land-unit 3 presence reported → Ādīgrat"]],
});

table("A figure that is more than what was told of last", {
  holds: [
    [
      "Brazil will send 900 soldiers and 40 trucks to Haiti. About 400 have landed in Jacmel.",
      "BR materiel 40 move planned → Haiti",
      "BR troops 900 move planned → Haiti",
      "BR troops ~400 move reported → Jacmel",
    ],
  ],
});
