import { table } from "./table.ts";

// Names as news text writes them.

table("Spellings, exonyms and former names", {
  told: "place",
  holds: [
    ["Shells fell on Kharkov.", "Kharkov = Kharkiv, city, UA"],
    ["Talks were held in Kiev.", "Kiev = Kyiv, city, UA"],
    ["The port of Odessa was closed.", "Odessa = Odesa, city, UA"],
    ["Ships left Sebastopol.", "Sebastopol = Sevastopol, city, UA"],
    ["Trains run to Lvov.", "Lvov = Lviv, city, UA"],
    ["Marines landed at Danzig.", "Danzig = Gdańsk, city, PL"],
    ["They met in Breslau.", "Breslau = Wrocław, city, PL"],
    ["Fighting reached Dnepropetrovsk.", "Dnepropetrovsk = Dnipro, city, UA"],
    ["A convoy left Mariupol.", "Mariupol = Mariupol, city, UA"],
    ["The embassy in Peking was closed.", "Peking = Beijing, city, CN"],
    ["Warships visited Bombay.", "Bombay = Mumbai, city, IN"],
    ["Rangoon was quiet.", "Rangoon = Yangon, city, MM"],
    ["They flew to Cologne.", "Cologne = Cologne, city, DE"],
    ["Soldiers paraded in Bucharest.", "Bucharest = Bucharest, city, RO"],
    ["Troops are in Lachin.", "Lachin = Laçın, city, AZ"],
    ["Planes landed in Šiauliai.", "Šiauliai = Šiauliai, city, LT"],
    ["Planes landed in Siauliai.", "Siauliai = Šiauliai, city, LT"],
    ["A base was built in Swaziland.", "Swaziland = Eswatini, country, SZ"],
    ["Elections were held in Burma.", "Burma = Myanmar, country, MM"],
    ["Soldiers returned from Zaire.", "Zaire = Zaire, country, CD"],
    ["Sailors stopped in Ceylon.", "Ceylon = Sri Lanka, country, LK"],
    ["An agreement was reached in Macedonia.", "Macedonia = North Macedonia, country, MK"],
    ["The war in Ivory Coast went on.", "Ivory Coast = Ivory Coast, country, CI"],
    ["Peace came to Bosnia-Herzegovina.", "Bosnia-Herzegovina = Bosnia and Herzegovina, country, BA"],
    ["Peace came to East Timor.", "East Timor = East Timor, country, TL"],
    ["The river floods Guinea-Bissau.", "Guinea-Bissau = Guinea-Bissau, country, GW"],
    ["Rebels hold Bouaké.", "Bouaké = Bouaké, city, CI"],
    ["A bomb went off in Gao.", "Gao = Gao, city, ML"],
    ["A bomb went off in Qom.", "Qom = Qom, city, IR"],
    ["The trial opened in Herat.", "Herat = Herat, city, AF"],
    ["The trial opened in Kandahar.", "Kandahar = Kandahar, city, AF"],
    ["Militants attacked Tombouctou.", "Tombouctou = Timbuktu, city, ML"],
    ["The treaty was signed in The Hague.", "The Hague = The Hague, city, NL"],
    ["The typhoon hit Da Nang.", "Da Nang = Da Nang, city, VN"],
    ["The war in Côte d'Ivoire went on.", "Côte d'Ivoire = Ivory Coast, country, CI"],
    ["Grapes grow in Hawke's Bay.", "Hawke's Bay = Hawke's Bay Region, region, NZ"],
    [
      "They left Papua New Guinea's Bougainville.",
      "Papua New Guinea = Papua New Guinea, country, PG",
      "Bougainville = Bougainville, island, PG",
    ],
  ],
});

table("Abbreviations", {
  told: "place",
  holds: [
    ["The U.S. is far away.", "U.S. = United States, country, US"],
    ["The US is far away.", "US = United States, country, US"],
    ["They arrived from the U.K. last year.", "U.K. = United Kingdom, country, GB"],
    ["The UAE is rich.", "UAE = United Arab Emirates, country, AE"],
    ["The DRC is large.", "DRC = Democratic Republic of the Congo, country, CD"],
    ["It was sold in Idaho and N.C. last year.", "Idaho = Idaho, region, US", "N.C. = North Carolina, region, US"],
    ["The Ford Motor Co. and its rivals waited."],
    ["She had MERS."],
    ["Let us go."],
    ["She told us in Geneva.", "Geneva = Geneva, city, CH"],
    ["The USSR collapsed.", "USSR = Soviet Union, country"],
    ["They live in Washington, D.C.", "Washington = Washington, city, US", "D.C. = District of Columbia, region, US"],
    ["They live in St. Petersburg.", "St. Petersburg = Saint Petersburg, city, RU"],
  ],
});

