import { table } from "./table.ts";

// Units that no word for their size tells, and men that a rank names.

table("A regiment's name or a number and a branch", {
  holds: [
    ["The Black Watch moved to Basra.", "GB land-unit «Black Watch» move reported → Basra"],
    ["The 1st Cav moved to Hafar al-Batin.", "US land-unit «1st Cav» move reported → Hafr al-Batin"],
    ["The 3rd ID has reached Najaf.", "US land-unit «3rd ID» move reported → Najaf"],
    ["The Pentagon is sending the 82nd Airborne to Kuwait.", "US land-unit «82nd Airborne» move reported → Kuwait"],
    ["Russia's 76th Guards were flown to Gudauta.", "RU land-unit «76th Guards» move reported → Gudauta"],
    ["The 2e REP was dropped over Kolwezi.", "FR land-unit «2e REP» move reported → Kolwezi"],
    ["Soldiers of the 21e RIMa flew to Bangui.", "FR land-unit «21e RIMa» move reported → Bangui"],
    [
      "A battalion of the 10th Mountain is at Karshi-Khanabad.",
      "US land-unit «10th Mountain» presence reported → Karshi-Khanabad Air Base",
    ],
    ["If the port falls, then send the 82nd Airborne.", "US land-unit «82nd Airborne» move conditional"],
    ["The 41st HBCT will deploy to Jordan.", "US land-unit «41st HBCT» move planned → Jordan"],
  ],
});

table("A unit with the larger units that it is of is one unit", {
  holds: [
    [
      "The 4th Brigade, 3rd Infantry Division, will deploy to Jordan.",
      "US land-unit «4th Brigade» move planned → Jordan",
    ],
    [
      "The 4th Brigade, 3rd Infantry Division, stationed at Fort Stewart, Georgia, will deploy to Jordan.",
      "US land-unit «4th Brigade» move planned → Jordan",
      "US land-unit «4th Brigade» presence reported → Fort Stewart",
    ],
    [
      "The 3rd Battalion, 6th Marine Regiment left Camp Lejeune for Djibouti.",
      "US land-unit «3rd Battalion» move reported Camp Lejeune → Djibouti",
    ],
    ["The 1st Squadron, 2nd Cavalry Regiment, is in Orzysz.", "US land-unit «1st Squadron» presence reported → Orzysz"],
    ["The 3rd Battalion, The Parachute Regiment, flew to Oman.", "GB land-unit «3rd Battalion» move reported → Oman"],
    [
      "The Army announced the rotation to Jordan of the 4th Brigade Combat Team, 1st Armored Division stationed at Fort Bliss, Texas.",
      "US land-unit «4th Brigade Combat Team» move planned → Jordan",
    ],
    // units of one size, or of a smaller one, are a list
    [
      "The 1st Infantry Division, 3rd Armored Division and 7th Corps were sent to Saudi Arabia.",
      "US land-unit «1st Infantry Division» move reported → Saudi Arabia",
      "US land-unit «3rd Armored Division» move reported → Saudi Arabia",
      "US land-unit «7th Corps» move reported → Saudi Arabia",
    ],
  ],
});

table("Whose a unit is by its home in a nation that hosts no other's", {
  holds: [
    [
      "Ten F-16s from the Ohio-based 112th Fighter Squadron have arrived in Kuwait.",
      "US fighter 10 «F-16» move reported → Kuwait",
    ],
    [
      "Five warships based in San Diego are in the Gulf of Oman.",
      "US ship 5 presence reported → Gulf of Oman",
      "US ship 5 presence reported → San Diego",
    ],
    [
      "Three frigates based in Toulon are in the Gulf of Oman.",
      "an unnamed party ship 3 presence reported → Gulf of Oman",
      "an unnamed party ship 3 presence reported → Toulon",
    ],
    [
      "German Tornados based in New Mexico flew to Goose Bay.",
      "DE fighter «Tornado» move reported → CFB Goose Bay",
      "DE fighter «Tornado» presence reported → New Mexico",
    ],
  ],
});

table("A base by its short name, and a list of places with one that no gazetteer knows", {
  holds: [
    ["Italian jets flew to Incirlik AB, Turkey.", "IT fighter move reported → Incirlik Air Base"],
    [
      "Mongolian troops will be deployed in the towns of Bor, Xamakal, Torit and Juba.",
      "MN troops move planned → Bor",
      "MN troops move planned → Torit",
      "MN troops move planned → Juba",
    ],
  ],
});

table("Who is helped is there", {
  holds: [["A small team will be asked to support Danish troops in Gao.", "DK troops presence reported → Gao"]],
});

table("Officers, operatives and technicians", {
  holds: [
    [
      "Turkey sent a battalion to Ganja and 35 officers to Baku.",
      "TR land-unit move reported → Ganja",
      "TR troops 35 move reported → Baku",
    ],
    ["Turkey sent 35 officers to Baku."],
    ["Dozens of Wagner operatives landed at Bamako.", "RU troops move reported → Bamako"],
    ["Britain has sent 40 technicians to Masirah.", "GB troops 40 move reported → Masirah"],
    ["Turkey sent 35 police officers to Baku."],
  ],
});
