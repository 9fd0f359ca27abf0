import { table } from "./table.ts";

// Training that is carried out, and who takes part in an exercise told of before.

table("Training that is carried out", {
  holds: [
    ["Dutch marines are conducting training near Harstad.", "NL troops exercise reported → near Harstad"],
    ["A Spanish battalion carried out training in the Negev.", "ES land-unit exercise reported → Negev"],
    [
      "Polish tank crews are undergoing training at Grafenwoehr.",
      "PL troops exercise reported → Grafenwöhr Training Area",
    ],
    ["NATO's exercise off Crete began on Monday.", "NATO other exercise reported → off Crete"],
    // What recruits have behind them, and what is taught to others.
    ["Some 300 Kenyan recruits have completed their training."],
    ["The institute held training for farmers at Harstad."],
  ],
});

table("Who takes part", {
  holds: [
    [
      "China held naval exercises off Hainan on Monday. Fifty jets and six warships took part.",
      "CN naval-group exercise reported → off Hainan",
      "CN fighter 50 exercise reported → off Hainan",
      "CN ship 6 exercise reported → off Hainan",
    ],
    [
      "NATO's drills off Crete began on Monday. Twelve Italian frigates took part.",
      "NATO other exercise reported → off Crete",
      "IT ship 12 exercise reported → off Crete",
    ],
    [
      "Turkey held drills at Konya on Monday. Qatar participated with four Rafales.",
      "TR other exercise reported → Konya",
      "QA fighter 4 «Rafale» exercise reported → Konya",
    ],
    // No exercise is told of, or no force.
    ["Twelve Italian frigates took part."],
    ["NATO's drills off Crete began on Monday. Six ministers took part.", "NATO other exercise reported → off Crete"],
  ],
});
