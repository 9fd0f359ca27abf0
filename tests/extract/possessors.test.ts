import { table } from "./table.ts";

// Whose a force is by the words right beside it: possessives, the service it is of, who leads it, who it belongs to.

table("A possessive in the plural", {
  holds: [
    ["The Kenyans' 2nd Battalion is at Kismayo.", "KE land-unit «2nd Battalion» presence reported → Kismayo"],
    ["The Italians’ battalion has moved to Herat.", "IT land-unit move reported → Herat"],
    ["The Poles' four MiG-29s are at Siauliai.", "PL fighter 4 «MiG-29» presence reported → Šiauliai"],
    // The mark closes what is quoted.
    ["Peru said it 'will send troops' tomorrow to Haiti.", "PE troops move planned → Haiti"],
  ],
});

table("Two possessors of one noun", {
  holds: [
    [
      "Norway's and Belgium's frigates are off Aden.",
      "BE ship presence reported → off Aden",
      "NO ship presence reported → off Aden",
    ],
  ],
});

table("The service that a force is from", {
  holds: [
    ["A battalion from the Dutch army was sent to Uruzgan.", "NL land-unit move reported → Uruzgan"],
    ["Two ships from Chile's navy are at Callao.", "CL ship 2 presence reported → Callao"],
  ],
});

table("Who leads a unit, and who a force belongs to", {
  holds: [
    ["The Dutch-led battalion is in Pristina.", "NL land-unit presence reported → Pristina"],
    ["A Saudi-led coalition has troops in Aden.", "Saudi-led coalition troops presence reported → Aden"],
    ["Troops belonging to Chad have entered Mali.", "TD troops move reported → Mali"],
    ["Six helicopters flown by the Italian air force are at Kabul.", "IT helicopter 6 presence reported → Kabul"],
    ["Some 130 officers, the vanguard of a Nepalese battalion, landed in Juba.", "NP troops ~130 move reported → Juba"],
    [
      "Bulgaria said the frigate Smeli would be ready to leave Varna in a month.",
      "BG ship «Smeli» move considered Varna →",
    ],
    [
      "Malawi's soldiers were met by officers of the Congolese army. The soldiers are being sent to Goma.",
      "MW troops move reported → Goma",
    ],
  ],
});
