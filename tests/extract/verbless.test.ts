import { table } from "./table.ts";

// Headlines and captions without a verb.

table("A headline without a verb", {
  holds: [
    ["Last Danish soldiers out of Iraq", "DK troops withdraw reported Iraq →"],
    ["Turkish jets back at Konya", "TR fighter withdraw reported → Konya"],
    ["Norwegian tanks back in Latvia", "NO armour move reported → Latvia"],
    ["Italian soldiers home from Kabul", "IT troops withdraw reported Kabul →"],
    ["Talks back in Geneva"],
    ["Refugees home from Chad"],
    ["Interest rates back at 2 percent in Kenya"],
  ],
});

table("A caption", {
  holds: [
    ["Kuwait: 13,500 US troops", "US troops 13500 presence reported → Kuwait"],
    [
      "Djibouti – 1,450 French soldiers, seven Mirages",
      "FR fighter 7 «Mirage» presence reported → Djibouti",
      "FR troops 1450 presence reported → Djibouti",
    ],
    ["Germany's Mali mission: 1,100 soldiers, no end date", "DE troops 1100 presence reported → Mali"],
    ["Vietnam War: 58,000 American soldiers"],
    ["Qatar: 20,000 workers, 12 stadiums"],
    ["London: three museums"],
  ],
});

table("A header: a ship, and nothing but a place behind the dash", {
  holds: [
    ["HMS Montrose – Gulf of Oman", "GB ship «HMS Montrose» presence reported → Gulf of Oman"],
    ["USS Boxer: Arabian Sea", "US ship «USS Boxer» presence reported → Arabian Sea"],
    [
      "HMS Ocean, HMS Albion – Mediterranean",
      "GB ship «HMS Albion» presence reported → Mediterranean Sea",
      "GB ship «HMS Ocean» presence reported → Mediterranean Sea",
    ],
    ["USS Cole – 17 dead in Aden"],
    ["HMS Victory: a day in Portsmouth"],
  ],
});
