import { table } from "./table.ts";

// Who moves, where a person, a spokesman, a share or a word that no lexicon has stands for the party.

table("Sides that are known by who leads them", {
  holds: [
    ["Haftar's forces have advanced on Tripoli, the United Nations said.", "Haftar troops move reported → Tripoli"],
    ["Savimbi's troops withdrew from Huambo.", "Savimbi troops withdraw reported Huambo →"],
    ["General Mladic's forces have moved into Zepa.", "General Mladic troops move reported → Žepa"],
    [
      "Troops loyal to General Haftar have advanced on Tripoli.",
      "Troops loyal to General Haftar troops move reported → Tripoli",
    ],
    ["Fighters of the Kamwina Nsapu left Kananga on Friday.", "Kamwina Nsapu troops withdraw reported Kananga →"],
    ["Fighters of Charles Taylor's NPFL crossed into Sierra Leone.", "NPFL troops move reported → Sierra Leone"],
    ["Moqtada Sadr's militia withdrew from Najaf.", "Moqtada Sadr troops withdraw reported Najaf →"],
    [
      "Guerrillas of the Karen National Union crossed into Thailand.",
      "Karen National Union troops move reported → Thailand",
    ],
    // An officer's unit is a state's, whichever that may be.
    ["Col. Brown's battalion moved to Najaf.", "an unnamed party land-unit move reported → Najaf"],
    ["General Mladic's forces have surrounded Zepa.", "General Mladic troops presence reported → Žepa"],
  ],
});

table("Forces whose owner speaks of them", {
  holds: [
    [
      "Three minesweepers have been sent to the Strait of Hormuz, the Royal Navy said.",
      "GB ship 3 move reported → Strait of Hormuz",
    ],
    [
      "A spokesman for the Argentine navy said two corvettes had sailed from Puerto Belgrano to the Gulf.",
      "AR ship 2 move reported Puerto Belgrano Naval Base → Persian Gulf",
    ],
  ],
});

table("Shares of a force", {
  holds: [
    [
      "France has 2,500 troops in Chad. About half of them are in Abeche.",
      "FR troops 2500 presence reported → Chad",
      "FR troops presence reported → Abéché",
    ],
    [
      "Germany has 4,000 soldiers in Afghanistan. Two thirds of them are at Mazar-i-Sharif.",
      "DE troops 4000 presence reported → Afghanistan",
      "DE troops presence reported → Mazar-e-Sharif",
    ],
    ["Two thirds of the French soldiers are in Gao.", "FR troops presence reported → Gao"],
    [
      "India has committed four battalions to Somalia. The first arrived in Kismayo on Saturday.",
      "IN land-unit 4 move reported → Somalia",
      "IN land-unit move reported → Kismayo",
    ],
  ],
});

table("The two Koreas by their short names", {
  holds: [
    [
      "South Korea is nervous. The North has moved 30 MiG-23s to Haeju.",
      "KP fighter 30 «MiG-23» move reported → Haeju",
    ],
    ["Mali is tense. The army has sent 300 men to the North.", "ML troops 300 move reported"],
  ],
});

table("Plans that open a sentence", {
  holds: [
    [
      "Plans to send 15,000 Russian soldiers to Chechnya this winter have been shelved.",
      "RU troops 15000 move ruled-out → Chechnya",
    ],
    [
      "Plans to bring 15,000 Russian soldiers out of Chechnya have been shelved.",
      "RU troops 15000 withdraw ruled-out Chechnya →",
    ],
  ],
});

table("Forces by their base, their kind and the seat of who sends them", {
  holds: [
    [
      "About 200 airmen from Whiteman Air Force Base have deployed to Guam.",
      "US troops ~200 move reported Whiteman Air Force Base → Guam",
    ],
    [
      "Six F-15Es from Lakenheath landed at Lask on Friday.",
      "US fighter 6 «F-15E» move reported RAF Lakenheath → Łask",
    ],
    ["The 24th MEU landed at Kismayo in the early hours.", "US land-unit «24th MEU» move reported → Kismayo"],
    ["The 5th Bomb Wing sent six bombers to Fairford.", "US bomber 6 move reported → Fairford"],
    ["The Italian 31st fighter wing moved to Amendola.", "IT fighter move reported → Amendola"],
    [
      "The cabinet in Ankara met on Friday. It decided to base an additional brigade near Silopi.",
      "TR land-unit presence planned → near Silopi",
    ],
    ["The Ministry of Defence in Seoul has sent a brigade to Irbil.", "KR land-unit move reported → Erbil"],
  ],
});

table("Ships by their names and whose they are", {
  holds: [
    ["The destroyer Gonzalez has arrived in the Ionian Sea.", "US ship «Gonzalez» move reported → Ionian Sea"],
    ["A task group led by the Charles de Gaulle sailed from Toulon.", "FR naval-group move reported Toulon →"],
    [
      "Spain's Numancia and the Dutch Tromp are escorting ships off Somalia.",
      "ES ship «Numancia» presence reported → off Somalia",
      "NL ship «Tromp» presence reported → off Somalia",
    ],
    ["Two Chinese frigates, the Huangshan and the Hengyang, called at Piraeus.", "CN ship 2 move reported → Piraeus"],
    ["HMAS Anzac, Darwin and Kanimbla are in the northern Gulf.", "AU ship presence reported → northern Gulf"],
  ],
});

table("Lists of those who contribute", {
  holds: [
    [
      "Italy and Spain contribute 300 and 150 troops respectively to the force in Kabul.",
      "ES troops 150 move reported → Kabul",
      "IT troops 300 move reported → Kabul",
    ],
    [
      "Denmark and Norway are sending two frigates and 400 soldiers to Djibouti.",
      "DK ship move reported → Djibouti",
      "DK troops move reported → Djibouti",
      "NO ship move reported → Djibouti",
      "NO troops move reported → Djibouti",
    ],
    [
      "The force in East Timor has 4,500 Australians, 1,200 New Zealanders and 600 Thais.",
      "AU troops 4500 presence reported → East Timor",
      "NZ troops 1200 presence reported → East Timor",
      "TH troops 600 presence reported → East Timor",
    ],
  ],
});
