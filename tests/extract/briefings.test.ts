import { table } from "./table.ts";

// Ministries and headquarters tell what was ordered, what they have, and what comes on top.

table("An order or a decree sends a force", {
  show: { published: "1999-04-05" },
  holds: [
    ["President Chirac signed a decree moving 400 French gendarmes to Skopje.", "FR troops 400 move planned → Skopje"],
    [
      "Clinton signed an order on Tuesday sending 12 more Apaches to Tuzla.",
      "US helicopter 12 «Apache» move planned → Tuzla",
    ],
    ["Madrid took a decision last week sending two frigates to Brindisi.", "ES ship 2 move planned → Brindisi"],
    ["An order by the Danish minister sending a battalion to Kukes was read out.", "DK land-unit move planned → Kukës"],
    ["Canberra has issued deployment orders for two frigates to Bahrain.", "AU ship 2 move planned → Bahrain"],
    [
      "Deployment orders for 90 Belgian soldiers to Durres were signed on Friday.",
      "BE troops 90 move planned → Durrës",
    ],
    ["The general got his deployment orders in May."],
  ],
});

table("More are to join a force told of before", {
  show: { published: "1999-04-05" },
  holds: [
    [
      "There are 300 Norwegian soldiers in Tirana and they will be joined by another 150 next week.",
      "NO troops 300 presence reported → Tirana",
      "NO troops 150 move planned → Tirana",
    ],
    [
      "Two Polish helicopters fly from Ghazni; a third is to join them in May.",
      "PL helicopter 2 presence reported → Ghazni",
      "PL helicopter move planned → Ghazni",
    ],
    ["France is sending six more Tigers to Gao.", "FR helicopter 6 «Tiger» move reported → Gao"],
    [
      "Another dozen Harriers are in Gioia del Colle.",
      "an unnamed party fighter 12 «Harrier» presence reported → Gioia del Colle",
    ],
    ["Spotters saw six more tigers in Gao."],
    ["An Italian frigate is en route.", "IT ship move reported"],
    ["Drills are under way."],
  ],
});

table("What we have got, and what a force is brought to", {
  show: { published: "1999-04-05" },
  holds: [
    ["Norway has got 200 men in Bodo.", "NO troops 200 presence reported → Bodø"],
    ["The brigade has got to go home."],
    [
      "Spain may send 300 men to Pec, taking its force in the town to 1,200.",
      "ES troops 300 move considered → Pec",
      "ES troops 1200 presence considered → Pec",
    ],
    ["The barracks at Orahovac should house 250 Dutch soldiers by July.", "NL troops 250 presence planned → Orahovac"],
  ],
});

table("What a share comes to, and where men from many nations are", {
  show: { published: "2014-05-12" },
  holds: [
    ["Ghana's contribution, some 870 soldiers, is stationed at Tyre.", "GH troops ~870 presence reported → Tyre"],
    [
      "The Greek contribution to KFOR, about 1,200 men, is based in Ferizaj.",
      "GR troops ~1200 presence reported → Ferizaj",
    ],
    ["Ghana's contribution, some 870 tonnes of rice, is stored at Tyre."],
    ["ISAF has 5,000 soldiers from 16 nations in Herat.", "NATO troops 5000 presence reported → Herat"],
  ],
});

table("One more of those told of, and who tells of it", {
  show: { published: "2014-05-12" },
  holds: [
    [
      "Two Kenyan companies are in Kismayo and a third is on its way.",
      "KE land-unit 2 presence reported → Kismayo",
      "KE land-unit move reported → Kismayo",
    ],
    [
      "A Dutch battery is at Adana. A second battery will deploy in June.",
      "NL land-unit presence reported → Adana",
      "NL land-unit move planned → Adana",
    ],
    ["A Dutch battery is at Adana. A second was raised in 1951.", "NL land-unit presence reported → Adana"],
    ["Among them, according to officers at the garrison in Breda, will be two companies of Dutch infantry."],
    [
      "In Kunduz, according to officers in Berlin, are two German companies.",
      "DE land-unit 2 presence reported → Kunduz",
    ],
    ["The Foch was directed to stay in the Adriatic until May.", "FR carrier «Foch» presence planned → Adriatic Sea"],
    ["The Foch was directed to the Adriatic.", "FR carrier «Foch» transfer reported → Adriatic Sea"],
  ],
});

table("A presence of so many, and what would be done or was not", {
  show: { published: "2014-05-12" },
  holds: [
    ["Belgium keeps a presence of 260 soldiers in Kunduz.", "BE troops 260 presence reported → Kunduz"],
    ["Chile will maintain a presence of three ships off Haiti.", "CL ship 3 presence planned → off Haiti"],
    ["Belgium has a presence in Kunduz.", "BE troops presence reported → Kunduz"],
    [
      "Kampala said that the withdrawal of its troops from Bunia would be completed by June.",
      "UG troops withdraw planned Bunia →",
    ],
    ["A withdrawal of Ugandan troops from Bunia would begin in June.", "UG troops withdraw considered Bunia →"],
    [
      "Asked about reports that Eritrean troops were in Somalia, the minister said there was no truth in them.",
      "ER troops presence denied → Somalia",
    ],
    [
      "Asked about reports that Eritrean troops were in Somalia, the minister declined to comment.",
      "ER troops presence considered → Somalia",
    ],
    [
      "The Dutch batteries that have guarded Adana since January 2013 will come home in June.",
      "NL land-unit presence reported → Adana",
      "NL land-unit withdraw planned Adana →",
    ],
  ],
});

table("How many there are to be", {
  show: { published: "1999-06-14" },
  holds: [
    ["The number of Greek troops in Kosovo will reach 1,500 by Friday.", "GR troops 1500 presence planned → Kosovo"],
    ["The number of Greek troops in Kosovo has risen to 1,500.", "GR troops 1500 presence reported → Kosovo"],
    ["The number of Greek troops in Kosovo is expected to reach 1,500.", "GR troops 1500 presence planned → Kosovo"],
    ["The Greek contingent in Kosovo is expected to shrink to 400.", "GR land-unit 400 withdraw planned Kosovo →"],
    ["The Greek contingent, which numbers 1,300, is to leave Pec.", "GR land-unit 1300 withdraw planned Pec →"],
    ["The number of Greek trucks at the border will reach 1,500."],
  ],
});

table("A place and the people of the next clause", {
  show: { published: "1999-06-14" },
  holds: [
    [
      "Danish troops are in Pec and the Italians hold Prizren.",
      "DK troops presence reported → Pec",
      "IT troops presence reported → Prizren",
    ],
    [
      "Danish troops are in Pec and Prizren.",
      "DK troops presence reported → Pec",
      "DK troops presence reported → Prizren",
    ],
    ["A tribute to Poland and the Poles was read in Kabul."],
  ],
});
