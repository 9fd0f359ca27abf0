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
