import { describe, expect, it } from "vitest";
import { laydownOf, sourceOf } from "../knowledge.ts";
import { table } from "./table.ts";

// What a pronoun, a share or a bare figure stands for.

table("A force told of before", {
  holds: [
    [
      "Britain sent 900 soldiers to Estonia. Another 150 are in Poland.",
      "GB troops 150 presence reported → Poland",
      "GB troops 900 move reported → Estonia",
    ],
    [
      "About 1,500 U.S. soldiers are in Niger. Of those, 500 are in Agadez and 300 in Niamey.",
      "US troops 300 presence reported → Niamey",
      "US troops 500 presence reported → Agadez",
      "US troops ~1500 presence reported → Niger",
    ],
    [
      "About 1,200 of the British soldiers will go to Kosovo and 800 to Bosnia.",
      "GB troops 800 move planned → Bosnia and Herzegovina",
      "GB troops ~1200 move planned → Kosovo",
    ],
    ["Vietnam withdrew the last of its 26,000 troops from Cambodia.", "VN troops withdraw reported Cambodia →"],
    ["Nigeria has pledged 850 soldiers and Ghana 350.", "GH troops 350 move planned", "NG troops 850 move planned"],
    [
      "Britain keeps 1,000 troops in Cyprus, and France 300 in Djibouti.",
      "FR troops 300 presence reported → Djibouti",
      "GB troops 1000 presence reported → Cyprus",
    ],
    [
      "Two French Rafale fighters flew to N'Djamena; six remain there.",
      "FR fighter 2 «Rafale» move reported → N'Djamena",
      "FR fighter 6 «Rafale» presence reported → N'Djamena",
    ],
    [
      "Ten Danish soldiers landed in Kabul. They will move to Herat.",
      "DK troops 10 move reported → Kabul",
      "DK troops move planned → Herat",
    ],
    [
      "A Danish frigate left Aarhus. It will sail to Aden.",
      "DK ship move planned → Aden",
      "DK ship move reported Aarhus →",
    ],
    [
      "France has 1,700 soldiers in Chad and said it would send 300 more to Mali.",
      "FR troops 1700 presence reported → Chad",
      "FR troops 300 move planned → Mali",
    ],
    [
      "Ten British Tornado fighters flew to Dhahran. The fighters will be based in Tabuk.",
      "GB fighter 10 «Tornado» move reported → Dhahran",
      "GB fighter presence planned → Tabuk",
    ],
  ],
});

table("A share, a member or the rest of a force told of before", {
  holds: [
    [
      "Italy sent 900 soldiers to Lebanon. Most of them are in Tyre.",
      "IT troops 900 move reported → Lebanon",
      "IT troops presence reported → Tyre",
    ],
    [
      "Two Spanish frigates left Rota. Both will sail to Djibouti.",
      "ES ship 2 move reported Rota →",
      "ES ship move planned → Djibouti",
    ],
    [
      "Two Spanish frigates left Rota. The pair will sail to Djibouti. Neither will call at Massawa.",
      "ES ship 2 move reported Rota →",
      "ES ship move planned → Djibouti",
      "ES ship move ruled-out → Massawa",
    ],
    [
      "India sent two brigades to Colombo. The first of these landed in Trincomalee.",
      "IN land-unit 2 move reported → Colombo",
      "IN land-unit move reported → Trincomalee",
    ],
    [
      "Pakistan sent a frigate and a minesweeper to Mombasa. The latter will stay in Mombasa.",
      "PK ship move reported → Mombasa",
      "PK ship move reported → Mombasa",
      "PK ship presence planned → Mombasa",
    ],
    [
      "Brazil sent 1,200 soldiers to Haiti. The rest will arrive in Jacmel.",
      "BR troops 1200 move reported → Haiti",
      "BR troops move planned → Jacmel",
    ],
    [
      "France sent 4,000 troops to Mali, 1,200 of whom are in Gao.",
      "FR troops 1200 presence reported → Gao",
      "FR troops 4000 move reported → Mali",
    ],
    [
      "Ghana has 800 soldiers in Lebanon: 500 in Tyre, 300 in Naqoura.",
      "GH troops 300 presence reported → En Nâqoûra",
      "GH troops 500 presence reported → Tyre",
      "GH troops 800 presence reported → Lebanon",
    ],
    [
      "Swedish troops are in Bosnia. Allies have pledged 7,000 soldiers, among them 500 from Portugal and 1,000 from Turkey.",
      "PT troops 500 move planned",
      "SE troops presence reported → Bosnia and Herzegovina",
      "TR troops 1000 move planned",
    ],
    [
      "Indian paratroopers have entered Male and most of them will return to Agra.",
      "IN troops move reported → Male",
      "IN troops withdraw planned Male → Āgra",
    ],
    [
      "The American destroyer Cole left Aden. The Yemenis said nothing. She is operating in the Red Sea.",
      "US ship «Cole» move reported Aden →",
      "US ship «Cole» presence reported → Red Sea",
    ],
    ["Turkey has sent 600 soldiers to Kabul, most of them engineers.", "TR troops 600 move reported → Kabul"],
    [
      "American troops are in Niger. The Americans lost nobody. Of their 1,100, most were moved to Agadez.",
      "US troops presence reported → Niger",
      "US troops move reported → Agadez",
    ],
    // None of these is a share of the force.
    ["Italy sent 900 soldiers to Lebanon. Most of the country is calm.", "IT troops 900 move reported → Lebanon"],
    ["Italy sent 900 soldiers to Lebanon. Those who left Tyre are safe.", "IT troops 900 move reported → Lebanon"],
    [
      "Italy sent 900 soldiers to Lebanon. Officials said they would fly to Rome.",
      "IT troops 900 move reported → Lebanon",
    ],
    [
      "Uganda sent 1,200 soldiers to Mogadishu and Kenya sent 800 to Kismayo. Most of them will go to Baidoa.",
      "KE troops 800 move reported → Kismayo",
      "UG troops 1200 move reported → Mogadishu",
    ],
    ["A Danish frigate arrived in Aden. The minister said she would fly to Muscat.", "DK ship move reported → Aden"],
  ],
});

