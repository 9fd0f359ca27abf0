import { table } from "./table.ts";

// Who acts, and what stands beside the act and is no further place, force or move of it.

table("A second clause behind a comma, no second place", {
  holds: [
    ["Libya pulled its troops out of Chad, and Egypt rejoiced.", "LY troops withdraw reported Chad →"],
    ["Kenya sent a battalion to Somalia, and Ethiopia protested.", "KE land-unit move reported → Somalia"],
    // A near miss: two places.
    [
      "Kenya sent troops to Somalia and Ethiopia.",
      "KE troops move reported → Ethiopia",
      "KE troops move reported → Somalia",
    ],
  ],
});

table("At whose bidding", {
  holds: [
    ["Senegal sent 300 men into Gambia at the prompting of Paris.", "SN troops 300 move reported → Gambia"],
    ["Uganda moved a battalion to Juba at the bidding of Washington.", "UG land-unit move reported → Juba"],
  ],
});

table("Who is talked into something does it", {
  holds: [
    ["Washington coaxed Georgia into sending 750 soldiers to Helmand.", "GE troops 750 move reported → Helmand"],
    ["The threat shamed Rwanda into withdrawing its brigade from Goma.", "RW land-unit withdraw reported Goma →"],
    // Near misses: not done yet, or not done.
    ["London hopes to talk Denmark into sending 200 soldiers to Basra.", "DK troops 200 move considered → Basra"],
    ["Ankara deterred Cyprus from sending troops to Kos.", "CY troops move ruled-out → Kos"],
  ],
});

table("Beside where they come from", {
  holds: [
    ["Belgian soldiers came from Zipf, near Vienna.", "BE troops move reported near Vienna →"],
    ["Spanish soldiers came from Petrinja, near Zagreb.", "ES troops move reported Petrinja →"],
    // A near miss.
    ["Spanish soldiers came from Petrinja to Bihac, near the border.", "ES troops move reported Petrinja → Bihać"],
  ],
});

table("Goods, money and names", {
  holds: [
    ["A Red Crescent convoy of rice and tents reached Jenin."],
    ["A UN convoy of flour reached Srebrenica on Sunday."],
    ["A UN convoy of 12 tanks reached Srebrenica on Sunday.", "UN armour 12 move reported → Srebrenica"],
    [
      "Ghana has 900 soldiers in Mali. The Swiss government promised $20 million in support.",
      "GH troops 900 presence reported → Mali",
    ],
    ["The general met soldiers of NATO's enhanced forward presence."],
  ],
});

table("Told of before", {
  holds: [
    [
      "Ghana sent 900 soldiers to Mali. The force was approved by the Security Council in May.",
      "GH troops 900 move reported → Mali",
    ],
    [
      "The Kenyan brigade is at present in the process of moving its tanks from Gao to Kidal.",
      "KE armour move reported Gao → Kidal",
    ],
  ],
});
