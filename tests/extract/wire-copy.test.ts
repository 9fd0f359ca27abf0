import { table } from "./table.ts";

// Ordinary turns of agency copy that tell of no second act, place or owner.

table("A speaker's condition is none of what is told", {
  holds: [
    [
      "Danish officials, speaking on condition of anonymity, said 300 soldiers were expected to reach Mali on Friday.",
      "DK troops 300 move planned → Mali",
    ],
    [
      "Ghanaian officials said on condition that they not be named that 200 soldiers would go to Chad.",
      "GH troops 200 move planned → Chad",
    ],
    ["Peru would send 300 soldiers on condition that Haiti asks for them.", "PE troops 300 move conditional"],
  ],
});

table("What a force stays for is no second stay", {
  holds: [
    [
      "About 90 Belgian soldiers remain in Bujumbura to guard the airport.",
      "BE troops ~90 presence reported → Bujumbura",
    ],
    [
      "The pullout left a token force of about 60 Dutch soldiers remaining in Bujumbura to guard the airport.",
      "NL troops ~60 presence reported → Bujumbura",
    ],
    [
      "The Ghanaian battalion stayed in Bukavu to patrol the border with Rwanda.",
      "GH land-unit presence reported → Bukavu",
      "GH land-unit move planned → border with Rwanda",
    ],
  ],
});

table("What a force is expected to do is told by its own verb", {
  holds: [["Kenyan troops are expected to reach Kismayo on Friday.", "KE troops move planned → Kismayo"]],
});

table("Whose a force is by where it is based, and by who most of it are", {
  holds: [
    ["Bahrain-based British frigates sailed for the Red Sea.", "GB ship move reported → Red Sea"],
    ["It was the first departure of a Bamako-based Swedish company.", "SE land-unit withdraw reported"],
    ["A contingent of 500 foreign troops, mainly Fijian, landed in Dili.", "FJ troops 500 move reported → Dili"],
    ["Some 2,000 soldiers, most of them Kenyan, landed in Kismayo.", "KE troops ~2000 move reported → Kismayo"],
    ["About 900 soldiers, all Spanish, are in Kabul.", "ES troops ~900 presence reported → Kabul"],
    ["Some 300 soldiers, mostly tired, landed in Dili.", "an unnamed party troops ~300 move reported → Dili"],
  ],
});

table("A garrison that a force leaves is a place", {
  holds: [
    [
      "An Italian brigade of 900 men left its garrison at Shkoder on Monday.",
      "IT troops 900 withdraw reported Shkodër →",
    ],
    ["Belgium left its garrison in Kitona.", "BE troops presence reported → Kitona"],
  ],
});

table("Where something is said, how long a way is, and whom supplies are for", {
  holds: [
    [
      'In Harare, the newspaper Chronicle reported "the last Zambian soldier left Tete" on Sunday.',
      "ZM troops withdraw reported Tete →",
    ],
    ["The Moroccan convoy moved the last 30 miles from Gao to Kidal.", "MA land-unit move reported Gao → Kidal"],
    ["The Belgian frigate is stationed 30 miles from Djibouti.", "BE ship presence reported → 30 miles from Djibouti"],
    [
      "The planes are to supply the Danish headquarters in Macedonia. They supply the Danish troops in Skopje.",
      "DK troops presence reported → Skopje",
    ],
  ],
});

table("A clause of its own behind a comma, a relative and a cleft", {
  holds: [
    [
      "When these Chilean units arrive, the Uruguayan forces in Haiti will total about 900.",
      "CL land-unit move planned",
      "UY troops ~900 presence planned → Haiti",
    ],
    [
      "Norway will send two battalions to Sudan in a move that signals a shift to a larger role in the Red Sea.",
      "NO land-unit 2 move planned → Sudan",
    ],
    [
      "The Kenyan contingent was headed for Afmadow, a town in the south; it is there, and in the villages, that most of the work will be done.",
      "KE land-unit move reported → Afmadow",
    ],
  ],
});