table("Peoples", {
  told: "place",
  holds: [
    ["A Ukrainian farmer waited.", "Ukrainian = Ukraine, country, UA"],
    ["Two Danes and a Frenchman waited.", "Danes = Denmark, country, DK", "Frenchman = France, country, FR"],
    ["The Iraqis withdrew.", "Iraqis = Iraq, country, IQ"],
    ["Dutch farmers protested.", "Dutch = Netherlands, country, NL"],
    ["The Swiss voted.", "Swiss = Switzerland, country, CH"],
    ["Burkinabe soldiers mutinied.", "Burkinabe = Burkina Faso, country, BF"],
    ["A Kosovar family fled.", "Kosovar = Kosovo, country, XK"],
    ["An Ivorian trader waited.", "Ivorian = Ivory Coast, country, CI"],
    ["A New Zealander won.", "New Zealander = New Zealand, country, NZ"],
    ["Nigerien and Nigerian soldiers met.", "Nigerien = Niger, country, NE", "Nigerian = Nigeria, country, NG"],
    [
      "South Korean and North Korean envoys met.",
      "South Korean = South Korea, country, KR",
      "North Korean = North Korea, country, KP",
    ],
    ["Soviet soldiers marched.", "Soviet = Soviet Union, country"],
    ["They polished the furniture."],
    ["He made a danish."],
  ],
});

table("Lost apostrophes", {
  told: "place",
  holds: [
    ["Ukraines east is flat.", "Ukraine = Ukraine, country, UA"],
    ["Russias neighbours worry.", "Russia = Russia, country, RU"],
    ["Irans navy trained.", "Iran = Iran, country, IR"],
    ["The Netherlands voted.", "The Netherlands = Netherlands, country, NL"],
    ["The Philippines voted.", "The Philippines = Philippines, country, PH"],
    ["The United States voted.", "United States = United States, country, US"],
    ["Ukraine’s east is flat.", "Ukraine = Ukraine, country, UA"],
    ["Paris's mayor spoke.", "Paris = Paris, city, FR"],
    ["The Seychelles' president spoke.", "Seychelles = Seychelles, country, SC"],
    ["Athens waited.", "Athens = Athens, city, GR"],
    ["It is Chad's.", "Chad = Chad, country, TD"],
  ],
});

table("Hyphens and dashes", {
  told: "place",
  holds: [
    ["The Russia-Ukraine border is long.", "Russia = Russia, country, RU", "Ukraine = Ukraine, country, UA"],
    ["The Kenya–Somalia border is long.", "Kenya = Kenya, country, KE", "Somalia = Somalia, country, SO"],
    ["U.S.-Russian talks failed.", "U.S. = United States, country, US", "Russian = Russia, country, RU"],
    ["The Berlin-Warsaw train was late.", "Berlin = Berlin, city, DE", "Warsaw = Warsaw, city, PL"],
    ["Nagorno-Karabakh is mountainous.", "Nagorno-Karabakh = Nagorno-Karabakh, region, AZ"],
    ["Port-au-Prince was calm.", "Port-au-Prince = Port-au-Prince, city, HT"],
    ["Rostov-on-Don was calm.", "Rostov-on-Don = Rostov-on-Don, city, RU"],
    ["U.S.-based firms left.", "U.S. = United States, country, US"],
  ],
});

table("Seas, straits, regions and bases", {
  told: "place",
  holds: [
    ["A ship sank in the Red Sea.", "Red Sea = Red Sea, sea"],
    ["A ship sank in the Gulf of Oman.", "Gulf of Oman = Gulf of Oman, sea"],
    ["Traffic in the Bab el-Mandeb stopped.", "Bab el-Mandeb = Bab el-Mandeb, strait"],
    ["Traffic in the Strait of Hormuz stopped.", "Strait of Hormuz = Strait of Hormuz, strait"],
    ["Tankers crossed the Bosporus.", "Bosporus = Bosphorus, strait"],
    ["Drought struck the Sahel.", "Sahel = Sahel, region"],
    ["Voters in the Donbas stayed home.", "Donbas = Donbas, region, UA"],
    ["The Baltics joined in 2004.", "Baltics = Baltic states, region"],
    ["Winds blew over the Horn of Africa.", "Horn of Africa = Horn of Africa, region"],
    ["Storms hit the South China Sea.", "South China Sea = South China Sea, sea"],
    ["Rain fell at Ramstein Air Base.", "Ramstein Air Base = Ramstein Air Base, base, DE"],
    ["Rain fell at Camp Lemonnier.", "Camp Lemonnier = Camp Lemonnier, base, DJ"],
    ["Rain fell at Fort Bragg.", "Fort Bragg = Fort Bragg, base, US"],
    ["Rain fell at Bagram.", "Bagram = Bagram Airfield, base, AF"],
    ["Rain fell on Diego Garcia.", "Diego Garcia = Diego Garcia, island, IO"],
    ["Rain fell in the West Bank.", "West Bank = West Bank, region, PS"],
    ["Rain fell on the Golan Heights.", "Golan Heights = Golan Heights, region, SY"],
    ["Ice covered the Barents Sea.", "Barents Sea = Barents Sea, sea"],
    ["Rain fell in Kurdistan.", "Kurdistan = Kurdistan, region"],
  ],
});
