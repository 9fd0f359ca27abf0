import { table } from "./table.ts";

// Towns, bases and features that reports of wars name: small ones, and ones whose division has the same name.

table("Towns named like their division", {
  told: "place",
  holds: [
    ["Tanks rolled into Basra.", "Basra = Basra, city, IQ"],
    ["Shells fell on Hama.", "Hama = Hama, city, SY"],
    ["The convoy reached Hodeidah.", "Hodeidah = Hodeidah, city, YE"],
    ["Missiles hit Mykolaiv.", "Mykolaiv = Mykolaiv, city, UA"],
    ["Militiamen burned houses in Baucau.", "Baucau = Baucau, city, TL"],
  ],
});

table("Little known towns", {
  told: "place",
  holds: [
    ["Rebels entered Mueda.", "Mueda = Mueda, city, MZ"],
    ["Guns were emplaced near Dras.", "Dras = Dras, city, IN"],
    ["Paratroopers landed at Lungi.", "Lungi = Lungi, city, SL"],
    ["The brigade dug in at Cahama.", "Cahama = Cahama, city, AO"],
    ["Shelling was heard in Zalambessa.", "Zalambessa = Zalambessa, city, ET"],
    ["Troops fought in Maimana.", "Maimana = Maymana, city, AF"],
    ["Helicopters flew from Palmerola.", "Palmerola = Palmerola, base, HN"],
    ["Jets flew from Evenes.", "Evenes = Evenes, base, NO"],
    ["A ship lay off Whitsun Reef.", "Whitsun Reef = Whitsun Reef, island"],
  ],
});

table("Towns and bases by an older name or another spelling", {
  told: "place",
  holds: [
    ["Soldiers landed at Belet Huen.", "Belet Huen = Beledweyne, city, SO"],
    ["The convoy left Los Palos.", "Los Palos = Lospalos, city, TL"],
    ["Ships put in at Kompong Som.", "Kompong Som = Sihanoukville, city, KH"],
    ["The convoy halted at Titov Veles.", "Titov Veles = Veles, city, MK"],
    ["Refugees crossed at General Jankovic.", "General Jankovic = Hani i Elezit, city, XK"],
    ["Fighters flew from Sheikh Isa.", "Sheikh Isa = Isa Air Base, base, BH"],
    ["Helicopters flew from Ivanian.", "Ivanian = Khojaly, city, AZ"],
    ["Trucks were stuck at the Salang Pass.", "Salang Pass = Salang Pass, region, AF"],
    ["Marines landed on Tawi-Tawi.", "Tawi-Tawi = Tawi-Tawi, island, PH"],
    ["The regiment lay at Wünsdorf.", "Wünsdorf = Wünsdorf, city, DE"],
    ["Guns were seen at Turtuk.", "Turtuk = Turtuk, city, IN"],
  ],
});
