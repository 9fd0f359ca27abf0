import { table } from "./table.ts";

// Which way a journey goes: to the nation's own country is a withdrawal, out of it a deployment.

table("Who comes home withdraws, who leaves home sets out", {
  show: { published: "2013-05-06" },
  holds: [
    [
      "Two French Rafales flew from N'Djamena to Nancy on Saturday.",
      "FR fighter 2 «Rafale» withdraw reported N'Djamena → Nancy",
    ],
    ["Two French Rafales flew back to Nancy on Saturday.", "FR fighter 2 «Rafale» withdraw reported → Nancy"],
    ["The German frigates will be carried home to Kiel by lift ship.", "DE ship withdraw planned → Kiel"],
    ["Spain sent two jets back to Torrejon.", "ES fighter 2 withdraw reported → Torrejón Air Base"],
    ["Canada flew its last tanks from Kandahar to Edmonton.", "CA armour withdraw reported Kandahar → Edmonton"],
    ["Ten Canadian jets flew out of Cold Lake on Saturday.", "CA fighter 10 move reported Cold Lake →"],
    [
      "American tanks left the port of Savannah last week and should reach Kuwait on Thursday.",
      "US armour move reported Savannah → Kuwait",
    ],
    // Between two places at home, and between two abroad, nobody comes home.
    [
      "Two French Rafales flew from Mont-de-Marsan to Nancy.",
      "FR fighter 2 «Rafale» move reported Mont-de-Marsan → Nancy",
    ],
    ["Two French Rafales flew back to N'Djamena on Saturday.", "FR fighter 2 «Rafale» move reported → N'Djamena"],
    ["Indian troops pulled out of Agra on Saturday.", "IN troops withdraw reported Āgra →"],
    ["A Danish company will be brought across from Kunduz.", "DK land-unit move planned Kunduz →"],
  ],
});

table("A force of which “there” says where it is", {
  holds: [
    [
      "Denmark closed its camp at Kunduz. The Danish company there went home.",
      "DK land-unit withdraw reported Kunduz →",
    ],
    [
      "The news from Kindu is good. The Kenyan brigade there has pulled back.",
      "KE land-unit withdraw reported Kindu →",
    ],
    ["In Bosnia there were 200 Danish soldiers.", "DK troops 200 presence reported → Bosnia and Herzegovina"],
    ["Last week there were Danish soldiers in Bihac.", "DK troops presence reported → Bihać"],
  ],
});

table("To come into port is to arrive", {
  holds: [
    ["An American cavalry squadron pulled into Tuzla on Sunday.", "US land-unit move reported → Tuzla"],
    ["An American cavalry squadron pulled out of Tuzla on Sunday.", "US land-unit withdraw reported Tuzla →"],
  ],
});

table("After a time of duty somewhere a force comes from there", {
  holds: [
    [
      "Hundreds of Ukrainian soldiers returned on Thursday after months of duty in Liberia.",
      "UA troops withdraw reported Liberia →",
    ],
    [
      "The Dutch frigate returned on Friday after four months on patrol in the Gulf of Aden.",
      "NL ship withdraw reported Gulf of Aden →",
    ],
    [
      "The British destroyer Diamond sailed home after a five-month deployment to the Persian Gulf.",
      "GB ship «Diamond» withdraw reported Persian Gulf →",
    ],
    [
      "Sixty Fijian soldiers returned last week after six months with the multinational force in the Sinai.",
      "FJ troops 60 withdraw reported Sinai Peninsula →",
    ],
    [
      "Forty Togolese soldiers returned in June after a year of service in a UN-led peace operation in Haiti.",
      "TG troops 40 withdraw reported Haiti →",
    ],
    // Near misses: what is no duty was nowhere of theirs, and a clock's hour has no place.
    ["French paratroopers returned to Gao after a week of clashes in Kidal.", "FR troops move reported → Gao"],
    ["Dutch soldiers flew to Bamako after months of delay in Berlin.", "NL troops move reported → Bamako"],
    ["Spanish soldiers drove after dawn to Herat.", "ES troops move reported → Herat"],
  ],
});

table("Who comes or flies back from a place leaves it", {
  holds: [
    ["Romanian engineers flew back from Najaf on Monday.", "RO troops withdraw reported Najaf →"],
    ["Two hundred Georgian soldiers came back on Friday from Kabul.", "GE troops 200 withdraw reported Kabul →"],
    // Near misses: back to where they serve is no way home, and a type that comes back is no unit.
    ["Two German frigates sailed back into the Gulf of Aden.", "DE ship 2 move reported → Gulf of Aden"],
    ["The F-4 is not coming back for good."],
  ],
});
