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

table("The words above a list tell whose the forces of its items are, or where", {
  holds: [
    [
      "Troops in the Sinai by nation:\nFiji: 300\nColombia: 350 soldiers\nUruguay: 58",
      "CO troops 350 presence reported → Sinai Peninsula",
      "FJ troops 300 presence reported → Sinai Peninsula",
      "UY troops 58 presence reported → Sinai Peninsula",
    ],
    [
      "The international force in East Timor is made up as follows:\n\n- Australia: 4,500 soldiers\n- Thailand: 1,600 soldiers",
      "AU troops 4500 presence reported → East Timor",
      "TH troops 1600 presence reported → East Timor",
    ],
    [
      "Where the Spanish troops are based:\nMostar: 800\nTrebinje: 300 soldiers",
      "ES troops 300 presence reported → Trebinje",
      "ES troops 800 presence reported → Mostar",
    ],
    [
      "Ethiopian soldiers in Somalia: Baidoa: 2,000; Beledweyne: 1,200.",
      "ET troops 1200 presence reported → Beledweyne",
      "ET troops 2000 presence reported → Baidoa",
    ],
    [
      "Indian forces abroad\n\nLebanon: 900 soldiers\n\nSouth Sudan: an infantry battalion",
      "IN land-unit presence reported → South Sudan",
      "IN troops 900 presence reported → Lebanon",
    ],
    [
      "Troops in Kosovo, by country: Germany, 5,000; Turkey, 900.",
      "DE troops 5000 presence reported → Kosovo",
      "TR troops 900 presence reported → Kosovo",
    ],
    [
      "Nations that have promised troops for Chad:\nIreland 400\nPoland 350",
      "IE troops 400 move planned → Chad",
      "PL troops 350 move planned → Chad",
    ],
    // An item that tells whose the force is stands under its place.
    [
      "Foreign troops in the region:\nDjibouti: 1,500 French soldiers\nOman: 200 British soldiers",
      "FR troops 1500 presence reported → Djibouti",
      "GB troops 200 presence reported → Oman",
    ],
    ["Medals at the games of the armed forces by nation:\nBrazil: 88\nChina: 133"],
    ["Troop losses by nation:\nCanada: 158\nDenmark: 43"],
  ],
});

table("A nation heads what stands behind it", {
  holds: [
    [
      "Fiji: 220 soldiers at Umm Qasr, a company in Basra; no date for going home.",
      "FJ land-unit presence reported → Basra",
      "FJ troops 220 presence reported → Umm Qaşr",
    ],
    [
      "Mongolia – 130 infantry guarding Polish engineers in Diwaniyah, and a tent.",
      "MN troops 130 presence reported → Diwaniyah",
    ],
    [
      "Who is left in Afghanistan\n\nEstonia: 150 soldiers in Helmand, half of what was promised.\n\nSpain: last 200 troops pulled out of Herat.",
      "EE troops 150 presence reported → Helmand",
      "ES troops 200 withdraw reported Herat →",
    ],
    // In the country itself they may be another's.
    ["Kuwait: 13,500 troops at Camp Arifjan."],
    ["Kuwait: 900 U.S. troops at Camp Arifjan.", "US troops 900 presence reported → Camp Arifjan"],
    ["Kenya: troops in Somalia must go."],
    ["NORWAY – 300 soldiers in Bodo said they were cold."],
    ["Peru: 40 soldiers killed in Gao."],
  ],
});
