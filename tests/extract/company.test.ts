import { table } from "./table.ts";

// Weak words and bare names of types: a force in the company of forces, else none.

table("Bare types", {
  holds: [
    [
      "A German brigade left Kabul. The Leopards are in Mazar-e-Sharif.",
      "DE land-unit withdraw reported Kabul →",
      "DE armour «Leopard» presence reported → Mazar-e-Sharif",
    ],
    ["Spain's Leopards arrived in Riga.", "ES armour «Leopard» move reported → Riga"],
    ["Norway, whose own Leopards are at Rukla, is building barracks.", "NO armour «Leopard» presence reported → Rukla"],
    [
      "Two French frigates are off Yemen. A Spanish Orion flew to Djibouti.",
      "FR ship 2 presence reported → off Yemen",
      "ES other «Orion» move reported → Djibouti",
    ],
    // Teams and animals.
    ["The Hornets moved to New Orleans."],
    ["The zoo sent two leopards to Berlin. The Leopards won in Cape Town."],
    ["Boston's Warriors arrived in Denver."],
  ],
});

table("Weak words", {
  holds: [
    [
      "Two Canadian battalions are in Riga. The engineers moved to Adazi.",
      "CA land-unit 2 presence reported → Riga",
      "CA troops move reported → Ādaži",
    ],
    [
      "Danish soldiers and Danish tanks are in Gao. A company could be placed at Niamey.",
      "DK troops presence reported → Gao",
      "DK armour presence reported → Gao",
      "DK land-unit move considered → Niamey",
    ],
    ["The company moved to Niamey."],
    ["The engineers arrived in Warsaw to repair the bridge."],
    ["Danish soldiers are in Gao. Volunteers arrived in Niamey.", "DK troops presence reported → Gao"],
    ["Congolese troops left Goma. Rebels advanced on Bukavu.", "CD troops move reported Goma →"],
  ],
});

table("People and units of the world's armies", {
  holds: [
    ["Belgium sent 250 para-commandos to Kigali.", "BE troops 250 move reported → Kigali"],
    ["Britain's signallers, 300 of them, are in Windhoek.", "GB troops 300 presence reported → Windhoek"],
    ["An Afghan kandak arrived in Kunduz.", "AF land-unit move reported → Kunduz"],
    ["A Dutch engineer squadron was sent to Grootfontein.", "NL land-unit move reported → Grootfontein"],
    ["Nine Chinese militia trawlers are off Palawan.", "CN ship 9 presence reported → off Palawan"],
    ["The film crew sent two low-loaders to Prague."],
  ],
});

table("Who is somewhere together with others may have them elsewhere", {
  holds: [
    [
      "Kenya keeps 900 soldiers in southern Somalia, together with about 20 tanks at the Dhobley airstrip.",
      "KE troops 900 presence reported → southern Somalia",
      "KE armour ~20 presence reported → Dhobley",
    ],
    [
      "Turkey has 300 soldiers in Idlib, along with 40 tanks at Taftanaz.",
      "TR troops 300 presence reported → Idlib",
      "TR armour 40 presence reported → Taftanaz",
    ],
    // Near miss: those that go along go to the one place.
    [
      "Two Dutch companies drove to Gao together with 20 tanks.",
      "NL land-unit 2 move reported → Gao",
      "NL armour 20 move reported → Gao",
    ],
  ],
});

table("A group that a ship joins", {
  holds: [
    [
      "HMS Dart is bound for Togo. The Danish frigate Triton is joining the British amphibious group.",
      "GB ship «HMS Dart» move reported → Togo",
      "DK ship «Triton» move reported",
    ],
    [
      "The British amphibious group is in the Gulf. The Danish frigate Triton is joining the amphibious group.",
      "GB naval-group presence reported → Persian Gulf",
      "DK ship «Triton» move reported → Persian Gulf",
    ],
  ],
});
