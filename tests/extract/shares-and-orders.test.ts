import { table } from "./table.ts";

table("A share of what someone has", {
  holds: [
    ["Serbia has moved half of its tanks to Novi Sad.", "RS armour move reported → Novi Sad"],
    ["Ghana will bring home most of its troops in Liberia.", "GH troops withdraw planned Liberia →"],
    ["Syria sent 70 percent of its 400 tanks to Aleppo.", "SY armour move reported → Aleppo"],
    ["Syria sent 70 per cent of its tanks to Aleppo.", "SY armour move reported → Aleppo"],
    ["Pakistan keeps 60% of its army in Kashmir.", "PK land-unit presence reported → Kashmir"],
    ["The general spent most of his career in Kosovo."],
    [
      "The 3rd Brigade has spent most of the past year in Kosovo.",
      "an unnamed party land-unit «3rd Brigade» presence reported → Kosovo",
    ],
    ["Imports rose by 40 percent of the total in Pristina."],
  ],
});

table("Told or given time to act, with the place where they are between", {
  holds: [
    ["Niger ordered the Italian troops in Niger to leave.", ...leaving("IT")],
    ["Niger told the Italian troops in the country to leave.", ...leaving("IT")],
    ["Niger has given the Italian troops in the country a month to leave.", ...leaving("IT")],
    ["Niger gave Italian troops a month to leave.", "IT troops withdraw planned"],
    [
      "Niger asked Italian troops in the country to leave.",
      "IT troops presence reported → Niger",
      "IT troops withdraw considered Niger →",
    ],
    ["Sudan ordered the Kenyan battalion at Juba to stop its patrols.", "KE land-unit presence reported → Juba"],
    ["Spain ordered a frigate to the Red Sea to escort merchant ships.", "ES ship move planned → Red Sea"],
    ["Spain gave the museum a frigate to restore."],
  ],
});

table("The country, of those who are abroad", {
  holds: [
    ["The president wants the Danish forces in the country out."],
    ["Ethiopia has moved troops to the south of the country.", "ET troops move reported → south of the country"],
    ["Lebanon asked for help. The Danish forces in the country are few.", "DK troops presence reported → Lebanon"],
  ],
});

/** What an order to leave Niger tells. */
function leaving(nation: string): string[] {
  return [`${nation} troops presence reported → Niger`, `${nation} troops withdraw planned Niger →`];
}