table("Who is headed, or flies, somewhere", {
  holds: [
    [
      "The Turkish troops are headed to Mogadishu airport, the main base, where tents await them.",
      "TR troops move reported → Mogadishu",
    ],
    ["The Polish soldiers will fly from Wroclaw.", "PL troops move planned Wrocław →"],
    ["Polish F-16s fly from Poznan.", "PL fighter «F-16» presence reported → Poznań"],
  ],
});

table("A source that names no owner, by its words of war", {
  holds: [
    [
      "Peacekeepers landed in Dili on Monday. The troops were tired.",
      "an unnamed party peacekeepers move reported → Dili",
    ],
    ["An advance party was on its way to the hotel in Dili. The team plays on Friday."],
  ],
});

table("Who is pressed does what is asked", {
  holds: [
    [
      "The United Nations stepped up pressure on Italy to deploy its troops in Chad.",
      "IT troops move considered → Chad",
    ],
    [
      "The arrival of 200 Fijian troops adds to the pressure on General Garang to leave Juba.",
      "FJ troops 200 move reported",
    ],
  ],
});

table("What is not sent, who is no force, and who has come from where", {
  holds: [
    ["Italy said it would only provide logistical support and not combat troops.", "IT troops move ruled-out"],
    [
      "Kenya will send a frigate and no planes to Somalia.",
      "KE ship move planned → Somalia",
      "KE other move ruled-out → Somalia",
    ],
    ["The clinic is treating some 40 wounded Ugandan soldiers evacuated from Mogadishu."],
    [
      "The Italian Chinooks had flown from Pisa, stopping at Malta on the way.",
      "IT helicopter «Chinook» move reported Pisa →",
    ],
    ["Spanish jets have been flying from Vicenza since June.", "ES fighter presence reported → Vicenza"],
    ["The Chadian troops had swept down from the north along the roads."],
    ["A Polish column beat Danish forces into Riga."],
  ],
});

table("Control of a place", {
  holds: [
    ["Indian troops took control of the airport in Male.", "IN troops presence reported → Male"],
    ["Ghanaian soldiers were in control of the airport at Monrovia.", "GH troops presence reported → Monrovia"],
  ],
});

table("What someone had been ordered to do is planned; what had been planned is left open", {
  holds: [
    ["The minister said the Polish troops had been ordered to leave Latvia.", "PL troops withdraw planned Latvia →"],
    ["Polish troops had been expected to go to Latvia.", "PL troops move considered → Latvia"],
  ],
});

table("A day right behind a place, and a seat of government that is no airport", {
  holds: [
    ["Indian troops entered Kuwait City Dec. 19.", "IN troops move reported → Kuwait City"],
    [
      "The Indian carrier passed through the Malacca Strait Sept. 3, the navy said.",
      "IN carrier move reported → Strait of Malacca",
    ],
    [
      "British paratroops left RAF Brize Norton. A total of 700 Paras are earmarked for Freetown.",
      "GB troops move reported RAF Brize Norton →",
      "an unnamed party troops 700 move planned → Freetown",
    ],
    [
      "The Pentagon said Canadian troops left Zagreb on Tuesday. A Canadian company remained to guard the airport.",
      "CA troops withdraw reported Zagreb →",
      "CA land-unit presence reported → Zagreb",
    ],
  ],
});

table("What a purpose, a gerund or a report stands beside", {
  holds: [
    [
      "The first contingent of Polish marines to support a Baltic force in Haiti landed on Wednesday.",
      "PL troops move reported",
    ],
    [
      "The Kenyan commander said his forces will stop fighting and withdraw from Kismayo.",
      "KE troops withdraw planned Kismayo →",
    ],
    [
      "The Polish soldiers landed on Monday, according to reports reaching Lima from Jacmel.",
      "PL troops move reported",
    ],
    ["Kenyan forces have launched a massive air and artillery offensive on the port of Kismayo."],
  ],
});

table("Who is due out", {
  holds: [
    ["All Cuban troops are due out of Ethiopia by July.", "CU troops withdraw planned Ethiopia →"],
    ["The Danish contingent is due in Skopje on Friday.", "DK land-unit move planned → Skopje"],
  ],
});
