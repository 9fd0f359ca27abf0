import { table } from "./table.ts";

// Ordinary turns of the press: who keeps a force deployed, what an owner decides, where those sent are based.

table("Who has or sees a force deployed tells of it once", {
  holds: [
    ["Uganda has nearly 700 troops deployed in Somalia.", "UG troops ~700 presence reported → Somalia"],
    [
      "Uganda has had 700 troops and four helicopters deployed in Somalia since 2011.",
      "UG troops 700 presence reported → Somalia",
      "UG helicopter 4 presence reported → Somalia",
    ],
    [
      "Uganda keeps 700 troops massed along the border with Rwanda.",
      "UG troops 700 presence reported → along the border with Rwanda",
    ],
    ["The plan will see three Ugandan battalions deployed to Kismayo.", "UG land-unit 3 move planned → Kismayo"],
    ["The plan would see 300 Ugandan troops sent to Haiti.", "UG troops 300 move considered → Haiti"],
    ["The deal saw 300 Ugandan troops pulled out of Haiti.", "UG troops 300 withdraw reported Haiti →"],
    [
      "Pictures show Mirage 2000 and Su-30 aircraft deployed to Ambala Air Base in India.",
      "an unnamed party fighter «Mirage 2000» move reported → Ambala Air Force Station",
      "an unnamed party fighter «Su-30» move reported → Ambala Air Force Station",
    ],
  ],
});

table("Who decided is who does it", {
  holds: [
    [
      "Oman has sent soldiers to Aden after Qatar's decision to withdraw its troops from Yemen.",
      "OM troops move reported → Aden",
      "QA troops withdraw planned Yemen →",
    ],
    ["Oman criticised the decision of Qatar to withdraw its troops from Yemen.", "QA troops withdraw planned Yemen →"],
    ["Oman criticised Qatar's plan to send a brigade to Yemen.", "QA land-unit move planned → Yemen"],
    ["Oman turned down Qatar's request to send a brigade to Yemen.", "OM land-unit move considered → Yemen"],
  ],
});

table("Where those who are sent are based is where they come from", {
  holds: [
    ["France sent destroyers based in Toulon to Cyprus.", "FR ship move reported Toulon → Cyprus"],
    [
      "Spain will again send Typhoon jets stationed in Albacete to Djibouti.",
      "ES fighter «Typhoon» move planned Albacete → Djibouti",
    ],
    ["France has 200 soldiers based in Niger.", "FR troops 200 presence reported → Niger"],
  ],
});

table("Adjectives with a comma between, and new ones", {
  holds: [
    ["Egypt flew two supersonic, long-range bombers over Sudan.", "EG bomber 2 move reported → Sudan"],
    ["Kenya has two multinational, combat-ready battalions in Kismayo.", "KE land-unit 2 presence reported → Kismayo"],
    ["Peru has decided to send four new multinational battalions to Haiti.", "PE land-unit 4 move planned → Haiti"],
    [
      "British, French, German and Kenyan troops are in Sinai.",
      "GB troops presence reported → Sinai Peninsula",
      "FR troops presence reported → Sinai Peninsula",
      "DE troops presence reported → Sinai Peninsula",
      "KE troops presence reported → Sinai Peninsula",
    ],
  ],
});

table("Lists to their end", {
  holds: [
    [
      "Egypt's four battalions in Chad, Niger, Togo and Benin are fully manned.",
      "EG land-unit presence reported → Chad",
      "EG land-unit presence reported → Niger",
      "EG land-unit presence reported → Togo",
      "EG land-unit presence reported → Benin",
    ],
    [
      "Peru will be sending 70 engineers as well as 40 Peruvian sailors to Dili.",
      "PE troops 70 move planned → Dili",
      "PE troops 40 move planned → Dili",
    ],
    // The second place opens a clause of its own.
    ["Peru has two battalions in Chad and Niger is asking for a third.", "PE land-unit 2 presence reported → Chad"],
  ],
});

table("Which of two places", {
  holds: [
    ["Iran has sent three frigates to the Red Sea port of Hodeidah.", "IR ship 3 move reported → Hodeidah"],
    ["Indian frigates sailed from Vietnam's coastal city of Haiphong on May 3.", "IN ship move reported Haiphong →"],
    ["Danish troops are in the Anbar province of Iraq.", "DK troops presence reported → Anbar"],
    [
      "Norway has sent soldiers to East Timor in response to unrest in and around the capital, Dili.",
      "NO troops move reported → East Timor",
    ],
    ["Iraq holds Kuwait. Dutch strength in the gulf is over 900.", "NL troops ≥900 presence reported → Persian Gulf"],
    ["Danish troops are in and around Kismayo.", "DK troops presence reported → Kismayo"],
    ["Nepali troops moved to the LAC.", "NP troops move reported"],
  ],
});

