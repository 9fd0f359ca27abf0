import { table } from "./table.ts";

// One name, several places: the words around it and the rest of the text decide.

table("What follows the comma", {
  told: "place",
  holds: [
    ["She was born in Paris, Texas.", "Paris = Paris, city, US", "Texas = Texas, region, US"],
    ["He lives in Odessa, Texas.", "Odessa = Odessa, city, US", "Texas = Texas, region, US"],
    ["They left Tripoli, Lebanon.", "Tripoli = Tripoli, city, LB", "Lebanon = Lebanon, country, LB"],
    ["They left Tripoli, Libya.", "Tripoli = Tripoli, city, LY", "Libya = Libya, country, LY"],
    ["A bus left Moscow, Idaho.", "Moscow = Moscow, city, US", "Idaho = Idaho, region, US"],
    ["He works in Birmingham, Alabama.", "Birmingham = Birmingham, city, US", "Alabama = Alabama, region, US"],
    [
      "The office is in Cambridge, Massachusetts.",
      "Cambridge = Cambridge, city, US",
      "Massachusetts = Massachusetts, region, US",
    ],
    ["The office is in Valencia, Venezuela.", "Valencia = Valencia, city, VE", "Venezuela = Venezuela, country, VE"],
    ["The office is in Hyderabad, Pakistan.", "Hyderabad = Hyderabad, city, PK", "Pakistan = Pakistan, country, PK"],
  ],
});

table("Divisions", {
  told: "place",
  holds: [
    ["It fell in Donetsk region.", "Donetsk region = Donetsk Oblast, region, UA"],
    ["It fell in Donetsk.", "Donetsk = Donetsk, city, UA"],
    ["Floods hit Borno state.", "Borno state = Borno, region, NG"],
    ["Floods came to Borno.", "Borno = Borno, region, NG"],
    ["It rained in the state of Washington.", "Washington = Washington, region, US"],
    ["It rained in Washington.", "Washington = Washington, city, US"],
    ["Olives grow on Crete.", "Crete = Crete, island, GR"],
    ["The diplomat spoke in New York.", "New York = New York, city, US"],
    ["The diplomat spoke in the state of New York.", "New York = New York, region, US"],
    ["Pupils in Quebec stayed at home.", "Quebec = Quebec, region, CA"],
    [
      "Mali held talks. The school in Koulikoro is open.",
      "Mali = Mali, country, ML",
      "Koulikoro = Koulikoro, city, ML",
    ],
    ["Mali held talks. Kidal has a school.", "Mali = Mali, country, ML", "Kidal = Kidal, city, ML"],
    ["Kabul sent food to Uruzgan.", "Kabul = Kabul, city, AF", "Uruzgan = Uruzgan, region, AF"],
  ],
});

table("Neighbours", {
  told: "place",
  holds: [
    [
      "Snow closed roads in Topeka, Salina and Wichita. Manhattan had ten inches.",
      "Topeka = Topeka, city, US",
      "Salina = Salina, city, US",
      "Wichita = Wichita, city, US",
      "Manhattan = Manhattan, city, US",
    ],
    [
      "Mayors came from Macon, Savannah and Augusta. Georgia pays, and Athens will host.",
      "Macon = Macon, city, US",
      "Savannah = Savannah, city, US",
      "Augusta = Augusta, city, US",
      "Georgia = Georgia, region, US",
      "Athens = Athens, city, US",
    ],
    [
      "Roads to Dallas and Tyler are open. Paris and Sherman have power again. Texas helps.",
      "Dallas = Dallas, city, US",
      "Tyler = Tyler, city, US",
      "Paris = Paris, city, US",
      "Sherman = Sherman, city, US",
      "Texas = Texas, region, US",
    ],
  ],
});

