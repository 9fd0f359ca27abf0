import { table } from "./table.ts";

// Ships that a text calls by their names alone, and names that are no ship's.

table("Ships by their names", {
  holds: [
    [
      "The destroyer HMS Glasgow sailed to Gibraltar. [Glasgow is now off Lebanon].",
      "GB ship «HMS Glasgow» move reported → Gibraltar",
      "GB ship «Glasgow» presence reported → off Lebanon",
    ],
    ["The French frigates Surcouf, Aconit and Courbet are in the Red Sea.", "FR ship presence reported → Red Sea"],
    [
      "Canada sent the destroyers HMCS Athabaskan and HMCS Huron to the Persian Gulf.",
      "CA ship «HMCS Athabaskan» move reported → Persian Gulf",
      "CA ship «HMCS Huron» move reported → Persian Gulf",
    ],
    [
      "Two American destroyers are in the Red Sea. The Saratoga sailed to Haifa.",
      "US ship 2 presence reported → Red Sea",
      "US carrier «Saratoga» move reported → Haifa",
    ],
    ["The battleships Missouri and Wisconsin sailed to the Persian Gulf.", "US ship move reported → Persian Gulf"],
    [
      "Russian cruisers left Sevastopol. Moskva is now off Syria.",
      "RU ship move reported Sevastopol →",
      "RU ship «Moskva» presence reported → off Syria",
    ],
    [
      "The Spanish corvette Vencedora left Rota. The smaller Vigia stayed in Cadiz.",
      "ES ship «Vencedora» move reported Rota →",
    ],
    // No ships about: a province, a president, a state, an everyday word.
    ["The Saratoga opened in Haifa."],
    ["French troops are in Mali. The Independence is a newspaper in Bamako.", "FR troops presence reported → Mali"],
    ["A frigate left Toulon. Wisconsin is in the Midwest."],
    [
      "British warships are off Lebanon. The Roosevelt administration stayed in Washington.",
      "GB ship presence reported → off Lebanon",
    ],
    [
      "Chinese troops are in Djibouti. Shandong is home to eleven universities.",
      "CN troops presence reported → Djibouti",
    ],
  ],
});

table("Ships in apposition and in company", {
  holds: [
    ["Italy sent its flagship, the frigate Bergamini, to Aqaba.", "IT ship «Bergamini» move reported → Aqaba"],
    ["The frigate Bergamini, Italy's flagship, sailed to Aqaba.", "IT ship «Bergamini» move reported → Aqaba"],
    [
      "Norway sent a frigate, the corvette Skjold and two minehunters to Riga.",
      "NO ship move reported → Riga",
      "NO ship «Skjold» move reported → Riga",
      "NO ship 2 move reported → Riga",
    ],
    [
      "The Spanish frigate Numancia sailed to Djibouti with two tankers and a corvette.",
      "ES ship «Numancia» move reported → Djibouti",
      "ES ship 2 move reported → Djibouti",
      "ES ship move reported → Djibouti",
    ],
    [
      "The Italian carrier, with six escorts, left Taranto for Beirut.",
      "IT carrier move reported Taranto → Beirut",
      "IT ship 6 move reported Taranto → Beirut",
    ],
    [
      "France sent 500 legionnaires, together with 12 helicopters, to Bangui.",
      "FR troops 500 move reported → Bangui",
      "FR helicopter 12 move reported → Bangui",
    ],
    // What a unit has, what is another's, what is known already and what only goes along as goods.
    ["A Dutch battalion with 13 tanks arrived in Split.", "NL land-unit move reported → Split"],
    ["The Danish battalion is in Gao with 300 peacekeepers.", "DK land-unit presence reported → Gao"],
    ["Dutch marines landed in Aruba with food parcels.", "NL troops move reported → Aruba"],
    ["Belgian soldiers served with the peacekeeping force in Lebanon.", "BE troops presence reported → Lebanon"],
    ["The Dutch minister sailed to Aruba with two friends."],
  ],
});

table("Capitals that ships are called like", {
  holds: [
    [
      "Dutch frigates are in Sydney. Canberra again sent troops to Iraq.",
      "NL ship presence reported → Sydney",
      "AU troops move reported → Iraq",
    ],
  ],
});

table("Ships known by their names, whose nation no other word tells", {
  holds: [
    ["The frigate Mendez Nunez sailed to Piraeus.", "ES ship «Mendez Nunez» move reported → Piraeus"],
    ["The frigate Blas de Lezo sailed to Mombasa.", "ES ship «Blas de Lezo» move reported → Mombasa"],
    ["The corvette Drazki sailed to Istanbul.", "BG ship «Drazki» move reported → Istanbul"],
    ["The submarine San Juan sailed to Ushuaia.", "AR submarine «San Juan» move reported → Ushuaia"],
    ["The frigates Spetsai and Limnos sailed to Haifa.", "GR ship move reported → Haifa"],
    ["The oiler Patiño sailed to Aden.", "ES ship «Patiño» move reported → Aden"],
    // A merchant ship may be called so too; a city, a province, a man and a people are no ships, not even among ships.
    ["The cargo ship Libra sailed to Aden.", "an unnamed party ship «Libra» move reported → Aden"],
    ["German frigates are in Kiel. The city of Bremen sent firefighters to Izmir.", "DE ship presence reported → Kiel"],
    [
      "Russian cruisers are in Tartus. Admiral Kuznetsov said that crews were tired.",
      "RU ship presence reported → Tartus",
    ],
    ["Dutch frigates are in Toulon. Friesland sent tents to Mali.", "NL ship presence reported → Toulon"],
    ["Spanish ships are in Vigo. Pizarro sailed to Haiti.", "ES ship presence reported → Vigo"],
    ["Russian ships are off Berdyansk.", "RU ship presence reported → off Berdyansk"],
  ],
});
