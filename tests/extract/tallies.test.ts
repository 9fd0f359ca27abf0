import { table } from "./table.ts";

// What counts a force stands beside it, and what is counted is there.

table("Forces spoken of as a count, and what only says more of them", {
  holds: [
    ["NATO put the number of Serb soldiers in Kosovo at about 40,000.", "RS troops ~40000 presence reported → Kosovo"],
    [
      "The arrivals bring the number of American troops in Saudi Arabia to 230,000.",
      "US troops 230000 presence reported → Saudi Arabia",
    ],
    ["The number of French soldiers in Mali has passed 4,000.", "FR troops 4000 presence reported → Mali"],
    ["The number of Cuban troops in Angola stands at 50,000.", "CU troops 50000 presence reported → Angola"],
    [
      "Thai troops are at Aranyaprathet. The Vietnamese, 140,000 strong, are still in Cambodia.",
      "TH troops presence reported → Aranyaprathet",
      "VN troops 140000 presence reported → Cambodia",
    ],
    ["A Kenyan battalion, 850 strong, landed in Dili.", "KE land-unit 850 move reported → Dili"],
    ["Ten American A-10s landed at Incirlik.", "US fighter 10 «A-10» move reported → Incirlik Air Base"],
    [
      "About 2,000 Turkish soldiers hold the coast from Kyrenia down to Morphou.",
      "TR troops ~2000 presence reported → coast from Kyrenia",
    ],
    ["Italy keeps a battalion in Niger, headquartered in Niamey.", "IT land-unit presence reported → Niamey"],
    [
      "The United States is keeping 3,000 soldiers in Poland, based at Powidz.",
      "US troops 3000 presence reported → Powidz Air Base",
    ],
    [
      "Britain will station Typhoon jets and other capabilities in Cyprus.",
      "GB fighter «Typhoon» presence planned → Cyprus",
    ],
    ["Denmark said it would keep its tanks in — its tanks in Latvia.", "DK armour presence planned → Latvia"],
    [
      "Sweden will send soldiers to — to Mali and Niger.",
      "SE troops move planned → Mali",
      "SE troops move planned → Niger",
    ],
    [
      "France plans to extend its deployment in the Central African Republic.",
      "FR troops move planned → Central African Republic",
    ],
    [
      "The minister gave no order to pull out the 500 Dutch soldiers in Iraq.",
      "NL troops 500 presence reported → Iraq",
      "NL troops 500 withdraw considered Iraq →",
    ],
    ["The army pulled out the two British battalions from Basra.", "GB land-unit 2 withdraw reported Basra →"],
    ["Russia's strength in Georgia has grown to 3,700 soldiers.", "RU troops 3700 presence reported → Georgia"],
  ],
});
