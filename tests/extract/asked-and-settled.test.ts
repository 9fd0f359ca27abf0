import { table } from "./table.ts";

// What is asked for, settled, or only said of the clause beside.

table("What a body asks for is not done, what it settles is planned", {
  holds: [
    ["He urged that a second Indian brigade be sent to Tezpur.", "IN land-unit move considered → Tezpur"],
    [
      "The committee recommended that two Danish frigates be withdrawn from the Gulf of Aden.",
      "DK ship 2 withdraw considered Gulf of Aden →",
    ],
    [
      "The president ordered that the Indian 3rd Division be sent to Tezpur.",
      "IN land-unit «3rd Division» move planned → Tezpur",
    ],
    ["The Greek premier asked that no American ships be sent to Crete.", "US ship move ruled-out → Crete"],
    [
      "The Danish parliament voted on Monday to withdraw its battalion from Iraq.",
      "DK land-unit withdraw planned Iraq →",
    ],
    ["Ankara's parliament voted last week to send soldiers to Libya.", "TR troops move planned → Libya"],
    ["The Danish parliament will vote on sending a battalion to Iraq.", "DK land-unit move considered → Iraq"],
    [
      "The cabinet decided that the Indian Army's three strike corps should return to Mathura.",
      "IN land-unit 3 withdraw planned → Mathura",
    ],
    ["The Indian brigade should return to Mathura, he argued.", "IN land-unit withdraw considered → Mathura"],
    ["French troops must leave Bizerte by October 15.", "FR troops withdraw planned Bizerte →"],
    ["Iraq must withdraw its forces from Kuwait, the president said.", "IQ troops withdraw considered Kuwait →"],
    ["The Canadian rotation to Riga was put off until June.", "CA troops move planned → Riga"],
  ],
});

table("A condition, a no or a day holds for its own clause", {
  show: { published: "2011-03-20" },
  holds: [
    [
      "A British brigade will move from Catterick to Kuwait, and a Dutch company may follow if the talks fail.",
      "GB land-unit move planned Catterick → Kuwait",
      "NL land-unit move conditional → Kuwait",
    ],
    ["France will send troops to Mali if the United Nations agrees.", "FR troops move conditional → Mali"],
    [
      "Nor would a single Indian soldier be brought over from Jaffna, where 140 Sri Lankan soldiers remain on duty.",
      "IN troops move ruled-out Jaffna →",
      "LK troops 140 presence reported → Jaffna",
    ],
    [
      "Nor did it affect the precautions: four German radar planes are flying from Konya.",
      "DE other 4 presence reported → Konya",
    ],
    [
      "Ten British Tornados are flying from Bari; four more leave tomorrow.",
      "GB fighter 10 «Tornado» presence reported → Bari",
    ],
    [
      "Two Italian frigates will sail to Malta and then cross to Tripoli.",
      "IT ship 2 move planned → Malta",
      "IT ship 2 move planned → Tripoli",
    ],
    ["A drone of the German army patrolled over Pristina for three hours.", "DE drone move reported → Pristina"],
  ],
});

table("A plain present is a timetable, a habit is not", {
  holds: [
    ["A Korean battalion takes over at Panmunjom.", "KR land-unit move planned → Joint Security Area"],
    ["The Danish company goes to Herat.", "DK land-unit move planned → Herat"],
    ["Danish company goes to Herat", "DK land-unit move reported → Herat"],
    ["Danish jets fly over Vilnius every night.", "DK fighter move reported → Vilnius"],
  ],
});
