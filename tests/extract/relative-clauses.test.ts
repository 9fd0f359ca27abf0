import { table } from "./table.ts";

// A relative clause or a participle carries the claim, or stands between its parts.

table("The clause tells the claim", {
  holds: [
    [
      "The general visited Djibouti, the Red Sea port where 900 French soldiers are stationed.",
      "FR troops 900 presence reported → Djibouti",
    ],
    ["Herat is the town where an Italian battalion is based.", "IT land-unit presence reported → Herat"],
    ["He came to Kidal, a desert town in which Chad has 400 soldiers.", "TD troops 400 presence reported → Kidal"],
    [
      "[Norway, which sent 600 soldiers to Afghanistan], is a founding member.",
      "NO troops 600 move reported → Afghanistan",
    ],
    [
      "[French troops who had been stationed in Gabon] moved to Bangui.",
      "FR troops presence reported → Gabon",
      "FR troops move reported → Bangui",
    ],
    [
      "American troops stationed in Kuwait entered Iraq.",
      "US troops presence reported → Kuwait",
      "US troops move reported → Iraq",
    ],
    [
      "British soldiers based in Cyprus were flown to Sudan.",
      "GB troops presence reported → Cyprus",
      "GB troops move reported → Sudan",
    ],
    ["The frigate, which Denmark sent to the Arabian Sea, carries helicopters.", "DK ship move reported → Arabian Sea"],
    [
      "The brigade that Germany will station in Lithuania has 4,800 soldiers.",
      "DE land-unit presence planned → Lithuania",
    ],
    [
      "The ships that China deployed to the Gulf of Aden escort merchant vessels.",
      "CN ship move reported → Gulf of Aden",
    ],
    ["A Turkish battalion, deployed in Kabul since 2002, guards the airport.", "TR land-unit move reported → Kabul"],
    [
      "Ukrainian troops who are training in Germany will return in March.",
      "UA troops exercise reported → Germany",
      "UA troops withdraw planned Germany →",
    ],
    [
      "Soldiers of the Nigerian army, who arrived in Monrovia on Monday, guard the port.",
      "NG land-unit move reported → Monrovia",
    ],
    [
      "The F-22s, deployed to Kadena Air Base by the U.S. Air Force, will stay until March.",
      "US fighter «F-22» move reported → Kadena Air Base",
    ],
    ["Kuwait, to which Britain sent a brigade, is 150 km long.", "GB land-unit move reported → Kuwait"],
  ],
  knownGaps: [
    [
      "The two U.S. destroyers now patrolling the Black Sea left Rota on Tuesday.",
      "US ship 2 move reported → Black Sea",
      "US ship 2 withdraw reported Rota →",
    ],
    ["Jordan borders Iraq, where American troops are stationed.", "US troops presence reported → Iraq"],
    ["The general visited Tapa, where a British battlegroup is based.", "GB land-unit presence reported → Tapa"],
    [
      "Having sent 1,500 soldiers to Congo, Uganda withdrew them in June.",
      "UG troops 1500 move reported → Democratic Republic of the Congo",
    ],
    [
      "France has sent the carrier Charles de Gaulle, accompanied by two frigates, to the Gulf.",
      "FR carrier «Charles de Gaulle» move reported → Persian Gulf",
    ],
  ],
});

table("The parts of two clauses never mix", {
  holds: [
    ["Poland, which borders Belarus, sent tanks to Ukraine.", "PL armour move reported → Ukraine"],
    [
      "The minister, who had visited Kabul, said Italy would send 100 soldiers to Bosnia.",
      "IT troops 100 move planned → Bosnia and Herzegovina",
    ],
    ["While talks went on in Geneva, Iraq moved troops to Basra.", "IQ troops move reported → Basra"],
    ["Russia criticised Japan after the U.S. sent missiles to Okinawa.", "US missile move reported → Okinawa"],
    ["Serbia protested in Belgrade. British troops were sent to Mitrovica.", "GB troops move reported → Mitrovica"],
    [
      "Ukraine thanked Germany for the tanks that the Netherlands had sent to Poland.",
      "NL armour move reported → Poland",
    ],
    ["Ethiopia, whose prime minister was in Paris, sent troops to Somalia.", "ET troops move reported → Somalia"],
  ],
});

