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
  ],
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
