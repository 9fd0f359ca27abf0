import { table } from "./table.ts";

// Clauses whose subject stands behind the verb, whose auxiliary stands in the clause before, or that a list or a gerund goes on.

table("What opens a turned clause", {
  holds: [
    [
      "Less visible at Bagram are two squadrons of Danish commandos.",
      "DK troops 2 presence reported → Bagram Airfield",
    ],
    ["Nearby at Gornji Vakuf are 400 British engineers.", "GB troops 400 presence reported → Gornji Vakuf"],
    ["Closest to the border, at Kilis, stand 40 Turkish tanks.", "TR armour 40 presence reported → Kilis"],
    [
      "South of the river, near Basra, lies the Iraqi 51st Division.",
      "IQ land-unit «51st Division» presence reported → near Basra",
    ],
    ["South of the river, near Basra, lies a school that Iraqi soldiers built."],
  ],
});

table("An auxiliary that stands in the clause before", {
  holds: [
    [
      "The posts were abandoned on Friday and their 200 Russian soldiers taken to Rostov.",
      "RU troops 200 move reported → Rostov-on-Don",
    ],
    [
      "The British guns were withdrawn from Sarajevo and the French tanks moved to Split.",
      "FR armour move reported → Split",
      "GB artillery withdraw reported Sarajevo →",
    ],
  ],
});

table("Items, members and gerunds", {
  holds: [
    [
      "The force has three parts: a French battalion at Gao, a Dutch company at Timbuktu and a Danish squadron at Kidal.",
      "DK fighter presence reported → Kidal",
      "FR land-unit presence reported → Gao",
      "NL land-unit presence reported → Timbuktu",
    ],
    // A firm, beside no force.
    ["The prize has three winners: a French writer at Lyon, a Dutch company at Delft and a Danish artist."],
    ["The British battalion is in the process of moving to Basra.", "GB land-unit move reported → Basra"],
    [
      "One of these, the American cruiser Mobile Bay, was sent to Kaohsiung.",
      "US ship «Mobile Bay» move reported → Kaohsiung",
    ],
    [
      "After a week at sea HMS Illustrious has anchored off Freetown.",
      "GB ship «HMS Illustrious» presence reported → off Freetown",
    ],
  ],
});
