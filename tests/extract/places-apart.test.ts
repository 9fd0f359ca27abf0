import { table } from "./table.ts";

// One stay or journey of a force is told once, and what stands beside it is no place of it.

table("One stay or journey by two verbs", {
  holds: [
    [
      "Several hundred Serbian soldiers remained dug in at Pale and in the village of Han Pijesak.",
      "RS troops presence reported → Han Pijesak",
      "RS troops presence reported → Pale",
    ],
    [
      "Four Indian helicopters have left the airfield at Leh and arrived at their home airfield.",
      "IN helicopter 4 move reported Leh →",
    ],
    [
      "A Russian convoy entered Ukraine through the crossing point at Izvaryne.",
      "RU land-unit move reported → Ukraine",
    ],
  ],
});

table("Where from and where to stand apart", {
  holds: [
    [
      "The Chinese flotilla set out on Tuesday from a port in Sanya, a city in south China's Hainan Province, for the Gulf of Aden.",
      "CN naval-group move reported Sanya → Gulf of Aden",
    ],
    [
      "The Polish fighters fly from Sigonella, in Sicily, where machines from Greece and Spain are based too.",
      "PL fighter presence reported → Naval Air Station Sigonella",
    ],
  ],
});

table("What others do to a force, or have at a place", {
  holds: [
    [
      "The Danes, greeted by the commander of a wing at Ramstein and the ambassadors of Spain and Norway, raised the flag.",
    ],
    ["The logistics facility of the Russian Navy in Tartus was visited on Monday."],
    ["U.S. Central Command forces engaged one uncrewed surface vessel in the Red Sea."],
    ["These actions protect the U.S. Navy, its partners, and merchant shipping in the Red Sea."],
    // A near miss: to be engaged somewhere is to be there.
    ["3,500 French soldiers are engaged in Mali.", "FR troops 3500 presence reported → Mali"],
  ],
});

table("No one enters his own country", {
  holds: [
    [
      "Ukrainian brigades are at Kramatorsk. A convoy of tanks entered Ukraine at Izvaryne, a Ukrainian army spokesman said.",
      "UA land-unit presence reported → Kramatorsk",
      "an unnamed party armour move reported → Izvaryne",
      "an unnamed party armour move reported → Ukraine",
    ],
  ],
});
