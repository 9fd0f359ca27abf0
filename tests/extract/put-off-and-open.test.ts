import { table } from "./table.ts";

// Acts that are put off, given up, or only talked of.

table("What is put off is still to come", {
  holds: [
    ["Ghana has postponed the deployment of 200 soldiers to Bamako.", "GH troops 200 move planned → Bamako"],
    ["Chile delayed sending a frigate to Haiti until the autumn.", "CL ship move planned → Haiti"],
    ["Peru has deferred the withdrawal of 150 soldiers from Bangui.", "PE troops 150 withdraw planned Bangui →"],
    ["Kenya wants an answer before it sends a battalion to Juba.", "KE land-unit move planned → Juba"],
  ],
});

table("What is no longer planned is ruled out", {
  holds: [
    ["Kenya no longer plans to send a battalion to Juba.", "KE land-unit move ruled-out → Juba"],
    ["Sweden no longer intends to withdraw its soldiers from Gao.", "SE troops withdraw ruled-out Gao →"],
    ["Kenya still plans to send a battalion to Juba.", "KE land-unit move planned → Juba"],
  ],
});

table("A matter talked of is not told as done", {
  holds: [
    ["The coalition is split over sending 300 Estonian soldiers to Gao.", "EE troops 300 move considered → Gao"],
    [
      "The minister has had advice on sending two Irish battalions to Tripoli.",
      "IE land-unit 2 move considered → Tripoli",
    ],
    [
      "A decision on sending 300 Estonian soldiers to Gao is expected next week.",
      "EE troops 300 move considered → Gao",
    ],
    ["Qatar is negotiating the stationing of six Turkish jets at Doha.", "TR fighter 6 presence considered → Doha"],
    ["Uganda insisted on sending two battalions to Mogadishu.", "UG land-unit 2 move considered → Mogadishu"],
    [
      "Two Chilean Hercules go on flying from Entebbe.",
      "CL transport-aircraft 2 «Hercules» presence reported → Entebbe",
    ],
  ],
});

table("What someone demands is not done", {
  holds: [
    ["The mayor demanded that the Nepalese soldiers leave Juba.", "NP troops withdraw considered Juba →"],
    ["Rwandan soldiers were turned back before they could reach Goma.", "RW troops move ruled-out → Goma"],
    ["200 Rwandan soldiers will go to Goma unless the talks succeed.", "RW troops 200 move conditional → Goma"],
  ],
});

table("What only looks like a move or a stay", {
  holds: [
    ["A Greek F-16 crashed into the sea off Samos."],
    ["A Danish helicopter crashed in a valley near Kabul."],
    ["Rebels left 30 people dead near Gode."],
    ["Peru has a battalion at Tacna. Peru is home to many a Chilean exile.", "PE land-unit presence reported → Tacna"],
    ["Basing German jets in Tallinn and Riga angers Moscow.", "DE fighter presence considered → Tallinn"],
    ["The plan was for the second Dutch battalion to move to Gao.", "NL land-unit move planned → Gao"],
    ["The Dutch squadron had earlier served in Kabul and Kandahar."],
    ["Belgium has 900 soldiers all over Mali.", "BE troops 900 presence reported → Mali"],
  ],
});

table("A quotation may begin inside the verb, and to fail is not to do", {
  holds: [
    ['Portugal is "not ruling out" sending ground troops to Libya.', "PT troops move considered → Libya"],
    ['Finland is "considering" sending 60 soldiers to Mosul.', "FI troops 60 move considered → Mosul"],
    ["The Chilean frigate failed to reach Haiti.", "CL ship move denied → Haiti"],
    ["Ugandan soldiers failed to leave Juba on time.", "UG troops withdraw denied Juba →"],
  ],
});

table("What was due is called off in the sentence beside it", {
  holds: [
    [
      "The Danish frigate Thetis was due to leave Rota on Monday. The voyage was cancelled because of a fault.",
      "DK ship «Thetis» move ruled-out Rota →",
    ],
    [
      "A Latvian company's deployment to Gao has been called off. About 120 Latvian soldiers were to leave for Gao on Monday.",
      "LV land-unit move ruled-out → Gao",
      "LV troops ~120 move ruled-out → Gao",
    ],
    [
      "About 120 Latvian soldiers will leave for Gao on Monday. A concert for them was cancelled.",
      "LV troops ~120 move planned → Gao",
    ],
    ["Norway will no longer send a frigate to Bahrain.", "NO ship move ruled-out → Bahrain"],
    ["Monday went by without the Danish frigate leaving Rota.", "DK ship move denied Rota →"],
  ],
});

table("What a verb says of a deployment by its particle", {
  holds: [
    ["Chile has put off the deployment of a battalion to Haiti.", "CL land-unit move planned → Haiti"],
    ["Chile called off the deployment of a battalion to Haiti.", "CL land-unit move ruled-out → Haiti"],
    ["Ghana has given up the withdrawal of its battalion from Tyre.", "GH land-unit withdraw ruled-out Tyre →"],
    // Another particle.
    ["Ghana carried out the deployment of a battalion to Goma.", "GH land-unit move reported → Goma"],
  ],
});
