import { table } from "./table.ts";

// The verbs of sending, going and being there: one row a class of verbs, with what stands near it and tells of no force.

table("Sending, bringing, lending", {
  holds: [
    ["The navy of Italy ferried 800 marines to Durrës.", "IT troops 800 move reported → Durrës"],
    ["South Africa left behind a battalion at Bangui.", "ZA land-unit presence reported → Bangui"],
    ["Angola slipped 400 soldiers into Ivory Coast.", "AO troops 400 move reported → Ivory Coast"],
    ["Egypt threw an armoured division across the Suez Canal.", "EG land-unit move reported → Suez Canal"],
    ["The Royal Navy re-routed HMS Ocean to Gibraltar.", "GB ship «HMS Ocean» move reported → Gibraltar"],
    ["Germany will loan six Leopard tanks to Slovakia.", "DE armour 6 «Leopard» transfer planned → Slovakia"],
    ["Malaysia is making 200 soldiers available for Mindanao.", "MY troops 200 transfer reported → Mindanao"],
    ["Fiji brought its peacekeepers home from Sinai.", "FJ peacekeepers withdraw reported Sinai Peninsula →"],
    [
      "Norway has 80 soldiers in Gao and will bring them home next year.",
      "NO troops 80 presence reported → Gao",
      "NO troops withdraw planned Gao →",
    ],
    ["Denmark shipped its Leopard tanks back from Kosovo.", "DK armour «Leopard» withdraw reported Kosovo →"],
    ["Uganda extracted its commandos from Juba.", "UG troops withdraw reported Juba →"],
    [
      "Libya lined up 200 tanks along the Tunisian border.",
      "LY armour 200 presence reported → along the Tunisian border",
    ],
    ["France flies four Rafales from Al Dhafra.", "FR fighter 4 «Rafale» presence reported → Al Dhafra Air Base"],
    ["The French president wants all French troops out of Gao.", "FR troops withdraw considered Gao →"],
    ["France provided food for Somalia."],
    ["The company shipped 300 engines to Poland."],
    ["The bank lent Kenya 300 million dollars."],
    ["The airline operates 12 aircraft from Doha."],
  ],
});

table("Going and arriving", {
  holds: [
    ["Two Greek frigates are making for Cyprus.", "GR ship 2 move reported → Cyprus"],
    ["A Russian cruiser put in at Havana.", "RU ship move reported → Havana"],
    ["Syrian soldiers moved out of Beirut.", "SY troops withdraw reported Beirut →"],
    ["The French brigade shipped out for Djibouti.", "FR land-unit move reported → Djibouti"],
    ["Four Dutch F-16s took off from Volkel for Amman.", "NL fighter 4 «F-16» move reported Volkel → Amman"],
    ["Ghanaian soldiers are going back to Monrovia.", "GH troops move reported → Monrovia"],
    ["The Danish squadron is due in Gao on Monday.", "DK fighter move planned → Gao"],
    ["The Indian frigate INS Talwar is back in Mumbai.", "IN ship «INS Talwar» withdraw reported → Mumbai"],
    ["Half the British soldiers are to be gone by August.", "GB troops withdraw planned"],
    ["Syrian troops retreated from Damascus.", "SY troops withdraw reported Damascus →"],
    ["HMS Kent left Portsmouth.", "GB ship «HMS Kent» move reported Portsmouth →"],
    ["The storm headed for Okinawa."],
    ["A ferry put into Calais."],
    ["Refugees streamed into Macedonia."],
    ["Permanent basing is out of the question, Paris said."],
  ],
});

table("Being there", {
  holds: [
    ["Two Dutch minehunters lay off Fujairah.", "NL ship 2 presence reported → off Fujairah"],
    ["Saudi tanks are drawn up along the Yemeni border.", "SA armour presence reported → along the Yemeni border"],
    ["The frigate HMS Lancaster is based out of Bahrain.", "GB ship «HMS Lancaster» presence reported → Bahrain"],
    ["Cuban soldiers held positions near Luanda.", "CU troops presence reported → near Luanda"],
    ["Protesters massed in Kinshasa."],
    ["Workers dug in near Denver."],
    ["Captured Indian soldiers were held in Lahore."],
  ],
});

table("A verb that no lexicon knows, read by its construction", {
  holds: [
    ["Two Congolese battalions trundled into Goma.", "CD land-unit 2 move reported → Goma"],
    ["The Turkish army bundled two companies into Mosul.", "TR land-unit 2 move reported → Mosul"],
    ["A Norwegian corvette is hunting mines in the Gulf of Finland.", "NO ship presence reported → Gulf of Finland"],
    ["An Iranian battalion is holding near Basra.", "IR land-unit presence reported → near Basra"],
    ["The British army is holding talks in Geneva."],
    ["Russian soldiers died in Grozny."],
    ["Hungarian soldiers voted in Kabul."],
    ["Israeli artillery fired into Lebanon."],
    ["Indian troops responded to Islamabad."],
    ["The minister compared the troops to Rome's."],
  ],
});
