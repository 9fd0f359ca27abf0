import { table } from "./table.ts";

// One force, or one journey, that the words tell of twice.

table("Kinds under one count, and one or the other", {
  holds: [
    [
      "Russia has sent eight Mi-8 and Mi-24 helicopters to Stepanakert.",
      "RU helicopter 8 «Mi-8» move reported → Stepanakert",
    ],
    [
      "The monitors counted 47 tanks and armoured carriers at Poti.",
      "an unnamed party armour 47 presence reported → P’ot’i",
    ],
    ["Britain keeps a frigate or destroyer in the South Atlantic.", "GB ship presence reported → South Atlantic Ocean"],
    [
      "Denmark will send 40 tanks and self-propelled guns to Tapa.",
      "DK armour 40 move planned → Tapa Army Base",
      "DK artillery move planned → Tapa Army Base",
    ],
    [
      "Denmark will send 40 tanks and six howitzers to Tapa.",
      "DK armour 40 move planned → Tapa Army Base",
      "DK artillery 6 move planned → Tapa Army Base",
    ],
    [
      "Canada will send a frigate or 200 soldiers to Cyprus.",
      "CA ship move planned → Cyprus",
      "CA troops 200 move planned → Cyprus",
    ],
  ],
});

table("A departure and the arrival that ends it", {
  holds: [
    ["A French frigate sailed from Toulon in May and is now in Beirut.", "FR ship move reported Toulon → Beirut"],
    [
      "HMS Invincible left the Adriatic on 21 May and is on her way back to Portsmouth.",
      "GB ship «HMS Invincible» withdraw reported Adriatic Sea → Portsmouth",
    ],
    [
      "A Danish company left Vitez in May and came back to Vitez in June.",
      "DK land-unit move reported → Vitez",
      "DK land-unit withdraw reported Vitez →",
    ],
  ],
});

table("An act that the sentence tells again with its place", {
  holds: [["Some 600 Kenyan marines due to deploy leave Mombasa in May.", "KE troops ~600 move planned Mombasa →"]],
});
