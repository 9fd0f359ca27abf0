import { table } from "./table.ts";

// A site, an island or a border spoken of as known is the one that was named before.

table("Places that go back to one named before", {
  holds: [
    [
      "French jets have bombed Timbuktu. Two companies of French paratroopers landed at the airfield on Monday.",
      "FR troops 2 move reported → Timbuktu",
    ],
    [
      "China said the Taiwan Strait is calm. Chinese warships opened live-fire drills at the southern end of the strait.",
      "CN ship exercise reported → southern end of the strait",
    ],
    [
      "Ethiopia and Eritrea have not made peace. Ethiopia has moved two divisions to the border.",
      "ET land-unit 2 move reported → border",
    ],
    [
      "The Turks fear for Manbij in Syria. The Turks say they have sent another armored brigade to the border.",
      "TR land-unit move reported → border",
    ],
    [
      "Grenada was quiet. Some 1,900 American marines are still on the island.",
      "US troops ~1900 presence reported → Grenada",
    ],
    [
      "Argentine troops landed in Stanley on Friday. British marines left the town.",
      "AR troops move reported → Stanley",
      "GB troops withdraw reported Stanley →",
    ],
    [
      "Kenyan troops took Kismayo. A Ugandan battalion is to go to the port next week.",
      "UG land-unit move planned → Kismayo",
    ],
    [
      "Russian troops are in Tskhinvali. Georgian tanks withdrew from the city.",
      "GE armour withdraw reported Ts’khinvali →",
      "RU troops presence reported → Ts’khinvali",
    ],
    [
      "Soldiers from Chad are 30 km east of Kidal. Two French helicopters flew to the town.",
      "FR helicopter 2 move reported → Kidal",
      "TD troops presence reported → 30 km east of Kidal",
    ],
    [
      "U.S. soldiers are at Camp Lemonnier in Djibouti. Another 200 French soldiers will come to the base.",
      "FR troops 200 move planned → Camp Lemonnier",
      "US troops presence reported → Camp Lemonnier",
    ],
    ["Uganda is quiet. Rwanda denied having sent a single soldier over the border.", "RW troops move denied → Uganda"],
    ["Two rockets landed in the port of Ashdod."],
  ],
  knownGaps: [
    [
      "British ships are off Gibraltar. A Spanish frigate passed through the strait.",
      "GB ship presence reported → off Gibraltar",
      "ES ship move reported → Strait of Gibraltar",
    ],
  ],
});

table("What is part of a base stands for the base, and forces spoken of as known are where they are", {
  holds: [
    [
      "France keeps four Rafales at Prince Hassan Air Base. Belgium has six F-16s at the same Jordanian base.",
      "BE fighter 6 «F-16» presence reported → Prince Hassan Air Base",
      "FR fighter 4 «Rafale» presence reported → Prince Hassan Air Base",
    ],
    [
      "The Dutch keep F-16s at Aviano. An Italian squadron shares the ramp with them.",
      "IT fighter presence reported → Aviano Air Base",
      "NL fighter «F-16» presence reported → Aviano Air Base",
    ],
    [
      "A Burundian battalion landed in Bangui in May. A Rwandan battalion shares the capital with it.",
      "BI land-unit move reported → Bangui",
      "RW land-unit presence reported → Bangui",
    ],
    [
      "Denmark, the ministry said, would bring home its 600 soldiers in Afghanistan.",
      "DK troops 600 presence reported → Afghanistan",
      "DK troops 600 withdraw planned Afghanistan →",
    ],
    ["The German ministry said the 203rd Tank Battalion, now at Augustdorf, would be the first."],
    [
      "Spain sent eight Eurofighters to Siauliai. The Spanish jets there have flown 40 patrols.",
      "ES fighter 8 «Eurofighter» move reported → Šiauliai",
      "ES fighter presence reported → Šiauliai",
    ],
    ["British fighters from Coningsby were on the ramp."],
    ["409 Squadron of the Canadian air force is at Doha.", "CA other presence reported → Doha"],
    [
      "Britain keeps 1,000 men at Akrotiri. There are no aircraft there.",
      "GB troops 1000 presence reported → RAF Akrotiri",
    ],
    ["Spokesmen praised the army in Damascus."],
  ],
});

table("The country that a word for one goes back to", {
  holds: [
    [
      "Iraqi tanks stand on the Saudi border. Egypt will send 3,000 commandos to the kingdom.",
      "IQ armour presence reported → Saudi border",
      "EG troops 3000 move planned → Saudi Arabia",
    ],
    ["Qatar borders Saudi Arabia. Turkey has sent 300 soldiers to the emirate.", "TR troops 300 move reported → Qatar"],
    [
      "NAIROBI — Ten Belgian soldiers were killed in Rwanda on Thursday. The 2,500 United Nations peacekeepers in the country have been told to stay in barracks.",
      "UN peacekeepers 2500 presence reported → Rwanda",
    ],
    [
      "The Ukrainian army has sent two more brigades to the east of the country.",
      "UA land-unit 2 move reported → east of the country",
    ],
    [
      "Norway has built a base at Bardufoss. Three hundred British marines have arrived in the north.",
      "GB troops 300 move reported → north",
    ],
    [
      "Bosnian forces hold Bihac. Some 1,200 Bangladeshi soldiers are in the enclave.",
      "BA troops presence reported → Bihać",
      "BD troops ~1200 presence reported → Bihać",
    ],
  ],
});

table("Seats of institutions and places where something was said are no sites", {
  holds: [
    [
      "Chadian troops are in Bangui. A spokesman at the Pentagon said the talks had failed. French troops hold the airport.",
      "FR troops presence reported → Bangui",
      "TD troops presence reported → Bangui",
    ],
    [
      "Chadian troops are in Bangui. The minister said in Paris that the talks had failed. French troops hold the airport.",
      "FR troops presence reported → Bangui",
      "TD troops presence reported → Bangui",
    ],
  ],
});