table("A people for its soldiers", {
  holds: [
    [
      "British troops hold the gorge. The French are to go to Prizren, the Spanish to Pec and the Greeks to Urosevac.",
      "ES troops move planned → Pec",
      "FR troops move planned → Prizren",
      "GB troops presence reported",
      "GR troops move planned → Ferizaj",
    ],
    [
      "Belgian soldiers are in Kigali. Another 500 Belgians are waiting in Nairobi.",
      "BE troops 500 presence reported → Nairobi",
      "BE troops presence reported → Kigali",
    ],
    [
      "The mission has 18,000 soldiers: Ugandans in Mogadishu and Kenyans in Kismayo.",
      "KE troops presence reported → Kismayo",
      "UG troops presence reported → Mogadishu",
    ],
    [
      "Allied troops hold the south: the British at Basra with a squadron of tanks, the Danes in Qurnah.",
      "DK troops presence reported → Qurna",
      "GB troops presence reported → Basra",
    ],
    [
      "Danish troops are in Helmand. The Dutch have 1,600 people in Uruzgan.",
      "DK troops presence reported → Helmand",
      "NL troops 1600 presence reported → Uruzgan",
    ],
    [
      "Norwegian troops are in Mazar-e-Sharif. There the Germans have eight Tornados.",
      "DE fighter 8 «Tornado» presence reported → Mazar-e-Sharif",
      "NO troops presence reported → Mazar-e-Sharif",
    ],
    // They may be anybody.
    ["The Americans left Bagram on Friday."],
    [
      "Croatian tanks arrived in Knin. Some 150,000 Serbs have arrived in Banja Luka.",
      "HR armour move reported → Knin",
    ],
    ["Danish soldiers are in Basra. The Americans went to Paris for talks.", "DK troops presence reported → Basra"],
    ["Danish soldiers are in Basra. The Russians in Moscow are unhappy.", "DK troops presence reported → Basra"],
  ],
  knownGaps: [
    [
      "British troops hold the south. The Danes are already out.",
      "DK troops withdraw reported",
      "GB troops presence reported",
    ],
    [
      "French marines are in Kigali. With them are 300 Belgians.",
      "BE troops 300 presence reported → Kigali",
      "FR troops presence reported → Kigali",
    ],
    [
      "Polish troops are in Karbala. The 370 Hondurans are to be driven to Kuwait.",
      "HN troops 370 withdraw planned → Kuwait",
      "PL troops presence reported → Karbala",
    ],
  ],
});

describe("The words of a force that a share stands for", () => {
  it.each([
    ["Italy sent 900 soldiers to Lebanon. Most of them are in Tyre.", "most of 900 soldiers"],
    ["Two Spanish frigates left Rota. Both will sail to Djibouti.", "Two Spanish frigates"],
  ])("%s", (text, shown) => {
    const { claims } = laydownOf(sourceOf(text, { published: null }));
    expect(claims.map(({ force }) => force.text)).toContain(shown);
  });
});
