import { table } from "./table.ts";

// Where one act ends and another clause begins: legs of one journey, what is seen, what only describes a place.

table("One journey is told once", {
  show: { published: "1990-11-22" },
  holds: [
    [
      "The leading Syrian battalions left Latakia at the weekend aboard ferries and were expected at Yanbu by Saturday.",
      "SY land-unit move reported Latakia → Yanbu",
    ],
    [
      "The German frigate Hessen sailed from Wilhelmshaven with 240 sailors and two helicopters, and should reach Crete by the weekend.",
      "DE helicopter 2 move reported Wilhelmshaven → Crete",
      "DE ship «Hessen» move reported Wilhelmshaven → Crete",
      "DE troops 240 move reported Wilhelmshaven → Crete",
    ],
    [
      "The French carrier Foch has been told to leave Toulon and will be off Montenegro next week.",
      "FR carrier «Foch» move planned Toulon → off Montenegro",
    ],
    [
      "The amphibious ships Ouragan and Foudre are crossing the Atlantic with 900 marines and should be off Haiti by the 20th.",
      "FR ship move reported → off Haiti",
      "FR troops 900 move reported → off Haiti",
    ],
    [
      "The Indian destroyer Kochi left Mumbai last week and is operating in the Gulf of Aden with two helicopters embarked.",
      "IN helicopter 2 presence reported → Gulf of Aden",
      "IN ship «Kochi» move reported Mumbai → Gulf of Aden",
    ],
    // Two journeys, two ships, and one that may never be.
    [
      "The Turkish frigate Gediz left Izmir on Friday and will return to Izmir next week.",
      "TR ship «Gediz» move reported İzmir →",
      "TR ship «Gediz» withdraw planned → İzmir",
    ],
    [
      "The British brigade left Basra in May and may go to Helmand next year.",
      "GB land-unit move considered → Helmand",
      "GB land-unit withdraw reported Basra →",
    ],
    [
      "Two Dutch minehunters left Den Helder on Monday, and a Belgian supply ship is expected in Bergen on Friday.",
      "BE ship move planned → Bergen",
      "NL ship 2 move reported Den Helder →",
    ],
  ],
});

table("What is seen to move moves", {
  holds: [
    ["A dozen Russian BTRs were seen driving back to Gyumri.", "RU armour 12 «BTR» move reported → Gyumri"],
    ["Monitors saw six Turkish howitzers leave Afrin.", "TR artillery 6 withdraw reported ‘Afrīn →"],
    [
      "By evening a convoy of 30 Serbian trucks had been seen leaving Prizren on the road to Serbia.",
      "RS materiel 30 withdraw reported Prizren → Serbia",
    ],
    ["Four Ukrainian tanks were seen parked at Volnovakha.", "UA armour 4 presence reported → Volnovakha"],
  ],
});

table("Words behind a place that only describe it", {
  holds: [
    [
      "Two French engineer companies left for Zagreb, a Croatian city on the Sava River.",
      "FR land-unit 2 move reported → Zagreb",
    ],
    [
      "The Rwandan army keeps a brigade each at Gisenyi, Cyangugu and Butare, all east of Lake Kivu.",
      "RW land-unit presence reported → Butare",
      "RW land-unit presence reported → Cyangugu",
      "RW land-unit presence reported → Gisenyi",
    ],
    ["Most of the American soldiers were shifted to Camp Simba outside Lamu.", "US troops move reported → Camp Simba"],
    [
      "The Indian soldiers are at Leh, the airfield at Pathankot and the town of Kargil.",
      "IN troops presence reported → Kargil",
      "IN troops presence reported → Leh",
      "IN troops presence reported → Pathānkot",
    ],
    [
      "Around 900 Indian troops are manning posts between Kargil and Dras.",
      "IN troops ~900 presence reported → between Kargil and Dras",
    ],
    [
      "The Chilean brigade will be split between Arica and Iquique.",
      "CL land-unit presence planned → Arica",
      "CL land-unit presence planned → Iquique",
    ],
  ],
});

table("How many, by words beside the force", {
  holds: [
    ["India is moving a brigade into Baidoa, 5,000 strong when complete.", "IN land-unit 5000 move reported → Baidoa"],
    ["Kenya has moved two battalions to Garissa, 1,600 strong between them.", "KE land-unit 2 move reported → Garissa"],
    ["A trio of Chinese frigates is in the Gulf of Aden.", "CN ship 3 presence reported → Gulf of Aden"],
    ["Pairs of Norwegian F-16s patrol the Barents Sea.", "NO fighter «F-16» move reported → Barents Sea"],
    [
      "About 120 members of the British 3rd Commando Brigade have flown to Kabul.",
      "GB troops ~120 «3rd Commando Brigade» move reported → Kabul",
    ],
    [
      "Two battalions of the Indian 18th Division, which is based at Jodhpur, have moved to Jaisalmer.",
      "IN land-unit 2 «18th Division» move reported → Jaisalmer",
      "IN land-unit «18th Division» presence reported → Jodhpur",
    ],
  ],
});

table("A clause about where they set out stands before where they go", {
  holds: [
    [
      "Indian engineers moved from Malakal, where they had built a bridge, to Bor.",
      "IN troops move reported Malakal → Bor",
    ],
    [
      "Two Greek frigates left Souda, where they are based, for Limassol.",
      "GR ship 2 move reported Soúda → Limassol",
      "GR ship presence reported → Soúda",
    ],
    [
      "Norway sent 200 soldiers, who had trained in Crete, to Mali.",
      "NO troops 200 exercise reported → Crete",
      "NO troops 200 move reported → Mali",
    ],
    // It goes there no more.
    ["The Danish frigate sailed to Aden, where it took on fuel, from Djibouti.", "DK ship move reported → Aden"],
  ],
});
