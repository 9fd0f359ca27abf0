import { table } from "./table.ts";

// Whose a force is, where its own clause does not say.

table("A force without a nation of its own", {
  holds: [
    ["Iran has advisers in Syria.", "IR instructors presence reported → Syria"],
    ["Iran has economic advisers in Syria."],
    ["Britain has sent its national security adviser to Paris."],
    ["Two American F-35B Lightning IIs landed at Iwakuni.", "US fighter 2 «F-35» move reported → Iwakuni"],
    ["The Belgian frigate Louise-Marie has arrived at Djibouti.", "BE ship «Louise-Marie» move reported → Djibouti"],
    ["France has sent 36 infantry fighting vehicles to Gao.", "FR armour 36 move reported → Gao"],
    [
      "Six Chinook support helicopters of the Royal Air Force will fly to Skopje.",
      "GB helicopter 6 move planned → Skopje",
    ],
    ["Turkey sent five surface ships for the embargo to Naples.", "TR ship 5 move reported → Naples"],
    [
      "In Jakarta, the armed forces confirmed that two battalions had been shifted to Atambua to watch the frontier.",
      "ID land-unit 2 move reported → Atambua",
    ],
    ["In Islamabad, the army said two brigades had moved to Chitral.", "PK land-unit 2 move reported → Chitral"],
    ["In Kabul, Turkish soldiers have taken over the airport.", "TR troops presence reported → Kabul"],
    ["Portugal will send a company of its National Republican Guard to Dili.", "PT land-unit move planned → Dili"],
    ["Britain has put a dozen Tornado interceptors at Dhahran.", "GB fighter 12 «Tornado» move reported → Dhahran"],
    [
      "U.S. B-52s arrived in Guam. Two B-1B bombers landed in Qatar.",
      "US bomber 2 «B-1» move reported → Qatar",
      "US bomber «B-52» move reported → Guam",
    ],
    ["Four B-52H bombers of the 20th Bomb Squadron landed in Qatar.", "US bomber 4 «B-52» move reported → Qatar"],
    [
      "Russian soldiers entered Georgia. The troops were later moved to Senaki.",
      "RU troops move reported → Georgia",
      "RU troops move reported → Senak’i",
    ],
    ["Spanish troops arrived in Mostar. Allies have pledged 7,000 soldiers.", "ES troops move reported → Mostar"],
    [
      "A Danish frigate was sent to Aden. A battery of Patriot missiles was moved to Haifa.",
      "DK ship move reported → Aden",
      "an unnamed party air-defence «Patriot» move reported → Haifa",
    ],
    ["Reinforcements for the football team arrived in Turin."],
    [
      "Georgia has pledged troops. Soldiers from the 2nd Battalion, Royal Welsh, have arrived in Tapa.",
      "GB land-unit «2nd Battalion» move reported → Tapa Army Base",
      "GE troops move planned",
    ],
    ["A contingent of 250 Kenyan police arrived in Port-au-Prince.", "KE land-unit 250 move reported → Port-au-Prince"],
    [
      "A convoy carrying the French 92nd Infantry Regiment left Bamako for Gao.",
      "FR land-unit «92nd Infantry Regiment» move reported Bamako → Gao",
    ],
    ["Germany, with 1,100 troops at Gao, is leaving the mission.", "DE troops 1100 presence reported → Gao"],
    ["The Philippine Marine Corps has sent a battalion to Palawan.", "PH land-unit move reported → Palawan"],
    ["The U.S. Marine Corps has sent a battalion to Darwin.", "US land-unit move reported → Darwin"],
    ["The Iraqi 1st Armored Division entered Kirkuk.", "IQ land-unit «1st Armored Division» move reported → Kirkuk"],
    // A figure that opens the name of a unit is no count.
    ["42 Commando flew to Freetown.", "GB land-unit «42 Commando» move reported → Freetown"],
    ["About 42 Spanish commandos flew to Freetown.", "ES troops ~42 move reported → Freetown"],
    // Where a unit is that people come from is their home.
    ["Doctors from the 1st Armored Division at Baumholder, Germany, flew to Tuzla with their families."],
    ["The Nimitz strike group entered the Persian Gulf.", "US carrier «Nimitz» move reported → Persian Gulf"],
    ["Rebels advanced on Goma. Congolese troops left Goma.", "CD troops move reported Goma →"],
    ["Two T-90 tanks of the Indian army reached Leh.", "IN armour 2 «T-90» move reported → Leh"],
    [
      "Spanish troops arrived in Mostar and Spanish marines in Split. The army will send a battalion to Gorazde.",
      "ES land-unit move planned → Goražde",
      "ES troops move reported → Mostar",
      "ES troops move reported → Split",
    ],
    [
      "Egypt sent a brigade to Hafr al-Batin. The brigade is to move to Kuwait.",
      "EG land-unit move planned → Kuwait",
      "EG land-unit move reported → Hafr al-Batin",
    ],
    [
      "Egypt sent a brigade to Hafr al-Batin. A second brigade will go to Kuwait.",
      "EG land-unit move planned → Kuwait",
      "EG land-unit move reported → Hafr al-Batin",
    ],
    [
      "The outgoing flagship, the German frigate Hessen, goes home to Wilhelmshaven.",
      "DE ship «Hessen» withdraw planned → Wilhelmshaven",
    ],
    [
      "Czech tanks left Cheb. Two tank regiments are to be sent to Presov, hard by the Ukrainian frontier.",
      "CZ armour move reported Cheb →",
      "an unnamed party land-unit 2 move planned → Prešov",
    ],
    // Another unit, another number: somebody else's.
    [
      "A Belgian contingent is in Cincu. The brigade is in Setermoen.",
      "BE land-unit presence reported → Cincu Training Area",
      "an unnamed party land-unit presence reported → Setermoen",
    ],
    [
      "Some 120,000 Iraqi soldiers are in Kuwait. The 8,500 troops are in Dhahran.",
      "IQ troops ~120000 presence reported → Kuwait",
      "an unnamed party troops 8500 presence reported → Dhahran",
    ],
    [
      "Russian troops are in Shusha.\n\nAZERBAIJAN. A commando brigade is to be quartered at Hadrut.",
      "AZ land-unit presence planned → Hadrut",
      "RU troops presence reported → Shusha",
    ],
    [
      "Spanish troops arrived in Mostar. Spanish marines landed in Split. A company was sent to Gorazde.",
      "ES land-unit move reported → Goražde",
      "ES troops move reported → Mostar",
      "ES troops move reported → Split",
    ],
    // Who speaks of a force that comes into its country need not have it.
    [
      "Soviet tanks left Hungary. A parachute battalion turned up in Vilnius, the Lithuanian president said.",
      "RU armour withdraw reported Hungary →",
      "an unnamed party land-unit move reported → Vilnius",
    ],
    // "its" is the unit's, and of no nation named before.
    [
      "Hungary saw the last train leave. The Northern Group keeps 45,000 troops in Poland, and its headquarters is at Legnica. Polish troops are in Wroclaw.",
      "PL troops presence reported → Wrocław",
      "an unnamed party headquarters presence reported → Legnica",
      "an unnamed party troops 45000 presence reported → Poland",
    ],
    // Who flies a force home is not who has it.
    [
      "Georgian troops left Iraq. American C-17s flew the troops to Tbilisi.",
      "GE troops withdraw reported Iraq → Tbilisi",
      "GE troops withdraw reported Iraq →",
    ],
    // A nation's contingent to a mission is not the mission.
    [
      "Some 250 British soldiers will join the United Nations peacekeeping mission in Mali. The troops will operate from Gao.",
      "GB troops ~250 move planned → Mali",
      "GB troops presence planned → Gao",
      "UN peacekeepers presence reported → Mali",
    ],
    // Whatever moves so many soldiers, they are a state's.
    [
      "Dutch troops are in Split. The storm has left 2,500 soldiers at Zupanja.",
      "NL troops presence reported → Split",
      "an unnamed party troops 2500 presence reported → Županja",
    ],
    [
      "U.S. troops are in Panama. Two other battalions at Fort Ord were put on alert.",
      "US troops presence reported → Panama",
      "US land-unit 2 alert reported → Fort Ord",
    ],
  ],
});

