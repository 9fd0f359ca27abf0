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
    ["Turkish reinforcements arrived in Idlib.", "TR troops move reported → Idlib"],
  ],
  knownGaps: [
    [
      "The transfer of MiG-29 fighters from Poland to Ukraine was approved.",
      "PL fighter «MiG-29» transfer planned Poland → Ukraine",
    ],
    [
      "Delivery of 50 Bradley vehicles from the United States to Ukraine began.",
      "US armour 50 «Bradley» transfer reported → Ukraine",
    ],
    ["Wagner's presence in Mali worries Paris.", "RU troops presence reported → Mali"],
    [
      "The arrival in Kuwait of the 3rd Infantry Division",
      "US land-unit «3rd Infantry Division» move reported → Kuwait",
    ],
  ],
});
