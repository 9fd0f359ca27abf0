import { table } from "./table.ts";

table("A force that stays, remains or is left is where it was", {
  holds: [
    ["Some 900 American troops are left.", "US troops ~900 presence reported"],
    ["Only one Iranian battery stays.", "IR land-unit 1 presence reported"],
    ["The Dutch battalion will stay until May.", "NL land-unit presence planned"],
    ["The British soldiers are staying put, the minister said.", "GB troops presence reported"],
    ["Italy keeps 250 trainers.", "IT instructors 250 presence reported"],
    [
      "Russia sent six Su-25s to Hmeimim in May. They will stay until the autumn.",
      "RU fighter 6 «Su-25» move reported → Hmeimim Air Base",
      "RU fighter «Su-25» presence planned → Hmeimim Air Base",
    ],
    [
      "A Danish frigate is off Libya. She will remain for another month.",
      "DK ship presence planned → off Libya",
      "DK ship presence reported → off Libya",
    ],
    ["French troops still have 1,500 soldiers left in Bangui.", "FR troops 1500 presence reported → Bangui"],
    ["About 1,450 French troops are left in Djibouti.", "FR troops ~1450 presence reported → Djibouti"],
    ["The American soldiers remain vulnerable."],
    ["The Danish soldiers remain a target for attacks."],
    ["The 900 U.S. troops remain ready to go."],
    ["The army keeps 400 tanks running."],
    ["The Dutch battalion stayed out of the fighting."],
    ["The two French frigates remain unable to sail."],
    ["The British troops remain popular."],
    ["NATO troops remain on alert.", "NATO troops alert reported"],
    ["The army remained loyal to the president."],
    ["The 1,000 British soldiers remained calm."],
    ["Two German soldiers remain missing."],
    ["Two soldiers stayed at the hotel."],
    ["The American forces will stay as long as needed.", "US troops presence planned"],
    ["The troops stayed for lunch."],
  ],
});
