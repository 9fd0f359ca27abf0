import { table } from "./table.ts";

// Plain sentences of agencies and ministries: who leaves which words out.

table("A clause beside another one", {
  holds: [
    [
      "Four Danish F-16s arrived at Sigonella on Saturday and Norway's six are at Souda.",
      "DK fighter 4 «F-16» move reported → Naval Air Station Sigonella",
      "NO fighter 6 «F-16» presence reported → Soúda",
    ],
    [
      "Turkey has sent about 6,000 soldiers into Syria since the offensive began, and has massed tanks at Sanliurfa.",
      "TR troops ~6000 move reported → Syria",
      "TR armour presence reported → Şanlıurfa",
    ],
    [
      "Two Chinese tugs remain around the shoal and five Chinese warships were seen near Palawan.",
      "CN ship 5 presence reported → near Palawan",
    ],
    ["Germany has extended its mandate and sent 200 soldiers to Gao.", "DE troops 200 move reported → Gao"],
    [
      "The force comprises 7th Armoured Brigade, 16 Air Assault Brigade and 3 Commando Brigade, all of which are in Kuwait.",
      "GB land-unit «7th Armoured Brigade» presence reported → Kuwait",
      "GB land-unit «16 Air Assault Brigade» presence reported → Kuwait",
      "GB land-unit «3 Commando Brigade» presence reported → Kuwait",
    ],
  ],
});

table("A force that is seen, left, towed or drawn", {
  holds: [
    [
      "Officials said they saw one Serb battalion move from Pristina toward the Macedonian border.",
      "RS land-unit 1 move reported Pristina → Macedonian border",
    ],
    [
      "Russia's 41st Army will leave its equipment at Pogonovo until September.",
      "RU materiel presence planned → Pogonovo Training Area",
    ],
    ["France has drawn 800 legionnaires from its garrison in Djibouti.", "FR troops 800 move reported Djibouti →"],
    [
      "Another 4,100 U.S. soldiers will be drawn from installations across Germany.",
      "US troops 4100 move planned Germany →",
    ],
    [
      "China's 46th escort group, two warships and a tanker, continues to work from Djibouti.",
      "CN naval-group presence reported → Djibouti",
    ],
    [
      "A battalion of Belgian paratroopers is steaming from Mombasa on an American ship, bound for Kismayu.",
      "BE troops move reported Mombasa → Kismayo",
    ],
  ],
});

table("A force whose place is left unsaid", {
  holds: [
    [
      "More than 400 Russian soldiers had been flown to Yerevan and a Russian detachment of four Mi-8 helicopters has followed.",
      "RU troops ≥400 move reported → Yerevan",
      "RU helicopter 4 «Mi-8» move reported → Yerevan",
    ],
    ["Germany has indicated that it will not provide infantry.", "DE troops move ruled-out"],
    ["The Italian government approved 1,600 men for Somalia.", "IT troops 1600 move planned → Somalia"],
    ["Britain has lent two C-17 transport planes.", "GB transport-aircraft 2 «C-17» transfer reported"],
    [
      "The Russian defence minister ordered the troops to return to their bases by May 1.",
      "RU troops withdraw planned",
    ],
    ["Danish soldiers rotated home in May.", "DK troops withdraw reported"],
    [
      "About 40 members of the Vermont National Guard returned home on Thursday after a year in Afghanistan.",
      "US troops ~40 withdraw reported Afghanistan →",
    ],
  ],
});

table("A wide place and where in it", {
  holds: [
    [
      "Estonia hosts around 1,000 British and 350 French soldiers at Tapa.",
      "GB troops ~1000 presence reported → Tapa Army Base",
      "FR troops 350 presence reported → Tapa Army Base",
    ],
  ],
});

table("A list's mark and a civil name", {
  holds: [
    ["• Two Russian Su-35 squadrons moved to Baranovichi.", "RU fighter 2 «Su-35» move reported → Baranovichi"],
    ["The 82nd Airborne Division chorus will sing in Nashville in December."],
    ["The Serbian volleyball team left Belgrade for Tokyo."],
  ],
});

table("What is long past, bought, healed or only like an army", {
  show: { published: "2022-01-25" },
  holds: [
    ["Fifty years ago this week, 156,000 Allied troops landed in Normandy."],
    ["In 1941 Germany massed three million soldiers on the Soviet border."],
    ["During the Second World War Australian troops landed at Balikpapan."],
    ["Parliament approved two submarines on Tuesday."],
    ["The committee approved $4.5 billion for two destroyers to be built in Bath."],
    ["Two soldiers were treated for burns at a hospital in Kandahar."],
    ["Rebels said they had freed 12 soldiers captured near Goma."],
    ["An army of volunteers moved into Manchester on Thursday to clean the streets."],
  ],
});

table("A clause without its verb, and a place beside a place", {
  holds: [
    [
      "Spain has 1,100 troops in Lebanon and Italy 1,000.",
      "ES troops 1100 presence reported → Lebanon",
      "IT troops 1000 presence reported → Lebanon",
    ],
    [
      "British jets are based at Ali Al Salem in Kuwait and Al Udeid in Qatar.",
      "GB fighter presence reported → Ali Al Salem Air Base",
      "GB fighter presence reported → Al Udeid Air Base",
    ],
    [
      "Russia has stationed tanks at Pogonovo, near Voronezh, and at Yelnya.",
      "RU armour presence reported → Pogonovo Training Area",
      "RU armour presence reported → Yelnya",
    ],
    [
      "Britain will provide two transport planes in Mombasa and no soldiers.",
      "GB transport-aircraft 2 transfer planned → Mombasa",
      "GB troops move ruled-out",
    ],
    ["The build-up of the Kosovo force continues."],
  ],
});
