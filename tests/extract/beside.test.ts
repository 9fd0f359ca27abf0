import { table } from "./table.ts";

// How many, from where and where, from the words beside a force and its verb.

table("A force counted by the words beside it", {
  holds: [
    [
      "A Russian column, around 200 men in 30 vehicles, rolled into Pristina.",
      "RU land-unit ~200 move reported → Pristina",
    ],
    ["The Spanish contingent, which numbers 1,300, left Najaf.", "ES land-unit 1300 withdraw reported Najaf →"],
    [
      "A Greek battalion, whose 850 soldiers sailed from Piraeus, arrived in Durres.",
      "GR land-unit 850 move reported Piraeus →",
      "GR land-unit 850 move reported → Durrës",
    ],
    [
      "Canada will raise its contingent in Latvia from about 1,000 to 2,200.",
      "CA land-unit 2200 move planned → Latvia",
    ],
    ["Some 660 Korean engineers and medics are in Nasiriyah.", "KR troops ~660 presence reported → Nasiriyah"],
    [
      "Spain sent a battalion, 500 marines and ten tanks to Mali.",
      "ES land-unit move reported → Mali",
      "ES troops 500 move reported → Mali",
      "ES armour 10 move reported → Mali",
    ],
    ["Since January 2021 American trainers have served in Taji.", "US instructors presence reported → Camp Taji"],
  ],
});

table("Where a force that leaves or is alerted is", {
  holds: [
    [
      "Around 300 Irish engineers who have been serving with the UN in Tyre and Naqoura, in Lebanon, are to return home by April.",
      "IE troops presence reported → En Nâqoûra",
      "IE troops presence reported → Tyre",
      "IE troops ~300 withdraw planned Lebanon →",
    ],
    [
      "The two French howitzers flown into Kabul for the August drill are back in France.",
      "FR artillery 2 move reported → Kabul",
      "FR artillery 2 withdraw reported Kabul → France",
    ],
    [
      "The Danish tanks that were in Tapa have returned to Denmark.",
      "DK armour withdraw reported Tapa Army Base → Denmark",
    ],
    [
      "Speaking in Paris on Tuesday, the minister said Germany would withdraw its 300 soldiers.",
      "DE troops 300 withdraw planned",
    ],
    ["The president said in Ankara that Turkish troops will go home.", "TR troops withdraw planned"],
    [
      "Russia has lost its patience in Syria and plans a quick military withdrawal.",
      "RU troops withdraw planned Syria →",
    ],

    ["The Dutch contingent in Uruzgan is scheduled to leave in August.", "NL land-unit withdraw planned Uruzgan →"],
    ["Spanish engineers quartered at Herat left on 13 May.", "ES troops withdraw reported Herat →"],
    ["An Israeli battery near Haifa had been put on alert.", "IL land-unit alert reported → near Haifa"],
    ["Ukraine has pulled its marines out of Mariupol.", "UA troops withdraw reported Mariupol →"],
    ["Three Ukrainian battalions left Odesa on Monday.", "UA land-unit 3 move reported Odesa →"],
    ["Russian peacekeepers drove out of Stepanakert on Wednesday.", "RU peacekeepers withdraw reported Stepanakert →"],
  ],
});

table("Places that are not the force's", {
  holds: [
    ["Canadian peacekeepers go to Asmara, not to Massawa.", "CA peacekeepers move planned → Asmara"],
    ["Unlike the rotations in Europe, a Korean brigade remains in Paju.", "KR land-unit presence reported → Paju"],
    [
      "American battalions are to train with Honduran troops at Juticalpa.",
      "US land-unit exercise planned → Juticalpa",
    ],
    [
      "The Turkish destroyer is still in the Aegean, having passed through the Bosporus on Monday.",
      "TR ship presence reported → Aegean Sea",
      "TR ship move reported → Bosphorus",
    ],
    ["What French forces are stationed in Chad."],
  ],
});

table("Past forms and ranks", {
  holds: [
    [
      "Dutch marines waiting in Macedonia began to cross the border at Pristina.",
      "NL troops presence reported → North Macedonia",
      "NL troops move reported → Pristina",
    ],
    [
      "A Soviet brigade left Kabul, the second formation to come home from Afghanistan.",
      "RU land-unit withdraw reported Kabul →",
    ],
    [
      "U.S. bombers, dispatched from Barksdale under an order of Monday, landed at Al Udeid.",
      "US bomber move reported → Al Udeid Air Base",
    ],
    ["British troops will watch the border for three years, operating from Gao.", "GB troops presence planned → Gao"],
    ["Turkish tanks stand 30 km from Aleppo.", "TR armour presence reported → 30 km from Aleppo"],
  ],
});

table("Done at a place by those who do not stay there", {
  holds: [
    ["Kenyan soldiers mutinied at Garissa."],
    ["A Polish battalion disbanded in Krakow."],
    ["British troops voted in Basra."],
    ["The Italian brigade celebrated its centenary in Turin."],
    ["Ukrainian marines capitulated in Mariupol."],
    ["Dutch marines purchased carpets in Kabul."],
    ["Spanish troops relinquished the base at Herat."],
    ["Belgian paratroopers danced in Kigali."],
    ["Israeli troops doubt a truce in Hebron."],
    ["Russian troops skirmished with rebels in Idlib."],
    ["Norwegian troops distributed food in Maimana.", "NO troops presence reported → Maymana"],
  ],
});
