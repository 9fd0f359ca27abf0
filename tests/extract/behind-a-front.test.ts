import { table } from "./table.ts";

// Several who act together, behind what opens their clause.

table("A list of who acts begins behind what opens the clause", {
  holds: [
    [
      "On Monday, Norway and Estonia sent 300 soldiers to Gao.",
      "EE troops move reported → Gao",
      "NO troops move reported → Gao",
    ],
    [
      "After the attack, Kenya, Uganda and Chad withdrew their soldiers from Gao.",
      "KE troops withdraw reported Gao →",
      "TD troops withdraw reported Gao →",
      "UG troops withdraw reported Gao →",
    ],
    [
      "According to officials, 90 Latvian and 40 Danish soldiers will go to Menaka.",
      "DK troops 40 move planned → Ménaka",
      "LV troops 90 move planned → Ménaka",
    ],
    [
      "The minister said that under the plan, Spain and Peru would send troops to Goma.",
      "ES troops move planned → Goma",
      "PE troops move planned → Goma",
    ],
    [
      "At the request of Niger, two Moroccan frigates and a Tunisian corvette will sail for Lagos.",
      "MA ship 2 move planned → Lagos",
      "TN ship move planned → Lagos",
    ],
    // Who did what stands before the comma of a clause of time.
    [
      "After Iran, Oman and Qatar sent troops to Aden, the talks ended.",
      "IR troops move reported → Aden",
      "OM troops move reported → Aden",
      "QA troops move reported → Aden",
    ],
    ["In Iraq, Oman and Jordan troops are on alert.", "JO troops alert reported"],
  ],
});

table("Ground without a name that someone goes to or through", {
  holds: [
    ["The Greek frigate Hydra steamed through the channel on Monday.", "GR ship «Hydra» move reported"],
    ["About 90 Ghanaian soldiers moved into the hotel on Friday.", "GH troops ~90 move reported"],
    ["Two Omani frigates crossed the strait on Monday.", "OM ship 2 move reported"],
    ["About 90 Ghanaian tourists moved into the hotel on Friday."],
    ["The Ghanaian soldiers were in the hospital on Friday."],
  ],
});

table("A strait whose kind is written small", {
  holds: [
    ["Two Dutch frigates patrol the Hormuz strait.", "NL ship 2 move reported → Strait of Hormuz"],
    ["Two Canadian frigates sailed through the Taiwan strait.", "CA ship 2 move reported → Taiwan Strait"],
    ["Four Omani jets landed in Taiwan.", "OM fighter 4 move reported → Taiwan"],
  ],
});
