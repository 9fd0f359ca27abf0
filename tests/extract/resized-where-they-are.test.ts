import { table } from "./table.ts";

// A force that is made smaller or larger where its own words say it is; what is proposed, voted on and handed over.

table("A force made smaller or larger where it is", {
  holds: [
    [
      "The Danish contingent in Bosnia will be reduced by 300 men.",
      "DK land-unit 300 withdraw planned Bosnia and Herzegovina →",
    ],
    ["The Kenyan garrison at Kismayo was halved in May.", "KE troops withdraw reported Kismayo →"],
    ["The Danish garrison at Tuzla was thinned by a battalion.", "DK troops withdraw reported Tuzla →"],
    [
      "The Thai battalion in Dili will be withdrawn in June.",
      "TH land-unit presence reported → Dili",
      "TH land-unit withdraw planned Dili →",
    ],
    ["The Indian garrison at Tawang will be strengthened.", "IN troops move planned → Tawang"],
    ["The Danish garrison at Tuzla will be reinforced from Zenica.", "DK troops move planned Zenica → Tuzla"],
    ["Danish soldiers were withdrawn to Zenica.", "DK troops withdraw reported → Zenica"],
    ["A Turkish brigade is held at Konya; its notice to move was cut to two days."],
  ],
});

table("Who vacates a place, told by the place", {
  holds: [
    ["Gori is to be vacated by Russian soldiers by Friday.", "RU troops withdraw planned Gori →"],
    ["The airport at Goma was abandoned by 200 Belgian soldiers.", "BE troops 200 withdraw reported Goma →"],
    ["The airport at Goma was abandoned by its staff."],
  ],
});

table("Proposed, voted on, handed over", {
  holds: [
    [
      "Chile and Peru have proposed a battalion each.",
      "CL land-unit transfer considered",
      "PE land-unit transfer considered",
    ],
    ["Chile has proposed a battalion for Haiti.", "CL land-unit transfer considered → Haiti"],
    ["Kenya's parliament votes on Tuesday on an engineer battalion.", "KE land-unit move considered"],
    ["Oslo is handing over a second Patriot battery.", "NO air-defence «Patriot» transfer reported"],
    ["Chile has proposed a new tank."],
    ["Chile's parliament votes on Tuesday on the budget."],
    ["Oslo is handing over the presidency."],
  ],
});
