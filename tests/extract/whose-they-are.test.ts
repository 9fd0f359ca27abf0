import { table } from "./table.ts";

// Words that say whose forces are, or who thinks of them, and put none anywhere.

table("What forces are from", {
  holds: [
    [
      "The Dutch soldiers in Tarin Kowt are from the 13th Brigade in Oirschot.",
      "NL troops presence reported → Tarin Kowt",
    ],
    ["Most of the Spanish troops will be from a battalion in Ceuta."],
    ["The Danish reinforcements are mainly from the Guard Hussars in Slagelse."],
    ["The 300 Norwegians will come from the Telemark Battalion at Rena."],
    [
      "Its A-10s came from the 81st Wing at Spangdahlem and stayed behind.",
      "US fighter «A-10» move reported Spangdahlem →",
    ],
    ["Four Belgian jets took over from the 4th Wing at Siauliai.", "BE fighter 4 move reported → Šiauliai"],
  ],
});

table("Some who think", {
  holds: [
    [
      "Norway will send 200 troops to Maymana, a step that some in Oslo see as a way into Iraq.",
      "NO troops 200 move planned → Maymana",
    ],
    [
      "France has 900 soldiers in Chad. Many in Paris want to see them in Bangui.",
      "FR troops 900 presence reported → Chad",
    ],
    [
      "France has 900 soldiers in Chad. Most are in Abéché, some in Birao.",
      "FR troops 900 presence reported → Chad",
      "FR troops presence reported → Abéché",
      "FR troops presence reported → Birao",
    ],
  ],
});

table("The company of a ship", {
  holds: [
    [
      "HMS Argyll left Devonport for the Gulf. Her company worked up off Portland.",
      "GB ship «HMS Argyll» move reported Devonport → Persian Gulf",
    ],
    ["The ship's company trained in the Baltic for a month."],
    [
      "HMS Bulwark is off Freetown. A company of 120 marines landed at Lungi.",
      "GB ship «HMS Bulwark» presence reported → off Freetown",
      "GB troops 120 move reported → Lungi",
    ],
  ],
});

table("Long since", {
  show: { published: "2006-03-14" },
  holds: [
    ["It is 40 years since Danish troops went to Cyprus."],
    ["It will be 25 years in May since a battalion of ours went to Lebanon."],
    ["It is three weeks since Danish troops went to Cyprus.", "DK troops move reported → Cyprus"],
  ],
});