table("Whose a force is that goes back to what was told before", {
  holds: [
    [
      "Kenya joined the mission in 2012. The contingent is based in Kismayo.",
      "KE land-unit presence reported → Kismayo",
    ],
    [
      "India's northern command has two divisions facing Pakistan. Both divisions have moved up to the Line of Control.",
      "IN land-unit move reported → Line of Control",
    ],
    [
      "Israel called up three reserve brigades on Sunday. Two of the brigades were moved to the Lebanese border.",
      "IL land-unit 3 alert reported",
      "IL land-unit 2 move reported → Lebanese border",
    ],
    [
      "Turkey's chief of staff arrived in Ankara. His troops have taken up positions along the Iraqi border.",
      "TR troops move reported → along the Iraqi border",
    ],
    ["Sudan's ruling general flew to Cairo. His soldiers are stationed at Juba.", "SD troops presence reported → Juba"],
    [
      "Norway and Denmark trained together at Souda Bay. The former still has four jets there.",
      "NO fighter 4 presence reported → Naval Support Activity Souda Bay",
    ],
    [
      "ROME — The government decided on Friday to send 2,500 soldiers to Lebanon. A first group of 900 will sail from Taranto on Monday.",
      "IT troops 2500 move planned → Lebanon",
      "IT land-unit 900 move planned Taranto →",
    ],
    // Two nations are named: the force is neither's for sure.
    [
      "France has sent Mali a general. Two brigades are stationed in Gao.",
      "an unnamed party land-unit 2 presence reported → Gao",
    ],
  ],
});

