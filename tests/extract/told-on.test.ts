import { table } from "./table.ts";

// What a second sentence tells of a force that the first one names.

table("Others that a pronoun goes back to", {
  holds: [
    [
      "Hundreds of families fled Bor after Kenyan troops left the town. They are now in Juba.",
      "KE troops withdraw reported Bor →",
    ],
    [
      "Indian soldiers found 20 refugees at Rumbek. They were flown to Malakal.",
      "IN troops presence reported → Rumbek",
    ],
    // Not those of whom only the word is told, nor those who send them.
    [
      "Officials said 80 Indian soldiers were in Juba. They will go to Bor in May.",
      "IN troops 80 presence reported → Juba",
      "IN troops move planned → Bor",
    ],
    [
      "Kenyan officials will send 300 soldiers to Juba. They are to be based in Bor.",
      "KE troops 300 move planned → Juba",
      "KE troops presence planned → Bor",
    ],
  ],
});

table("To leave for somewhere, or from somewhere", {
  holds: [
    [
      "Norway is to send 90 soldiers to Gao. The troops will leave in May.",
      "NO troops 90 move planned → Gao",
      "NO troops move planned → Gao",
    ],
    [
      "Some 160 Nepalese soldiers flew from Kathmandu to Juba on Sunday. The troops departed after a parade.",
      "NP troops ~160 move reported Kathmandu → Juba",
      "NP troops move reported → Juba",
    ],
    [
      "Norway has 90 soldiers in Gao. The troops will leave in May.",
      "NO troops 90 presence reported → Gao",
      "NO troops withdraw planned Gao →",
    ],
    [
      "Norway is to send 90 soldiers to Gao. The Danish troops will leave Mali in May.",
      "NO troops 90 move planned → Gao",
      "DK troops withdraw planned Mali →",
    ],
    [
      "The Greek corvette left port on Sunday. It will join the force off Lebanon.",
      "GR ship move reported",
      "GR ship move planned → off Lebanon",
    ],
  ],
});

table("Who is blamed or thanked for a deployment", {
  holds: [
    ["Somali leaders have criticised Uganda for sending tanks to Baidoa.", "UG armour move reported → Baidoa"],
    ["Kenya accused Uganda on Sunday of sending tanks to Baidoa.", "UG armour move reported → Baidoa"],
    ["The president thanked Nepal for sending 80 soldiers to Bor.", "NP troops 80 move reported → Bor"],
  ],
});

table("What is demanded or decided", {
  holds: [
    ["Nepal decided that 80 Nepalese soldiers would go to Bor.", "NP troops 80 move planned → Bor"],
    ["Serbia demanded that the Italian soldiers leave Kosovo.", "IT troops withdraw considered Kosovo →"],
    [
      "Kenyan troops entered Bor. Uganda has demanded that they withdraw.",
      "KE troops move reported → Bor",
      "KE troops withdraw considered Bor →",
    ],
    ["The envoy said that the Italian soldiers leave Kosovo by turns.", "IT troops withdraw reported Kosovo →"],
  ],
});

table("Verbs behind what stands for a force", {
  holds: [
    [
      "A Kenyan company arrived in Bor on Sunday. It relieves an Indian unit, which returns to Juba this week.",
      "IN land-unit move planned → Juba",
      "KE land-unit move reported → Bor",
    ],
    [
      "Ghana will send 500 soldiers to Juba. The first 200 left for Bor on Sunday.",
      "GH troops 200 move reported → Bor",
      "GH troops 500 move planned → Juba",
    ],
    [
      "Ghana has 500 soldiers in South Sudan. The Nigerian contingent entered Bor last week.",
      "GH troops 500 presence reported → South Sudan",
      "NG land-unit move reported → Bor",
    ],
    // Nouns: what something is carried out in, and a description.
    ["The plan in which patrols of the coast are foreseen was shelved."],
    ["The 300 embarked Marines are off Lebanon.", "US troops 300 presence reported → off Lebanon"],
  ],
});

table("The rest of them", {
  holds: [
    [
      "Ghana will send 500 soldiers to South Sudan. Half of them will be based in Bor and the rest in Malakal.",
      "GH troops 500 move planned → South Sudan",
      "GH troops presence planned → Bor",
      "GH troops presence planned → Malakal",
    ],
    [
      "Ghana has 500 soldiers in South Sudan, 200 of them in Bor and the remainder in Malakal.",
      "GH troops 200 presence reported → Bor",
      "GH troops 500 presence reported → South Sudan",
      "GH troops presence reported → Malakal",
    ],
    [
      "Ghana has 500 soldiers in Bor. It plans to move half of them to Malakal.",
      "GH troops 500 presence reported → Bor",
      "GH troops move planned → Malakal",
    ],
    [
      "Ghana has 500 soldiers in Bor. It will withdraw most of them in May.",
      "GH troops 500 presence reported → Bor",
      "GH troops withdraw planned Bor →",
    ],
  ],
});
