import { table } from "./table.ts";

// What stands under the name of a place is told of that place.

table("Places that head paragraphs", {
  holds: [
    [
      "Timbuktu: the rebels are gone.\n\nGao: a Nigerien battalion has arrived. Two Danish helicopters landed in the town.",
      "DK helicopter 2 move reported → Gao",
      "NE land-unit move reported → Gao",
    ],
    [
      "Herat: all is calm.\n\nKunduz: the Germans have withdrawn 300 soldiers.",
      "DE troops 300 withdraw reported Kunduz →",
    ],
    [
      "Estonia. France has added 300 soldiers.\n\nLatvia. Spain will send a company.\n\nPoland. A British brigade has arrived.",
      "ES land-unit move planned → Latvia",
      "FR troops 300 move reported → Estonia",
      "GB land-unit move reported → Poland",
    ],
    [
      "AFGHANISTAN\n\nA Dutch battalion leaves next month.\n\nIRAQ\n\nPoland has pulled out 200 soldiers.",
      "NL land-unit withdraw planned Afghanistan →",
      "PL troops 200 withdraw reported Iraq →",
    ],
    // The place that the act itself names.
    [
      "Goma: Malawi has sent a company.\n\nBunia: a Bangladeshi battalion has moved to Beni.",
      "BD land-unit move reported → Beni",
      "MW land-unit move reported → Goma",
    ],
    // A nation heads what its own forces do.
    [
      "FRANCE. A French battalion has arrived.\n\nGERMANY. A German company has arrived.",
      "DE land-unit move reported",
      "FR land-unit move reported",
    ],
    // Where news of a state come from.
    [
      "MOSCOW: Russia will send 300 soldiers.\n\nPARIS: France has withdrawn a battalion.",
      "FR land-unit withdraw reported",
      "RU troops 300 move planned",
    ],
    // One place alone is a dateline.
    ["KABUL: The Taliban attacked. Britain has sent 300 soldiers.", "GB troops 300 move reported"],
    [
      "Kismayo: all is calm.\n\nBaidoa: one dead.\n\nThe president spoke at home. Uganda has sent two battalions.",
      "UG land-unit 2 move reported",
    ],
  ],
});