table("A force described by a clause whose object stands before the verb", {
  holds: [
    [
      "The Dutch company which guarded the bridge will go home to Assen in May.",
      "NL land-unit withdraw planned → Assen",
    ],
    ["The Iraqi tanks that shelled Dohuk have left for Mosul.", "IQ armour move reported → Mosul"],
    [
      "The French desert group that had occupied Menaka reached Niamey on Wednesday.",
      "FR land-unit move reported → Niamey",
    ],
    [
      "The French battalion that had occupied it reached Niamey by road on Wednesday.",
      "FR land-unit move reported → Niamey",
    ],
    // "since" before a time opens no clause.
    [
      "The Danish battalion that served alongside it since April, with Leopard tanks, will return home in December.",
      "DK land-unit withdraw planned",
    ],
    ["The minister said that Iran holds the islands will anger Kuwait."],
    ["A Nigerian battalion which guards the port was sent to Bo.", "NG land-unit move reported → Bo"],
  ],
});

table("A clause of whose a thing is, put in before the verb", {
  holds: [
    ["Kenya, whose navy is small, has sent a patrol boat to Kismayo.", "KE ship move reported → Kismayo"],
    [
      "Denmark, whose parliament votes on Friday, is to send six F-16s to Kuwait.",
      "DK fighter 6 «F-16» move planned → Kuwait",
    ],
    [
      "Pakistan, whose tanks face India's in Punjab, has moved a division to Bahawalpur.",
      "PK land-unit move reported → Bahawalpur",
    ],
    [
      "Norway, whose tanks are in Narvik, sent 200 soldiers to Tromso.",
      "NO armour presence reported → Narvik",
      "NO troops 200 move reported → Tromsø",
    ],
    [
      "A battalion whose vehicles are still at sea has reached Dili by air, Malaysia said.",
      "MY land-unit move reported → Dili",
    ],
    [
      "Rwanda, two of whose battalions are in Darfur, will pull 400 soldiers out of Goma.",
      "RW land-unit 2 presence reported → Darfur",
      "RW troops 400 withdraw planned Goma →",
    ],
    [
      "The Ukrainian president, whose term ends in May, said 2,000 soldiers had left Crimea.",
      "UA troops 2000 move reported Crimea →",
    ],
    ["Minister Jan Pronk, whose party opposes the mission, visited The Hague."],
  ],
});

table("A clause behind a place that says more of what the place belongs to", {
  holds: [
    ["Some 60 soldiers from Chad who moved to Kidal were fed.", "TD troops ~60 move reported → Kidal"],
    ["The 200 soldiers from Nepal who are in Mali were fed.", "NP troops 200 presence reported → Mali"],
    [
      "She feared a quarrel with Sudan that would mean sending 900 Danish soldiers to Chad.",
      "DK troops 900 move considered → Chad",
    ],
    // A name after a comma is described, not narrowed down.
    ["The soldiers went to Goma, which the Belgians had left.", "BE troops withdraw reported Goma →"],
  ],
});

table("A force and the name of who acts on it, with no pronoun between", {
  holds: [
    ["The 600 soldiers Ghana keeps in Tyre are to be relieved.", "GH troops 600 presence reported → Tyre"],
    ["He thanked the peacekeepers Japan has sent to Juba.", "JP peacekeepers move reported → Juba"],
    ["The battalion Norway will send to Tuzla is in training.", "NO land-unit move planned → Tuzla"],
    [
      "The 400 soldiers Peru and Chile have in Cyprus wear blue.",
      "CL troops presence reported → Cyprus",
      "PE troops presence reported → Cyprus",
    ],
    ["The two frigates Greece sent to Aden carry helicopters.", "GR ship 2 move reported → Aden"],
    // Names of ships.
    ["The submarine USS Topeka moved to Guam.", "US submarine «USS Topeka» move reported → Guam"],
    ["The Greek frigates Hydra and Spetsai sailed to Aden.", "GR ship move reported → Aden"],
  ],
});