table("Country context", {
  told: "place",
  holds: [
    ["Libya's government met in Tripoli.", "Libya = Libya, country, LY", "Tripoli = Tripoli, city, LY"],
    ["Tourists love Palma. Spain's king sails there.", "Palma = Palma, city, ES", "Spain = Spain, country, ES"],
    [
      "Rebels hold Goma. Congo's army fled.",
      "Goma = Goma, city, CD",
      "Congo = Democratic Republic of the Congo, country, CD",
    ],
    [
      "Soldiers met in Brest. Belarus closed its border, and Belarusian guards waited.",
      "Brest = Brest, city, BY",
      "Belarus = Belarus, country, BY",
      "Belarusian = Belarus, country, BY",
    ],
    ["The base is at Fort Stewart, Georgia.", "Fort Stewart = Fort Stewart, base, US", "Georgia = Georgia, region, US"],
    [
      "Lebanon's army entered Tripoli. Lebanese voters cheered.",
      "Lebanon = Lebanon, country, LB",
      "Tripoli = Tripoli, city, LB",
      "Lebanese = Lebanon, country, LB",
    ],
    ["Snow fell in Georgia. Atlanta was dark.", "Georgia = Georgia, region, US", "Atlanta = Atlanta, city, US"],
    ["Snow fell in Georgia. Tbilisi was dark.", "Georgia = Georgia, country, GE", "Tbilisi = Tbilisi, city, GE"],
  ],
  knownGaps: [
    [
      "The U.S. sent help. Americans landed in Manchester.",
      "U.S. = United States, country, US",
      "Americans = United States, country, US",
      "Manchester = Manchester, city, GB",
    ],
    [
      "Militants attacked Palma. Mozambique sent police, and Mozambican officials fled.",
      "Palma = Palma, city, MZ",
      "Mozambique = Mozambique, country, MZ",
      "Mozambican = Mozambique, country, MZ",
    ],
    [
      "Sailors met in Brest. France built the port, and French sailors live there.",
      "Brest = Brest, city, FR",
      "France = France, country, FR",
      "French = France, country, FR",
    ],
  ],
});

table("Without context, the best known", {
  told: "place",
  holds: [
    ["It rained in London.", "London = London, city, GB"],
    ["It rained in Birmingham.", "Birmingham = Birmingham, city, GB"],
    ["It rained in Santiago.", "Santiago = Santiago, city, CL"],
    ["It rained in Victoria.", "Victoria = Victoria, region, AU"],
    ["It rained in Alexandria.", "Alexandria = Alexandria, city, EG"],
    ["It rained in Córdoba.", "Córdoba = Córdoba, city, AR"],
    ["It rained in Granada.", "Granada = Granada, city, ES"],
    ["It rained in Kirkuk.", "Kirkuk = Kirkuk, city, IQ"],
  ],
  knownGaps: [["It rained in Newcastle.", "Newcastle = Newcastle upon Tyne, city, GB"]],
});

table("One sense in one text", {
  told: "place",
  holds: [
    [
      "She left Paris, Texas. In Paris it was hot.",
      "Paris = Paris, city, US",
      "Texas = Texas, region, US",
      "Paris = Paris, city, US",
    ],
    [
      "Tripoli, Lebanon, was quiet. Later, Tripoli slept.",
      "Tripoli = Tripoli, city, LB",
      "Lebanon = Lebanon, country, LB",
      "Tripoli = Tripoli, city, LB",
    ],
  ],
});

table("A sea of two names, by the lands on its shores", {
  told: "place",
  holds: [
    [
      "The North Korean submarine was spotted in the East Sea.",
      "North Korean = North Korea, country, KP",
      "East Sea = Sea of Japan, sea",
    ],
    ["Vietnam sent two frigates to the East Sea.", "Vietnam = Vietnam, country, VN", "East Sea = South China Sea, sea"],
  ],
});

table("Little known places by the words before them", {
  told: "place",
  holds: [
    ["The marines still hold Krynky.", "Krynky = Krynky, city, UA"],
    ["Army units are advancing on Heglig.", "Heglig = Heglig, city, SD"],
    ["They left Aalborg early on Friday for Helmand.", "Aalborg = Aalborg, city, DK", "Helmand = Helmand, region, AF"],
    ["A convoy bound for Helmand was hit.", "Helmand = Helmand, region, AF"],
    ["He works for Helmand."],
    ["Tanks are in the Gaza Strip.", "Gaza Strip = Gaza Strip, region, PS"],
    ["Craft gathered at Dongshan.", "Dongshan = Dongshan Island, island, CN"],
  ],
});
