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
    ["The president of Chad said his troops would leave Mali.", "TD troops withdraw planned Mali →"],
    ['"Our troops have reached Kismayo," said a Kenyan military spokesman.', "KE troops move reported → Kismayo"],
  ],
  knownGaps: [
    ["Putin met Lukashenko. He said he would send missiles to Belarus.", "RU missile move planned → Belarus"],
  ],
});

table("Places named before", {
  holds: [
    [
      "Four Russian bombers have flown in to Mary from Minsk, and diplomats expect them to stay there.",
      "RU bomber 4 move reported Minsk → Mary",
      "RU bomber presence planned → Mary",
    ],
    [
      "KABUL — By a deadline set in Geneva, Russia has 20,000 soldiers left in the country. They hold Kunduz, Herat and Bagram, and Jalalabad has none.",
      "RU troops 20000 presence reported → Afghanistan",
      "RU troops presence reported → Bagram Airfield",
      "RU troops presence reported → Herat",
      "RU troops presence reported → Kunduz",
    ],
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
    ["Ukraine's allies are sending air defence systems to the country."],
  ],
  knownGaps: [
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

table("A pronoun goes back to the subject that its clause leans on", {
  holds: [
    [
      "Turkey has told Syria that it will move a brigade to the border near Kilis.",
      "TR land-unit move planned → border",
    ],
    [
      "The prime minister of Fiji told Australia that he would send 300 soldiers to Basra.",
      "FJ troops 300 move planned → Basra",
    ],
    [
      "Cuban officers told their Angolan allies that they would move a regiment to Menongue.",
      "CU land-unit move planned → Menongue",
    ],
    [
      "Fiji has informed the United Nations that it will bring home its 300 soldiers from Basra.",
      "FJ troops 300 withdraw planned Basra →",
    ],
    // The nations that a brigade is made up of are not the brigade.
    [
      "The Border Brigade, which consists of Malawian, Kenyan and Tanzanian units, keeps its headquarters at Sake.",
      "an unnamed party headquarters presence reported → Sake",
    ],
    [
      "Ethiopia, which has fought Eritrea for two years, keeps its tanks at Badme.",
      "ET armour presence reported → Badme",
    ],
    [
      "Georgia sent a brigade to Iraq. American C-17s flew its 2,000 men out of Kut.",
      "GE land-unit move reported → Iraq",
      "GE troops 2000 withdraw reported Kut →",
    ],
  ],
});

table("The mission is that of the alliance named for it", {
  holds: [
    [
      "MINUSMA operates three attack helicopters in Gao. The mission will move two of them to Mopti.",
      "UN helicopter 3 presence reported → Gao",
      "UN helicopter 2 move planned → Mopti",
    ],
    [
      "The OSCE has 500 monitors in Ukraine. The Mission will station two additional teams in Volnovakha.",
      "Organization for Security and Co-operation in Europe land-unit 2 presence planned → Volnovakha",
    ],
    [
      "French soldiers have been in Gao since January. The mission has 4,000 soldiers.",
      "FR troops presence reported → Gao",
    ],
  ],
});

table("A service of a nation speaks for it", {
  holds: [
    [
      "The submarine left its base at Karachi on Tuesday, the Pakistani navy said.",
      "PK submarine move reported Karachi →",
    ],
    ["Four frigates have sailed for the Red Sea, the Chinese navy said.", "CN ship 4 move reported → Red Sea"],
    ["A frigate was seen off Karachi, the Indian army said.", "an unnamed party ship presence reported → off Karachi"],
  ],
});

table("A share of a people is a share of its soldiers where these are told of", {
  holds: [
    [
      "Dutch troops are in Uruzgan. Half of the Dutch will move to Kunduz.",
      "NL troops presence reported → Uruzgan",
      "NL troops move planned → Kunduz",
    ],
    // A name that no gazetteer knows, and where it is.
    [
      "The Canadian brigade stays. Most of the Canadians have been shifted from North Camp, at Kandahar, to Kabul.",
      "CA land-unit presence reported",
      "CA troops move reported Kandahar → Kabul",
    ],
    // Near miss: a people whose forces no words tell of.
    ["Dutch troops are in Uruzgan. Some of the Afghans have fled to Kabul.", "NL troops presence reported → Uruzgan"],
  ],
});
