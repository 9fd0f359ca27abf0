import { table } from "./table.ts";

// What is denied by a word far from the verb: no such force is ever shown as being there.

table("A phrase for an adverb denies what the verb says", {
  holds: [
    [
      "The 200 Ghanaian soldiers would under no circumstances be moved to Bukavu.",
      "GH troops 200 move ruled-out → Bukavu",
    ],
    ["Under no circumstances will Egyptian troops go to Iraq.", "EG troops move ruled-out → Iraq"],
    ["At no point did Spanish troops enter Gibraltar.", "ES troops move denied → Gibraltar"],
    ["Dutch soldiers have at no time been in Bukavu.", "NL troops presence denied → Bukavu"],
    ["British troops never, at any time, entered Sudan.", "GB troops move denied → Sudan"],
    ["Norwegian jets will on no account be sent to Incirlik.", "NO fighter move ruled-out → Incirlik Air Base"],
    ["Never before have so many Japanese soldiers been sent to Iraq.", "JP troops move reported → Iraq"],
    [
      "In no way does this change the fact that 400 Danish soldiers are in Helmand.",
      "DK troops 400 presence reported → Helmand",
    ],
    [
      "The Danes, who had never served in Helmand, sent 300 soldiers there in May.",
      "DK troops presence denied → Helmand",
      "DK troops 300 move reported → Helmand",
    ],
    ["Estonian soldiers that have never been abroad will go to Mali in June.", "EE troops move planned → Mali"],
  ],
});

table("Nothing that is denied of none, neither or hardly any is shown as so", {
  holds: [
    ["Neither of the two Danish frigates will enter the Gulf.", "DK ship move ruled-out → Persian Gulf"],
    ["Neither Danish frigate went to Basra.", "DK ship move denied → Basra"],
    ["Each of the two Danish frigates will go to Basra.", "DK ship move planned → Basra"],
    ["Hardly any of the Italian troops have left Kabul.", "IT troops withdraw denied Kabul →"],
    [
      "Syria sent 2,000 soldiers to Saudi Arabia. The minister assured parliament that none of them would enter Kuwait.",
      "SY troops 2000 move reported → Saudi Arabia",
      "SY troops move ruled-out → Kuwait",
    ],
    [
      "Poland agreed to send 900 soldiers to Kuwait on condition that none of them would go to Iraq.",
      "PL troops 900 move conditional → Kuwait",
      "PL troops move ruled-out → Iraq",
    ],
    [
      "Officials in Cairo stress that none of the Egyptian troops would cross into Iraq.",
      "EG troops move ruled-out → Iraq",
    ],
  ],
});
