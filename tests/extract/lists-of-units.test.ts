import { table } from "./table.ts";

// Items of a list of units do what the sentence above the list tells.

table("Units in a list", {
  holds: [
    [
      "Poland will send these units to Mali:\n\n1st Battalion, 12th Mechanised Brigade, Szczecin, about 600 soldiers.\n\n6th Airborne Brigade, Cracow, 150 soldiers, early spring.\n\nThe minister spoke in Warsaw.",
      "PL land-unit move planned → Mali",
      "PL land-unit ~600 «1st Battalion» move planned Szczecin → Mali",
      "PL land-unit 150 «6th Airborne Brigade» move planned Kraków → Mali",
    ],
    [
      "The Pentagon announced the deployment of 16,000 U.S. troops to Afghanistan. Units receiving orders are:\n\n1st Battalion, 6th Marines, Camp Lejeune, N.C., approximately 1,500 Marines, late December.\n\nA training brigade, with 3,400 soldiers, early spring.",
      "US troops 16000 move planned → Afghanistan",
      "US land-unit ~1500 «1st Battalion» move planned Camp Lejeune → Afghanistan",
      "US land-unit 3400 move planned → Afghanistan",
    ],
    [
      "The U.S. Marines have three battalions in Afghanistan:\n\n1st Battalion, 5th Marines – Camp Rhino – 900\n\n2nd Battalion, 8th Marines – Garmsir – 1,100\n",
      "US land-unit 3 presence reported → Afghanistan",
      "US land-unit 900 «1st Battalion» presence reported → Camp Rhino",
      "US land-unit 1100 «2nd Battalion» presence reported → Garmsir",
    ],
    [
      "France has withdrawn three regiments from Chad:\n\n- 1st Foreign Cavalry Regiment, Carpiagne\n",
      "FR land-unit 3 withdraw reported Chad →",
      "FR land-unit «1st Foreign Cavalry Regiment» withdraw reported Chad →",
    ],
    [
      "The minister named the regiments of the parade:\n\n1st Foreign Cavalry Regiment, Carpiagne\n\n2nd Foreign Parachute Regiment, Calvi\n",
    ],
    [
      "France sent 300 soldiers to Chad. The museum shows old units.\n\n1st Foreign Cavalry Regiment, Carpiagne\n",
      "FR troops 300 move reported → Chad",
    ],
  ],
  knownGaps: [
    [
      "France has withdrawn three regiments from Chad:\n\n- 2nd Foreign Parachute Regiment, Calvi, 400 soldiers\n",
      "FR land-unit 3 withdraw reported Chad →",
      "FR land-unit 400 «2nd Foreign Parachute Regiment» withdraw reported Chad →",
    ],
    [
      "The Pentagon announced the deployment of 16,000 U.S. troops to Afghanistan. Units receiving orders are:\n\nRegimental Combat Team-2, also from Camp Lejeune, 6,200 Marines, early spring.",
      "US troops 16000 move planned → Afghanistan",
      "US land-unit 6200 «Regimental Combat Team-2» move planned Camp Lejeune → Afghanistan",
    ],
  ],
});
