import { table } from "./table.ts";

// A movement is told of a nation's force, and no place is named.

table("A movement without a place", {
  holds: [
    ["Canadian Hornets may come later.", "CA fighter «Hornet» move considered"],
    ["Norway announced in June that 400 soldiers would go.", "NO troops 400 move planned"],
    ["Danish tanks could go too, the minister said, if parliament agrees.", "DK armour move conditional"],
    ["The French carrier Foch may come in May.", "FR carrier «Foch» move considered"],
    ["Some 150 Irish rangers landed before dawn.", "IE troops ~150 move reported"],
    ["Italy's last 200 carabinieri are going nowhere, the minister said.", "IT troops 200 withdraw ruled-out"],
    ["Portugal has not moved a single soldier.", "PT troops move denied"],
    ["The Russian army came to terms with its losses."],
    ["British officers went on to say that the plan had failed."],
    ["The American team moved into second place with 12 soldiers on the squad."],
    ["French soldiers came under fire on Tuesday."],
    ["Two German officers landed in trouble."],
    ["About 300 soldiers went to the polls."],
    ["Three Indian sailors went missing."],
    ["A Spanish soldier came first in the race."],
    ["Some 40 Russian officers moved house last year."],
    ["American forces brought the war to an end."],
    ["Turkish soldiers are at ten days' notice to move.", "TR troops alert reported"],
  ],
  knownGaps: [["Another 300 Kenyan police will come in autumn.", "KE troops 300 move planned"]],
});

table("On the way home, and out", {
  show: { published: "2003-03-01" },
  holds: [
    [
      "Germany kept a frigate and a tanker at Djibouti. The latter is on her way home.",
      "DE ship presence reported → Djibouti",
      "DE ship presence reported → Djibouti",
      "DE ship withdraw reported Djibouti →",
    ],
    [
      "Japan keeps 600 engineers at Samawah. They are to be home by July.",
      "JP troops 600 presence reported → Samawah",
      "JP troops withdraw planned Samawah →",
    ],
    [
      "The Ukrainian 95th Brigade was pulled out of Sloviansk. Part of it has gone to Kharkiv.",
      "UA land-unit «95th Brigade» withdraw reported Sloviansk →",
      "UA land-unit «95th Brigade» move reported → Kharkiv",
    ],
    [
      "The Jordanians have a battalion in Slavonia. Amman wants it back by June.",
      "JO land-unit presence reported → Slavonia",
      "JO land-unit withdraw considered Slavonia →",
    ],
    ["Two Turkish frigates are on their way.", "TR ship 2 move reported"],
    ["Norwegian soldiers are out in the desert.", "NO troops presence reported"],
    ["The Danish minister is on her way home."],
  ],
});
