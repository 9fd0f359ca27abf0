import { table } from "./table.ts";

// What a clause beside the act says of its place: "where", "with … at", and a main clause that ends what a relative tells.

table("Places that a clause beside the act gives", {
  holds: [
    [
      "China has brought up two motorised divisions, with air-defence batteries at Rutog.",
      "CN air-defence presence reported → Rutog",
      "CN land-unit 2 move reported",
    ],
    [
      "Iraq moved a brigade forward, with tanks near Safwan.",
      "IQ armour presence reported → near Safwan",
      "IQ land-unit move reported",
    ],
    [
      "The transports come from Ulyanovsk, where three Russian Il-76s have been held at twelve hours' notice since January.",
      "RU transport-aircraft 3 «Il-76» alert reported → Ulyanovsk",
    ],
    [
      "Belgian soldiers are at Kitona, where two French companies arrived on Sunday.",
      "BE troops presence reported → Kitona",
      "FR land-unit 2 move reported → Kitona",
    ],
    [
      "The Iranian armour that lined up along the Aras at Jolfa during the war is gone.",
      "IR armour withdraw reported Julfa →",
    ],
    ["Moscow said it would respond by adding troops in its northwest.", "RU troops move planned → its northwest"],
    ["Two Syrian tanks could still be seen in Homs.", "SY armour 2 presence reported → Homs"],
    ["British frigates are in the southern Red Sea.", "GB ship presence reported → southern Red Sea"],
    ["Both American battalions remain at Camp Hulbert.", "US land-unit presence reported"],
  ],
  knownGaps: [
    [
      "Three Serb howitzers that observers photographed at Foča on Saturday have since been withdrawn.",
      "RS artillery 3 withdraw reported Foça →",
    ],
  ],
});
