import { table } from "./table.ts";

// Analysts' notes and fleet trackers: straits passed, bases that house forces, islands referred to, shares of a total.

table("A transit of a strait, a patrol of a river", {
  holds: [
    ["The Dutch frigate Tromp completed a transit of the Taiwan Strait.", ...tromp("move", "Taiwan Strait")],
    ["The Dutch frigate Tromp began its passage of the Suez Canal on Sunday.", ...tromp("move", "Suez Canal")],
    ["The Dutch frigate Tromp paid a visit to Goa.", ...tromp("move", "Goa")],
    ["The Russian frigate's transit of the Bosphorus drew protests.", "RU ship move reported → Bosphorus"],
    ["Ghanaian soldiers mounted a patrol of the town of Tabou.", "GH troops move reported → Tabou"],
    ["The visit of three Indian frigates to Muscat ended.", "IN ship 3 move reported → Muscat"],
  ],
});

table("A base of one nation in the land of another that houses forces", {
  holds: [
    ["The French base in Djibouti is home to 1,450 troops.", "FR troops 1450 presence reported → Djibouti"],
    ["The Turkish base in Qatar hosts about 3,000 soldiers.", "TR troops ~3000 presence reported → Qatar"],
    ["At Djibouti, the Italian base houses 150 marines.", "IT troops 150 presence reported → Djibouti"],
    ["Djibouti is home to 150 soldiers."],
    ["Turkey has a base in Doha, home to 3,000 soldiers.", "TR troops 3000 presence reported → Doha"],
    [
      "Somalia is glad of Turkey's base in Mogadishu, home to 200 soldiers.",
      "TR troops 200 presence reported → Mogadishu",
    ],
    ["The museum in Djibouti houses old tanks."],
    ["Denmark moved two squadrons into the shelters at Skrydstrup.", "DK fighter 2 move reported → Skrydstrup"],
  ],
});

table("The island that was told of, and there on it", {
  holds: [
    [
      "China has two HQ-9 batteries on Woody Island, in the Paracels, 400 km southeast of Hainan. Eight J-11 fighters were flown to the island in November and are still there.",
      "CN air-defence 2 «HQ-9» presence reported → Woody Island",
      "CN fighter 8 «J-11» move reported → Woody Island",
      "CN fighter 8 «J-11» presence reported → Woody Island",
    ],
    [
      "Vietnam keeps 200 soldiers on Southwest Cay, in the Spratlys, and a company on Sand Cay.",
      "VN land-unit presence reported → Sand Cay",
      "VN troops 200 presence reported → Southwest Cay",
    ],
    [
      "Turkey has a battalion south of Famagusta. Two tanks were sent there in May.",
      "TR armour 2 move reported → Famagusta",
      "TR land-unit presence reported → south of Famagusta",
    ],
  ],
});

table("Who acts behind a clause about a place", {
  holds: [
    [
      "Rome has 300 men at Erbil, where it trains the police, and moved most of the Bagram contingent there in May.",
      "IT land-unit move reported → Erbil",
      "IT troops 300 presence reported → Erbil",
    ],
    [
      "Kenya sent a battalion to Garissa, where a post had been lost, and moved two others to Lamu.",
      "KE land-unit 2 move reported → Lamu",
      "KE land-unit move reported → Garissa",
    ],
  ],
});

table("Operations that a name tells, for their forces and their land", {
  holds: [
    ["Operation Barkhane will remain at Gao.", "FR troops presence planned → Gao"],
    ["Licorne has 450 soldiers.", "FR troops 450 presence reported → Ivory Coast"],
    ["Sweden will send 50 soldiers to the Takuba task force.", "SE troops 50 move planned → Mali"],
    ["MISCA will leave by December.", "MISCA troops withdraw planned Central African Republic →"],
    ["France is winding up Operation Barkhane."],
    ["Barkhane killed 30 fighters near Menaka."],
  ],
});

table("Peninsulas and seas in small letters", {
  holds: [
    ["Two Norwegian frigates are off the Kola peninsula.", "NO ship 2 presence reported → off the Kola peninsula"],
    ["Egypt sent 40 tanks to the Sinai peninsula.", "EG armour 40 move reported → Sinai Peninsula"],
    ["The Turkish frigate Kemal Reis is in the Black sea.", "TR ship «Kemal Reis» presence reported → Black Sea"],
  ],
});

