import { table } from "./table.ts";

// Subjects that other words part from their verb, and places that a relative takes up.

table("Subjects behind a clause that describes them", {
  holds: [
    [
      "A Spanish Orion that had been working with the frigates has moved to Djibouti.",
      "ES other «Orion» move reported → Djibouti",
    ],
    [
      "Indian MiGs that had been crowded into Jodhpur went back to Tezpur in October.",
      "IN fighter «MiG» withdraw reported → Tezpur",
    ],
    [
      "A French battery, tested in the desert last month, went back to Toulon on Monday.",
      "FR land-unit withdraw reported → Toulon",
    ],
    [
      "The Canadian engineers, whose camp was flooded in March, have moved to Visoko.",
      "CA troops move reported → Visoko",
    ],
    [
      "The Kenyan battalion which had guarded the port since May was flown to Mombasa on Tuesday.",
      "KE land-unit move reported → Mombasa",
    ],
    ["Rwanda, which envoys say keeps 3,000 soldiers in Goma, denies it.", "RW troops 3000 presence reported → Goma"],
    // The clause tells of the same force, and of where it is now.
    ["Polish soldiers whom the generals had praised are in Ghazni.", "PL troops presence reported → Ghazni"],
    ["The ministry said last week that Dutch soldiers would stay in Gao.", "NL troops presence planned → Gao"],
  ],
});

table("Verbs parted from their auxiliary by a time", {
  holds: [
    ["Peru had by Thursday pulled 1,400 soldiers out of Iquitos.", "PE troops 1400 withdraw reported Iquitos →"],
    [
      "Britain has since August moved two squadrons of Harriers to Belize.",
      "GB fighter 2 «Harrier» move reported → Belize",
    ],
    ["France has already this week sent 300 marines to Abidjan.", "FR troops 300 move reported → Abidjan"],
    ["The Danish company was on Monday moved to Sarajevo.", "DK land-unit move reported → Sarajevo"],
    ["Chile has had since May a battalion in Haiti.", "CL land-unit presence reported → Haiti"],
  ],
});

table("Places that a relative behind a preposition takes up", {
  holds: [
    [
      "Mount Igman, to which French legionnaires have hauled mortars, overlooks Sarajevo.",
      "FR artillery move reported → Mount Igman",
    ],
    ["They marched to Goma, to which Rwandan helicopters have also been moved.", "RW helicopter move reported → Goma"],
    // What lies beside a place between commas does not take its name.
    ["It is Goma, near Bukavu, to which Rwandan helicopters have been moved.", "RW helicopter move reported → Goma"],
    [
      "The army of Chad, whose whole strength is 30,000, has sent a battalion to Mali.",
      "TD land-unit move reported → Mali",
    ],
  ],
});

table("What a force is to do, told between it and its verb", {
  holds: [
    [
      "The Italian battalion that was to guard the bridge and the mill went to Split on Monday.",
      "IT land-unit move reported → Split",
    ],
    ["The Canadian engineers who are to rebuild the pier flew to Dili.", "CA troops move reported → Dili"],
    [
      "The three Dutch batteries, which are to defend Ankara, sailed for Turkey.",
      "NL land-unit 3 move reported → Turkey",
    ],
    [
      "The Polish jets that are due to watch the Baltic skies landed at Siauliai.",
      "PL fighter move reported → Šiauliai",
    ],
    ["The Spanish troops who are ready to take the town moved to Mostar.", "ES troops move reported → Mostar"],
    [
      "The Danish frigate, which will patrol off Somalia, left Korsor on Monday, the navy said.",
      "DK ship move planned → off Somalia",
      "DK ship move reported Korsør →",
    ],
    [
      "The Norwegian company that had hoped to guard the port has left Basra.",
      "NO land-unit withdraw reported Basra →",
    ],
    ["A minister who wants to visit the troops has left Paris."],
  ],
});

table("Who tells of it, put in behind a passive", {
  holds: [
    ["Malian commandos were reported by villagers to have left for Gao.", "ML troops move reported → Gao"],
    ["The Danish brigade was asked by NATO to move to Kosovo.", "DK land-unit move planned → Kosovo"],
    ["Ghanaian soldiers were ordered by the UN to leave Bouake.", "GH troops withdraw planned Bouaké →"],
  ],
});
