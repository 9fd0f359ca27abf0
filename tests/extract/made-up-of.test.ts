import { table } from "./table.ts";

table("A force is told of by its parts, and by one more of a kind", {
  holds: [
    [
      "One Spanish battalion is in Herat, another in Badghis.",
      "ES land-unit 1 presence reported → Herat",
      "ES land-unit presence reported → Badghis",
    ],
    [
      "Two Chinese brigades are at Kuqa, a third at Hotan.",
      "CN land-unit 2 presence reported → Kuqa",
      "CN land-unit presence reported → Hotan",
    ],
    [
      "British forces comprise a battalion at Tapa, a squadron of Typhoons at Amari and a frigate in Tallinn.",
      "GB fighter «Typhoon» presence reported → Ämari Air Base",
      "GB land-unit presence reported → Tapa Army Base",
      "GB ship presence reported → Tallinn",
    ],
    [
      "The Russian garrison consists of two motor rifle brigades at Khankala.",
      "RU land-unit 2 presence reported → Khankala",
    ],
    [
      "The French force is made up of 1,700 men in Mali and 800 in Chad.",
      "FR troops 1700 presence reported → Mali",
      "FR troops 800 presence reported → Chad",
    ],
    ["Turkey's share is 600 soldiers in Kabul.", "TR troops 600 presence reported → Kabul"],
    ["Woody Island ramp: eight Chinese J-11s.", "CN fighter 8 «J-11» presence reported → Woody Island"],
    [
      "In Gao: 300 German soldiers and three Tiger helicopters.",
      "DE helicopter 3 «Tiger» presence reported → Gao",
      "DE troops 300 presence reported → Gao",
    ],
    ["Most of the 2,000 American soldiers are in Kobani.", "US troops presence reported → Kobani"],
    [
      "Of the 7,000 Americans in Niger, 200 are soldiers at Agadez.",
      "US troops 200 presence reported → Agadez",
      "US troops 7000 presence reported → Niger",
    ],
    ["Of the 7,000 French soldiers in Chad, 200 are at Abeche.", "FR troops 200 presence reported → Abéché"],
    ["Greece bases its Mirages at Tanagra.", "GR fighter «Mirage» presence reported → Tanagra"],
    ["Spain commands a battlegroup at Adazi.", "ES land-unit presence reported → Ādaži"],
    ["The mission in Mali includes 300 Danish soldiers.", "DK troops 300 presence reported → Mali"],
    ["The force in Mali is made up of 300 Danish soldiers.", "DK troops 300 presence reported → Mali"],
    ["The plan includes a visit to soldiers at Tapa."],
    ["The delegation consisted of two officers in uniform."],
    ["The report is made up of interviews with soldiers in Mali."],
    ["France's share is a third of the cost of soldiers in Mali."],
  ],
});