table("With what stands elsewhere", {
  holds: [
    [
      "The Senegalese contingent is at Sevare, with a company at Douentza.",
      "SN land-unit presence reported → Douentza",
      "SN land-unit presence reported → Sévaré",
    ],
    ["France has 1,500 soldiers at Gao, with a depot at Niamey.", "FR troops 1500 presence reported → Gao"],
    [
      "Kenya has a battalion of marines at Dhobley, and Ethiopia two brigades in camps of their own.",
      "ET land-unit 2 presence reported",
      "KE troops presence reported → Dhobley",
    ],
    ["France has 1,500 soldiers at Gao, with a depot.", "FR troops 1500 presence reported → Gao"],
  ],
});

table("Shares of a total", {
  holds: [
    [
      "In northern Iraq there are some 2,500 Turkish soldiers, most of them at Bashiqa.",
      "TR troops presence reported → Bashiqa",
      "TR troops ~2500 presence reported → northern Iraq",
    ],
    [
      "In Mali the French have 2,000 soldiers, 400 of them at Gao.",
      "FR troops 2000 presence reported → Mali",
      "FR troops 400 presence reported → Gao",
    ],
    ["Fiji: 850 soldiers, most of them on guard in Baghdad.", "FJ troops presence reported → Baghdad"],
    ["Fiji: 85 athletes, most of them in Baghdad."],
    [
      "Italy sent 300 engineers, most of them from Turin, to Erbil.",
      "IT troops 300 move reported Turin → Erbil",
      "IT troops move reported Turin → Erbil",
    ],
    ["France has 5,100 soldiers in the Sahel. About half are in Mali.", ...half()],
    ["France has 5,100 soldiers in the Sahel, of whom about half are in Mali.", ...half()],
    ["France has 5,100 soldiers in the Sahel; roughly a third are in Mali.", ...half()],
  ],
});

function tromp(family: string, place: string): string[] {
  return [`NL ship «Tromp» ${family} reported → ${place}`];
}

function half(): string[] {
  return ["FR troops 5100 presence reported → Sahel", "FR troops presence reported → Mali"];
}

table("What the act before brings a force to", {
  holds: [
    ["France sent 200 more soldiers to Gao on Monday, bringing the total there to 1,700.", ...gao(200, 1700)],
    ["France sent 200 more soldiers to Gao on Monday, bringing the total to 1,700.", ...gao(200, 1700)],
    ["France sent 200 more soldiers to Gao on Monday, taking the force to 1,700.", ...gao(200, 1700)],
    [
      "Another 50 Americans landed in Erbil on Monday, bringing the number of US soldiers in Iraq to 1,600.",
      "US troops 1600 presence reported → Iraq",
      "US troops 50 move reported → Erbil",
    ],
    ["Two shells hit Gao, bringing the total to 40."],
  ],
});

table("One more of those told of, in a clause of its own", {
  holds: [
    [
      "Two Turkish frigates are off Lebanon and a third is in the Gulf of Aden.",
      "TR ship 2 presence reported → off Lebanon",
      "TR ship presence reported → Gulf of Aden",
    ],
    [
      "Two Turkish battalions are at Gao and another has moved to Menaka.",
      "TR land-unit 2 presence reported → Gao",
      "TR land-unit move reported → Ménaka",
    ],
  ],
});

table("A gerund behind a time", {
  holds: [
    [
      "The Danish frigate Thetis visited Larnaca before sailing to Beirut.",
      "DK ship «Thetis» move reported → Beirut",
      "DK ship «Thetis» move reported → Larnaca",
    ],
    ["The Danish frigate Thetis burned before the sailing."],
  ],
});

table("Where a force was until some day", {
  holds: [
    [
      "A Spanish battalion, which was in Kosovo until last year, is at Adazi.",
      "ES land-unit presence reported → Ādaži",
      "ES land-unit withdraw reported Kosovo →",
    ],
    ["The Danish battalion will be in Kosovo until May.", "DK land-unit presence planned → Kosovo"],
    ["The Danish battalion is in Kosovo until May.", "DK land-unit presence reported → Kosovo"],
    ["The Danish battalion was to be in Kosovo until May.", "DK land-unit presence planned → Kosovo"],
  ],
});

