import { table } from "./table.ts";

table("A place opens the clause and no comma closes it", {
  holds: [
    ["In Bosnia the alliance has 32,000 soldiers.", "NATO troops 32000 presence reported → Bosnia and Herzegovina"],
    ["On Cyprus Turkey still keeps some 30,000 soldiers.", "TR troops ~30000 presence reported → Cyprus"],
    ["At Rota HMS Ocean is in port.", "GB ship «HMS Ocean» presence reported → Rota"],
    ["But in Basra the Americans have a brigade.", "US land-unit presence reported → Basra"],
    [
      "Outside Kandahar the Canadians have a battle group of 900.",
      "CA land-unit 900 presence reported → Outside Kandahar",
    ],
    [
      "In Kosovo Germany has 2,900 men and in Bosnia 1,100.",
      "DE troops 1100 presence reported → Bosnia and Herzegovina",
      "DE troops 2900 presence reported → Kosovo",
    ],
    [
      "Spain keeps a frigate off Libya and in Turkey a Patriot battery.",
      "ES air-defence «Patriot» presence reported → Turkey",
      "ES ship presence reported → off Libya",
    ],
    ["The howitzers the Dutch have kept at Bergen are old.", "NL artillery presence reported → Bergen"],
    ["Two American F-16s, now at Clark, will stay for a month.", "US fighter 2 «F-16» presence reported → Clark"],
    ["In Iraq U.S. soldiers died in three attacks."],
    ["In Ukraine Russia has lost 2,000 tanks."],
    ["In London, 200 soldiers are in court."],
    ["In Delhi the army has 2,000 vacancies for officers."],
    ["Poland lost two helicopters in Iraq and in Afghanistan five soldiers."],
    ["The frigate the Dutch lost at sea in 1942 was found."],
  ],
  knownGaps: [
    [
      "France, with 1,200 soldiers in Chad, and Belgium, with 90 in Niger, will stay.",
      "FR troops 1200 presence reported → Chad",
      "BE troops 90 presence reported → Niger",
    ],
  ],
});
