import { table } from "./table.ts";

// Places and forces of another clause: where it was said, what a fight was with, what a film tells.

table("There, and where it was said", {
  holds: [
    [
      "Two Dutch frigates are at Souda. The admiral told reporters in Athens that 80 Danish commandos were there.",
      "DK troops 80 presence reported → Soúda",
      "NL ship 2 presence reported → Soúda",
    ],
    [
      "There are no Kenyan troops in Gedo, the minister told reporters in Nairobi. The rebels said 300 of them were there.",
      "KE troops 300 presence reported → Gedo",
      "KE troops presence denied → Gedo",
    ],
  ],
});

table("Behind a relative clause the main one goes on", {
  holds: [
    [
      "The 900 Kenyan soldiers who had held Dhobley boarded buses at Liboi for Garissa.",
      "KE troops 900 presence reported → Dhobley",
    ],
    // A near miss: built where they are.
    ["The Kenyan soldiers who guard the camp built at Liboi are engineers.", "KE troops presence reported → Liboi"],
  ],
});

table("What is attacked, in a column and in a film", {
  holds: [
    ["Gunmen attacked a column of Burundian soldiers near Baidoa, killing two."],
    ["In the film, a Norwegian squad holds a bridge at Faryab."],
    // A near miss.
    ["In the north, a Norwegian company holds a bridge at Meymaneh.", "NO land-unit presence reported → Maymana"],
  ],
});

table("What someone once commanded", {
  holds: [
    ["General Nils Dahl, who commanded the 4th Danish Battalion in Bosnia, was named chief of staff."],
    ["Colonel Adjei led the Ghanaian brigade in Buchanan."],
    // Near misses: he brings it there, or has it now.
    ["Colonel Adjei led the Ghanaian brigade to Buchanan.", "GH land-unit presence reported → Buchanan"],
    [
      "General Dahl leads the 900 Danish soldiers in Bosnia.",
      "DK troops 900 presence reported → Bosnia and Herzegovina",
    ],
  ],
});
