import { table } from "./table.ts";

// Presence that has ended, ways home, and forces that someone will not have used.

table("What is no longer somewhere has left", {
  holds: [
    ["French troops are no longer in Gao.", "FR troops withdraw reported Gao →"],
    ["The Dutch frigate no longer patrols the Gulf of Guinea.", "NL ship withdraw reported Gulf of Guinea →"],
    ["Spanish troops no longer guard the airport at Gao.", "ES troops withdraw reported Gao →"],
    ["Polish jets will no longer be stationed at Siauliai.", "PL fighter withdraw planned Šiauliai →"],
    ["Kenya no longer has troops in Juba.", "KE troops withdraw reported Juba →"],
    ["There are no longer any Turkish troops in Mogadishu.", "TR troops withdraw reported Mogadishu →"],
    // They are there, whatever is thought of them.
    ["French troops are no longer welcome in Gao.", "FR troops presence reported → Gao"],
    ["Danish troops no longer needed in Kabul will go to Mosul.", "DK troops move planned → Mosul"],
    ["Fiji no longer has an embassy in Juba."],
  ],
});

table("Home by whatever way", {
  holds: [
    ["About 700 Nepalese soldiers hurried home from Juba.", "NP troops ~700 withdraw reported Juba →"],
    ["Uganda rushed its soldiers home from Juba.", "UG troops withdraw reported Juba →"],
    ["Italian jets began flying home from Trapani.", "IT fighter withdraw reported Trapani →"],
    ["Rwandan troops started for home on Tuesday.", "RW troops withdraw reported"],
    ["Angolan troops marched home from Kinshasa.", "AO troops withdraw reported Kinshasa →"],
    ["The Polish brigade will be repatriated in June.", "PL land-unit withdraw planned"],
    ["The Ghanaian battalion was repatriated from Kigali.", "GH land-unit withdraw reported Kigali →"],
    ["Burundian refugees marched home from Goma."],
    ["The bodies of six Polish soldiers were repatriated from Iraq."],
    ["Portuguese pilots wrote home from Bagram."],
  ],
});

table("Forces that someone will not have used", {
  holds: [
    ["Portugal has excluded ground troops.", "PT troops move ruled-out"],
    ["Portugal has excluded sending ground troops to Kosovo.", "PT troops move ruled-out → Kosovo"],
    ["Oslo has ruled out the use of ground troops in Libya.", "NO troops move ruled-out → Libya"],
    ["Denmark is considering the use of F-16s in Syria.", "DK fighter «F-16» move considered → Syria"],
    ["Greece excluded the commitment of ground forces to Yemen.", "GR troops move ruled-out → Yemen"],
    ["Greece has no plan to send either destroyer to Malta.", "GR ship move ruled-out → Malta"],
    ["The sending of Danish instructors to Bangui is under study.", "DK instructors move considered → Bangui"],
    // Done, or told of something else.
    ["The use of tanks against the crowd was condemned."],
    ["The treaty excludes tanks."],
  ],
});

table("What a company of so many does", {
  holds: [
    ["A first Danish company of 150 leaves Gereshk on Monday.", "DK land-unit 150 withdraw planned Gereshk →"],
    ["A heap of 200 leaves hid the guns at Gao."],
  ],
});
