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

table("Tankers that sail", {
  holds: [
    [
      "The Spanish frigate Canarias and a tanker, the Marqués de la Ensenada, have been ordered to the Seychelles.",
      "ES ship «Canarias» move planned → Seychelles",
      "ES ship move planned → Seychelles",
    ],
    [
      "Britain has sent fighter jets and tankers to Cyprus.",
      "GB fighter move reported → Cyprus",
      "GB transport-aircraft move reported → Cyprus",
    ],
  ],
});

table("Services of several nations", {
  holds: [
    ["Australia is dispatching 150 SAS men to Kuwait.", "AU troops 150 move reported → Kuwait"],
    ["About 150 SAS men are in Kuwait.", "GB troops ~150 presence reported → Kuwait"],
  ],
});

table("One journey in two clauses", {
  holds: [
    [
      "HMS Dauntless will sail from Portsmouth in March and call at ports in West Africa.",
      "GB ship «HMS Dauntless» move planned Portsmouth → West Africa",
    ],
    // Whose they are, not where they go.
    ["The mission's largest French and German contingents come from Cameroon and Chad."],
    ["A further 300 Russian military policemen are to come from Chechnya.", "RU troops 300 move planned Chechnya →"],
    ["What forces are at present allotted to the defence of the Falkland Islands."],
    ["Britain's 300-strong reconnaissance task group has left Gao.", "GB land-unit 300 withdraw reported Gao →"],
  ],
});
