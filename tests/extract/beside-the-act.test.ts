import { table } from "./table.ts";

table("Told beside an act", {
  holds: [
    // Who is on the way, though the clause tells of something else.
    [
      "About 900 Jordanian soldiers, on their way to Knin from Zagreb, were held up by snow.",
      "JO troops ~900 move reported Zagreb → Knin",
    ],
    ["The men were on their way back from an identity check when a mine went off."],
  ],
});