table("Whose a force is by the nation that opens an item, by who announces it, by what has only one", {
  holds: [
    ["Malaysia: a battalion of 275 commandos, expected in Dili on Saturday.", "MY troops 275 move planned → Dili"],
    [
      "Chile: two Black Hawk helicopters, expected at Port-au-Prince on Monday.",
      "CL helicopter 2 «Black Hawk» move planned → Port-au-Prince",
    ],
    ["Ghana: 800 soldiers, based at Bunia.", "GH troops 800 presence reported → Bunia"],
    // The place, not the owner.
    ["Iraq: two battalions, based at Basra.", "an unnamed party land-unit 2 presence reported → Basra"],
    [
      "Russia's only aircraft carrier, the Admiral Kuznetsov, is moored at Murmansk.",
      "RU carrier presence reported → Murmansk",
    ],
    [
      "The Afghan Defense Ministry said that two regiments of the 18th Division would go to Kunduz from Herat.",
      "AF land-unit 2 «18th Division» move planned Herat → Kunduz",
    ],
    [
      "Elements of the US 3rd Infantry Brigade have moved to Mosul.",
      "US land-unit «3rd Infantry Brigade» move reported → Mosul",
    ],
  ],
});

table("More of the forces of who announces them", {
  holds: [
    [
      "Indian troops are in Ladakh. Pakistan announced that two more brigades would be moved to Skardu.",
      "IN troops presence reported → Ladakh",
      "PK land-unit 2 move planned → Skardu",
    ],
    [
      "Ethiopian brigades have massed at Badme. Asmara said on Monday that three more battalions would be sent to Senafe.",
      "ET land-unit presence reported → Badme",
      "ER land-unit 3 move planned → Senafe",
    ],
    [
      "Syria's armoured division has arrived in Yanbu. Baghdad says it will match every step. It announced on Monday that seven more divisions would be sent to Kuwait.",
      "SY land-unit move reported → Yanbu",
      "IQ land-unit 7 move planned → Kuwait",
    ],
  ],
});

table("A force is of the one that it is made a part of", {
  holds: [
    [
      "Two batteries of rocket launchers were added to the Armenian garrison at Kapan.",
      "AM artillery 2 move reported → Kapan",
      "AM troops presence reported → Kapan",
    ],
    [
      "A reconnaissance company has been attached to the Norwegian battalion in Bitola.",
      "NO land-unit move reported → Bitola",
      "NO land-unit presence reported → Bitola",
    ],
    ["A second destroyer joined the Japanese squadron off Djibouti on Sunday.", "JP ship move reported → off Djibouti"],
    // Who has a nation keeps it.
    [
      "Danish engineers have joined the British battalion at Gereshk.",
      "DK troops move reported → Gereshk",
      "GB land-unit presence reported → Gereshk",
    ],
  ],
});

table("A force on land is of the country whose town or region it comes from", {
  holds: [
    ["A battalion from Bavaria has relieved the Dutch at Rukla.", "DE land-unit move reported → Rukla"],
    [
      "A mechanized brigade from Rostov has been moved to the Ukrainian border near Milove.",
      "RU land-unit move reported → near Milove",
    ],
    // From one place of a theatre to the next, whoever's it is.
    ["A brigade from Rostov was moved to Voronezh.", "an unnamed party land-unit move reported → Voronezh"],
    [
      "Kenya sent a battalion to Kismayo. A brigade from Kismayo moved to Mandera.",
      "KE land-unit move reported → Kismayo",
      "KE land-unit withdraw reported Kismayo → Mandera",
    ],
    // Ships put out from harbours that others lend.
    ["Two frigates from Brest passed Aden.", "an unnamed party ship 2 move reported Brest → Aden"],
  ],
});

