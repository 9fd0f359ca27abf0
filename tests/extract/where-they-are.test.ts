import { table } from "./table.ts";

// Words that lean on a place told before, or on no place at all.

table("What a force has of its own is not its country", {
  holds: [
    ["Two Danish frigates stay in their patrol areas.", "DK ship 2 presence reported"],
    ["The French carrier Foch remained in the region with its escorts.", "FR carrier «Foch» presence reported"],
    // Its border, its coast and its sides are.
    ["Finland has sent a battalion to its eastern region.", "FI land-unit move reported → its eastern region"],
    ["Finland has sent a battalion to its border.", "FI land-unit move reported → its border"],
  ],
});

table("“There” is no country that only acts", {
  holds: [
    [
      "At Tapa, in Estonia, Denmark provides the cooks. French jets are there too.",
      "FR fighter presence reported → Estonia",
    ],
    [
      "German jets went to Estonia. France keeps a company there.",
      "DE fighter move reported → Estonia",
      "FR land-unit presence reported → Estonia",
    ],
  ],
});

table("Who joins a force is where that one is", {
  holds: [
    [
      "Spain's five F-18s at Trapani, in Sicily, will stay, and two patrol planes will join them next week.",
      "ES other 2 move planned → Trapani",
      "ES fighter 5 «F/A-18» presence reported → Trapani",
    ],
    [
      "Two French frigates are in the Red Sea with an Indian destroyer. A Danish frigate joined them on Monday.",
      "DK ship move reported → Red Sea",
      "FR ship 2 presence reported → Red Sea",
      "IN ship presence reported → Red Sea",
    ],
    [
      "The jets were replaced at Bagram by Danish jets from the 730th Squadron at Skrydstrup.",
      "DK fighter move reported Skrydstrup → Bagram Airfield",
    ],
    // The place of what is only taken over from.
    ["Danish jets took over from German jets at Siauliai.", "DK fighter move reported → Šiauliai"],
  ],
});

table("A place inside the one before a comma", {
  holds: [
    ["In Lithuania, at Siauliai, four Danish jets are at work.", "DK fighter 4 presence reported → Šiauliai"],
    ["Down in Lithuania four Danish jets are at work.", "DK fighter 4 presence reported → Lithuania"],
    ["Danish soldiers are stationed in Mali, at Gao.", "DK troops presence reported → Gao"],
  ],
});

table("A name that only says more of another place", {
  holds: [
    [
      "An Italian brigade is to move into the Serb-held suburb of Vogosca.",
      "IT land-unit move planned → Serb-held suburb of Vogosca",
    ],
    ["Turkish troops are massing on the Kurdish-held side of Kobani.", "TR troops presence reported → Kobani"],
    [
      "A second South Korean battalion is to be shipped to Baengnyeong, the largest of the islands off North Korea.",
      "KR land-unit move planned → Baengnyeong Island",
    ],
    ["American tanks stand along the Sava at Brcko.", "US armour presence reported → Brčko"],
    [
      "Iranian tanks stand along the Aras and at Ardabil.",
      "IR armour presence reported → Aras River",
      "IR armour presence reported → Ardabīl",
    ],
  ],
});

table("A nation before a colon whose force waits at home", {
  holds: [
    [
      "• Norway: one infantry company, which has been placed on standby at Bodo.",
      "NO land-unit 1 alert reported → Bodø",
    ],
    [
      "• Norway: one infantry company, which is stationed at Bodo.",
      "an unnamed party land-unit 1 presence reported → Bodø",
    ],
  ],
});

table("The unit they are from has its home elsewhere", {
  holds: [
    [
      "Denmark has 300 soldiers from the Jutland Dragoon Regiment in Kosovo.",
      "DK land-unit 300 «Jutland Dragoon Regiment» presence reported → Kosovo",
    ],
    [
      "Six F-16s from the 31st Fighter Wing in Missouri landed in Qatar.",
      "US fighter 6 «F-16» move reported Missouri → Qatar",
    ],
  ],
});
