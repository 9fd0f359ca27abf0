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
