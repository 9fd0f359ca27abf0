import { table } from "./table.ts";

// Exercises: who holds them and where.

table("Exercises", {
  holds: [
    ["Three Ukrainian frigates took part in Exercise Sea Breeze off Odesa.", "UA ship 3 exercise reported → off Odesa"],
    [
      "A Chinese flotilla conducted live-fire drills in the Yellow Sea.",
      "CN naval-group exercise reported → Yellow Sea",
    ],
    ["Exercise improves health, doctors in Seoul said."],
    ["[Russia held military drills in Belarus].", "RU other exercise reported → Belarus"],
    ["NATO is holding naval exercises in the Adriatic Sea.", "NATO naval-group exercise reported → Adriatic Sea"],
    [
      "[Some 2,500 U.S. Marines are training in northern Norway].",
      "US troops ~2500 exercise reported → northern Norway",
    ],
    ["Iran launched war games in the Strait of Hormuz.", "IR other exercise reported → Strait of Hormuz"],
    ["China began live-fire exercises around Taiwan.", "CN other exercise reported → around Taiwan"],
    [
      "The United States and South Korea will stage joint drills in the Yellow Sea.",
      "US other exercise planned → Yellow Sea",
      "KR other exercise planned → Yellow Sea",
    ],
    ["Swedish troops trained in Gotland.", "SE troops exercise reported → Gotland"],
    ["NATO has no plans to hold exercises in Georgia.", "NATO other exercise ruled-out → Georgia"],
    ["A Japanese destroyer exercised in the Philippine Sea.", "JP ship exercise reported → Philippine Sea"],
    [
      "Large-scale Chinese military drills are under way in the South China Sea.",
      "CN other exercise reported → South China Sea",
    ],
    // Who takes part does so as the exercise is planned, and does not stand there already.
    [
      "Dutch marines will conduct exercises with Finnish troops at Rovaniemi.",
      "NL troops exercise planned → Rovaniemi",
      "FI troops exercise planned → Rovaniemi",
    ],
    [
      "Indian commandos held a military exercise with 120 Omani soldiers in Nizwa.",
      "IN troops exercise reported → Nizwá",
      "OM troops 120 exercise reported → Nizwá",
    ],
    ["Australia held naval exercises with new radars near Darwin.", "AU naval-group exercise reported → near Darwin"],
    ["Turkey cancelled naval exercises in the Black Sea.", "TR naval-group exercise ruled-out → Black Sea"],
    [
      "Soldiers of the 2nd Cavalry Regiment trained at Cincu.",
      "US land-unit «2nd Cavalry Regiment» exercise reported → Cincu Training Area",
    ],
    ["The Russian navy will hold exercises off Ireland.", "RU naval-group exercise planned → off Ireland"],
    [
      "Egypt and the United States held the Bright Star exercise west of Alexandria.",
      "EG other exercise reported → west of Alexandria",
      "US other exercise reported → west of Alexandria",
    ],
    [
      "Indian and American soldiers took part in an exercise in Alaska.",
      "IN troops exercise reported → Alaska",
      "US troops exercise reported → Alaska",
    ],
  ],
  knownGaps: [
    ["North Korea conducted an artillery exercise near Wonsan.", "KP artillery exercise reported → near Wonsan"],
    [
      "Serbia's army conducted manoeuvres near the boundary with Kosovo.",
      "RS other exercise reported → boundary with Kosovo",
    ],
    [
      "Russian and Belarusian troops practised river crossings near Brest.",
      "RU troops exercise reported → near Brest",
      "BY troops exercise reported → near Brest",
    ],
  ],
});
