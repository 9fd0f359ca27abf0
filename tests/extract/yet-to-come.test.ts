import { table } from "./table.ts";

table("More of a force, told by what is said of it behind a with", {
  holds: [
    [
      "Some 900 Kenyan soldiers are in Baidoa, with another 200 due next week.",
      "KE troops 200 move planned → Baidoa",
      "KE troops ~900 presence reported → Baidoa",
    ],
    [
      "About 60 Portuguese soldiers landed at Dili on Monday, with 180 more troops expected to arrive on Friday.",
      "PT troops 180 move planned → Dili",
      "PT troops ~60 move reported → Dili",
    ],
    [
      "The first 300 Fijian soldiers landed at Tyre, with the remaining 600 to arrive over the weekend.",
      "FJ troops 300 move reported → Tyre",
      "FJ troops 600 move planned → Tyre",
    ],
    [
      "About 500 Spanish marines are in Mostar, with reinforcements expected soon.",
      "ES troops move planned → Mostar",
      "ES troops ~500 presence reported → Mostar",
    ],
    [
      "Some 900 Kenyan soldiers left Baidoa on Monday, with the rest due out by June.",
      "KE troops withdraw planned Baidoa →",
      "KE troops ~900 withdraw reported Baidoa →",
    ],
    [
      "Some 900 Kenyan soldiers are in Baidoa, with elections due next month.",
      "KE troops ~900 presence reported → Baidoa",
    ],
    [
      "Some 900 Kenyan soldiers are in Baidoa, with 200 refugees expected to arrive next week.",
      "KE troops ~900 presence reported → Baidoa",
    ],
  ],
});

table("Where more of a force goes, by where the force is", {
  holds: [
    [
      "About 500 Italian soldiers are in Gao. Another 150 are due next week.",
      "IT troops 150 move planned → Gao",
      "IT troops ~500 presence reported → Gao",
    ],
    [
      "About 500 Italian soldiers are in Gao, and 150 more are expected by the weekend.",
      "IT troops 150 move planned → Gao",
      "IT troops ~500 presence reported → Gao",
    ],
    [
      "The US brigade is at Fort Drum. Another 2,000 US soldiers are due on Monday.",
      "US land-unit presence reported → Fort Drum",
      "US troops 2000 move planned",
    ],
    ["About 500 Italian soldiers are in Gao. Another ship is due next week.", "IT troops ~500 presence reported → Gao"],
  ],
});
