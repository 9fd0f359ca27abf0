import { table } from "./table.ts";

// What names a force and lays none down, and what stands beside the act and changes nothing in it.

table("What a work is about", {
  holds: [
    ["His first novel follows a squad of Norwegian soldiers in Faryab."],
    ["A documentary about Chilean troops in Haiti won the prize."],
    ["The play tells of a Belgian company in Kigali."],
    ["In his memoir he describes how a Greek regiment marched from Rimini to Bologna."],
    // A near miss: pictures show that they are there.
    ["The satellite images show Russian tanks in Kherson.", "RU armour presence reported → Kherson"],
  ],
});

table("Ordered from a maker", {
  holds: [
    ["The Czech army has ordered 62 armoured vehicles from Nexter."],
    ["Qatar bought 24 Typhoons from BAE Systems."],
    // A near miss: from where they stand.
    ["The Pentagon ordered 900 Marines from Darwin to Dili.", "US troops 900 move planned Darwin → Dili"],
  ],
});

table("What befalls aircraft and ships", {
  holds: [
    ["A Pakistani helicopter went down near Gilgit."],
    ["The Romanian frigate was christened in Galati."],
    // A near miss.
    ["Two Kenyan helicopters went down to Kismayu.", "KE helicopter 2 move reported → Kismayo"],
  ],
});

table("A service that is given something", {
  holds: [["Embraer presented the first of six aircraft to the Portuguese air force in Beja."]],
});

table("How old someone is", {
  holds: [
    [
      "Danish troops are in Gao. The mayor spoke to Erik Holm, 84, who later served in Cyprus.",
      "DK troops presence reported → Gao",
    ],
  ],
});

table("The year of those who served", {
  holds: [
    ["The French soldiers of 1958 went to Oran.", "FR troops move reported → Oran"],
    ["A French company of 260 went to Oran.", "FR land-unit 260 move reported → Oran"],
  ],
});

table("What is done behind an alert", {
  holds: [
    [
      "Pakistan put its air force on alert and sent a division to Sialkot.",
      "PK land-unit move reported → Sialkot",
      "PK other alert reported",
    ],
    [
      "The frigate, one of two that Chile keeps ready at Arica, sailed from Valparaiso for Callao on Sunday.",
      "CL ship move reported Valparaíso → Callao",
      "CL ship 2 alert reported → Arica",
    ],
    // A near miss.
    ["Two Dutch frigates are ready to sail for Aden.", "NL ship 2 move considered → Aden"],
  ],
});

table("A day that is another verb's", {
  show: { published: "2011-05-18" },
  holds: [
    [
      "The Ghanaian battalion, which the United Nations keeps at Tamale, flew to Bouake on Friday.",
      "GH land-unit move reported → Bouaké",
      "GH land-unit presence reported → Tamale",
    ],
  ],
});

table("One to do so", {
  holds: [
    [
      "The Italian frigate Zeffiro crossed the Bosphorus, the third NATO ship to do so this month.",
      "IT ship «Zeffiro» move reported → Bosphorus",
    ],
    // A near miss: one more.
    ["Chad sent a battalion to Diffa. Niger did the same.", "TD land-unit move reported → Diffa"],
  ],
});

table("Where, behind a bearing put in", {
  holds: [
    [
      "The Swedish jets landed at Menaka, 300 km east of Gao, where an Irish company is based.",
      "SE fighter move reported → Ménaka",
      "IE land-unit presence reported → Ménaka",
    ],
    [
      "Polish engineers reached Ghazni, south of Kabul, where a Romanian battalion is based.",
      "PL troops move reported → Ghazni",
      "RO land-unit presence reported → Ghazni",
    ],
    ["The soldiers went to Gao, where they train Malian troops.", "an unnamed party troops move reported → Gao"],
  ],
});

table("What a ship has", {
  holds: [
    [
      "The carrier Cavour is in the Adriatic, and its Harriers fly over Kosovo.",
      "IT carrier «Cavour» presence reported → Adriatic Sea",
      "IT fighter «Harrier» move reported → Kosovo",
    ],
    [
      "The Dutch frigate Tromp is at Djibouti. Her helicopter flew to Berbera.",
      "NL ship «Tromp» presence reported → Djibouti",
      "NL helicopter move reported → Berbera",
    ],
  ],
});

table("Men behind a figure", {
  holds: [
    [
      "A Senegalese company of 140 men patrols the road to Kidal, the mission's spokesman told the Swiss radio.",
      "SN troops 140 move reported → Kidal",
    ],
  ],
});
