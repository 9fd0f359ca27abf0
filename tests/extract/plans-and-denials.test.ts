import { table } from "./table.ts";

// Words that turn or weaken an act from further away than its own clause.

table("Plans that are past, reports denied, questions asked", {
  holds: [
    ["Rumours that U.S. F-22s are being moved to Kunsan are not true.", "US fighter «F-22» move denied → Gunsan"],
    ["A Dutch battalion was originally due to deploy to Gao.", "NL land-unit move ruled-out → Gao"],
    ["Nor were there plans to deploy British troops to Yemen.", "GB troops move ruled-out → Yemen"],
    ["Q: Are French troops being moved to Bangui?"],
    ["Q: I hear French troops are being moved to Bangui."],
    ["A: French troops are being moved to Libreville.", "FR troops move reported → Libreville"],
    [
      "Germany's parliament is to vote on Wednesday on sending a frigate to Lebanon.",
      "DE ship move considered → Lebanon",
    ],
    ["If Russia seizes a port, it deploys missiles to Libya.", "RU missile move conditional → Libya"],
    [
      "The Czech battalion is to train at Hohenfels, and if all goes well it will go to Mali.",
      "CZ land-unit exercise planned → Hohenfels",
      "CZ land-unit move conditional → Mali",
    ],
    ["Australia is to send 300 soldiers to Iraq.", "AU troops 300 move planned → Iraq"],
    ["NATO should resist calls to place bombers in Poland.", "NATO bomber move considered → Poland"],
  ],
});

table("Not one of them", {
  holds: [
    ["Not one Indian soldier will be in Male on Sunday.", "IN troops 1 presence ruled-out → Male"],
    ["Not a single Danish tank was sent to Tuzla.", "DK armour move denied → Tuzla"],
    // The verb is denied, or the number only bounded.
    ["Denmark did not send a tank to Tuzla.", "DK armour move denied → Tuzla"],
    ["Not only Danish tanks were sent to Tuzla.", "DK armour move reported → Tuzla"],
  ],
});
