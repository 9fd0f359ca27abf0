import { table } from "./table.ts";

// One sentence, several claims: lists of actors, forces and places share a verb; an ellipsis borrows it.

table("Lists", {
  holds: [
    [
      "[Denmark is sending a frigate to the Baltic Sea] and four F-16s to Lithuania.",
      "DK ship move reported → Baltic Sea",
      "DK fighter 4 «F-16» move reported → Lithuania",
    ],
    [
      "France sent warships and helicopters to Lebanon.",
      "FR ship move reported → Lebanon",
      "FR helicopter move reported → Lebanon",
    ],
    [
      "Britain and France sent warships to the Black Sea.",
      "GB ship move reported → Black Sea",
      "FR ship move reported → Black Sea",
    ],
    [
      "Burkina Faso, Niger and Chad sent troops to northern Mali.",
      "BF troops move reported → northern Mali",
      "NE troops move reported → northern Mali",
      "TD troops move reported → northern Mali",
    ],
    [
      "Australia sent a frigate, two helicopters and 300 personnel to the Gulf.",
      "AU ship move reported → Persian Gulf",
      "AU helicopter 2 move reported → Persian Gulf",
      "AU troops 300 move reported → Persian Gulf",
    ],
    [
      "The U.S. deployed troops to Estonia, Latvia and Lithuania.",
      "US troops move reported → Estonia",
      "US troops move reported → Latvia",
      "US troops move reported → Lithuania",
    ],
    [
      "One French aircraft carrier, two frigates and a submarine sailed to the Gulf.",
      "FR carrier 1 move reported → Persian Gulf",
      "FR ship 2 move reported → Persian Gulf",
      "FR submarine move reported → Persian Gulf",
    ],
    [
      "American and British warships patrolled the Adriatic.",
      "US ship move reported → Adriatic Sea",
      "GB ship move reported → Adriatic Sea",
    ],
    [
      "Tanks and troops were sent to Bahrain by Saudi Arabia.",
      "SA armour move reported → Bahrain",
      "SA troops move reported → Bahrain",
    ],
    [
      "Ships were sent to Cyprus and Djibouti by Italy.",
      "IT ship move reported → Cyprus",
      "IT ship move reported → Djibouti",
    ],
    [
      "Iraq moved tanks into Kuwait and missiles to Basra.",
      "IQ armour move reported → Kuwait",
      "IQ missile move reported → Basra",
    ],
    [
      "German, Dutch and Norwegian soldiers are stationed in Lithuania.",
      "DE troops presence reported → Lithuania",
      "NL troops presence reported → Lithuania",
      "NO troops presence reported → Lithuania",
    ],
    [
      "Russia sent troops to Belarus and China held drills near Taiwan.",
      "RU troops move reported → Belarus",
      "CN other exercise reported → near Taiwan",
    ],
    [
      "Germany withdrew its soldiers from Mali and sent tanks to Lithuania.",
      "DE troops withdraw reported Mali →",
      "DE armour move reported → Lithuania",
    ],
    [
      "Either Belgium or the Netherlands will send F-16s to Lithuania.",
      "BE fighter «F-16» move planned → Lithuania",
      "NL fighter «F-16» move planned → Lithuania",
    ],
    [
      "The Marines left Beirut and sailed to Cyprus.",
      "US troops withdraw reported Beirut →",
      "US troops move reported → Cyprus",
    ],
    [
      "The United States sent Patriot batteries to Israel, and Britain sent Tornados to Saudi Arabia.",
      "US air-defence «Patriot» move reported → Israel",
      "GB fighter «Tornado» move reported → Saudi Arabia",
    ],
  ],
  knownGaps: [
    [
      "Troops from Kenya, Uganda and Burundi are deployed in Somalia.",
      "KE troops presence reported → Somalia",
      "UG troops presence reported → Somalia",
      "BI troops presence reported → Somalia",
    ],
    [
      "Nigeria, which leads the mission, and Ghana sent troops to Monrovia.",
      "NG troops move reported → Monrovia",
      "GH troops move reported → Monrovia",
    ],
  ],
});

