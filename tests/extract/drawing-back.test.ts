import { table } from "./table.ts";

table("A force is drawn back, or gives up what it held", {
  holds: [
    ["Ethiopia drew back its tanks from Badme on Monday.", "ET armour withdraw reported Badme →"],
    ["Rwandan troops drew back from Kisangani on Sunday.", "RW troops withdraw reported Kisangani →"],
    ["Chadian columns drew away from Faya-Largeau.", "TD land-unit withdraw reported Faya-Largeau →"],
    ["Syria is moving back two divisions from the Bekaa.", "SY land-unit 2 withdraw reported Bekaa Valley →"],
    ["Israel moved its armour back from the Lebanese border.", "IL armour withdraw reported Lebanese border →"],
    [
      "Thailand shifted its artillery back from the Cambodian frontier.",
      "TH artillery withdraw reported Cambodian frontier →",
    ],
    ["Serb forces had given up the town of Brcko by Monday.", "RS troops withdraw reported Brčko →"],
    // Back to a place is to go there.
    ["Israel moved its troops back into Gaza.", "IL troops move reported → Gaza"],
    ["The government drew back from a vote on troops in Mali."],
    ["The army gave up the search for two soldiers in Mali."],
    ["The general drew back the curtain."],
  ],
});

table("What someone thinks about doing may be done", {
  holds: [
    ["Turkey might think about sending two brigades to Aleppo.", "TR land-unit 2 move considered → Aleppo"],
    ["Nigeria was thinking aloud about sending a battalion to Banjul.", "NG land-unit move considered → Banjul"],
    ["Uganda hinted at pulling its battalion out of Mogadishu.", "UG land-unit withdraw considered Mogadishu →"],
    ["Kenya is about to send 300 men to Juba.", "KE troops 300 move planned → Juba"],
    ["Parliament argued about sending a company to Gao."],
  ],
});

table("What would be done, as who closes the sentence says", {
  holds: [
    [
      "The Belgian soldiers would be back in Leopoldsburg by Friday, a spokesman told reporters.",
      "BE troops withdraw planned → Leopoldsburg",
    ],
    ["Greece would send a frigate to Larnaca on Monday, the minister said.", "GR ship move planned → Larnaca"],
    ["France would send 500 men to Chad if asked, the minister said.", "FR troops 500 move conditional → Chad"],
    ["Greece would send a frigate to Larnaca.", "GR ship move considered → Larnaca"],
  ],
});

table("Who has done its time somewhere has left", {
  holds: [
    ["About 300 Danish soldiers completed a tour in Mali.", "DK troops ~300 withdraw reported Mali →"],
    ["A Kenyan battalion has finished a six-month deployment to Goma.", "KE land-unit withdraw reported Goma →"],
    ["Six Danish F-16s have ended their mission in Estonia.", "DK fighter 6 «F-16» withdraw reported Estonia →"],
    // Not yet.
    ["A Kenyan battalion will complete its tour in Goma in May.", "KE land-unit presence planned → Goma"],
    ["A Kenyan battalion has begun a tour in Goma.", "KE land-unit presence reported → Goma"],
  ],
});
