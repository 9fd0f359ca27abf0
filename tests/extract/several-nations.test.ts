import { table } from "./table.ts";

// Forces that belong to several nations, and one nation for several forces.

table("Several nations before a force", {
  holds: [
    [
      "French and Danish marines landed in Mombasa.",
      "DK troops move reported → Mombasa",
      "FR troops move reported → Mombasa",
    ],
    [
      "French, German and Dutch soldiers moved to Kunduz.",
      "DE troops move reported → Kunduz",
      "FR troops move reported → Kunduz",
      "NL troops move reported → Kunduz",
    ],
    // What a group is made of.
    [
      "A force of Irish and Finnish soldiers is in Tyre.",
      "FI troops presence reported → Tyre",
      "IE troops presence reported → Tyre",
    ],
    [
      "A squadron of US and British jets took off from Incirlik.",
      "GB fighter move reported Incirlik Air Base →",
      "US fighter move reported Incirlik Air Base →",
    ],
    // The first of them behind an article or a figure, which is that of all together.
    [
      "The Polish and Czech helicopters are based at Gao.",
      "CZ helicopter presence reported → Gao",
      "PL helicopter presence reported → Gao",
    ],
    [
      "About 300 Swedish, Irish and Finnish soldiers arrived in Juba.",
      "FI troops move reported → Juba",
      "IE troops move reported → Juba",
      "SE troops move reported → Juba",
    ],
    // They stand for themselves.
    [
      "The Irish and 300 Finnish soldiers moved to Juba.",
      "FI troops 300 move reported → Juba",
      "IE troops move reported → Juba",
    ],
    [
      "The Danes and Swedish tanks moved to Tuzla.",
      "DK troops move reported → Tuzla",
      "SE armour move reported → Tuzla",
    ],
    // No list of nations.
    ["Undeterred, Russia sent a battalion to Pskov.", "RU land-unit move reported → Pskov"],
  ],
});

table("A nation behind several forces", {
  holds: [
    [
      "300 soldiers and 20 tanks from Norway were sent to Poland.",
      "NO armour 20 move reported → Poland",
      "NO troops 300 move reported → Poland",
    ],
    [
      "Engineers and helicopters from Kenya arrived in Juba.",
      "KE helicopter move reported → Juba",
      "KE troops move reported → Juba",
    ],
  ],
});

table("Who is pressed to act", {
  holds: [
    [
      "Canada is pressing other countries of NATO to send troops to Kandahar.",
      "NATO troops move considered → Kandahar",
    ],
    ["Portugal urged Brazil to send troops to Dili.", "BR troops move considered → Dili"],
    // Nobody in particular.
    ["Canada is pressing its allies to send troops to Kandahar."],
  ],
});
