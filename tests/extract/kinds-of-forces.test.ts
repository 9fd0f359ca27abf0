import { table } from "./table.ts";

// Words and kinds that name forces, and peoples that stand for them.

table("What a force is called", {
  holds: [
    ["Turkey has sent 40 armoured personnel carriers to Idlib.", "TR armour 40 move reported → Idlib"],
    ["Belarus moved 25 troop carriers to Brest.", "BY armour 25 move reported → Brest"],
    ["Some 300 Belgian paratroops landed at Kindu on Sunday.", "BE troops ~300 move reported → Kindu"],
    ["Germany will send 200 border police to Kosovo.", "DE troops 200 move planned → Kosovo"],
    ["Italy will send 70 water-purification specialists to Basra.", "IT troops 70 move planned → Basra"],
    ["Roughly 200 mutineers are dug in at Bouaké.", "mutineers troops ~200 presence reported → Bouaké"],
    [
      "Britain will send eight Puma and six Chinook helicopters to Skopje.",
      "GB helicopter 6 «Chinook» move planned → Skopje",
      "GB helicopter 8 «Puma» move planned → Skopje",
    ],
    ["An air carrier has sent 40 aircraft mechanics to Dubai."],
  ],
});

table("A people for its soldiers", {
  holds: [
    [
      "Danish soldiers hold Mitrovica. There are 200 or so Russians at Slatina.",
      "DK troops presence reported → Mitrovica",
      "RU troops 200 presence reported → Slatina",
    ],
    [
      "Danish soldiers hold Mitrovica. Some 300 Dutch will stay in Prizren.",
      "DK troops presence reported → Mitrovica",
      "NL troops ~300 presence planned → Prizren",
    ],
    [
      "The French battalion has left Gao. Estonians and Czechs remain in Gao.",
      "CZ troops presence reported → Gao",
      "EE troops presence reported → Gao",
      "FR land-unit withdraw reported Gao →",
    ],
    ["The hotels of the coast are full. Some 300 Dutch will stay in Antalya."],
    [
      "Danish soldiers hold Mitrovica. Some 300 Dutch tourists will stay in Prizren.",
      "DK troops presence reported → Mitrovica",
    ],
    ["The French battalion has left Gao. Traders remain in Gao.", "FR land-unit withdraw reported Gao →"],
  ],
});

table("A force that is asked to move", {
  holds: [
    ["The 4th Brigade of the Indian army has been asked to move to Jammu.", "IN land-unit move planned → Jammu"],
    ["Indian troops may be asked to move to Jammu.", "IN troops move considered → Jammu"],
    ["Spain has been asked to send a frigate to Cyprus.", "ES ship move considered → Cyprus"],
  ],
});

table("A state's men are its soldiers", {
  holds: [
    ["Norway brought its men home in May.", "NO troops withdraw reported"],
    ["Jordan pulled its men out of Sarajevo in May.", "JO troops withdraw reported Sarajevo →"],
    [
      "Togo and Benin have sent their men to Guinea-Bissau.",
      "TG troops move reported → Guinea-Bissau",
      "BJ troops move reported → Guinea-Bissau",
    ],
    // Near misses: no state's.
    ["The church sent its men to Haiti."],
    ["The women waited for their men in Grozny."],
    ["The village lost half its men in Iraq."],
  ],
});

table("Officers of a nation are its troops where forces are told of", {
  holds: [
    [
      "The Danish battalion left Gjilan. British officers are still stationed at Pristina.",
      "DK land-unit withdraw reported Gjilan →",
      "GB troops presence reported → Pristina",
    ],
    [
      "The Kenyan brigade is in Kismayo. Ethiopian officers remain at Baidoa.",
      "KE land-unit presence reported → Kismayo",
      "ET troops presence reported → Baidoa",
    ],
    // Near misses: who only speaks, whose nation no word names, and officers where no force is told of.
    [
      "The Danish battalion left Gjilan. British officers in Pristina said the road was open.",
      "DK land-unit withdraw reported Gjilan →",
    ],
    ["The Kenyan brigade is in Kismayo. Officers remain at Baidoa.", "KE land-unit presence reported → Kismayo"],
    ["Ethiopian officers remain at Baidoa."],
  ],
});

table("Members of an army are its people", {
  holds: [
    ["Some 500 Canadian Armed Forces members deployed to Latvia.", "CA troops ~500 move reported → Latvia"],
    ["Around 60 Bundeswehr members are in Niger.", "DE troops ~60 presence reported → Niger"],
    ["Forty New Zealand Defence Force members flew to Honiara.", "NZ troops 40 move reported → Honiara"],
    ["Fifty members of parliament are in Kabul."],
    ["Fifty party members are in Kabul."],
  ],
});
