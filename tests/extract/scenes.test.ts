import { table } from "./table.ts";

// Whose a force is by words further off than its own: the capital that opens the sentence, what it joins, who it is sent by.

table("The capital that opens a sentence tells whose organs and officials speak", {
  holds: [
    [
      "French troops are in Gao. In Ottawa the government said it would send 200 soldiers to Mali.",
      "CA troops 200 move planned → Mali",
      "FR troops presence reported → Gao",
    ],
    [
      "French troops are in Gao. In Berlin, officials said the army would move a company to Bamako.",
      "DE land-unit move planned → Bamako",
      "FR troops presence reported → Gao",
    ],
    [
      "Pakistan has sent a brigade to Tabuk. In Washington, a senior defense official said the Administration was weighing a fourth aircraft carrier for the Arabian Sea.",
      "PK land-unit move reported → Tabuk",
      "US carrier move considered → Arabian Sea",
    ],
    [
      "Egypt has 3,000 men in Juba. In Rome the cabinet approved 300 soldiers for Beirut.",
      "EG troops 3000 presence reported → Juba",
      "IT troops 300 move planned → Beirut",
    ],
    // No capital; a nation of its own.
    [
      "French soldiers are in Bangui. In Goma, the army said that a battalion had left for Sake.",
      "FR troops presence reported → Bangui",
      "an unnamed party land-unit move reported → Sake",
    ],
    ["In Baghdad, Polish officials said 200 soldiers would go to Hilla.", "PL troops 200 move planned → Hillah"],
  ],
});

table("Who joins a force is of its side, who gives one has it, who carries one has not", {
  holds: [
    [
      "Four more Mi-17 helicopters have joined the Polish brigade in Ghazni.",
      "PL helicopter 4 «Mi-17» move reported → Ghazni",
      "PL land-unit presence reported → Ghazni",
    ],
    [
      "Light tanks have been added to the Ecuadorian garrison at Loja.",
      "EC armour move reported → Loja",
      "EC troops presence reported → Loja",
    ],
    ["Two Danish frigates joined the French carrier off Crete.", "DK ship 2 move reported → off Crete"],
    [
      "The Kuwaitis wait. The Pentagon is weighing whether to send the Saudis another armored division.",
      "US land-unit move considered → Saudi Arabia",
    ],
    ["France will send the Lebanese army 200 trucks.", "FR materiel 200 move planned → Lebanon"],
    ["From Bangladesh the mission expects a battalion for Bouar.", "BD land-unit move planned → Bouar"],
    [
      "The Georgian 1st Brigade, flown back from Iraq by American transport planes, is at Senaki.",
      "GE land-unit «1st Brigade» withdraw reported Iraq → Senak’i",
    ],
    [
      "Baghdad says it will match every step. It announced on Monday that seven more divisions would be sent to Kuwait.",
      "IQ land-unit 7 move planned → Kuwait",
    ],
  ],
});

table("Words put between an auxiliary and its verb, and a clause that leaves its verb out", {
  holds: [
    ["Ecuador had by Wednesday pulled 1,650 men out of Coangos.", "EC troops 1650 withdraw reported Coangos →"],
    ["Kenya has since March moved two battalions to Garissa.", "KE land-unit 2 move reported → Garissa"],
    [
      "Of the 5,000 men, Ecuador has pulled 1,650 out of Coangos and Peru 1,480 from the Cenepa River.",
      "EC troops 1650 withdraw reported Coangos →",
      "PE troops 1480 withdraw reported Cenepa River →",
    ],
    [
      "The Dutch brigade, which consists of Belgian and Danish units, keeps its headquarters at Tapa.",
      "NL headquarters presence reported → Tapa Army Base",
    ],
  ],
});
