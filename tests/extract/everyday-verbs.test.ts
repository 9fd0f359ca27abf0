import { table } from "./table.ts";

// Verbs that tell of a deployment only with a goal, or only of ships or aircraft.

table("Taking to a place", {
  holds: [
    ["The landing ship took 200 Turkish soldiers to Izmir.", "TR troops 200 move reported → İzmir"],
    ["The exercise takes a Dutch battalion to Latvia in May.", "NL land-unit move reported → Latvia"],
    ["Indian helicopters took some 20 commandos up to Siachen.", "IN troops ~20 move reported → Siachen Glacier"],
    ["The Canadian colonel will take two infantry companies to Kandahar.", "CA land-unit 2 move planned → Kandahar"],
    ["The Malian army took Gao."],
    ["The talks go on, a step which many in Riga take to be a road to Syria for Danish soldiers."],
    ["The match took the Danish team to second place."],
  ],
});

table("Of ships and aircraft", {
  holds: [
    ["Japan's largest warship, the Izumo, is visiting Singapore.", "JP ship move reported → Singapore"],
    ["Two Indian frigates visited Haiphong in May.", "IN ship 2 move reported → Haiphong"],
    ["Two Russian bombers were overflying the Baltic Sea.", "RU bomber 2 move reported → Baltic Sea"],
    ["Indian warships roam the Arabian Sea.", "IN ship move reported → Arabian Sea"],
    ["Danish soldiers showed up in Narva on Monday.", "DK troops move reported → Narva"],
    ["Danish frigates screen the carrier off Gotland.", "DK ship presence reported → off Gotland"],
    ["Nigerian troops combed the hills of Borno.", "NG troops move reported"],
    ["French helicopters circled Bangui on Friday.", "FR helicopter move reported → Bangui"],
    [
      "Dutch frigates are shepherding merchantmen through the Strait of Hormuz.",
      "NL ship move reported → Strait of Hormuz",
    ],
    ["The Danish icebreaker shepherded three landing ships to Nuuk.", "DK ship 3 move reported → Nuuk"],
    ["Danish soldiers visited Rome."],
    ["The Danish army chief visited Kabul."],
    ["Danish police swept Nørrebro."],
  ],
});

table("A place takes in a force", {
  holds: [
    ["Amari has taken in six Spanish fighters.", "ES fighter 6 presence reported → Ämari Air Base"],
    ["Our neighbours at Adazi have gained 150 Slovak gunners.", "SK troops 150 move reported → Ādaži"],
    ["Latvia welcomed 450 Canadian soldiers in June.", "CA troops 450 move reported → Latvia"],
    ["Kenya took in 300 refugees."],
    ["Poland welcomed the American decision."],
    [
      "Families in Vicenza welcomed home 90 Soldiers on Friday after nine months in Poland.",
      "US troops 90 withdraw reported Poland →",
    ],
  ],
});

table("As many as it has become", {
  holds: [
    ["The Kenyan garrison at Goma has doubled to 130 soldiers.", "KE troops 130 presence reported → Goma"],
    ["The Thai garrison at Sisaket has been doubled to about 80 men.", "TH troops ~80 move reported → Si Sa Ket"],
    ["The Chadian force in Gao has expanded to 2,400 men.", "TD troops 2400 presence reported → Gao"],
    ["The Kenyan team's lead has doubled to 30 points."],
  ],
});

table("Under way", {
  holds: [
    ["Turkey has 18 engineers under way to Kabul.", "TR troops 18 move reported → Kabul"],
    ["Chile has a frigate on its way to Aden.", "CL ship move reported → Aden"],
    ["A Kenyan battalion is under way to Juba.", "KE land-unit move reported → Juba"],
    ["Georgian tanks had got as far as Sukhumi.", "GE armour move reported → Sokhumi"],
    ["A convoy of Turkish tanks is on its way to Idlib.", "TR armour move reported → Idlib"],
    ["A Polish battalion was the first to arrive in Dili.", "PL land-unit move reported → Dili"],
    ["As far as Denmark is concerned, the talks go on."],
  ],
});

table("A phrase with quoted words in it, and what is joined to a force", {
  holds: [
    [
      'These units of the 49th Army have started a "gradual" redeployment to Zaporizhia.',
      "an unnamed party land-unit «49th Army» move reported → Zaporizhzhia",
    ],
    ['Denmark has sent its "best" battalion to Gao.', "DK land-unit move reported → Gao"],
    ["France diverted a destroyer but no planes.", "FR ship move reported"],
    [
      "An Egyptian bridge company and about 300 infantrymen have reached the riverbank.",
      "EG land-unit move reported",
      "EG troops ~300 move reported",
    ],
    ['The "little green men" of Russia were in Crimea.'],
  ],
});

table("Verbs whose lemma the tagger does not find", {
  holds: [
    ["Dutch marines waded ashore south of Haifa.", "NL troops move reported → south of Haifa"],
    ["Danish commandos were choppered to Sangin.", "DK troops move reported → Sangīn"],
    ["Two Polish frigates were rerouted to Aden.", "PL ship 2 move reported → Aden"],
    ["Kenyan soldiers are riding into Juba on lorries.", "KE troops move reported → Juba"],
    ["Ghanaian soldiers were sealifted to Monrovia.", "GH troops move reported → Monrovia"],
    ["Danish soldiers waded into the debate."],
    ["The play was staged in Narva by Danish soldiers."],
  ],
});