table("A count holds for each or for none", {
  holds: [
    [
      "The U.S. has 4,000 troops in Poland, Romania and Bulgaria.",
      "US troops presence reported → Poland",
      "US troops presence reported → Romania",
      "US troops presence reported → Bulgaria",
    ],
    [
      "Norway and Denmark sent 800 troops to Lithuania.",
      "NO troops move reported → Lithuania",
      "DK troops move reported → Lithuania",
    ],
    [
      "The alliance has four battlegroups of about 1,000 soldiers each in Estonia, Latvia, Lithuania and Poland.",
      "NATO land-unit presence reported → Estonia",
      "NATO land-unit presence reported → Latvia",
      "NATO land-unit presence reported → Lithuania",
      "NATO land-unit presence reported → Poland",
    ],
  ],
  knownGaps: [
    [
      "Britain and France each sent 1,000 troops to Albania.",
      "GB troops 1000 move reported → Albania",
      "FR troops 1000 move reported → Albania",
    ],
  ],
});

table("Ellipsis", {
  holds: [
    [
      "Canada deployed 500 troops to Latvia, 200 to Ukraine and a frigate to the Mediterranean.",
      "CA troops 500 move reported → Latvia",
      "CA troops 200 move reported → Ukraine",
      "CA ship move reported → Mediterranean Sea",
    ],
    [
      "Poland sent tanks, and Slovakia MiG-29s, to Ukraine.",
      "PL armour move reported → Ukraine",
      "SK fighter «MiG-29» move reported → Ukraine",
    ],
    [
      "Russia has 10,000 troops in Belarus and another 8,000 in Crimea.",
      "RU troops 10000 presence reported → Belarus",
      "RU troops 8000 presence reported → Crimea",
    ],
    [
      "Italy sent 1,000 soldiers to Albania and Spain 600.",
      "IT troops 1000 move reported → Albania",
      "ES troops 600 move reported → Albania",
    ],
    [
      "France sent 2,500 troops to Mali, Germany 330 and Britain 40.",
      "FR troops 2500 move reported → Mali",
      "DE troops 330 move reported → Mali",
      "GB troops 40 move reported → Mali",
    ],
    [
      "Egypt sent a brigade and Syria a division to Saudi Arabia.",
      "EG land-unit move reported → Saudi Arabia",
      "SY land-unit move reported → Saudi Arabia",
    ],
    [
      "Finland will send 200 soldiers to Lebanon, Ireland 320 and Malaysia a company.",
      "FI troops 200 move planned → Lebanon",
      "IE troops 320 move planned → Lebanon",
      "MY land-unit move planned → Lebanon",
    ],
    [
      "Egypt sent 300 soldiers to Darfur, Rwanda a battalion, and Senegal 500 men.",
      "EG troops 300 move reported → Darfur",
      "RW land-unit move reported → Darfur",
      "SN troops 500 move reported → Darfur",
    ],
    [
      "Japan sent a frigate, India two destroyers and Pakistan a minesweeper to the Gulf of Aden.",
      "JP ship move reported → Gulf of Aden",
      "IN ship 2 move reported → Gulf of Aden",
      "PK ship move reported → Gulf of Aden",
    ],
    [
      "Chile will contribute a battalion to the force in Haiti, Peru a company of engineers and Bolivia 160 men.",
      "CL land-unit move planned → Haiti",
      "PE troops move planned → Haiti",
      "BO troops 160 move planned → Haiti",
    ],
    // What stands behind the last one is not where the first one has its own.
    [
      "Norway sent a company to Gao, and Sweden a battalion to Timbuktu.",
      "NO land-unit move reported → Gao",
      "SE land-unit move reported → Timbuktu",
    ],
    ["Kenya lost two soldiers and Uganda a tank in Somalia."],
  ],
  knownGaps: [["Britain sent not troops but ships to the Gulf.", "GB ship move reported → Persian Gulf"]],
});
