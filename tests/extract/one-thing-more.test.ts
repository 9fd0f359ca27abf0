import { table } from "./table.ts";

// A sentence that is read plain is read as well with one thing more in it.

table("A name in quotes", {
  holds: [
    ["The Turkish frigate “Gökova” sailed from Izmir to Misrata.", "TR ship «Gökova» move reported İzmir → Misrata"],
    [
      'The Spanish frigate "Numancia," which had been at Rota, sailed for Djibouti.',
      "ES ship «Numancia» presence reported → Rota",
      "ES ship «Numancia» move reported → Djibouti",
    ],
    [
      "The Italian corvette 'Minerva' is at Bari. The 'Minerva' sails to Durres in May.",
      "IT ship «Minerva» presence reported → Bari",
      "IT ship «Minerva» move planned → Durrës",
    ],
    // What someone said.
    ["Kenya's minister was asked about Somalia and said “Never”."],
  ],
});

table("A number in words with an “and”", {
  holds: [
    ["Two hundred and thirty-five Chilean soldiers flew to Haiti.", "CL troops 235 move reported → Haiti"],
    ["A hundred and ten Fijian soldiers arrived in Dili.", "FJ troops 110 move reported → Dili"],
    [
      "Peru sent six hundred soldiers and forty tanks to Tumbes.",
      "PE troops 600 move reported → Tumbes",
      "PE armour 40 move reported → Tumbes",
    ],
  ],
});

table("Who goes along behind the last place of a list", {
  holds: [
    [
      "Norwegian troops are at Maymana and Kabul, with six tanks.",
      "NO troops presence reported → Maymana",
      "NO troops presence reported → Kabul",
      "NO armour presence reported → Maymana",
      "NO armour presence reported → Kabul",
    ],
  ],
});

table("A capital that “for its part” or “itself” does something", {
  holds: [
    ["Oslo for its part will send a battalion to Mali.", "NO land-unit move planned → Mali"],
    ["Paris itself has withdrawn its frigate from the Gulf.", "FR ship withdraw reported Persian Gulf →"],
    // A place that is left.
    ["The Chilean battalion left Lima for its part of Haiti.", "CL land-unit move reported Lima → Haiti"],
  ],
});

table("A way from a border", {
  holds: [
    [
      "Thailand moved a brigade from the Burmese border to Surin.",
      "TH land-unit withdraw reported Burmese border → Surin",
    ],
    ["Thai troops are along the border to Cambodia.", "TH troops presence reported → along the border to Cambodia"],
  ],
});

table("By two means", {
  holds: [
    ["Some 400 Finnish soldiers were moved by road and ferry to Gotland.", "FI troops ~400 move reported → Gotland"],
    [
      "Britain is going to send a brigade to Kuwait and ferry tanks to Aqaba.",
      "GB land-unit move planned → Kuwait",
      "GB armour move planned → Aqaba",
    ],
  ],
});

table("Where they are from, before the clause on them", {
  holds: [
    [
      "Four Belgian F-16s from Florennes, which were sent to Amari in May, are to return in June.",
      "BE fighter 4 «F-16» move reported → Ämari Air Base",
      "BE fighter 4 «F-16» move planned Florennes →",
    ],
    ["Soldiers from Uganda, which sent tanks to Juba, were fed.", "UG armour move reported → Juba"],
  ],
});

table("A second place that only tells where the first is", {
  holds: [
    ["Russian troops are in Tiraspol, along the Dniester.", "RU troops presence reported → Tiraspol"],
    [
      "French ships are at Toulon, off Beirut and in the Gulf.",
      "FR ship presence reported → Toulon",
      "FR ship presence reported → off Beirut",
      "FR ship presence reported → Persian Gulf",
    ],
  ],
});

table("A named ship and its plain present behind “when” and “until”", {
  holds: [
    [
      "The tanker will stay in port until the corvette Boiky sails for Tartus.",
      "RU ship «Boiky» move planned → Tartus",
    ],
    ["Talks resume in May, when the Indian frigate Talwar sails to Aden.", "IN ship «Talwar» move reported → Aden"],
  ],
});

table("What is flown is not fired", {
  holds: [
    [
      "The American missile launcher flown to Bornholm in May will remain in Denmark.",
      "US missile move reported → Bornholm",
      "US missile presence planned → Denmark",
    ],
    ["Six missiles that flew to Erbil were American."],
  ],
});

table("Who is driven out, and what is brought up to strength", {
  holds: [
    ["The Chadian army drove the rebels out of Faya."],
    ["Ethiopian soldiers drove the militants from Baidoa."],
    ["The Russian army drove its tanks out of Gudauta.", "RU armour withdraw reported Gudauta →"],
    ["Reservists have brought the Israeli brigade up to full strength."],
  ],
});

table("What is promised, told once", {
  holds: [
    ["The 40 tanks that Paris has promised to withdraw from Chad are old.", "FR armour 40 withdraw planned Chad →"],
    ["The 40 tanks that Paris has promised to remove from Chad are old.", "FR armour 40 withdraw planned Chad →"],
    [
      "Some of the 900 men and 40 tanks that Kenya has promised to withdraw from Somalia are gone.",
      "KE troops 900 withdraw planned Somalia →",
      "KE armour 40 withdraw planned Somalia →",
    ],
    ["France promised nine tanks to Chad.", "FR armour 9 move planned → Chad"],
  ],
});

table("What is cut to a figure", {
  holds: [["Britain will reduce its troops in Belize to 600 men.", "GB troops 600 withdraw planned Belize →"]],
});
