import { table } from "./table.ts";

// Which places a clause names for its force, and what they are called.

table("Origins and destinations", {
  holds: [
    [
      "Pakistan moved 20,000 soldiers from the Afghan border to the Indian border.",
      "PK troops 20000 move reported Afghan border → Indian border",
    ],
    ["British tanks moved from Germany to Poland.", "GB armour move reported Germany → Poland"],
    ["Chad sent 600 soldiers out of northern Mali.", "TD troops 600 move reported northern Mali →"],
    ["Three Spanish ships sailed from Rota to the Black Sea.", "ES ship 3 move reported Rota → Black Sea"],
    [
      "The U.S. shifted two destroyers from the Red Sea to the Gulf of Aden.",
      "US ship 2 move reported Red Sea → Gulf of Aden",
    ],
    ["Russian troops crossed from Belarus into Ukraine.", "RU troops move reported Belarus → Ukraine"],
  ],
  knownGaps: [
    ["From Aviano, American F-16s were sent to Poland.", "US fighter «F-16» move reported Aviano Air Base → Poland"],
  ],
});

table("Parts, borders, coasts", {
  holds: [
    ["Ethiopia sent soldiers to western Tigray.", "ET troops move reported → western Tigray"],
    ["The U.S. has 500 soldiers in northern Jordan.", "US troops 500 presence reported → northern Jordan"],
    ["Soldiers from France are stationed in the far north of Mali.", "FR troops presence reported → north of Mali"],
    ["Sudan moved troops to its border with Ethiopia.", "SD troops move reported → its border with Ethiopia"],
    ["Iraq massed troops on the Saudi-Kuwaiti border.", "IQ troops presence reported → Saudi-Kuwaiti border"],
    [
      "A Chinese intelligence ship was operating 50 nautical miles off Alaska.",
      "CN ship presence reported → off Alaska",
    ],
    ["French troops are based 30 km north of Timbuktu.", "FR troops presence reported → 30 km north of Timbuktu"],
    ["Azerbaijan deployed artillery close to Lachin.", "AZ artillery move reported → close to Lachin"],
    ["Russian ships passed south of Crete.", "RU ship move reported → south of Crete"],
  ],
  knownGaps: [
    [
      "The carrier Eisenhower is operating off the coast of Libya.",
      "US carrier presence reported → off the coast of Libya",
    ],
    ["Mali deployed troops in the centre of the country.", "ML troops move reported → centre of the country"],
  ],
});

table("A place inside a place is one place", {
  holds: [
    ["American soldiers were sent to Camp Bondsteel in Kosovo.", "US troops move reported → Camp Bondsteel"],
    ["British troops are stationed at Tapa, Estonia.", "GB troops presence reported → Tapa Army Base"],
    ["U.S. troops are deployed in Kuwait, about 40 km from the Iraqi border.", "US troops move reported → Kuwait"],
    ["German troops are stationed in Rukla in Lithuania.", "DE troops presence reported → Rukla"],
    [
      "Thai troops were moved to the Cambodian border near Preah Vihear.",
      "TH troops move reported → near Preah Vihear",
    ],
    ["Russia keeps forces in Georgia's breakaway region of Abkhazia.", "RU troops presence reported → Abkhazia"],
  ],
  knownGaps: [
    ["Chadian troops are in the Lake Chad region.", "TD troops presence reported → Lake Chad"],
    ["Russian warships are in the eastern Mediterranean off Syria.", "RU ship presence reported → off Syria"],
  ],
});

table("Vague places are places", {
  holds: [
    [
      "NATO battlegroups are deployed on the alliance's eastern flank.",
      "NATO land-unit move reported → NATO's eastern flank",
    ],
    ["American troops were stationed across the Gulf region.", "US troops presence reported → Gulf region"],
    ["U.S. troops will be sent to Eastern Europe.", "US troops move planned → Eastern Europe"],
    ["France has soldiers in the Sahel.", "FR troops presence reported → Sahel"],
    ["Soviet submarines patrolled in the North Atlantic.", "RU submarine move reported → North Atlantic Ocean"],
    ["Chadian soldiers were sent to the tri-border area.", "TD troops move reported"],
    ["Turkish soldiers will be sent abroad.", "TR troops move planned"],
  ],
});

table("Not where the force is", {
  holds: [
    ["The Netherlands will send 300 soldiers, the defence ministry in The Hague said.", "NL troops 300 move planned"],
    ["The frigate, built in Glasgow, was sent to Cyprus by Britain.", "GB ship move reported → Cyprus"],
    ["Denmark sent soldiers to Estonia to deter Russia.", "DK troops move reported → Estonia"],
    ["Britain sent troops to Oman after talks in Muscat.", "GB troops move reported → Oman"],
    ["Ukraine moved troops to Bakhmut, the Washington Post reported from Kyiv.", "UA troops move reported → Bakhmut"],
    ["Poland sent troops to Lublin because of the war in Ukraine.", "PL troops move reported → Lublin"],
    ["The U.S. sent 3,000 soldiers to Poland amid the crisis in Ukraine.", "US troops 3000 move reported → Poland"],
    ["France sent troops to Chad after a coup in Niger.", "FR troops move reported → Chad"],
    [
      "Britain deployed ships to the Gulf following attacks on tankers off Oman.",
      "GB ship move reported → Persian Gulf",
    ],
    ["Turkey sent drones to Azerbaijan during the war in Nagorno-Karabakh.", "TR drone move reported → Azerbaijan"],
    [
      "Canada sent soldiers to Latvia in response to Russia's annexation of Crimea.",
      "CA troops move reported → Latvia",
    ],
    [
      "Kenya sent troops to Somalia to fight militants who had kidnapped tourists in Lamu.",
      "KE troops move reported → Somalia",
    ],
    [
      "The United States sent Marines to Liberia to guard its embassy in Monrovia.",
      "US troops move reported → Liberia",
    ],
    [
      "NATO sent troops to Bosnia under an accord signed in Dayton.",
      "NATO troops move reported → Bosnia and Herzegovina",
    ],
    [
      "French soldiers who trained in Corsica were sent to Mali.",
      "FR troops exercise reported → Corsica",
      "FR troops move reported → Mali",
    ],
  ],
  knownGaps: [
    [
      "Italy, at a meeting in Brussels, offered 1,000 soldiers for Albania.",
      "IT troops 1000 move considered → Albania",
    ],
    [
      "Australia sent planes to Malaysia to search for a jet missing over the Indian Ocean.",
      "AU other move reported → Malaysia",
    ],
  ],
});

table("A word for a kind of place says that the names before it are places", {
  holds: [
    ["India sent troops to the Kargil area.", "IN troops move reported → Kargil"],
    ["India has troops in the Kargil sector.", "IN troops presence reported → Kargil"],
    [
      "Canada has 600 troops in the Zhari and Panjwai districts.",
      "CA troops presence reported → Zhari",
      "CA troops presence reported → Panjwai",
    ],
    // What is near the land of several towns is at one place.
    [
      "Pakistan has 9,000 troops opposite the Kargil and Dras areas of Ladakh.",
      "PK troops 9000 presence reported → opposite the Kargil and Dras areas of Ladakh",
    ],
    // Near misses: a town without such a word, and a word that is no name.
    ["India has troops at the Kargil.", "IN troops presence reported"],
    ["British soldiers trained in the reading room."],
  ],
});
