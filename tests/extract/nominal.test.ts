import { table } from "./table.ts";

// A noun tells of the act: "the deployment of …", "the withdrawal from …".

table("Nouns", {
  holds: [
    ["[The deployment of 1,000 Canadian soldiers to Latvia] was announced.", "CA troops 1000 move reported → Latvia"],
    ["The arrival of U.S. Marines in Okinawa angered islanders.", "US troops move reported → Okinawa"],
    ["[China's military presence in Djibouti] has grown.", "CN troops presence reported → Djibouti"],
    [
      "[A buildup of Ethiopian troops along the Eritrean border] was reported.",
      "ET troops presence reported → along the Eritrean border",
    ],
    ["[The movement of Russian tanks towards Grozny] was seen by reporters.", "RU armour move reported → Grozny"],
    ["[The Soviet withdrawal from Afghanistan] was completed.", "RU troops withdraw reported Afghanistan →"],
    ["The withdrawal of French troops from Niger began.", "FR troops withdraw reported Niger →"],
    ["The pullout of American forces from Afghanistan continued.", "US troops withdraw reported Afghanistan →"],
    ["Germany announced the dispatch of a frigate to the Persian Gulf.", "DE ship move planned → Persian Gulf"],
    ["Japan protested against the stationing of Russian missiles on Iturup.", "RU missile presence reported → Iturup"],
    ["Iraq's build-up on the Kuwaiti border alarmed Washington.", "IQ troops presence reported → Kuwaiti border"],
    ["Parliament in Nairobi backed Kenya's deployment to Haiti.", "KE troops move considered → Haiti"],
    ["The possibility of a French deployment to Odesa was discussed.", "FR troops move considered → Odesa"],
    ["There will be no deployment of U.S. troops to Ukraine.", "US troops move ruled-out → Ukraine"],
    ["The rotation of 3,500 American soldiers into Poland began.", "US troops 3500 move reported → Poland"],
    ["[The airlift of 800 Moroccan soldiers to Kinshasa] took three days.", "MA troops 800 move reported → Kinshasa"],
    [
      "The deployment in Abkhazia of 2,000 Russian soldiers angered Tbilisi.",
      "RU troops 2000 move reported → Abkhazia",
    ],
    ["The return of the Bolivian contingent from Haiti began.", "BO land-unit withdraw reported Haiti →"],
    ["The retreat of Iraqi divisions from Mosul was chaotic.", "IQ land-unit withdraw reported Mosul →"],
    ["Preparations continue for a French operation of 1,500 troops in Bunia.", "FR troops 1500 move planned → Bunia"],
    ["A visit of two Russian frigates to Havana is planned.", "RU ship 2 move planned → Havana"],
    ["The deployment of 500 Kenyan soldiers to Kabul was cancelled.", "KE troops 500 move ruled-out → Kabul"],
    ["The arrival of the minister in Kabul was delayed."],
    ["A mission of eight doctors to Bunia began."],
    ["The visit of the king to Havana is planned."],
    ["Turkish reinforcements arrived in Idlib.", "TR troops move reported → Idlib"],
    [
      "The arrival in Kuwait of the 3rd Infantry Division",
      "US land-unit «3rd Infantry Division» move reported → Kuwait",
    ],
    [
      "The transfer of MiG-29 fighters from Poland to Ukraine was approved.",
      "PL fighter «MiG-29» transfer planned Poland → Ukraine",
    ],
    [
      "Israel began its first sizeable troop withdrawal from southern Lebanon.",
      "IL troops withdraw reported southern Lebanon →",
    ],
  ],
  knownGaps: [
    [
      "Delivery of 50 Bradley vehicles from the United States to Ukraine began.",
      "US armour 50 «Bradley» transfer reported → Ukraine",
    ],
    ["Wagner's presence in Mali worries Paris.", "RU troops presence reported → Mali"],
  ],
});
