import { table } from "./table.ts";

// Caused motion, totals, parts and insertions, and moves that are only discussed.

table("Caused motion", {
  holds: [
    ["British engineers have been driven 600 km to Juba in hired lorries.", "GB troops move reported → Juba"],
    ["American C-17s flew its 2,000 Georgian soldiers out of Kut.", "GE troops 2000 withdraw reported Kut →"],
    ["The Russian army is clearing out of its camps in Estonia.", "RU land-unit withdraw reported Estonia →"],
    ["Ukraine has been promised 40 Polish tanks.", "PL armour 40 move planned → Ukraine"],
    ["A driver drove two soldiers to the hospital in Riga."],
    ["French officers were given medals in Djibouti."],
  ],
});

table("Totals, parts and insertions", {
  holds: [
    ["In all 2,300 Polish soldiers will be deployed.", "PL troops 2300 move planned"],
    [
      "Norway announced that 700 soldiers would go, including 14 Leopard tanks.",
      "NO troops 700 move planned",
      "NO armour 14 «Leopard» move planned",
    ],
    [
      "Kenyan soldiers, 400 of whom landed on Sunday, go to Kismayo from Garissa.",
      "KE troops move planned Garissa → Kismayo",
    ],
    [
      "Thirty Russian lorries, among them six rocket launchers, rumbled north from Gori on Monday.",
      "RU materiel 30 withdraw reported Gori →",
      "RU artillery 6 withdraw reported Gori →",
    ],
    [
      "Two Turkish battalions, including a company of tanks, crossed into Syria on Friday.",
      "TR land-unit 2 move reported → Syria",
    ],
    ["Swedish soldiers, we understand, have been shifted to Kharkiv.", "SE troops move reported → Kharkiv"],
  ],
});

table("Moves that are discussed", {
  holds: [
    [
      "The Dutch cabinet is discussing a Patriot battery for Poland.",
      "NL air-defence «Patriot» move considered → Poland",
    ],
    ["Canberra is weighing 200 soldiers for the Solomon Islands.", "AU troops 200 move considered → Solomon Islands"],
    ["Parliament discussed the army on Tuesday."],
    ["The minister is considering the fate of 200 soldiers in Mali."],
    ["Analysts consider the Russian brigade at Gyumri weak.", "RU land-unit presence reported → Gyumri"],
  ],
});
