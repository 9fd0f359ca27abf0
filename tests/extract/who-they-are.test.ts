import { table } from "./table.ts";

// What commas say of a force between it and its verb.

table("Who they are, between commas", {
  holds: [
    [
      "Some 600 Belgian personnel, chiefly engineers and medical staff, have begun to arrive at Goma.",
      "BE troops ~600 move reported → Goma",
    ],
    [
      "About 200 Peruvian soldiers, most of them conscripts, left Iquitos for Lima.",
      "PE troops ~200 move reported Iquitos → Lima",
    ],
    ["Nine hundred Turkish troops, all volunteers, landed at Pusan.", "TR troops 900 move reported → Busan"],
    [
      "The 300 Thai soldiers, mainly gunners, cooks and drivers, flew to Dili on Monday.",
      "TH troops 300 move reported → Dili",
    ],
    ["Sixty Ghanaian soldiers, half of them medics, are based at Kigali.", "GH troops 60 presence reported → Kigali"],
    ["Kenyan police, mostly recruits, celebrated in Nairobi."],
  ],
});
