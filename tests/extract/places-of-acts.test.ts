import { table } from "./table.ts";

// Which of a sentence's places is the force's own.

table("The place of an act", {
  holds: [
    ["The Ukrainian army has shifted a brigade to the Bakhmut front.", "UA land-unit move reported → Bakhmut"],
    ["Russia has two brigades on the Kupyansk axis.", "RU land-unit 2 presence reported → Kupyansk"],
    ["Ukraine sent two brigades to the southern front.", "UA land-unit 2 move reported"],
    [
      "The American assault ship Kearsarge is off the Libyan coast with 800 Marines.",
      "US ship «Kearsarge» presence reported → off the Libyan coast",
      "US troops 800 presence reported → off the Libyan coast",
    ],
    [
      "Ethiopian troops crossed the border between Ethiopia and Somalia.",
      "ET troops move reported → border between Ethiopia and Somalia",
    ],
    ["Spanish troops left Jalalabad, Afghanistan, on Monday.", "ES troops withdraw reported Jalālābād →"],
    ["Poland will send 300 soldiers, the defence ministry in Warsaw said.", "PL troops 300 move planned"],
    [
      "The Lebanese army has stationed 15,000 soldiers south of the Litani River.",
      "LB troops 15000 presence reported → south of the Litani River",
    ],
    [
      "Italian marines were deployed east of the coastal city of Tyre.",
      "IT troops move reported → east of the coastal city of Tyre",
    ],
    ["U.S. helicopters will go from Illesheim, Germany, to Albania.", "US helicopter move planned Illesheim → Albania"],
    ["India has moved tanks along the frontier in Ladakh.", "IN armour move reported → along the frontier in Ladakh"],
    ["German soldiers are helping French troops facing rebels in Mali."],
    ["Turkey has agreed to provide a battalion, to be based near Tyre.", "TR land-unit move planned → near Tyre"],
    ["Israel sent tanks to reinforce the Golan Heights.", "IL armour move reported → Golan Heights"],
    ["Eritrea said it has no soldiers on Somali soil.", "ER troops presence denied → Somalia"],
    [
      "Some 1,600 Ugandan soldiers are protecting the airport in Mogadishu.",
      "UG troops ~1600 presence reported → Mogadishu",
    ],
    [
      "Russian peacekeepers have set up posts along the edge of South Ossetia.",
      "RU peacekeepers presence reported → along the edge of South Ossetia",
    ],
    ["French drones operate from Niamey.", "FR drone presence reported → Niamey"],
    ["American fighters returned to Norfolk.", "US troops withdraw reported → Norfolk"],
    ["Sweden will reinforce Gotland with an armoured battalion.", "SE land-unit move planned → Gotland"],
    [
      "KUNSAN AIR BASE, South Korea — Twelve U.S. F-16s landed here on Friday.",
      "US fighter 12 «F-16» move reported → Kunsan Air Base",
    ],
    ["India moved two battalions to Hulhulpur.", "IN land-unit 2 move reported"],
    ["German jets are flying their sorties from home."],
    [
      "Britain contributes 600 soldiers to UN missions, including 280 in Cyprus.",
      "GB troops 280 move reported → Cyprus",
      "GB troops 600 move reported",
    ],
    [
      "Eritrean soldiers have pulled back from Shire and Adwa.",
      "ER troops withdraw reported Adwa →",
      "ER troops withdraw reported Shire →",
    ],
  ],
});

table("A second phrase that says where the first place is", {
  holds: [
    ["Two British frigates at Souda, on Crete, will remain.", "GB ship 2 presence reported → Soúda"],
    [
      "French soldiers are stationed at Gao, in Mali, and at Niamey, in Niger.",
      "FR troops presence reported → Gao",
      "FR troops presence reported → Niamey",
    ],
    ["A Polish brigade was moved to Suwalki, opposite Kaliningrad.", "PL land-unit move reported → Suwałki"],
    ["The last British soldiers have left the southern Iraqi city of Basra.", "GB troops withdraw reported Basra →"],
    ["British tanks left the northern German port of Emden.", "GB armour withdraw reported Emden →"],
    [
      "U.S. Marines will go to Camp Fuji, in Japan, and to Guam.",
      "US troops move planned → Camp Fuji",
      "US troops move planned → Guam",
    ],
  ],
});

table("What a force amounts to or will do where it goes is told once", {
  holds: [
    ["A Danish frigate sailed for Muscat, where it will escort merchant ships.", "DK ship move reported → Muscat"],
    [
      "Kenyan soldiers have been deployed to Kismayo, where they will guard the port.",
      "KE troops move reported → Kismayo",
    ],
    [
      "The Ghanaian battalion has been moved to Buchanan, where it serves beside Nigerian engineers.",
      "GH land-unit move reported → Buchanan",
    ],
    [
      "Britain has three frigates in Bahrain, its biggest presence there in years.",
      "GB ship 3 presence reported → Bahrain",
    ],
    [
      "An Irish company is deployed in Goz Beida, the largest Irish force in Africa.",
      "IE land-unit move reported → Goz-Beida",
    ],
  ],
});

table("The country that a force comes to", {
  holds: [
    ["Lebanon asked for help. Irish troops arrived in the country.", "IE troops move reported → Lebanon"],
    ["Lebanon asked for help. Irish troops have landed in the country.", "IE troops move reported → Lebanon"],
    ["Lebanon asked for help. Irish troops entered the country on Monday.", "IE troops move reported → Lebanon"],
    [
      "A Kenyan force that is to guard Somalia has reached the country.",
      "KE troops move reported → Somalia",
      "KE troops presence planned → Somalia",
    ],
    // The particle of a verb still stands before a force.
    ["Russia sent in the cavalry to Grozny.", "RU land-unit move reported → Grozny"],
    ["Greek gunners shelled the country."],
  ],
});
