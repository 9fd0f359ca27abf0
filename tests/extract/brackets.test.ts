import { table } from "./table.ts";

// Places in brackets behind a force, and the forces of lists by place.

table("A place in brackets", {
  holds: [
    [
      "The Netherlands sent six Apaches (Djibouti) and 165 marines (Asmara).",
      "NL helicopter 6 «Apache» move reported → Djibouti",
      "NL troops 165 move reported → Asmara",
    ],
    [
      "- Sea: HMS Invincible (Adriatic), FS Foch (Ionian Sea)",
      "GB ship «HMS Invincible» presence reported → Adriatic Sea",
      "FR ship «FS Foch» presence reported → Ionian Sea",
    ],
    [
      "- Air: 12 F-16s (Aviano), 8 F-15Es (Cervia)",
      "an unnamed party fighter 12 «F-16» presence reported → Aviano Air Base",
      "an unnamed party fighter 8 «F-15E» presence reported → Cervia",
    ],
    [
      "Deployed: 173rd Airborne Brigade (Bashur), 26th MEU (Mosul).",
      "US land-unit «173rd Airborne Brigade» presence reported → Bashur Airfield",
      "US land-unit «26th MEU» presence reported → Mosul",
    ],
    [
      "NATO has 9,000 troops in Afghanistan. Germany (Kunduz, 400 soldiers) and Italy (Herat, 1,100) will stay.",
      "NATO troops 9000 presence reported → Afghanistan",
      "DE troops 400 presence reported → Kunduz",
      "IT troops 1100 presence reported → Herat",
    ],
    ["Belgium withdrew its four F-16s (Aviano).", "BE fighter 4 «F-16» withdraw reported Aviano Air Base →"],
    // The people of a unit.
    [
      "India’s 2nd Brigade (about 3,500 soldiers, 40 tanks) will go to Leh.",
      "IN land-unit ~3500 «2nd Brigade» move planned → Leh",
    ],
    ["A Polish unit (150 men, two Mi-17 helicopters) will leave Chad.", "PL land-unit 150 withdraw planned Chad →"],
    ["The Dutch brigade (founded with 300 soldiers) moved to Gao.", "NL land-unit move reported → Gao"],
    ["The frigate Aconit (France) is in the Gulf.", "FR ship «Aconit» presence reported → Persian Gulf"],
    ["The 1st Armored Division (Fort Bliss, Texas) was founded in 1940."],
    ["Denmark (Brussels, 12) had spoken of soldiers."],
  ],
});

table("Forces under their places", {
  holds: [
    [
      "Kabul: 3,000 Turkish soldiers; Herat: 1,200 Italians.",
      "TR troops 3000 presence reported → Kabul",
      "IT troops 1200 presence reported → Herat",
    ],
    ["- Manama, Bahrain: USS Peleliu", "US ship «USS Peleliu» presence reported → Manama"],
    ["In the east: a Pakistani division at Peshawar.", "PK land-unit presence reported → Peshawar"],
    ["Denial: Indian division at Leh ‘a fiction’"],
  ],
});
