import { table } from "./table.ts";

// Forces that are due, or come and go, with the time and no place behind the verb.

table("Due at a time", {
  holds: [
    ["A Kenyan battalion is due the week after.", "KE land-unit move planned"],
    ["Nepal's 900 soldiers are due next week.", "NP troops 900 move planned"],
    ["An Irish company is due on Friday.", "IE land-unit move planned"],
    ["Two Polish frigates are also due next month.", "PL ship 2 move planned"],
    [
      "Egypt sent 300 peacekeepers to Kuwait. Forty more are due from Cairo on Monday.",
      "EG peacekeepers 300 move reported → Kuwait",
      "EG peacekeepers 40 move planned Cairo →",
    ],
    ["A Chilean squadron is due in Port-au-Prince next week.", "CL fighter move planned → Port-au-Prince"],
    ["The Danish report is due next week."],
    ["The Danish soldiers are due a rise next year."],
    ["The Danish troops' pay is due on Friday."],
  ],
});

table("Coming and going at a time", {
  holds: [
    ["Togolese soldiers marched in on Friday morning.", "TG troops move reported"],
    ["Iraqi tanks rolled in at dawn.", "IQ armour move reported"],
    ["Rwandan troops poured in overnight.", "RW troops move reported"],
    ["Jordanian paratroopers flew in on Saturday.", "JO troops move reported"],
    ["The Danish company flew out overnight.", "DK land-unit withdraw reported"],
    ["Spanish jets touched down shortly after 10 a.m. at Incirlik.", "ES fighter move reported → Incirlik Air Base"],
    ["Two Dutch frigates steamed past Gotland on Monday.", "NL ship 2 move reported → Gotland"],
    ["A 40-man Turkish scouting team landed at Kabul over the weekend.", "TR land-unit 40 move reported → Kabul"],
    ["Danish soldiers marched in the parade on Friday."],
    ["Danish soldiers marched in protest on Friday."],
    ["The Danish team went on Friday to the cup final."],
    ["The Danish army moved on with the reform."],
  ],
});

table("Who is awaited back", {
  holds: [
    ["The Danish brigade is expected back in May.", "DK land-unit withdraw planned"],
    ["The Danish brigade is due back from Basra in May.", "DK land-unit withdraw planned Basra →"],
    ["The Danish brigade is expected back in Aalborg in May.", "DK land-unit withdraw planned → Aalborg"],
    ["The Danish brigade is due back in Basra in May.", "DK land-unit move planned → Basra"],
    ["A Czech battalion is getting ready to leave for Kosovo.", "CZ land-unit move planned → Kosovo"],
    ["A Czech battalion is ready to leave for Kosovo.", "CZ land-unit move considered → Kosovo"],
  ],
});

table("What is done in case of need is no less done", {
  holds: [
    ["A Belgian company will move to Gabon in case it is needed.", "BE land-unit move planned → Gabon"],
    ["Italy has put two frigates off Tripoli in case fighting breaks out.", "IT ship 2 move reported → off Tripoli"],
    ["Italy would send two frigates to Tripoli in case of war.", "IT ship 2 move conditional → Tripoli"],
  ],
});
