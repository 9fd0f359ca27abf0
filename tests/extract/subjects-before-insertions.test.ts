import { table } from "./table.ts";

// Whatever commas put between a subject and its verb, the subject stays the subject.

table("Words put in between commas", {
  holds: [
    ["In the west, Belgian paratroopers, too, remained in Split.", "BE troops presence reported → Split"],
    ["At sea, the Italian frigate, meanwhile, is off Tobruk.", "IT ship presence reported → off Tobruk"],
    ["Some 300 Dutch airmen, officials said, will go to Kandahar.", "NL troops ~300 move planned → Kandahar"],
    ["The Chadian battalion, like others before it, went to Kidal.", "TD land-unit move reported → Kidal"],
    ["The Chadian battalion, while still short of men, went to Kidal.", "TD land-unit move reported → Kidal"],
    ["A Polish brigade, after weeks of delay, left for Ghazni.", "PL land-unit move reported → Ghazni"],
    ["By noon the Turkish column, its lorries in the rear, had left Afrin.", "TR land-unit withdraw reported ‘Afrīn →"],
    // A clause of its own inside the words put in.
    [
      "Indian sappers, around 200 men in lorries who speak the language, moved into Kargil.",
      "IN troops move reported → Kargil",
    ],
    // The words put in hold another force, and a place.
    ["A German company, as well as its medics, is based at Rukla.", "DE land-unit presence reported → Rukla"],
    ["The Kenyan brigade, trained by Britons, is now at Baidoa.", "KE land-unit presence reported → Baidoa"],
    // Commas inside what comes before.
    ["A Greek battalion from Larissa, Thessaly, is due in Pristina.", "GR land-unit move planned Lárisa → Pristina"],
    ["To free other crews, Dutch airmen, officials said, will go to Kandahar.", "NL troops move planned → Kandahar"],
    // Whose part in a whole it plays.
    ["A company of Gurkhas has arrived in Dili as the British element.", "GB troops move reported → Dili"],
    // Who the verb behind "and" shares its subject with, a time between.
    [
      "Chile, as lead nation, has 600 troops in Haiti and yesterday flew a company to Jacmel.",
      "CL land-unit move reported → Jacmel",
      "CL troops 600 presence reported → Haiti",
    ],
    // The site is where its own words put it.
    [
      "The airfield, just outside Agadez, hosts 200 American soldiers.",
      "US troops 200 presence reported → outside Agadez",
    ],
    // A list, no words put in.
    ["He praised the soldiers, thanked the crews, promised a new camp and left."],
    ["The minister, a former soldier, arrived in Kidal."],
    ["The talks, like those about the battalion, moved to Geneva."],
  ],
});

table("Words put in between a force and the place it goes to", {
  holds: [
    ["Denmark dispatched 300 soldiers, drawn from the 2nd Brigade, to Gao.", "DK troops 300 move reported → Gao"],
    ["Ghana will send a battalion, trained last year by Britons, to Gao.", "GH land-unit move planned → Gao"],
    ["Ghana will send a battalion trained by Britons to Gao.", "GH land-unit move planned → Gao"],
    // A clause of its own.
    ["Ghana sent a battalion, said the minister, to help Mali.", "GH land-unit move reported"],
  ],
});

table("A place behind words that open the sentence", {
  holds: [
    ["Meanwhile, in Gao, 300 Chadian soldiers guard the airport.", "TD troops 300 presence reported → Gao"],
    ["After weeks of delay, in Gao, Chadian troops took up positions.", "TD troops move reported → Gao"],
    ["In the meantime, off Berbera, two Spanish frigates keep watch.", "ES ship 2 move reported → off Berbera"],
    // Where somebody was, and no place of the act.
    ["After a visit to Gao, the 300 Chadian soldiers took up positions.", "TD troops 300 move reported"],
    // The subject with a place of its own.
    ["Norway's six F-16s at Souda, in Crete, will stay.", "NO fighter 6 «F-16» presence reported → Soúda"],
  ],
});

table("A unit that says which of its men", {
  holds: [
    [
      "Relatives waved to 300 Kenyan soldiers of the 1st Brigade leaving for Haiti.",
      "KE land-unit 300 «1st Brigade» move reported → Haiti",
    ],
    [
      "Six Polish helicopters of the 25th Brigade flying from Tuzla struck the column.",
      "PL helicopter 6 presence reported → Tuzla",
    ],
  ],
});
