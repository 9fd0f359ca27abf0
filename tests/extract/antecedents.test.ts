import { table } from "./table.ts";

// What a pronoun, a share or a bare figure stands for.

table("A force told of before", {
  holds: [
    [
      "Britain sent 900 soldiers to Estonia. Another 150 are in Poland.",
      "GB troops 150 presence reported → Poland",
      "GB troops 900 move reported → Estonia",
    ],
    [
      "About 1,500 U.S. soldiers are in Niger. Of those, 500 are in Agadez and 300 in Niamey.",
      "US troops 300 presence reported → Niamey",
      "US troops 500 presence reported → Agadez",
      "US troops ~1500 presence reported → Niger",
    ],
    [
      "About 1,200 of the British soldiers will go to Kosovo and 800 to Bosnia.",
      "GB troops 800 move planned → Bosnia and Herzegovina",
      "GB troops ~1200 move planned → Kosovo",
    ],
    ["Vietnam withdrew the last of its 26,000 troops from Cambodia.", "VN troops withdraw reported Cambodia →"],
    ["Nigeria has pledged 850 soldiers and Ghana 350.", "GH troops 350 move planned", "NG troops 850 move planned"],
    [
      "Britain keeps 1,000 troops in Cyprus, and France 300 in Djibouti.",
      "FR troops 300 presence reported → Djibouti",
      "GB troops 1000 presence reported → Cyprus",
    ],
    [
      "Two French Rafale fighters flew to N'Djamena; six remain there.",
      "FR fighter 2 «Rafale» move reported → N'Djamena",
      "FR fighter 6 «Rafale» presence reported → N'Djamena",
    ],
    [
      "Ten Danish soldiers landed in Kabul. They will move to Herat.",
      "DK troops 10 move reported → Kabul",
      "DK troops move planned → Herat",
    ],
    [
      "A Danish frigate left Aarhus. It will sail to Aden.",
      "DK ship move planned → Aden",
      "DK ship move reported Aarhus →",
    ],
    [
      "France has 1,700 soldiers in Chad and said it would send 300 more to Mali.",
      "FR troops 1700 presence reported → Chad",
      "FR troops 300 move planned → Mali",
    ],
    [
      "Ten British Tornado fighters flew to Dhahran. The fighters will be based in Tabuk.",
      "GB fighter 10 «Tornado» move reported → Dhahran",
      "GB fighter presence planned → Tabuk",
    ],
  ],
});
