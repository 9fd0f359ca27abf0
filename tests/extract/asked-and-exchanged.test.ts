import { table } from "./table.ts";

// Forces that someone is asked for, rules out or gives, and those that are sent in place of others.

table("A force that is asked for", {
  holds: [
    ["Ottawa turned down a British request for six helicopters.", "CA helicopter 6 move ruled-out"],
    ["A request for Belgian tanks was turned down.", "BE armour move ruled-out"],
    ["Spain is considering a NATO request for a frigate.", "ES ship move considered"],
    ["NATO has asked Spain for two frigates.", "ES ship 2 move considered"],
    ["The Netherlands rejected an appeal for troops in Gleno.", "NL troops move ruled-out → Gleno"],
    ["Norway renewed its call for peacekeepers."],
    ["Spain is considering a request for asylum."],
    [
      "Washington is weighing a request for a drone detachment to be stationed in Niger.",
      "US drone presence considered → Niger",
    ],
  ],
});

table("A force that is ruled out", {
  holds: [
    ["Germany ruled out combat troops for Mali.", "DE troops move ruled-out → Mali"],
    ["Germany has ruled out ground troops.", "DE troops move ruled-out"],
    ["Germany ruled out a tax on fuel."],
  ],
});

table("A force that someone is given", {
  holds: [
    ["Norway offered the mission four helicopters.", "NO helicopter 4 transfer considered"],
    ["Accra has promised Freetown a battalion.", "GH land-unit move planned → Freetown"],
  ],
});

table("A force in place of another", {
  holds: [
    ["Norway will replace its frigate in the Red Sea with a minehunter in May.", "NO ship move planned → Red Sea"],
    ["Egypt will follow the commandos with a mechanized division.", "EG land-unit move planned"],
    ["Britain will swap the destroyer Diamond for HMS Richmond.", "GB ship «HMS Richmond» move planned"],
    [
      "The destroyer Diamond was relieved in the Red Sea this month by the frigate Richmond.",
      "GB ship «Richmond» move reported → Red Sea",
    ],
    ["The British company was followed by 300 Danish soldiers.", "DK troops 300 move reported"],
    ["Denmark will replace its F-16s with F-35s."],
    ["Georgian troops followed the Russians at a distance."],
  ],
});

table("A plan or a delay of an act that a noun names", {
  holds: [
    ["France plans the withdrawal of 400 soldiers from Gao.", "FR troops 400 withdraw planned Gao →"],
    ["The departure of the Danish battalion from Vitez was delayed.", "DK land-unit withdraw planned Vitez →"],
    [
      "The return of the 4th Brigade from Iraq was put off.",
      "an unnamed party land-unit «4th Brigade» withdraw planned Iraq →",
    ],
  ],
});
