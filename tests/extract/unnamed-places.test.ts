import { table } from "./table.ts";

// What a nation's force does at a place that bears no name: a claim without a place.

table("A nation's force at a place without a name", {
  holds: [
    ["A Greek battalion will move into the American sector.", "GR land-unit move planned"],
    ["Soviet tanks rolled into the village.", "RU armour move reported"],
    ["French troops crossed the river at dawn.", "FR troops move reported"],
    ["Thai soldiers entered the compound.", "TH troops move reported"],
    ["A Ghanaian company guards the bridge.", "GH land-unit presence reported"],
    ["Finnish soldiers patrol the streets.", "FI troops move reported"],
    ["Two Kenyan companies are camped outside the airport.", "KE land-unit 2 presence reported"],
    ["A British brigade was quartered in the town.", "GB land-unit presence reported"],
    ["Syrian tanks are parked beside the highway.", "SY armour presence reported"],
    ["Some 10,000 American servicemen were garrisoned along the canal.", "US troops ~10000 presence reported"],
    ["Australia has 2,500 troops ashore.", "AU troops 2500 presence reported"],
    ["Italy keeps 300 soldiers there.", "IT troops 300 presence reported"],
    ["Two Chilean frigates are at sea.", "CL ship 2 presence reported"],
    ["The Egyptian contingent, 400 strong, is already in place.", "EG land-unit 400 presence reported"],
    ["Syrian guns line the ridge.", "SY artillery presence reported"],
    ["Kenyan troops were ordered across the river.", "KE troops move planned"],
    ["A brigade drove into the town."],
    ["Danish soldiers work in the region for peace."],
    ["Kenya, whose troops entered the country in 2011, thanked the envoy."],
    ["Dutch troops have entered the contest."],
    ["Six Ilyushin transports stayed on the ground."],
  ],
});

table("A place pointed at, and two directions of one place", {
  holds: [
    [
      "A German frigate is off Beirut. Italian vessels will patrol those waters.",
      "DE ship presence reported → off Beirut",
      "IT ship move planned → off Beirut",
    ],
    ["Russian troops are in eastern and southern Ukraine.", "RU troops presence reported → Ukraine"],
    ["Iraqi tanks have reached the outskirts of Basra.", "IQ armour move reported → Basra"],
    [
      "East of Shyrokyne the monitors observed four Russian T-64 tanks.",
      "RU armour 4 «T-64» presence reported → East of Shyrokyne",
    ],
    ["American troops moved into northern and western Iraq.", "US troops move reported → Iraq"],
    [
      "Rwanda keeps 3,000 soldiers on Congolese ground.",
      "RW troops 3000 presence reported → Democratic Republic of the Congo",
    ],
    [
      "Dutch troops are in northern Kosovo and southern Serbia.",
      "NL troops presence reported → northern Kosovo",
      "NL troops presence reported → southern Serbia",
    ],
  ],
});

table("Gone, flown in, expected, due", {
  holds: [
    ["The last Soviet soldiers have gone.", "RU troops withdraw reported"],
    ["The Polish soldiers have slipped away overnight.", "PL troops withdraw reported"],
    ["The Portuguese battalion will return in June.", "PT land-unit withdraw planned"],
    ["American marines have been flown in. Others wait.", "US troops move reported"],
    ["Two companies of French paratroopers were flown out on Tuesday.", "FR troops 2 withdraw reported"],
    ["The Zambian battalion is expected in April.", "ZM land-unit move planned"],
    ["Two Chilean frigates have sailed.", "CL ship 2 move reported"],
    ["More American Marines will follow.", "US troops move planned"],
    ["Two German batteries are following.", "DE land-unit 2 move planned"],
    ["Ethiopia reinforced the garrison with two battalions.", "ET land-unit 2 move reported"],
    ["The Zambian minister will return in June."],
    ["Italian Tornados are flying from Aviano in Italy.", "IT fighter «Tornado» presence reported → Aviano Air Base"],
  ],
});

table("Joins, relieves and replaces without a place", {
  holds: [
    ["Two British C-17s have joined the airlift.", "GB transport-aircraft 2 «C-17» move reported"],
    ["A Turkish frigate will join the blockade next week.", "TR ship move planned"],
    ["An Irish battalion relieved the Finns in May.", "IE land-unit move reported"],
    ["Ukrainian engineers have taken over from the Poles.", "UA troops move reported"],
    ["A Jordanian field hospital replaced the Moroccan one.", "JO land-unit move reported"],
    ["A Slovak company will replace the Czechs.", "SK land-unit move planned"],
    ["A Slovak company will replace its lorries."],
    ["British soldiers joined the search for survivors."],
    ["A brigade joined the airlift."],
  ],
});