table("What a force is said to be, not where", {
  holds: [
    ["The Danish battalion is a burden for the talks in Doha."],
    [
      "The Danish battalion is part of the response to Kenya's build-up in the Sahel.",
      "KE troops presence reported → Sahel",
    ],
    ["The Danish battalion is the only NATO unit in Helmand.", "DK land-unit presence reported → Helmand"],
    ["The Danish battalion is part of the mission in Mali.", "DK land-unit presence reported → Mali"],
    ["Spain was threatened over its seizure of an Iranian tanker in Ceuta."],
    ["The Spanish frigate saw three Dutch-flagged ships off Oman."],
  ],
});

table("Told once", {
  holds: [
    [
      "HMS Duncan will be replaced in the Gulf by HMS Kent, a Type 23 frigate.",
      "GB ship «HMS Kent» move planned → Persian Gulf",
    ],
    ["A Danish frigate sailed to Riga to take part in naval drills.", "DK ship move reported → Riga"],
    [
      "Greece sent jets to support Cypriot troops in Mali.",
      "GR fighter move reported",
      "CY troops presence reported → Mali",
    ],
  ],
});

table("Known forces are where they are, whatever is said of them", {
  holds: [
    [
      "The vote does not affect the 400 Danish soldiers serving in Helmand.",
      "DK troops 400 presence reported → Helmand",
    ],
    [
      "Denmark does not want to withdraw the 400 soldiers serving in Helmand.",
      "DK troops 400 presence reported → Helmand",
      "DK troops 400 withdraw ruled-out Helmand →",
    ],
    ["There are no Danish soldiers serving in Helmand.", "DK troops presence ruled-out → Helmand"],
    [
      "Danish soldiers are in Mali. Niger's junta demanded the withdrawal of these troops.",
      "DK troops presence reported → Mali",
      "DK troops withdraw considered Mali →",
    ],
    ["Mali demanded the withdrawal of its own troops from Niger.", "ML troops withdraw considered Niger →"],
  ],
});

table("A town that no gazetteer has is no other town", {
  holds: [
    [
      "Danish troops were in Herat. They pulled out from the town of Qormaha on Wednesday.",
      "DK troops presence reported → Herat",
      "DK troops withdraw reported",
    ],
    [
      "Danish troops were in Herat. The Danish troops left Qormaha on Wednesday.",
      "DK troops presence reported → Herat",
      "DK troops withdraw reported",
    ],
    [
      "Danish troops were in Afghanistan. The Danish troops left Qormaha on Wednesday.",
      "DK troops presence reported → Afghanistan",
      "DK troops withdraw reported Afghanistan →",
    ],
  ],
});

table("Where it was said or agreed, and what is counted", {
  holds: [
    ["Denmark announced the deployment of 300 soldiers at a news conference in Cairo.", "DK troops 300 move planned"],
    [
      "Danish troops are in Mali under an arrangement between the governments of Mali and Denmark.",
      "DK troops presence reported → Mali",
    ],
    ["Danish troops are on the road between Gao and Kidal.", "DK troops presence reported → between Gao and Kidal"],
    ["Denmark agreed to withdraw its more than 1,000 troops from Mali.", "DK troops ≥1000 withdraw planned Mali →"],
    ["Russia said its decision to pull out troops from Syria is final.", "RU troops withdraw planned Syria →"],
    [
      "Denmark is deploying two squadrons of jets and approximately 2,000 soldiers to Mali.",
      "DK fighter 2 move reported → Mali",
      "DK troops ~2000 move reported → Mali",
    ],
    [
      "Denmark has sent a task group, including two frigates, to Oman.",
      "DK naval-group move reported → Oman",
      "DK ship 2 move reported → Oman",
    ],
    [
      "The Danish drills involving land forces were held from August 1 to 5 in Tapa.",
      "DK other exercise reported → Tapa Army Base",
    ],
    [
      "A rotation of Danish forces to be stationed in northern Norway has begun.",
      "DK troops move reported → northern Norway",
    ],
  ],
});

table("Known forces behind a preposition, and what is only said or linked", {
  holds: [
    [
      "The minister is proud of the 150 British personnel already based in Riga.",
      "GB troops 150 presence reported → Riga",
    ],
    [
      "The ministry said 140 Danish engineers will be sent to Riga, adding that the weather is good.",
      "DK troops 140 move planned → Riga",
    ],
    ["Three Kenyan convoys linked to Uganda have left Kismayo.", "KE land-unit 3 withdraw reported Kismayo →"],
  ],
});
