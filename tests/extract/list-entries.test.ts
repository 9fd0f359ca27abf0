import { table } from "./table.ts";

table("Places head the entries of a list, or have no name", {
  holds: [
    [
      "Bundeswehr units abroad: Kosovo, 2,900 soldiers at Prizren; Bosnia, 1,100 soldiers, chiefly at Rajlovac; Djibouti, a frigate and 260 sailors.",
      "DE ship presence reported → Djibouti",
      "DE troops 1100 presence reported → Rajlovac",
      "DE troops 260 presence reported → Djibouti",
      "DE troops 2900 presence reported → Prizren",
    ],
    [
      "Danish forces abroad: Iraq, a battalion at Basra; Gulf of Aden, one frigate.",
      "DK land-unit presence reported → Basra",
      "DK ship 1 presence reported → Gulf of Aden",
    ],
    ["The minister named three themes: Kosovo, soldiers' pay and the frigate."],
    ["Dutch goals: Kosovo, two battalions of voters and a wall."],
    [
      "A British frigate, HMS Lancaster, is in the region, based out of Bahrain.",
      "GB ship «HMS Lancaster» presence reported → Bahrain",
    ],
    ["Fifty Brazilian soldiers are in the area.", "BR troops 50 presence reported"],
    ["Argentina has 370 soldiers in sector one.", "AR troops 370 presence reported"],
    ["The army has soldiers in the area."],
    ["Danish soldiers work in the region for peace."],
  ],
});
