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

table("What is told of long ago", {
  show: { published: "2015-03-01" },
  holds: [
    ["On June 1, 1972, the Greek 14th Brigade moved to Kilkis."],
    ["The brigade moved to Kilkis on 20 Oct. 1944."],
    ["In the summer of 1970 a Danish battalion was stationed in Cyprus."],
    ["Until 2006 Danish helicopters were stationed at Basra."],
    ["A Kenyan company could at last move to Vukovar in March 1993."],
    ["In May 1994 the Danish army planned to send a battalion to Tuzla."],
    [
      "The Danish army, which in 1994 sent a battalion to Tuzla, will send one to Gao.",
      "DK land-unit 1 move planned → Gao",
    ],
    ["During the Cold War Soviet tanks were stationed in Magdeburg."],
    ["In a cold war of words, 40 Dutch tanks are stationed in Celle.", "NL armour 40 presence reported → Celle"],
    // It goes on in the paragraph, and in one that says so.
    ["He joined his regiment at Suez on May 3, 1941. The Australian brigade sailed to Crete."],
    ["He joined his regiment at Suez on May 3, 1941.\n\nThen the Australian brigade sailed to Crete."],
    // A text with more old dates than present ones is a chronicle.
    [
      "The regiment was raised on 4 May 1939. It sailed on 1 July 1940.\n\nThe British troops landed at Bergen and moved to Voss.",
    ],
    // A present tense or a day of late ends it.
    [
      "The ship was launched on May 3, 1981. It is old.\n\nThe Chilean frigate sailed to Callao.",
      "CL ship move reported → Callao",
    ],
    ["He was born on May 3, 1971. A Chilean frigate sailed to Callao on Monday.", "CL ship move reported → Callao"],
    ["Since 1999 the Danish battalion has been based in Kosovo.", "DK land-unit presence reported → Kosovo"],
  ],
});

table("A text without a date tells from the latest year that it names", {
  holds: [
    ["In 1970 a Danish battalion was stationed in Cyprus. He wrote his memoirs in 1998."],
    ["In 1970 a Danish battalion was stationed in Cyprus.", "DK land-unit presence reported → Cyprus"],
  ],
});
