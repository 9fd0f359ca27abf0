import { table } from "./table.ts";

// Whose a force is by who gives it or plans for it, who comes to reinforce another, and where some of it are.

table("Who gives it", {
  holds: [
    ["A battalion sent by Nepal will go to Haiti.", "NP land-unit move planned → Haiti"],
    ["Troops provided by Senegal are in Bissau.", "SN troops presence reported → Bissau"],
    ["The helicopters lent by Italy are in Erbil.", "IT helicopter presence reported → Erbil"],
    ["The 20 tanks promised by Poland are to arrive in Kyiv in May.", "PL armour 20 move planned → Kyiv"],
    // Who awaits them has not given them.
    ["The 90 soldiers awaited by Greece are in Nicosia.", "an unnamed party troops 90 presence reported → Nicosia"],
    // What someone is given is no force.
    [
      "Kenya has 900 men around Dhobley, none of whom has been offered a visa.",
      "KE troops 900 presence reported → around Dhobley",
    ],
    ["Half of the 40 Danish soldiers have been given barracks at Rukla.", "DK troops move reported → Rukla"],
  ],
});

table("Who reinforces another force", {
  holds: [
    [
      "The Polish contingent in Estonia will be reinforced by three Spanish Mirages.",
      "ES fighter 3 «Mirage» move planned → Estonia",
    ],
    [
      "Four Dutch Apaches will strengthen the Belgian battalion in Mali.",
      "NL helicopter 4 «Apache» move planned → Mali",
    ],
    [
      "Chile is strengthening its garrison at Arica with 30 vehicles and 200 soldiers.",
      "CL materiel 30 move reported → Arica",
      "CL troops 200 move reported → Arica",
    ],
  ],
});

table("Who plans an act that a noun tells", {
  holds: [
    ["The Danish government plans the withdrawal of a tank battalion from Gao.", "DK land-unit withdraw planned Gao →"],
    ["The Czech plan foresees the deployment of an army company to Gao.", "CZ land-unit move planned → Gao"],
    [
      "The accord provides for the withdrawal of a French battalion from Bangui.",
      "FR land-unit withdraw considered Bangui →",
    ],
    ["The Irish parliament debates a plan to send 300 troops to Chad.", "IE troops 300 move considered → Chad"],
    ["The Irish government's plans the other day were not clear."],
  ],
});

table("Some of them, in a part of where they are", {
  holds: [
    [
      "Some 900 Greek soldiers are in Kosovo, most of them in Urosevac.",
      "GR troops ~900 presence reported → Kosovo",
      "GR troops presence reported → Ferizaj",
    ],
    [
      "Chad has sent 900 men to Mali, half of them to Tessalit.",
      "TD troops 900 move reported → Mali",
      "TD troops move reported → Tessalit",
    ],
    [
      "The 1,500 Italian soldiers in Iraq, the bulk of them at Erbil, were fed.",
      "IT troops 1500 presence reported → Iraq",
      "IT troops presence reported → Erbil",
    ],
    ["Some 900 Greek soldiers are in Kosovo, most of them engineers.", "GR troops ~900 presence reported → Kosovo"],
  ],
});

table("Out of a place", {
  holds: [
    ["Polish soldiers marched out of Ghazni.", "PL troops withdraw reported Ghazni →"],
    ["Russian tanks rolled out of Gori on Friday.", "RU armour withdraw reported Gori →"],
    ["Russian tanks rolled into Gori.", "RU armour move reported → Gori"],
  ],
});
