import { table } from "./table.ts";

// How forces are told of in speech, and in the loose prose of releases.

table("What a speaker thinks, between commas", {
  holds: [
    ["The Danes have, I believe, two F-16s at Grazzanise.", "DK fighter 2 «F-16» presence reported → Grazzanise"],
    [
      "There are, I think, six British Harriers at Gioia del Colle.",
      "GB fighter 6 «Harrier» presence reported → Gioia del Colle",
    ],
    ["The Turks, we understand, have sent a brigade to Prizren.", "TR land-unit move reported → Prizren"],
  ],
});

table("There are forces that do something: one act", {
  holds: [
    ["There will be two Indian frigates heading for Aden.", "IN ship 2 move planned → Aden"],
    ["There is a Kenyan battalion going to Kismayo.", "KE land-unit move reported → Kismayo"],
    ["There are 300 Kenyan soldiers serving in Kismayo.", "KE troops 300 presence reported → Kismayo"],
    ["There are 300 Kenyan soldiers in Kismayo.", "KE troops 300 presence reported → Kismayo"],
  ],
});

table("What goes on", {
  holds: [
    ["The German Tornados go on flying out of Incirlik.", "DE fighter «Tornado» presence reported → Incirlik Air Base"],
    ["Two Greek frigates went on patrolling off Crete.", "GR ship 2 move reported → off Crete"],
    ["The Ghanaian engineers will go on working in Bamako.", "GH troops presence planned → Bamako"],
    ["Two Greek frigates are going to patrol off Crete.", "GR ship 2 move planned → off Crete"],
    ["Two Greek frigates are going to Crete.", "GR ship 2 move reported → Crete"],
    ["A Greek battalion is going to be stationed on Crete.", "GR land-unit presence planned → Crete"],
  ],
});

table("Who mans what goes", {
  holds: [
    [
      "Four Italian Mangusta helicopters, along with their crews, left Herat on Monday.",
      "IT helicopter 4 «A129 Mangusta» withdraw reported Herat →",
    ],
    [
      "Four Italian helicopters, along with 60 soldiers, left Herat on Monday.",
      "IT helicopter 4 withdraw reported Herat →",
      "IT troops 60 withdraw reported Herat →",
    ],
  ],
});

table("A contribution of a service, and one of forces", {
  holds: [
    ["Operation Kestrel is the contribution of the Royal Navy to the effort in Somalia."],
    ["The contribution of the Bundeswehr to the mission in Mali was praised."],
    ["Norway's contribution of 200 soldiers to Mali was praised.", "NO troops 200 move reported → Mali"],
  ],
});

table("A number of forces that are somewhere, and changes", {
  holds: [
    [
      "The number of Danish soldiers deployed in Gereshk has risen from 500 to 750.",
      "DK troops 750 presence reported → Gereshk",
    ],
  ],
});

table("A force that has a base of its own somewhere", {
  holds: [
    ["The Argentine battalion has its main camp at Nicosia.", "AR land-unit presence reported → Nicosia"],
    ["The Polish squadron has its home at Krzesiny.", "PL fighter presence reported → Krzesiny"],
    [
      "The 3rd Indian Battalion will have its base in Kindu.",
      "IN land-unit «3rd Indian Battalion» presence planned → Kindu",
    ],
    ["The Polish brigade has its headquarters in Diwaniya.", "PL headquarters presence reported → Diwaniyah"],
    ["The firm has its base in Oslo."],
    ["Belgium has its largest base in Kleine-Brogel."],
  ],
});

table("Joint training is an exercise", {
  holds: [
    [
      "Japan and India will conduct bilateral training in Mizoram.",
      "IN other exercise planned → Mizoram",
      "JP other exercise planned → Mizoram",
    ],
    ["Thai marines held combined training in Rayong.", "TH troops exercise reported → Rayong"],
    ["The recruits began training in Texas."],
  ],
});
