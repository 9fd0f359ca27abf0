import { table } from "./table.ts";

// Pronouns, definite phrases and possessives stand for what was named before.

table("Pronouns", {
  holds: [
    [
      "France is worried about the Sahel. [It is sending 600 more soldiers to Mali].",
      "FR troops 600 move reported → Mali",
    ],
    [
      "Turkey denied the report. [Its troops remained in northern Iraq].",
      "TR troops presence reported → northern Iraq",
    ],
    ["Ethiopia invaded. Its forces are in Baidoa.", "ET troops presence reported → Baidoa"],
    ["Iran said it had sent military advisers to Syria.", "IR instructors move reported → Syria"],
    ["The British government said its soldiers would stay in Helmand.", "GB troops presence planned → Helmand"],
    [
      "Germany withdrew its soldiers from Mali and sent them to Niger.",
      "DE troops withdraw reported Mali →",
      "DE troops move reported → Niger",
    ],
    ["Australia's defence minister said we are sending 100 soldiers to Iraq.", "AU troops 100 move reported → Iraq"],
    [
      '"We are sending two frigates to the Gulf," the Dutch defence minister said.',
      "NL ship 2 move reported → Persian Gulf",
    ],
    ["Chad's president said his country had sent 1,000 soldiers to Niger.", "TD troops 1000 move reported → Niger"],
  ],
  knownGaps: [
    ["Putin met Lukashenko. He said he would send missiles to Belarus.", "RU missile move planned → Belarus"],
    ['"Our troops have reached Kismayo," said a Kenyan military spokesman.', "KE troops move reported → Kismayo"],
    ["The president of Chad said his troops would leave Mali.", "TD troops withdraw planned Mali →"],
  ],
});

table("Places named before", {
  holds: [
    [
      "Germany leads the battlegroup in Lithuania. Berlin will send another 350 soldiers there.",
      "DE land-unit presence reported → Lithuania",
      "DE troops 350 move planned → Lithuania",
    ],
    ["Ukraine asked for help. Poland sent 14 tanks to the country.", "PL armour 14 move reported → Ukraine"],
    ["Warsaw moved 1,000 troops to its border with Belarus.", "PL troops 1000 move reported → its border with Belarus"],
    ["Mali's capital was in danger. France sent troops there.", "FR troops move reported → Mali"],
    [
      "Somalia has no army. Ethiopia and Kenya have troops in the country.",
      "ET troops presence reported → Somalia",
      "KE troops presence reported → Somalia",
    ],
    ["Russia invaded Ukraine. China has not sent troops to its neighbour.", "CN troops move denied → Russia"],
    [
      "The French contingent arrived in Prizren on Saturday. The troops will remain there for six months.",
      "FR land-unit move reported → Prizren",
      "FR troops presence planned → Prizren",
    ],
  ],
});

table("Definite phrases", {
  holds: [
    ["The alliance will send 700 troops to Kosovo, NATO said.", "NATO troops 700 move planned → Kosovo"],
    ["Saudi Arabia is afraid of Iran. The kingdom deployed tanks to Bahrain.", "SA armour move reported → Bahrain"],
    [
      "Denmark decided today. The government will send a frigate to the Baltic Sea.",
      "DK ship move planned → Baltic Sea",
    ],
    [
      "The United States sent the 3rd Infantry Division to Kuwait. The division has 16,000 soldiers.",
      "US land-unit «3rd Infantry Division» move reported → Kuwait",
    ],
    [
      "The frigate HNLMS Tromp left Den Helder. The ship will sail to Yokosuka.",
      "NL ship «HNLMS Tromp» move reported Den Helder →",
      "NL ship move planned → Yokosuka",
    ],
  ],
});

table("Possessives", {
  holds: [
    [
      "America's 101st Airborne Division has arrived in Kuwait.",
      "US land-unit «101st Airborne Division» move reported → Kuwait",
    ],
    ["Uganda's troops crossed into South Sudan.", "UG troops move reported → South Sudan"],
    ["Kenyas troops are in southern Somalia.", "KE troops presence reported → southern Somalia"],
    ["Serbia’s 3rd Army moved into Kosovo.", "RS land-unit «3rd Army» move reported → Kosovo"],
    ["Moscow's peacekeepers are in Transnistria.", "RU peacekeepers presence reported → Transnistria"],
    ["Paris's troops have entered Kidal.", "FR troops move reported → Kidal"],
  ],
  knownGaps: [
    ["Ukraine's allies are sending air defence systems to the country."],
    ["The U.S. Navy's 5th Fleet is based in Bahrain.", "US naval-group «5th Fleet» presence reported → Bahrain"],
  ],
});

table("A site of a town named before", {
  holds: [
    [
      "The last British soldiers will leave Basra in May. A Danish battalion stayed at the city's airport.",
      "GB troops withdraw planned Basra →",
      "DK land-unit presence reported → Basra",
    ],
    [
      "Kandahar was evacuated a week ago. A Soviet air defense battery was still posted at the city's airport.",
      "RU air-defence presence reported → Kandahar",
    ],
  ],
});
