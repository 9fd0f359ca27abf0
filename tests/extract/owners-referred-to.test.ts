import { table } from "./table.ts";

// Whose a force is where another nation is named nearer to it.

table("The force of the same noun, or the one that acted, not the one named last", {
  holds: [
    [
      "About 60 Chilean paratroopers have landed in Haiti beside the Brazilian army. The paratroopers went to Jacmel on Tuesday.",
      "CL troops ~60 move reported → Haiti",
      "CL troops move reported → Jacmel",
    ],
    [
      "Kenyan soldiers are fighting alongside Somali troops near Kismayo. The soldiers arrived in Dhobley in February.",
      "KE troops move reported → Dhobley",
    ],
    [
      "Norwegian jets took off with Finnish helicopters for Kiruna. The helicopters landed in Tromsø.",
      "NO fighter move reported → Kiruna",
      "FI helicopter move reported → Tromsø",
    ],
  ],
});

table("What comes from a mission's force", {
  holds: [
    [
      "Ghana's military has begun withdrawing hundreds of its troops from a regional force in Liberia.",
      "GH troops withdraw reported Liberia →",
    ],
    [
      "The UN said it would complete the withdrawal of the peacekeepers from Haiti by May.",
      "UN peacekeepers withdraw planned Haiti →",
    ],
    ["Six ships from Portugal's navy are in Bissau.", "PT ship 6 presence reported → Bissau"],
  ],
});

table("A country that someone leaves or comes to is no party", {
  holds: [
    [
      "Some 90 Danish soldiers left Mali. The army still has 300 men in Gao.",
      "DK troops ~90 withdraw reported Mali →",
      "DK troops 300 presence reported → Gao",
    ],
  ],
});

table("Where a force has its base", {
  holds: [
    ["A Djibouti-based squadron flew to Aden on Monday, Spain said.", "ES fighter move reported → Aden"],
    ["A Lithuania-based force may be sent to Narva."],
  ],
});

table("An organ or an officer", {
  holds: [
    [
      "The Omani president met the Indian defence minister in Muscat. The minister said his country would keep 200 soldiers in Salalah.",
      "IN troops 200 presence planned → Şalālah",
    ],
    [
      "The Indian defence minister held talks in Kabul with his Afghan counterpart. He said 200 soldiers would be sent to Herat.",
      "IN troops 200 move planned → Herat",
    ],
    [
      "The commander of Finnish forces in Chad said 80 soldiers had been moved to Abeche.",
      "FI troops 80 move reported → Abéché",
      "FI troops presence reported → Chad",
    ],
    [
      "Norway keeps 900 soldiers in Niger. They support the Chadian contingent in the east. The army also keeps 300 men in Agadez.",
      "NO troops 900 presence reported → Niger",
      "NO troops 300 presence reported → Agadez",
    ],
    [
      "The Chilean defence ministry answered a Peruvian exercise. Ten ships of the fleet have been ordered to sail to Iquique.",
      "CL ship 10 move planned → Iquique",
    ],
  ],
});

table("Guests of a country", {
  holds: [
    [
      "Spanish troops will leave Mali next month after the Malian government ended a pact. About 900 soldiers are in Gao.",
      "ES troops withdraw planned Mali →",
      "ES troops ~900 presence reported → Gao",
    ],
    [
      "Spanish and Dutch troops will leave Mali next month after the Malian government ended a pact. About 900 soldiers are in Gao.",
      "ES troops withdraw planned Mali →",
      "NL troops withdraw planned Mali →",
      "an unnamed party troops ~900 presence reported → Gao",
    ],
  ],
});

table("A state's guard", {
  holds: [
    ["Some 380 Iowa Guard soldiers will leave for Kuwait on Friday.", "US troops ~380 move planned → Kuwait"],
    ["More than 100 Utah National Guard members are in Djibouti.", "US troops ≥100 presence reported → Djibouti"],
  ],
});

table("What belongs to the force beside it", {
  holds: [
    [
      "Chile moved its fleet after a Peruvian frigate and its supply ship sailed to Arica.",
      "PE ship move reported → Arica",
      "PE ship move reported → Arica",
    ],
  ],
});

table("Who orders others off", {
  holds: [
    [
      "Iraq is angry at the presence of Turkish troops. The Iraqi foreign ministry said the 300 soldiers must leave Bashiqa.",
      "TR troops presence reported",
      "an unnamed party troops 300 withdraw considered Bashiqa →",
    ],
  ],
});

table("A unit of a name that another army has", {
  holds: [
    [
      "Thailand has begun moving troops to the border. The army's 2nd Infantry Division was being redeployed to the town of Surin.",
      "TH land-unit «2nd Infantry Division» move reported → Surin",
    ],
    [
      "US troops landed in Pohang. The army's 2nd Infantry Division is in Uijeongbu.",
      "US troops move reported → Pohang",
      "US land-unit «2nd Infantry Division» presence reported → Uijeongbu-si",
    ],
  ],
});

table("The base of another", {
  holds: [
    [
      "Bulgarian soldiers are leaving the U.S. base in Kandahar, Afghanistan, as it is being closed.",
      "BG troops withdraw reported Kandahar →",
    ],
    ["Norwegian troops entered the Iraqi base at Taji.", "NO troops move reported → Camp Taji"],
  ],
});
