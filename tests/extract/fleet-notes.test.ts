import { table } from "./table.ts";

// Fleet notes: headings that are places, heads of tables, exercises told of beside their names, who is set ashore.

table("A place with its preposition on a line of its own", {
  holds: [
    [
      "In Gibraltar\n\nHMS Ocean is in port.\n\nIn the Aegean Sea\n\nThe Dutch frigate Tromp is on patrol.\n\nIn Augusta, Italy\n\nThe Cavour group is in port.",
      "GB ship «HMS Ocean» presence reported → Gibraltar",
      "IT carrier «Cavour» presence reported → Augusta",
      "NL ship «Tromp» presence reported → Aegean Sea",
    ],
    [
      "In Bizerte, Tunisia\n\nTwo French minehunters are in dock.\n\nIn the Red Sea\n\nThe Spanish frigate Reina Sofia is at sea.",
      "ES ship «Reina Sofia» presence reported → Red Sea",
      "FR ship 2 presence reported → Bizerte",
    ],
    [
      "In Bizerte, two French minehunters are in dock. The Spanish frigate Reina Sofia is at sea.",
      "ES ship «Reina Sofia» presence reported",
      "FR ship 2 presence reported → Bizerte",
    ],
    [
      "In Brief\n\nThe frigate Tromp is in port.\n\nIn Sport\n\nThe frigate Evertsen lost.",
      "NL ship «Tromp» presence reported",
    ],
  ],
});

table("Whose forces are under a heading that holds a country", {
  holds: [
    [
      "In Rota, Spain\n\nThe Wasp ARG is in port.\n\nIn the Gulf of Oman\n\nHMS Albion is at sea.",
      "GB ship «HMS Albion» presence reported → Gulf of Oman",
      "US naval-group presence reported → Rota",
    ],
    ["HMS Albion left Rota, Spain. The frigate will return in May.", "GB ship «HMS Albion» move reported Rota →"],
  ],
});

table("Heads of tables", {
  holds: [
    [
      "Ships Deployed by Command\n\nThe French frigate Surcouf is in the Red Sea.",
      "FR ship «Surcouf» presence reported → Red Sea",
    ],
    [
      "Forces Deployed Abroad\n\nThe Dutch army has 1,200 soldiers in Uruzgan.",
      "NL troops 1200 presence reported → Uruzgan",
    ],
    [
      "Dutch Marines Deployed to Haiti\n\nThe Dutch army has 1,200 soldiers in Uruzgan.",
      "NL troops 1200 presence reported → Uruzgan",
      "NL troops move reported → Haiti",
    ],
  ],
});

table("An exercise told of beside its name", {
  holds: [
    [
      "HMS Albion sailed to the Baltic for Baltops, a NATO exercise off Poland.",
      "GB ship «HMS Albion» move reported → Baltic Sea",
      "NATO other exercise reported → off Poland",
    ],
    [
      "A Danish battalion went to Drawsko Pomorskie for Anakonda, a Polish exercise in northern Poland.",
      "DK land-unit move reported → Drawsko Pomorskie",
      "PL other exercise planned → northern Poland",
    ],
    [
      "A Danish battalion left for an exercise in northern Poland.",
      "DK land-unit move reported → exercise in northern Poland",
    ],
  ],
});

table("Set ashore", {
  holds: [
    [
      "USS Boxer set the 11th Marine Expeditionary Unit ashore at Umm Qasr.",
      "US land-unit «11th Marine Expeditionary Unit» move reported → Umm Qaşr",
    ],
    ["HMS Fearless has set ashore 500 Royal Marines at San Carlos.", "GB troops 500 move reported → San Carlos"],
    ["HMS Fearless set sail for Ascension.", "GB ship «HMS Fearless» move reported → Ascensión"],
  ],
});
