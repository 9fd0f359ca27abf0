import { table } from "./table.ts";

// A force comes to where another one is: it relieves it, joins it or goes with it.

table("A force relieves another", {
  show: { published: "1999-03-01" },
  holds: [
    [
      "A Norwegian corvette is on station in the Gulf of Finland. Her sister ship KNM Rauma relieves her in August.",
      "NO ship presence reported → Gulf of Finland",
      "NO ship «KNM Rauma» move planned → Gulf of Finland",
    ],
    [
      "Two hundred Georgian soldiers are in Najaf. A Ukrainian company will take their place next month.",
      "GE troops 200 presence reported → Najaf",
      "UA land-unit move planned → Najaf",
    ],
    [
      "The Belgian company in Kandahar will hand over to Dutch engineers on Friday.",
      "NL troops move planned → Kandahar",
    ],
    ["Polish soldiers have replaced the Ukrainians at Wasit.", "PL troops move reported → Wasit"],
    ["A Malaysian battalion relieved the Jordanian one in Barentu.", "MY land-unit move reported → Barentu"],
    ["A Turkish frigate will step in for the Italian one off Tripoli.", "TR ship move planned → off Tripoli"],
    [
      "British Typhoons took over from Portuguese F-16s at Siauliai on Monday.",
      "GB fighter «Typhoon» move reported → Šiauliai",
    ],
    ["Eurofighters are to replace the German Tornados from 2030."],
    ["The minister replaced the commander of the Polish brigade."],
    ["The Italian brigade will be replaced by a robot, critics joke."],
    ["General Smith takes over from General Jones in Kabul."],
    ["HMS Diamond is home in Portsmouth.", "GB ship «HMS Diamond» withdraw reported → Portsmouth"],
  ],
});

table("A force joins another", {
  holds: [
    [
      "The Nimitz entered the Persian Gulf on Friday accompanied by six escorts.",
      "US carrier «Nimitz» move reported → Persian Gulf",
      "US ship 6 move reported → Persian Gulf",
    ],
    [
      "The first 200 Danish soldiers have reached Tuzla. They'll be accompanied by a squadron of Leopard tanks.",
      "DK troops 200 move reported → Tuzla",
      "DK armour «Leopard» move planned → Tuzla",
    ],
    ["Estonia joined NATO and the EU in 2004."],
    ["British soldiers joined the search for survivors in Cornwall."],
    ["An escort accompanied the president to Riga."],
  ],
});
