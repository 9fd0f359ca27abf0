import { table } from "./table.ts";

// What a force did in former years, beside what it does now.

table("Former years are no laydown", {
  show: { published: "2022-01-25" },
  holds: [
    ["The Ghanaian company served in Monrovia from 2014 to 2018."],
    ["Irish soldiers served in Chad in the late 2000s."],
    ["In the 1990s Ukraine had 400 soldiers in Sarajevo."],
    ["The battalion left Herat in 2019."],
    ["At the height of the mission Sweden had 500 soldiers in Mazar-e-Sharif."],
    ["Georgia once had 850 soldiers in Helmand."],
    ["At its peak the Polish contingent kept a brigade in Ghazni."],
    ["Most of the Fijian soldiers have served abroad before, in Sinai or the Golan Heights."],
    // What is so now, or of late, is told.
    ["Japan has kept two destroyers in Djibouti since 2009.", "JP ship 2 presence reported → Djibouti"],
    ["Peruvian soldiers arrived in Bangui in December 2021.", "PE troops move reported → Bangui"],
    ["A Greek battalion held the pass near Wonju in Korea from Jan. 26 to 30, 1951."],
  ],
});

table("A date in a clause beside the act is not the act's", {
  show: { published: "2022-01-25" },
  holds: [
    [
      "Syrian soldiers, who entered Lebanon in 1976, began leaving Beirut on Tuesday.",
      "SY troops withdraw reported Beirut →",
    ],
    [
      "A Kenyan battalion that fought at Afmadow in 2013 arrived in Kismayo on Monday.",
      "KE land-unit move reported → Kismayo",
    ],
    ["Rwandan soldiers landed at Pemba, where Portuguese marines trained in 2019.", "RW troops move reported → Pemba"],
    [
      "The squadron, which came home from Kandahar in 2014, has four Norwegian Hercules in Niamey.",
      "NO transport-aircraft 4 «Hercules» presence reported → Niamey",
    ],
  ],
});
