import { table } from "./table.ts";

// A force that comes to have more or fewer people than before, and what reinforces one.

table("A strength that changes", {
  holds: [
    ["The United States has drawn down from 5,000 to 3,000 troops in Iraq.", "US troops 3000 withdraw reported Iraq →"],
    ["Britain went from 4,000 troops in Basra to 2,500 in four months.", "GB troops 2500 withdraw reported Basra →"],
    ["France will go from 5,100 to 2,500 soldiers in the Sahel by 2023.", "FR troops 2500 withdraw planned Sahel →"],
    ["The number of French troops in Chad will fall from 1,400 to 950.", "FR troops 950 withdraw planned Chad →"],
    ["U.S. troop levels in Afghanistan fell to 8,600 last month.", "US troops 8600 presence reported → Afghanistan"],
    ["U.S. troop strength in South Korea will be cut to 24,500.", "US troops 24500 withdraw planned South Korea →"],
    [
      "The French presence in Djibouti has shrunk from 2,900 to 1,450 men.",
      "FR troops 1450 presence reported → Djibouti",
    ],
    ["Sweden will double the number of its soldiers in Mali to 500.", "SE troops 500 move planned → Mali"],
    [
      "The Netherlands has reduced its contingent in Uruzgan to 300 soldiers.",
      "NL land-unit 300 withdraw reported Uruzgan →",
    ],
    [
      "Italy plans to trim its force in Lebanon from 2,300 to 1,800 soldiers.",
      "IT troops 1800 withdraw planned Lebanon →",
    ],
    ["The British army will shrink to 82,000 soldiers."],
    ["Water levels in Iraq fell to 8 metres last month."],
    ["The British economy went from 30 to 20 percent of the world's."],
  ],
});

table("What reinforces a force", {
  holds: [
    [
      "Pakistan has reinforced its garrison at Skardu with two more battalions.",
      "PK land-unit 2 move reported → Skardu",
    ],
    [
      "Brazil is strengthening its garrison at Boa Vista with 28 armoured vehicles.",
      "BR armour 28 move reported → Boa Vista",
    ],
    ["Denmark strengthened its battle group in Helmand with a tank platoon.", "DK land-unit move reported → Helmand"],
    ["NATO stood up a new battle group in Slovakia last spring.", "NATO land-unit presence reported → Slovakia"],
  ],
});
