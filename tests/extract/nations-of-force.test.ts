import { table } from "./table.ts";

table("Whose the parts of a force of many nations are", {
  holds: [
    [
      "There are 12,000 foreign troops in Bougainville, 800 of them Fijian and the rest from eleven other nations.",
      "FJ troops 800 presence reported → Bougainville",
      "an unnamed party troops 12000 presence reported → Bougainville",
    ],
    [
      "NATO will send 4,000 troops to Kunduz, of whom 1,200 will be Dutch.",
      "NATO troops 4000 move planned → Kunduz",
      "NL troops 1200 move planned → Kunduz",
    ],
    [
      "The United Nations has 4,000 troops in Tyre. About 900 are Irish and 600 Ghanaian.",
      "GH troops 600 presence reported → Tyre",
      "IE troops ~900 presence reported → Tyre",
      "UN troops 4000 presence reported → Tyre",
    ],
    ["Of the 4,000 peacekeepers in Goma, about 1,200 are Indian.", "IN troops ~1200 presence reported → Goma"],
    [
      "The force of 3,000 peacekeepers in Goma, including 700 Indian, 500 Guatemalan and 300 Nepalese soldiers, is under-equipped.",
      "GT troops 500 presence reported → Goma",
      "IN troops 700 presence reported → Goma",
      "NP troops 300 presence reported → Goma",
    ],
    [
      "The United Nations has 4,000 troops in Tyre, among them 450 from Finland.",
      "FI troops 450 presence reported → Tyre",
      "UN troops 4000 presence reported → Tyre",
    ],
    ["The United Nations has 4,000 troops in Tyre. About 900 are women.", "UN troops 4000 presence reported → Tyre"],
    ["The United Nations has 4,000 troops in Tyre, 900 of them conscripts.", "UN troops 4000 presence reported → Tyre"],
    [
      "The United Nations has 4,000 troops in Tyre. Twelve people, including two Irish soldiers, were killed on Monday.",
      "UN troops 4000 presence reported → Tyre",
    ],
    ["Britain has 900 soldiers in Tyre, 200 of them Fijian.", "GB troops 900 presence reported → Tyre"],
  ],
});

table("How many each nation has", {
  holds: [
    [
      "The 900 Kenyan and 400 Ghanaian soldiers in Goma are lightly armed.",
      "GH troops 400 presence reported → Goma",
      "KE troops 900 presence reported → Goma",
    ],
    [
      "France and Italy have about 1,000 troops each in Lebanon.",
      "FR troops ~1000 presence reported → Lebanon",
      "IT troops ~1000 presence reported → Lebanon",
    ],
    [
      "France and Italy have about 1,000 troops in Lebanon.",
      "FR troops presence reported → Lebanon",
      "IT troops presence reported → Lebanon",
    ],
    ["Two Nepalese companies were deployed in Qormaha, 22 km from Goma.", "NP land-unit 2 move reported"],
  ],
});
