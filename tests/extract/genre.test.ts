import { table } from "./table.ts";

// What a text is about decides whether the forces in it are laid down, and when it tells of decides whether they still are.

table("A text about a game, a film, a museum, a life or a trial", {
  holds: [
    [
      "The quarterback marched Army downfield before halftime. Army goes to Honolulu for the bowl game in December. The Navy coach praised his goalkeeper.",
    ],
    [
      "The museum has a tank on show that was sent to Kuwait. Its curator hopes that visitors will come. HMS Belfast is moored in London.",
    ],
    [
      "The director shot the film in Morocco, where four T-55s are stationed for the cameras. The script calls for extras. Two regiments move to Malta in April.",
    ],
    [
      "He is survived by his wife. An obituary told how his squadron moved to Singapore. He retired in York. His battalion is now in Cyprus.",
    ],
    [
      "The court martial was told that his regiment had moved from Germany to Kenya. The defendant was charged with theft. The trial continues.",
    ],
  ],
});

table("A text about forces that has a word of those", {
  holds: [
    [
      "The 300 Danish soldiers sent to Kosovo watched a film about the monument.",
      "DK troops 300 move reported → Kosovo",
    ],
    ["A football stadium in Kinshasa houses 500 French paratroopers.", "FR troops 500 presence reported → Kinshasa"],
  ],
});

table("A paragraph that an old year opens", {
  show: { published: "2001-03-01" },
  holds: [
    ["In 1942 his father was in Malta. A British battalion moved to Benghazi."],
    [
      "In 1942 his father was in Malta. A British battalion moved to Benghazi on Tuesday.",
      "GB land-unit move reported → Benghazi",
    ],
    [
      "In 1942 his father was in Malta.\n\nA British battalion has moved to Benghazi.",
      "GB land-unit move reported → Benghazi",
    ],
  ],
});
