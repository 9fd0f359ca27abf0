import { table } from "./table.ts";

// Whose release, briefing or report a source is, and what that says of forces whose nation it leaves out.

table("A ministry's release", {
  show: { title: "RAF Tornados to Gulf", publisher: "Ministry of Defence" },
  holds: [
    [
      "The Ministry of Defence said a squadron of Tornados would fly to Dhahran on Friday.",
      "GB fighter «Tornado» move planned → Dhahran",
    ],
    ["Two minesweepers left Faslane for Bahrain.", "GB ship 2 move reported HMNB Clyde → Bahrain"],
    // Another one's, told of in the release.
    [
      "An Italian squadron is at Dhahran. The squadron flew two Tornados to Muharraq.",
      "IT fighter presence reported → Dhahran",
      "IT fighter 2 «Tornado» move reported → Muharraq",
    ],
  ],
});

table("A release whose title names a theatre before a colon", {
  show: { title: "Kosovo: more British troops", publisher: "Ministry of Defence" },
  holds: [["Sixteen Harriers are at Gioia del Colle.", "GB fighter 16 «Harrier» presence reported → Gioia del Colle"]],
});

table("A release whose publisher names its state", {
  show: { publisher: "Ministry of Defence of the Netherlands" },
  holds: [
    ["The cabinet has decided to send 200 marines to Eritrea.", "NL troops 200 move planned → Eritrea"],
    ["We keep 40 engineers at Asmara.", "NL troops 40 presence reported → Asmara"],
  ],
});

table("A release that the head of its text tells of", {
  holds: [
    [
      "MINISTRY OF DEFENCE\nLondon, 3 August 1995\n\nA battery of light guns will leave Marchwood for Split on Friday.",
      "GB artillery move planned Marchwood Military Port → Split",
    ],
    [
      "MINISTÈRE DE LA DÉFENSE\nParis, 12 January 2013\n\nA further 400 soldiers will be flown from Abidjan to Bamako tonight.",
      "FR troops 400 move planned Abidjan → Bamako",
    ],
    // A coalition has no nation, whatever capital its command sits in.
    [
      "HEADQUARTERS, COMBINED FORCES COMMAND\nPublic Affairs Office, Seoul\n\nA Patriot battalion arrived at the port of Pusan.",
      "an unnamed party air-defence move reported → Busan",
    ],
  ],
});

table("A report with a dateline", {
  holds: [
    [
      "OSLO, May 4 — The Ministry of Defence said today that two frigates would sail for the Gulf of Aden.",
      "NO ship 2 move planned → Gulf of Aden",
    ],
    [
      "PARIS, 9 Jan (AFP) - The defence ministry announced that 2,000 legionnaires would be sent to Ndjamena. Libya has 3,000 men at Faya-Largeau.",
      "FR troops 2000 move planned → N'Djamena",
      "LY troops 3000 presence reported → Faya-Largeau",
    ],
    // Where it was written is not whose they are.
    [
      "ATHENS, Jan 31 - A brigade of 3,000 paratroopers landed at Tirana.",
      "an unnamed party troops 3000 move reported → Tirana",
    ],
  ],
});

table("A report whose title names a nation", {
  show: { title: "British troops to reinforce Kosovo" },
  holds: [
    [
      "A spokesman said a battalion of paratroopers would leave for Pristina on Monday.",
      "GB troops move planned → Pristina",
    ],
  ],
});

table("A title that names a place", {
  show: { title: "Museum opens display on Kosovo" },
  holds: [["A spokesman said three lorries had come from Bristol."]],
});

table("Whose the unnamed forces of a source are", {
  holds: [
    // A ministry heads its paragraphs with theatres.
    [
      "MINISTRY OF DEFENCE, Paris\n\nMali.\n\nThe logistic battalion at Gao has sent 60 vehicles to Abidjan.",
      "FR land-unit presence reported → Gao",
      "FR materiel 60 move reported → Abidjan",
    ],
    // A dateline's country that its press does not name.
    [
      "SRINAGAR — The Army has moved two brigades to Leh. Pakistan has three battalions in Skardu. Two battalions are dug in at Kargil.",
      "IN land-unit 2 move reported → Leh",
      "PK land-unit 3 presence reported → Skardu",
      "an unnamed party land-unit 2 presence reported → Kargil",
    ],
    // Not of the nation named last.
    [
      "WASHINGTON — Turkey has not agreed. The Air Force is moving a wing of A-10s to Bahrain.",
      "US fighter «A-10» move reported → Bahrain",
    ],
    ["CANBERRA — Australia's Special Air Service people are in Kuwait.", "AU troops presence reported → Kuwait"],
    ["The Pentagon has about 2,000 Marines aboard the Guam.", "US troops ~2000 presence reported"],
    ["Eleven Dutch marines embarked at Mombasa, bound for Bosaso.", "NL troops 11 move reported Mombasa → Bosaso"],
  ],
});
