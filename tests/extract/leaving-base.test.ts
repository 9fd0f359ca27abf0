import { table } from "./table.ts";

// How a base's own paper tells of those who leave it.

table("Soldiers with a unit", {
  holds: [
    [
      "Some 250 soldiers with the 1st Armored Division will be heading to Romania.",
      "US land-unit ~250 «1st Armored Division» move planned → Romania",
    ],
    ["Airmen with the 52nd Fighter Wing flew to Estonia on Friday.", "US troops move reported → Estonia"],
    [
      "Ninety Belgian troops with the 3rd Parachute Battalion landed in Kigali.",
      "BE land-unit 90 «3rd Parachute Battalion» move reported → Kigali",
    ],
    [
      "About 60 members of the 128th Air Refueling Wing flew to Guam.",
      "US troops ~60 «128th Air Refueling Wing» move reported → Guam",
    ],
    // Of another nation's unit they are not.
    ["French troops with the Malian 4th Regiment are in Gao.", "FR troops presence reported → Gao"],
    // A unit is no larger for what it has.
    ["A Chadian battalion with 9 tanks arrived in Kidal.", "TD land-unit move reported → Kidal"],
  ],
});

table("A tour that begins or is ahead", {
  holds: [
    [
      "The frigate HMAS Toowoomba left Perth on Monday to begin a six-month deployment to the Red Sea.",
      "AU ship «HMAS Toowoomba» move reported Perth → Red Sea",
    ],
    [
      "About 200 Finnish soldiers flew out of Helsinki to start a tour in Lebanon.",
      "FI troops ~200 move reported Helsinki → Lebanon",
    ],
    [
      "Swedish soldiers are training in Boden ahead of a six-month deployment to Mali.",
      "SE troops exercise reported → Boden",
      "SE troops move planned → Mali",
    ],
    [
      "Some 150 Irish soldiers paraded in Athlone ahead of their deployment to Lebanon.",
      "IE troops ~150 move planned → Lebanon",
    ],
    ["Polish troops arrived in Kabul ahead of a vote in Herat.", "PL troops move reported → Kabul"],
    ["Italian soldiers met the minister ahead of his visit to Libya."],
    [
      "A second rotation of 90 New Zealand soldiers flew out of Auckland for Iraq.",
      "NZ troops 90 move reported Auckland → Iraq",
    ],
  ],
});

table("The Secretary orders", {
  holds: [
    [
      "The Secretary signed orders to deploy 900 soldiers to Kuwait.",
      "an unnamed party troops 900 move planned → Kuwait",
    ],
    [
      "The Secretary has ordered 400 soldiers to Bougainville.",
      "an unnamed party troops 400 move planned → Bougainville",
    ],
    ["The secretary sent 90 letters to Kuwait."],
  ],
});
