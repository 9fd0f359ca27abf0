import { table } from "./table.ts";

// Whose "its" is, whose part in something a force is, and what is due by some day.

table("What someone has until a day, or at all, to do", {
  holds: [
    ["Serbia has until Sunday to pull its troops out of Pec.", "RS troops withdraw planned Pec →"],
    ["Chad has to withdraw its battalion from Gao.", "TD land-unit withdraw planned Gao →"],
    ["Chad had to withdraw its battalion from Gao.", "TD land-unit withdraw reported Gao →"],
    ["Chad no longer has to withdraw its battalion from Gao.", "TD land-unit withdraw ruled-out Gao →"],
    ["Ghanaian soldiers have to guard the bridge at Doboj.", "GH troops presence reported → Doboj"],
  ],
});

table("Whose “its” is", {
  holds: [
    ["Kyiv thanked Poland for its decision to send tanks.", "PL armour move planned"],
    [
      "Besides its 300 soldiers in Mali, Chad has a battalion in Sudan.",
      "TD land-unit presence reported → Sudan",
      "TD troops 300 presence reported → Mali",
    ],
    [
      "In addition to its contingent in Haiti, Chile has two frigates off Samoa.",
      "CL land-unit presence reported → Haiti",
      "CL ship 2 presence reported → off Samoa",
    ],
    ["In its statement, Chad said that 300 soldiers had left Gao.", "TD troops 300 withdraw reported Gao →"],
  ],
  knownGaps: [
    ["Turkey informed Norway of its decision to send a battalion to Kabul.", "TR land-unit move planned → Kabul"],
  ],
});

table("Whose part in something a force is", {
  holds: [
    ["Denmark takes part with 500 soldiers at Basra.", "DK troops 500 presence reported → Basra"],
    ["Spain supports the mission with two frigates off Somalia.", "ES ship 2 presence reported → off Somalia"],
    ["Chad clashed with 300 rebels at Adre."],
  ],
});

table("What a force does, and not the town it is from", {
  holds: [
    [
      "The Danish battalion from Slagelse, which arrived in Latvia in May, is tired.",
      "DK land-unit move reported Slagelse → Latvia",
    ],
    ["The Danish battalion left Riga, which goes to the polls on Sunday.", "DK land-unit withdraw reported Riga →"],
  ],
});

table("What has been landing", {
  holds: [
    ["Extra Kenyan infantry has been landing at Dhobley.", "KE troops move reported → Dhobley"],
    ["Norwegian tanks have been moving into Bardufoss.", "NO armour move reported → Bardufoss Air Station"],
  ],
});
