import { table } from "./table.ts";

// What is told of forces that tells of no deployment.

table("Strikes", {
  holds: [
    ["Iranian forces launched 40 drones at Erbil and Sulaymaniyah overnight."],
    ["Saudi and allied military forces kept up their attacks on the rebels in Saada yesterday."],
    ["Near Hasakah, seven strikes engaged three Syrian tactical units and destroyed two vehicles."],
    ["Turkish artillery and Turkish fighter aircraft conducted six strikes in Syria."],
    [
      "Dutch F-16s have been operating from Amendola since May and have dropped bombs near Nis.",
      "NL fighter «F-16» presence reported → Amendola",
    ],
    // A near miss: what carries the strike is told of by a clause of its own.
    ["American B-52s moved to Diego Garcia and struck Kandahar.", "US bomber «B-52» move reported → Diego Garcia"],
  ],
});

table("Trade, aid organisations, officers and crowds", {
  holds: [
    ["The State Department approved the sale of 36 F-16s to Iraq."],
    ["US plans sale of 12 cruise missiles to Japan"],
    [
      "Russian troops are in Aleppo. World Food Programme convoys reached Idlib.",
      "RU troops presence reported → Aleppo",
    ],
    ["The American load crew chief went home to Kadena."],
    ["French troops are in Bangui. Organizers expect 10,000 people in Bouar.", "FR troops presence reported → Bangui"],
  ],
});

table("The place in the name of a mission", {
  holds: [
    ["He thanked the UN Interim Force in Lebanon for its help."],
    ["U.S. Navy Battle Force: 287"],
    ["The UN Mission in Liberia has 15,000 troops.", "UN troops 15000 presence reported → Liberia"],
    ["NATO's mission in Kosovo still has 4,500 troops.", "NATO troops 4500 presence reported → Kosovo"],
    ["The French contingent in Gao has 1,200 soldiers.", "FR troops 1200 presence reported → Gao"],
  ],
});

table("What a force undergoes", {
  holds: [
    ["The Polish patrol came under attack from rebels near the river."],
    ["A Polish convoy came under fire in Basra.", "PL land-unit presence reported → Basra"],
    ["The Polish brigade moved under cover of darkness to Basra.", "PL land-unit move reported → Basra"],
    ["The bomber, driving a truck, detonated explosives near a police station in Mosul, Iraqi officers said."],
    ["An Iraqi bomber landed in Mosul.", "IQ bomber move reported → Mosul"],
  ],
});

table("What tells of no force, or of none in particular", {
  holds: [
    [
      "Some 300 Danish troops will be met in May with parades. There is one at the regiment's barracks in Viborg and another in Hvorslev.",
    ],
    ["A concert for gunners of the 2nd Battery, 11th Field Regiment was held on Sunday in Hobart."],
    ["Prices fell again after an Indian troop withdrawal."],
    ["The government wants an Indian troop withdrawal.", "IN troops withdraw considered"],
    ["Chilean sailors missed the dogs that they left behind."],
    ["A Korean company will supply 90 tanks to Poland."],
    ["Korea will supply 90 tanks to Poland.", "KR armour 90 transfer planned → Poland"],
    // A battalion, not a soldier, is counted so.
    [
      "Two Danish battalions left in May. One is in Viborg.",
      "DK land-unit 2 withdraw reported",
      "DK land-unit 1 presence reported → Viborg",
    ],
  ],
});

table("Counts of the dead, and deployments that are over", {
  holds: [
    ["Two more deaths took to 43 the number of Danish soldiers killed in Helmand."],
    [
      "Two more flights took to 430 the number of Danish soldiers in Helmand.",
      "DK troops 430 presence reported → Helmand",
    ],
    ["Families cheered them after a seven-month Danish naval deployment to Oman."],
    ["A seven-month Danish naval deployment to Oman began on Monday.", "DK troops move reported → Oman"],
  ],
});

table("What happens to a force, and whom it moves", {
  holds: [
    ["A French convoy drove into an ambush near Menaka."],
    ["Dutch marines walked into a trap near Baidoa."],
    ["British troops have evacuated 300 civilians from Freetown."],
    ["French troops moved 30 tourists from Bouake to Abidjan."],
    // Near misses: a place is driven into, soldiers are moved.
    ["A French convoy drove into Menaka.", "FR land-unit move reported → Ménaka"],
    ["British ships are evacuating the soldiers from Aden.", "GB troops withdraw reported Aden →"],
    ["British troops evacuated Basra.", "GB troops withdraw reported Basra →"],
  ],
});
