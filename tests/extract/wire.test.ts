import { table } from "./table.ts";

// Sentences as news agencies write them, that lean on more than one clause.

table("Agency copy", {
  holds: [
    [
      "Egypt is sending a mechanized division of 15,000 men and a parachute regiment to Saudi Arabia.",
      "EG troops 15000 move reported → Saudi Arabia",
      "EG land-unit move reported → Saudi Arabia",
    ],
    [
      "Canada will send a brigade of 4,000 men and 60 Leopard tanks to Latvia.",
      "CA troops 4000 move planned → Latvia",
      "CA armour 60 «Leopard» move planned → Latvia",
    ],
    [
      "Moroccan troops arrived in Kinshasa two weeks ago; Senegal is expected to send 500.",
      "MA troops move reported → Kinshasa",
      "SN troops 500 move planned",
    ],
    [
      "Saudi Arabia pulled its forces out of Aden, and the United Arab Emirates its troops out of Hodeidah.",
      "SA troops withdraw reported Aden →",
      "AE troops withdraw reported Hodeidah →",
    ],
    ["Turkish troops backed by tanks crossed into northern Iraq.", "TR troops move reported → northern Iraq"],
    [
      "Another 2,000 British soldiers are to leave Colchester for Germany and Poland.",
      "GB troops move planned Colchester → Germany",
      "GB troops move planned Colchester → Poland",
    ],
    [
      "Nepal would send a battalion to Haiti, provided somebody else paid for it.",
      "NP land-unit move conditional → Haiti",
    ],
    ["Two Bolivian battalions were air-lifted from Oruro to Tarija.", "BO land-unit 2 move reported Oruro → Tarija"],
    [
      "Two Belgian Hercules, which stopped for fuel and moved on to Kigali, were fired on.",
      "BE transport-aircraft 2 «Hercules» move reported → Kigali",
    ],
    // A withdrawal that names no place leaves where that nation's forces were told to be.
    [
      "Some 2,000 Kenyan soldiers are in Goma. The governor thanked them. Kenya will withdraw its soldiers by June.",
      "KE troops ~2000 presence reported → Goma",
      "KE troops withdraw planned Goma →",
    ],
    [
      "Chadian troops are in Kidal and in Maroua. Chad will pull out its soldiers.",
      "TD troops presence reported → Kidal",
      "TD troops presence reported → Maroua",
      "TD troops withdraw planned",
    ],
    [
      "Kenyan soldiers are in Goma. Angola will pull out its soldiers.",
      "KE troops presence reported → Goma",
      "AO troops withdraw planned",
    ],
    // Who tells of a named ship need not be whose it is.
    [
      "Korean jets are in Osan. The carrier Shandong sailed through the Miyako Strait, Japan's defence ministry said.",
      "KR fighter presence reported → Osan",
      "CN carrier «Shandong» move reported → Miyako Strait",
    ],
  ],
});
