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
  ],
});