table("A force is of the only nation told of so far", {
  holds: [
    [
      "Kenya sent two battalions to Afmadow. Helicopters have been brought to Liboi.",
      "KE helicopter move reported → Liboi",
      "KE land-unit 2 move reported → Afmadow",
    ],
    [
      "The Lebanese government said the army would send 15,000 soldiers to Tyre. Three brigades have already crossed the Litani River.",
      "LB land-unit 3 move reported → Litani",
      "LB troops 15000 move planned → Tyre",
    ],
    // Two are named: it may be either's.
    [
      "Kenya sent two battalions to Afmadow, Uganda said. Helicopters have been brought to Liboi.",
      "KE land-unit 2 move reported → Afmadow",
      "an unnamed party helicopter move reported → Liboi",
    ],
    [
      "Kenya sent two battalions to Afmadow. The Ethiopian-led battle group is at Luuq.",
      "KE land-unit 2 move reported → Afmadow",
      "ET land-unit presence reported → Luuq",
    ],
  ],
});

table("Institutions that stand for a state or an alliance", {
  holds: [
    ["The European mission has 165 instructors at Koulikoro.", "EU instructors 165 presence reported → Koulikoro"],
    ["Members of the alliance have pledged 40 more tanks for Kosovo.", "NATO armour 40 move planned → Kosovo"],
    [
      "The Administration will send two more carriers to the Gulf, a White House official said.",
      "US carrier 2 move planned → Persian Gulf",
    ],
    ["NATO has excluded any dispatch of troops to Georgia.", "NATO troops move ruled-out → Georgia"],
    [
      "Washington is weighing a request for a drone detachment to be stationed in Niger.",
      "US drone presence considered → Niger",
    ],
    [
      "Ankara is studying a plan for two battalions to be sent to Mogadishu.",
      "TR land-unit 2 move considered → Mogadishu",
    ],
    // An administration of another kind.
    ["The new administration in Kabul has sent a battalion to Herat.", "AF land-unit move reported → Herat"],
  ],
});

table('A pronoun goes back to who is named by "by" where no one else is', {
  holds: [
    [
      "An offer by Germany has been accepted; its two rescue helicopters at Mazar-e-Sharif are on call as well.",
      "DE helicopter 2 presence reported → Mazar-e-Sharif",
    ],
  ],
});

table("Allies are not the nation whose allies they are", {
  holds: [
    ["Georgia said its allies would send 5,000 troops to Gori."],
    ["Russia's allies have sent 2,000 troops to Astana."],
    ["Iraq's neighbours have massed tanks near Basra."],
    [
      "NATO's allies in Europe met. The allies will send 5,000 troops to Skopje.",
      "NATO troops 5000 move planned → Skopje",
    ],
    ["Russia has sent 2,000 troops to Astana.", "RU troops 2000 move reported → Astana"],
  ],
});

table("A unit that another army has too is of whom its possessive says", {
  holds: [
    ["Britain said all tanks of its 1st Armored Division were in Kuwait.", "GB armour presence reported → Kuwait"],
    ["Iraq has moved its 1st Armored Division to Basra.", "IQ land-unit «1st Armored Division» move reported → Basra"],
    [
      "The Pentagon moved its 1st Armored Division to Basra.",
      "US land-unit «1st Armored Division» move reported → Basra",
    ],
    ["Tanks of the 1st Armored Division were in Kuwait.", "US armour presence reported → Kuwait"],
    ["Portugal will send 120 members of the Republican National Guard to Dili.", "PT troops 120 move planned → Dili"],
  ],
});

table("A force is of who acts in the clause above it", {
  holds: [
    [
      "Turkey follows in May, when two frigates and three submarines are to sail for Durres.",
      "TR ship 2 move planned → Durrës",
      "TR submarine 3 move planned → Durrës",
    ],
    // What happens when something happened may be another's.
    [
      "Iraq protested on Monday, when two brigades crossed into Dohuk.",
      "an unnamed party land-unit 2 move reported → Duhok",
    ],
    // What an alliance gets from a nation is the nation's.
    [
      "NATO will add a second company from Spain to the battalion in Latvia.",
      "ES land-unit move planned Spain → Latvia",
      "NATO land-unit presence reported → Latvia",
    ],
    ["The Pentagon will move a battalion from Germany to Kuwait.", "US land-unit move planned Germany → Kuwait"],
  ],
});

