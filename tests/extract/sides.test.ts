import { table } from "./table.ts";

// Sides that have no state: rebels, militias, peoples, coalitions, alliances.

table("A side that has no state", {
  holds: [
    ["Rebels have moved tanks into Misrata.", "rebels armour move reported → Misrata"],
    ["Syrian rebels have moved tanks into Idlib.", "Syrian rebels armour move reported → Idlib"],
    ["The Taliban have sent 2,000 fighters to Panjshir.", "Taliban troops 2000 move reported → Panjshir"],
    ["UNITA has 4,000 men near Huambo.", "UNITA troops 4000 presence reported → near Huambo"],
    ["M23 withdrew from Kibumba on Friday.", "M23 troops withdraw reported Kibumba →"],
    ["The militia has stationed 400 men at the airport in Tripoli.", "militia troops 400 presence reported → Tripoli"],
    ["Kurdish fighters have withdrawn from Manbij.", "Kurdish fighters troops withdraw reported Manbij →"],
    [
      "Bosnian Serb forces have pulled their tanks out of Gorazde.",
      "Bosnian Serb forces armour withdraw reported Goražde →",
    ],
    ["Tigrayan forces have withdrawn from Amhara.", "Tigrayan forces troops withdraw reported Amhara →"],
    ["Islamist militants have gathered near Timbuktu.", "Islamist militants troops presence reported → near Timbuktu"],
    ["Loyalist forces have moved 40 tanks to Aden.", "Loyalist forces armour 40 move reported → Aden"],
    [
      "The multinational force will send a battalion to Port-au-Prince.",
      "multinational force land-unit move planned → Port-au-Prince",
    ],
    [
      "The coalition has withdrawn its troops from Basra, and it will keep 2,000 soldiers at Tallil.",
      "coalition troops 2000 presence planned → Ali Air Base",
      "coalition troops withdraw reported Basra →",
    ],
    [
      "Iran is near. Hezbollah has moved its missiles to the Bekaa Valley. It keeps 500 men at Baalbek.",
      "Hezbollah missile move reported → Bekaa Valley",
      "Hezbollah troops 500 presence reported → Baalbek",
    ],
    ["The alliance is moving ships to the Baltic Sea.", "NATO ship move reported → Baltic Sea"],
    [
      "ECOWAS met in Abuja. The bloc will send 3,000 troops to Niger.",
      "Economic Community of West African States troops 3000 move planned → Niger",
    ],
    ["NATO met in Brussels. Allied forces have moved 200 tanks to Skopje.", "NATO armour 200 move reported → Skopje"],
    // Who governs is a state's.
    ["The ruling coalition met in Berlin."],
    ["Rebels advanced on Goma."],
    ["Oxfam spoke for rebel forces in Darfur."],
  ],
});
