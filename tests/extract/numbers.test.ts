import { table } from "./table.ts";

// How many a force is, told by its verb; and forces that follow others or go along with them.

table("A verb that counts a force", {
  holds: [
    [
      "The Russian contingent in Nagorno-Karabakh stands at 1,960.",
      "RU land-unit 1960 presence reported → Nagorno-Karabakh",
    ],
    ["The French force in Chad numbers 4,500.", "FR troops 4500 presence reported → Chad"],
    ["The garrison at Port Stanley numbers 1,050 men.", "an unnamed party troops 1050 presence reported → Stanley"],
    ["British strength in the Gulf has reached 45,000.", "GB troops 45000 presence reported → Persian Gulf"],
    ["American troops in Saudi Arabia now total 230,000.", "US troops 230000 presence reported → Saudi Arabia"],
    ["Cuban troops in Angola number about 50,000.", "CU troops ~50000 presence reported → Angola"],
    ["The U.S. presence in Honduras has fallen to 1,200.", "US troops 1200 presence reported → Honduras"],
    ["The Australian contingent in East Timor was 5,500 strong.", "AU land-unit 5500 presence reported → East Timor"],
    ["The Ugandan force in Mogadishu has grown to 6,200.", "UG troops 6200 presence reported → Mogadishu"],
    ["NATO's strength in Kosovo is down to 17,000.", "NATO troops 17000 presence reported → Kosovo"],
    ["The Kenyans, 650 strong, are in Kismayo.", "KE troops 650 presence reported → Kismayo"],
    ["The number of ADF members deployed in Kuwait has risen to 600.", "AU troops 600 presence reported → Kuwait"],
    // All that a nation has is nowhere.
    ["The ADF numbers 57,000 people."],
    // No count of men.
    ["British exports to the Gulf have reached 45,000."],
    ["The phone book of Bergen numbers 4,500 pages."],
  ],
});

table("A force that follows or goes along", {
  holds: [
    [
      "Norway sent a frigate to Aden. A supply ship follows.",
      "NO ship move reported → Aden",
      "NO ship move planned → Aden",
    ],
    [
      "A Dutch company left for Kabul on Monday. A second follows in May.",
      "NL land-unit move reported → Kabul",
      "NL land-unit move planned → Kabul",
    ],
    [
      "French legionnaires flew to Kigali on Saturday, and 200 Belgians followed a day later.",
      "BE troops 200 move reported → Kigali",
      "FR troops move reported → Kigali",
    ],
    [
      "A Polish battalion sailed for Split. With it went 30 trucks and a field hospital.",
      "PL land-unit move reported → Split",
      "PL land-unit move reported → Split",
      "PL materiel 30 move reported → Split",
    ],
    [
      "The carrier Eisenhower entered the Red Sea on Friday. Sailing with her are two destroyers and a supply ship.",
      "US carrier «Eisenhower» move reported → Red Sea",
      "US ship 2 move reported → Red Sea",
      "US ship move reported → Red Sea",
    ],
    // Nothing was told that they could follow.
    ["Two policemen followed the man to his car."],
    ["Norway sent a frigate to Aden. The president said peace would follow.", "NO ship move reported → Aden"],
  ],
});