table("A heading may have a number", {
  holds: [
    [
      "4. Ukrainian measures. Kyiv has taken partial steps. A mechanized battalion was shifted to the Kherson region.",
      "UA land-unit move reported → Kherson Oblast",
    ],
  ],
});

table("An organisation is known by the last word of its name", {
  holds: [
    [
      "Iran's Revolutionary Guards hold Abu Musa. The Guards have moved missile boats to Bandar Abbas.",
      "IR ship move reported → Bandar Abbas",
      "IR troops presence reported → Abu Musa",
    ],
    [
      "The Tamil Tigers met the envoy. The Tigers have moved heavy mortars to Jaffna.",
      "Tamil Tigers artillery move reported → Jaffna",
    ],
    ["The tigers of Ranthambore moved two kilometres."],
  ],
});

table("The dateline of a garrison says whose a force without a name is", {
  holds: [
    [
      "FORT BRAGG, N.C. - About 700 paratroopers from the division's 1st Brigade left Pope Field on Wednesday for Kuwait. French soldiers went to Gao.",
      "US land-unit ~700 «1st Brigade» move reported Pope Army Airfield → Kuwait",
      "FR troops move reported → Gao",
    ],
    [
      "CAMP CASEY, South Korea — Two companies of the battalion moved to Rodriguez Range on Monday.",
      "US land-unit 2 move reported → Rodriguez Range",
    ],
    [
      "RAF LAKENHEATH, England -- Six F-15Es left here on Monday for Aviano.",
      "US fighter 6 «F-15E» move reported RAF Lakenheath → Aviano Air Base",
    ],
    // A town is no garrison.
    [
      "SEOUL, South Korea — Two battalions moved to Paju on Monday.",
      "an unnamed party land-unit 2 move reported → Paju",
    ],
  ],
});

table("The armed forces are of the nation told of", {
  holds: [
    [
      "Australia's air force has based six Hornets at Al Minhad. The government said a special forces group of 200 would go to Baghdad.",
      "AU fighter 6 «Hornet» presence reported → Al Minhad Air Base",
      "AU land-unit 200 move planned → Baghdad",
    ],
    [
      "Hungary's parliament voted to send 300 soldiers to Iraq. A transport battalion will be stationed at Hillah under Polish command.",
      "HU land-unit presence planned → Hillah",
      "HU troops 300 move planned → Iraq",
    ],
  ],
});

table("Brussels is the Union, unless Belgium is named", {
  holds: [
    ["Brussels is to send 40 military trainers to Maputo.", "EU instructors 40 move planned → Maputo"],
    [
      "Belgian soldiers left Kindu. Brussels will send four F-16s to Siauliai.",
      "BE fighter 4 «F-16» move planned → Šiauliai",
      "BE troops withdraw reported Kindu →",
    ],
    ["NATO met on Monday. Brussels will send 5,000 soldiers to Skopje.", "NATO troops 5000 move planned → Skopje"],
  ],
});

table("Who denies an allegation is who it is about", {
  holds: [
    [
      "The UN mission met a Mongolian officer. The Kenyan army rejects the report that it has moved tanks to Goma.",
      "KE armour move denied → Goma",
    ],
    [
      "Zambia dismissed Zaire's claim that it had massed troops near Lubumbashi.",
      "ZM troops presence denied → near Lubumbashi",
    ],
  ],
});

table("Where a force that no one moves comes from is whose it is", {
  holds: [
    [
      "NATO has some 1,200 soldiers from Norway and Denmark in Kabul.",
      "NO troops presence reported → Kabul",
      "DK troops presence reported → Kabul",
    ],
    [
      "The African Union, which keeps 2,400 troops from Burundi and Kenya in Baidoa, gave no date.",
      "BI troops presence reported → Baidoa",
      "KE troops presence reported → Baidoa",
    ],
    ["There are 2,000 peacekeepers from Pakistan in Bukavu.", "PK peacekeepers 2000 presence reported → Bukavu"],
    // Near misses: what a nation has from elsewhere is its own, and what is moved from a country need not be that one's.
    ["France has 300 legionnaires from Djibouti in Abidjan.", "FR troops 300 presence reported Djibouti → Abidjan"],
    ["The army has moved 500 soldiers from Chad to Niger.", "an unnamed party troops 500 move reported Chad → Niger"],
  ],
});
