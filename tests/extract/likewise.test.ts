import { table } from "./table.ts";

// Forces that do what others were told to do, take their place or their sector, or go by a verb and "its way".

table("What others do likewise", {
  holds: [
    [
      "The Royal Marines are in Split, as are two companies of Dutch engineers.",
      "GB troops presence reported → Split",
      "NL troops 2 presence reported → Split",
    ],
    [
      "The Polish battalion remains at Bamyan. So does a Czech company.",
      "PL land-unit presence reported → Bamyan",
      "CZ land-unit presence reported → Bamyan",
    ],
    [
      "French soldiers have left Timbuktu, and so have the Malians.",
      "FR troops withdraw reported Timbuktu →",
      "ML troops withdraw reported Timbuktu →",
    ],
    [
      "British troops remain in Basra; the Danes do likewise in Umm Qasr.",
      "GB troops presence reported → Basra",
      "DK troops presence reported → Umm Qaşr",
    ],
    // No force, and no act to do likewise.
    ["The Royal Marines are in Split, as is the minister.", "GB troops presence reported → Split"],
    ["The talks go on. So does a Czech company."],
  ],
});

table("The place of another", {
  holds: [
    ["Romanian soldiers have taken the place of the Italians at Herat.", "RO troops move reported → Herat"],
    [
      "London called back HMS Diamond, relieved in the Red Sea by HMS Richmond.",
      "GB ship «HMS Diamond» withdraw reported",
      "GB ship «HMS Richmond» move reported → Red Sea",
    ],
    [
      "A Belgian battery is on its way to join the French soldiers in Mali.",
      "BE land-unit move reported → Mali",
      "FR troops presence reported → Mali",
    ],
    ["A Ghanaian battalion has been assigned the town of Buchanan.", "GH land-unit move reported → Buchanan"],
    ["A Ghanaian battalion has been assigned a new commander."],
    ["A Zambian battalion is to open a post in Birao.", "ZM land-unit presence planned → Birao"],
    ["A Zambian battalion is to open a school in Birao."],
    ["A Norwegian brigade looks after the camp at Meymaneh.", "NO land-unit presence reported → Maymana"],
  ],
});

table("A way of one's own", {
  holds: [
    ["The Canadian battalion made its way to Visoko.", "CA land-unit move reported → Visoko"],
    ["American tanks wound their way to Tuzla.", "US armour move reported → Tuzla"],
    ["The Canadian battalion lost its way at Visoko."],
    ["Albania has let a battalion of American Marines camp at Durres.", "US troops presence reported → Durrës"],
  ],
});
