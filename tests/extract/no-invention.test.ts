import { table } from "./table.ts";

// What once put forces where no words put them.

table("Dates count no soldiers", {
  holds: [
    ["Canadian soldiers arrived. Kandahar, Afghanistan; 4 February 2002", "CA troops move reported"],
    ["The Indian navy has twelve ships on deployment as of March 5, 2018, from public data."],
  ],
});

table("A capital that is named is that one", {
  holds: [
    [
      "WASHINGTON — Russian columns were pressing down the valley toward the capital, Tbilisi, an official said.",
      "RU land-unit move reported → Tbilisi",
    ],
  ],
});

table("Who moves behind an aside in a clause of time", {
  holds: [
    [
      "Egypt sent a frigate toward Aden on Sunday after Iran, raising the stakes, moved 2,000 soldiers to the coast of Oman.",
      "EG ship move reported → Aden",
      "IR troops 2000 move reported → coast of Oman",
    ],
    ["The Dutch frigate, known as the Old Lady, will sail to Malta on Friday.", "NL ship move planned → Malta"],
  ],
});

table("Under whose command", {
  holds: [
    ["17 ships under NATO command are in the Adriatic.", "NATO ship 17 presence reported → Adriatic Sea"],
    // A near miss: under a person's command tells of no nation.
    ["17 ships under his command are in the Adriatic.", "an unnamed party ship 17 presence reported → Adriatic Sea"],
  ],
});
