import { table } from "./table.ts";

// Clauses that tell of a force in a shape of their own: a gap, a cleft, an insertion, a place named beside.

table("A clause without its object tells of the place before it", {
  holds: [
    ["Goma, which Belgian troops had evacuated in May, was quiet.", "BE troops withdraw reported Goma →"],
    ["Portuguese troops have abandoned Dili.", "PT troops withdraw reported Dili →"],
    ["The frigate that Denmark will leave in Nuuk was built in Split.", "DK ship presence planned → Nuuk"],
  ],
});

table("All that remains is the force itself", {
  holds: [
    ["The Danish frigate is all that remains at Nuuk until spring.", "DK ship presence reported → Nuuk"],
    ["All that remains at Nuuk is a rusting crane."],
  ],
});

table("A force under way is told of beside its verb", {
  holds: [
    ["A Turkish corvette, bound for Durres, fired a salute.", "TR ship move reported → Durrës"],
    [
      "HMS Dido is on her way down from Gibraltar to Freetown.",
      "GB ship «HMS Dido» move reported Gibraltar → Freetown",
    ],
  ],
});

table("A count begins a phrase behind the words that open a sentence", {
  holds: [
    ["From Narvik two Norwegian companies have gone to Kiruna.", "NO land-unit 2 move reported → Kiruna"],
    ["At present 600 Polish soldiers serve in Chad.", "PL troops 600 presence reported → Chad"],
  ],
});

table("A participle or a present that looks like another word", {
  holds: [
    ["A Fijian company was hurried to Dili.", "FJ land-unit move reported → Dili"],
    ["HMS Hood lives at Malta.", "GB ship «HMS Hood» presence reported → Malta"],
    [
      "Italy's two frigates, repaired in March, sail from Bari for Durres on Monday.",
      "IT ship 2 move planned Bari → Durrës",
    ],
    ["The ministers were committed to peace in Bosnia."],
  ],
});

table("Places and units beside words that mislead", {
  holds: [
    ["The old barracks in Herat house two Italian companies.", "IT land-unit 2 presence reported → Herat"],
    [
      "Soviet conscripts have been withdrawn from the heights above Goris.",
      "RU troops withdraw reported heights above Goris →",
    ],
    [
      "Malaysia offered a battalion for Lebanon, only for Israel to object.",
      "MY land-unit transfer considered → Lebanon",
    ],
    ["US Marine Corps Hornets sit at Aviano.", "US fighter «US Marine Corps» presence reported → Aviano Air Base"],
    ["An Australian engineer squadron sits at Darwin.", "AU land-unit presence reported → Darwin"],
  ],
});

table("Hours, missions and what is foreseen", {
  holds: [
    ["French soldiers flew from their bases in Chad before dawn to Kigali.", "FR troops move reported Chad → Kigali"],
    ["Dutch troops of the UN mission to Ethiopia have landed at Massawa.", "NL troops move reported → Massawa"],
    ["The Dutch frigate should be in Malta by Friday.", "NL ship presence planned → Malta"],
    ["British troops should be sent to Chad.", "GB troops move considered → Chad"],
  ],
});
