import { table } from "./table.ts";

table("Told beside an act", {
  holds: [
    // Who is on the way, though the clause tells of something else.
    [
      "About 900 Jordanian soldiers, on their way to Knin from Zagreb, were held up by snow.",
      "JO troops ~900 move reported Zagreb → Knin",
    ],
    ["The men were on their way back from an identity check when a mine went off."],
    // Whose they are that a withdrawal is told by.
    [
      "The Cuban pullout began in May when the first 600 men sailed out of Luanda, UN officers said.",
      "CU troops 600 move reported Luanda →",
    ],
    [
      "The Russian withdrawal ended when 2,000 men left Tartu, Estonia said.",
      "RU troops 2000 withdraw reported Tartu →",
    ],
    // "there" between those who are let go and where they go.
    ["The new battalion will allow the Kenyan soldiers there to move to Dhobley.", "KE troops move planned → Dhobley"],
    // What those who come are for is no second act, and not of those whom they help.
    [
      "The Portuguese marines arrived in Bissau to strengthen West African forces in the town.",
      "PT troops move reported → Bissau",
    ],
    ["A company of Ukrainians flew to Zepa to reinforce the UN troops there.", "UA land-unit move reported → Žepa"],
    ["Italy decided to reinforce its contingent in Herat.", "IT land-unit move planned → Herat"],
    ["Britain is going to reinforce its garrison in Basra.", "GB troops move planned → Basra"],
    // Whichever nation it is.
    ["A country that sends troops to Darfur must feed them, the Dutch minister said."],
    [
      "Belgium sent 300 soldiers to Kindu. The nation that sends troops must pay for them.",
      "BE troops 300 move reported → Kindu",
    ],
    ["Norway is the country that sent 300 soldiers to Kabul.", "NO troops 300 move reported → Kabul"],
    ["Estonia, which sends 120 soldiers to Mali each year, will stop.", "EE troops 120 move reported → Mali"],
  ],
});
