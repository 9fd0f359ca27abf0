import { table } from "./table.ts";

table("Fighters that fly", {
  holds: [
    ["Two French fighters were flown to N'Djamena from Bangui.", "FR fighter 2 move reported Bangui → N'Djamena"],
    ["Some 24 Chinese fighters are at Hotan air base.", "CN fighter ~24 presence reported → Hotan"],
    [
      "Britain has sent fighters and tankers to Akrotiri.",
      "GB fighter move reported → RAF Akrotiri",
      "GB transport-aircraft move reported → RAF Akrotiri",
    ],
  ],
});

table("Fighters that are people", {
  holds: [
    ["Chechen fighters have been sent to Mariupol.", "Chechen fighters troops move reported → Mariupol"],
    [
      "Some 2,000 Syrian fighters were flown to Tripoli by Turkish aircraft.",
      "SY troops ~2000 move reported → Tripoli",
    ],
    ["Kurdish fighters hold the airfield at Kobani.", "Kurdish fighters troops presence reported → Kobani"],
    ["Hezbollah fighters are in Aleppo.", "Hezbollah troops presence reported → Aleppo"],
  ],
});
