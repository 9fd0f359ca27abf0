import { table } from "./table.ts";

// What unit and home-town papers tell of send-offs, homecomings and the tours between them.

table("A tour that is over, told beside the way home", {
  holds: [
    [
      "The Danish company landed at Billund on Sunday, ending a tour in Kosovo.",
      "DK land-unit withdraw reported Kosovo → Billund",
    ],
    [
      "The Danish company is back in Aalborg after a six-month tour of Kosovo.",
      "DK land-unit withdraw reported Kosovo → Aalborg",
    ],
    ["Danish engineers have returned from a mission in Chad.", "DK troops withdraw reported Chad →"],
    [
      "The Danish company is coming home this week after its deployment to Kuwait.",
      "DK land-unit withdraw reported Kuwait →",
    ],
    ["The Danish company was cheered in Odense after serving in Kosovo.", "DK land-unit withdraw reported Kosovo →"],
    // Whoever's home it is.
    [
      "Soldiers of the 2nd Battalion, 153rd Infantry arrived in Tulsa on Sunday after nine months in Kuwait.",
      "an unnamed party land-unit «2nd Battalion» withdraw reported Kuwait → Tulsa",
    ],
    // The second sentence tells of the end of the journey.
    [
      "The Danish company has returned from Kosovo. Its soldiers landed at Billund on Sunday.",
      "DK land-unit withdraw reported Kosovo →",
      "DK troops withdraw reported Kosovo → Billund",
    ],
    // From one end of the country to the other.
    ["Danish soldiers landed on Bornholm on Sunday.", "DK troops move reported → Bornholm"],
  ],
});

table("Who is welcomed home, and whence", {
  holds: [
    [
      "Families gathered in Odense to welcome home 200 Danish soldiers from a tour in Kosovo.",
      "DK troops 200 withdraw reported Kosovo →",
    ],
    [
      "Families will gather in Odense on Friday to welcome home 200 Danish soldiers from Kosovo.",
      "DK troops 200 withdraw planned Kosovo →",
    ],
    ["A minister was in Odense to welcome home the Danish soldiers."],
  ],
});

table("A deployment to come", {
  holds: [
    [
      "The Danish battalion held a parade ahead of its upcoming deployment to Latvia.",
      "DK land-unit move planned → Latvia",
    ],
    ["The Danish battalion is preparing for a deployment to Latvia.", "DK land-unit move planned → Latvia"],
    ["The Danish battalion has been alerted for deployment to Latvia.", "DK land-unit move planned → Latvia"],
    [
      "Danish soldiers cased their colours, marking the start of a deployment to Latvia.",
      "DK troops move reported → Latvia",
    ],
    ["The Danish battalion marked the start of a deployment to Latvia.", "DK land-unit move reported → Latvia"],
    [
      "The Danish battalion left Odense on Monday. It is the unit's third deployment to Latvia.",
      "DK land-unit move reported Odense →",
      "DK land-unit move reported → Latvia",
    ],
  ],
});

table("What a home town sees of a unit is no deployment", {
  holds: [
    ["Danish soldiers held a farewell in Odense on Friday."],
    ["Danish soldiers held a memorial ceremony in Odense on Friday."],
    ["At Billund the Danish soldiers went through medical checks."],
  ],
});

table("What a force is to support is not where it goes", {
  holds: [
    [
      "A Danish battalion is deploying to Jordan in support of operations in Syria.",
      "DK land-unit move reported → Jordan",
    ],
    ["A Danish battalion is deploying in support of operations in Syria.", "DK land-unit move reported → Syria"],
  ],
});

table("A unit by its number alone", {
  holds: [
    [
      "The U.S. 162nd Fighter Wing has left Tucson. The 162nd is to fly to Souda Bay in May.",
      "US fighter «162nd Fighter Wing» move reported Tucson →",
      "US fighter «162nd Fighter Wing» move planned → Naval Support Activity Souda Bay",
    ],
    [
      "The U.S. 162nd Fighter Wing has left Tucson. On the 21st of May, rain reached Souda Bay.",
      "US fighter «162nd Fighter Wing» move reported Tucson →",
    ],
  ],
});

table("Verbs that look like nouns behind soldiers", {
  holds: [
    ["Danish soldiers board a plane at Billund on their way to Chad.", "DK troops move reported → Chad"],
    ["Danish soldiers board a plane at Billund.", "DK troops presence reported → Billund"],
  ],
});

table("Whose officer a person is, by the words of his title alone", {
  holds: [
    [
      "“We thank the 140 Guardsmen for their deployment in Jordan and Syria,” said Capt. Ryan Moss. Moss said a battalion was based in Amman.",
      "an unnamed party land-unit presence reported → Amman",
    ],
  ],
});

table("Forces that others train own none of theirs", {
  holds: [
    [
      "The task is to train Malian soldiers and to equip Malian troops. About 400 soldiers were flown to Gao.",
      "an unnamed party troops ~400 move reported → Gao",
    ],
    [
      "Malian soldiers and Malian gunners are at Kayes. About 400 soldiers were flown to Gao.",
      "ML troops presence reported → Kayes",
      "ML troops presence reported → Kayes",
      "ML troops ~400 move reported → Gao",
    ],
  ],
});

table("Whose a force is by the service in its base's name", {
  holds: [
    [
      "Six fighters from RAF Lakenheath landed at Souda on Monday.",
      "US fighter 6 move reported RAF Lakenheath → Soúda",
    ],
  ],
});

table("Fighters of an air force fly", {
  holds: [["RAF fighters arrived in Estonia this week.", "GB fighter move reported → Estonia"]],
});

table("What a unit did last, years ago, is no news", {
  show: { published: "2019-04-26" },
  holds: [
    ["British Typhoons last operated from Estonia in 2016."],
    ["A Danish frigate is in Souda. The ship last sailed to the Gulf in 2017.", "DK ship presence reported → Soúda"],
    ["A Danish frigate sailed to the Gulf last week.", "DK ship move reported → Persian Gulf"],
  ],
});

table("Forces that are met are not those told of", {
  holds: [
    [
      "The Danish jets made 18 interceptions of 40 Russian aircraft. The aircraft were in Lithuania for four months.",
      "DK other presence reported → Lithuania",
    ],
  ],
});

table("Who flies out to a place abroad goes there", {
  holds: [
    ["British soldiers flew out to Cyprus on Wednesday.", "GB troops move reported → Cyprus"],
    ["Irish gunners were flown out to Lebanon on Wednesday.", "IE troops move reported → Lebanon"],
    ["Irish gunners were flown out of Lebanon on Wednesday.", "IE troops withdraw reported Lebanon →"],
    ["Some 400 U.S. troops flew out of Baghdad to Kuwait.", "US troops ~400 withdraw reported Baghdad → Kuwait"],
  ],
});
