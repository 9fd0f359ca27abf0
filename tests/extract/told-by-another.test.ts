import { table } from "./table.ts";

// What another word of the sentence tells already, or what is no move though it is told by a verb of moving.

table("Whom another nation flies", {
  holds: [
    ["Iran has flown Afghan fighters into Deir ez-Zor.", "AF troops move reported → Deir ez-Zor"],
    // A near miss: they fly themselves.
    ["Six Italian fighters took off from Trapani on Friday.", "IT fighter 6 move reported Trapani →"],
  ],
});

table("What an exercise is for those who go there", {
  holds: [
    [
      "Two Belgian minesweepers left Zeebrugge for a NATO exercise off Estonia.",
      "BE ship 2 move reported Zeebrugge → NATO exercise off Estonia",
    ],
    // A near miss: held, not gone to.
    ["NATO will hold a naval exercise off Estonia in May.", "NATO naval-group exercise planned → off Estonia"],
  ],
});

table("A contingent told by its men", {
  holds: [
    [
      "Uruguay has the largest contingent, with 900 soldiers, most of them in Les Cayes.",
      "UY troops 900 presence reported → Les Cayes",
    ],
    ["Uruguay has a contingent in Les Cayes.", "UY land-unit presence reported → Les Cayes"],
  ],
});

table("One missile that is fired", {
  holds: [
    ["A Trident left the submarine Vengeance off Florida and headed out over the Atlantic."],
    // A near miss: taken away.
    ["The last Soviet missiles left Cuba in May.", "RU missile withdraw reported Cuba →"],
  ],
});

table("A day that is remembered", {
  holds: [
    ["The village marked the day when Polish paratroopers landed near Driel."],
    ["The town still remembers the winter when Canadian soldiers arrived in Apeldoorn."],
    // A near miss.
    ["Canadian soldiers arrived in Apeldoorn on Monday.", "CA troops move reported → Apeldoorn"],
  ],
});