table("What is passed on the way home, and so many that they are soldiers", {
  holds: [
    ["The Danish frigate Thetis will head home through Suez.", "DK ship «Thetis» withdraw planned"],
    ["The Danish battalion withdrew from Herat via Termez.", "DK land-unit withdraw reported Herat →"],
    [
      "France has five Reapers in Niger. In Chad there are 1,000.",
      "FR drone 5 «Reaper» presence reported → Niger",
      "FR troops 1000 presence reported → Chad",
    ],
    [
      "France has five Reapers in Niger. In Chad there are two.",
      "FR drone 2 «Reaper» presence reported → Chad",
      "FR drone 5 «Reaper» presence reported → Niger",
    ],
    ["The Kenyan navy's only patrol vessel is off Lamu.", "KE ship presence reported → off Lamu"],
  ],
});

table("What was, what is bought, and who sent it", {
  holds: [
    ["French troops used to patrol the border near Tessalit."],
    ["The French battalion used to be based at Gao."],
    ["French troops are used to patrol the streets of Gao.", "FR troops move reported → Gao"],
    ["Cyprus has ordered S-300 missiles from Russia."],
    ["Spain has ordered a frigate from Rota to Beirut.", "ES ship move planned Rota → Beirut"],
    ["The Kenyan troops left behind burnt lorries."],
    ["The last blue helmets drove out of Kidal.", "UN peacekeepers withdraw reported Kidal →"],
    [
      "The soldiers that Denmark sent to Kabul in March are back in Slagelse.",
      "DK troops move reported → Kabul",
      "DK troops withdraw reported Kabul → Slagelse",
    ],
    [
      "The Spanish battalion, which had been at Herat since August, was withdrawn in March.",
      "ES land-unit withdraw reported Herat →",
    ],
    [
      "The Danish Leopard tanks remain where they were, at Tapa.",
      "DK armour «Leopard» presence reported → Tapa Army Base",
    ],
    ["ROTA, Spain — The frigate Reina Sofia left here in May.", "ES ship «Reina Sofia» move reported Rota →"],
  ],
});

table("Forces described by a compound or by a clause of that", {
  holds: [
    [
      "A German-led battlegroup of 1,200 trains at Rukla and a Canadian one at Adazi.",
      "CA land-unit exercise reported → Ādaži",
      "DE land-unit 1200 exercise reported → Rukla",
    ],
    [
      "The six F-35s that Norway sent to Keflavik in March are back in Bodo.",
      "NO fighter 6 «F-35» move reported → Keflavík",
      "NO fighter 6 «F-35» withdraw reported Keflavík → Bodø",
    ],
    ["The tanks that the museum bought are in Bovington."],
  ],
});

table("What stands right before a participle is meant, not the subject of the clause", {
  holds: [
    [
      "The Chinese boats ignored calls from two Malaysian frigates sent to Sabah on Saturday.",
      "MY ship 2 move reported → Sabah",
    ],
    [
      "Greek islanders thanked crews from three Dutch minehunters based at Souda.",
      "NL ship 3 presence reported → Soúda",
    ],
    ["Much can go wrong for a soldier sent to Kuwait."],
  ],
});

table("Figures that number a site, and how far from one a place is", {
  holds: [
    [
      "The reef lies 320 km west of Palawan Island. In May the Philippine navy sent nine ships there.",
      "PH ship 9 move reported",
    ],
    ["The Americans will base 12 A-10s at Amari.", "US fighter 12 «A-10» presence planned → Ämari Air Base"],
  ],
});

table("Ships whose words mean something else as well", {
  holds: [
    ["The first Italian frigate of the season reached Djibouti.", "IT ship move reported → Djibouti"],
    ["The Dutch minehunter Hussar is at Riga.", "NL ship «Hussar» presence reported → Riga"],
    [
      "Spain sent a frigate, a tanker and a helicopter to Djibouti.",
      "ES helicopter move reported → Djibouti",
      "ES ship move reported → Djibouti",
      "ES ship move reported → Djibouti",
    ],
    ["Italian ships of food reached Djibouti."],
  ],
});

function gao(more: number, total: number): string[] {
  return [`FR troops ${more} move reported → Gao`, `FR troops ${total} presence reported → Gao`];
}
