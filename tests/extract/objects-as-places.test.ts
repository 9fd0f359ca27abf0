import { table } from "./table.ts";

// The object of a verb of patrolling, entering or guarding as the place where that is.

table("What is patrolled", {
  holds: [
    ["Four Italian jets patrol Iceland's skies.", "IT fighter 4 move reported → Iceland"],
    ["Four Italian jets policed Iceland's skies in October.", "IT fighter 4 presence reported → Iceland"],
    ["Six Belgian jets police the skies over Latvia.", "BE fighter 6 presence reported → Latvia"],
    ["Dutch frigates patrol Libya's coast.", "NL ship move reported → Libya's coast"],
    ["Dutch frigates entered Libya's waters on Monday.", "NL ship move reported → Libya"],
    ["Turkish warships entered Cypriot waters.", "TR ship move reported → Cyprus"],
    ["Chinese warships patrol the waters off Taiwan.", "CN ship move reported → off Taiwan"],
    ["Peruvian soldiers patrol the length of the Ecuadorean border.", "PE troops move reported → Ecuadorean border"],
    ["Kenyan soldiers crossed the width of Somalia.", "KE troops move reported → Somalia"],
    ["Dutch soldiers left Libya's army."],
    ["Dutch soldiers guard Libya's gold."],
  ],
});
