import { table } from "./table.ts";

// What home-town papers and releases tell of units that come home, and when they left.

table("A force that is home again is not where it served", {
  holds: [
    ["The last Danish soldiers are back home after serving a year in Kosovo.", "DK troops withdraw reported Kosovo →"],
    ["The Danish soldiers are home after serving in Kosovo.", "DK troops withdraw reported Kosovo →"],
    [
      "The Danish soldiers returned to Aalborg after completing a tour in Kosovo.",
      "DK troops withdraw reported Kosovo → Aalborg",
    ],
    [
      "The first Danish soldiers to return from Kosovo are back in Denmark.",
      "DK troops withdraw reported Kosovo → Denmark",
    ],
    ["The first round of Danish soldiers returned from Kosovo on Friday.", "DK troops withdraw reported Kosovo →"],
  ],
});

table("What is expected of a force is told once", {
  holds: [
    [
      "The Danish army expects three more units to return home from Mosul in May.",
      "DK land-unit 3 withdraw planned Mosul →",
    ],
    [
      "A Danish officer said 20 soldiers returned over the weekend and the remaining 16 will return on Friday.",
      "DK troops 20 withdraw reported",
      "DK troops 16 withdraw planned",
    ],
    [
      "A minister came to Odense to welcome home the Danish soldiers who are in Kosovo.",
      "DK troops presence reported → Kosovo",
    ],
  ],
});

table("A day behind a place", {
  holds: [
    ["The Danish soldiers left Aalborg Air Base July 18, 2006.", "DK troops move reported Aalborg Air Base →"],
    ["The Danish soldiers arrived in Kuwait Aug. 3 from Bornholm.", "DK troops move reported Bornholm → Kuwait"],
  ],
});

table("Those from a place are not there", {
  holds: [["The king met the recruits, 60 from Jutland. The 10,000-strong NATO force there is shrinking."]],
});

table("The name of a NATO mission", {
  holds: [
    [
      "The NATO enhanced Forward Presence battle group has been deployed in Lithuania since 2017.",
      "NATO land-unit move reported → Lithuania",
    ],
  ],
});

table("A deployment that is over", {
  holds: [
    [
      "More than 120 Danish airmen just returned from a four-month deployment to Kuwait.",
      "DK troops ≥120 withdraw reported Kuwait →",
    ],
    [
      "The Danish squadron returned Saturday after completing a 120-day deployment to Kuwait.",
      "DK fighter withdraw reported Kuwait →",
    ],
    ["The Danish squadron completed a 120-day deployment in Kuwait.", "DK fighter withdraw reported Kuwait →"],
    [
      "Danish soldiers returned to Aalborg after a four-month deployment to support operations in Kosovo.",
      "DK troops withdraw reported Kosovo → Aalborg",
    ],
    ["Elements of the Danish battalion have also served in Bosnia, Kosovo and Mali in recent years."],
    ["The Danish battalion has served in Bosnia since May.", "DK land-unit presence reported → Bosnia and Herzegovina"],
  ],
});

table("A name that says where a unit is, or what a place is like", {
  holds: [
    ["The NATO Battle Group Lithuania is in Rukla.", "NATO land-unit «NATO Battle Group» presence reported → Rukla"],
    ["British Forces Cyprus is at Dhekelia.", "GB troops presence reported → Dhekelia"],
    [
      "A Danish regiment landed on Crete. The regiment will be based on the Mediterranean island.",
      "DK land-unit move reported → Crete",
      "DK land-unit presence planned → Crete",
    ],
  ],
});

table("What is said beside the act", {
  holds: [
    ["Danish troops will support NATO troops in the fight to defend Ukraine."],
    ["Denmark sent tanks to defend Ukraine.", "DK armour move reported → Ukraine"],
    [
      "A Danish unit that fought in Iraq on its last deployment shipped out Tuesday for a trip to Kuwait.",
      "DK land-unit move reported → Kuwait",
    ],
    [
      "The Danish brigade will be overseeing its soldiers deployed in Qatar and Bahrain.",
      "DK troops move reported → Qatar",
      "DK troops move reported → Bahrain",
    ],
    ["The Danish frigates are headed home from the Mediterranean.", "DK ship withdraw reported Mediterranean Sea →"],
    ["U.S. troops are headed to Kuwait.", "US troops move reported → Kuwait"],
  ],
});

table("A place told once, by its own name", {
  holds: [
    [
      "The Danish frigate would reach Naval Station Rota in Spain on Wednesday.",
      "DK ship move considered → Naval Station Rota",
    ],
    [
      "The U.S. frigate returned to San Diego Tuesday from a deployment to the Aegean Sea.",
      "US ship withdraw reported Aegean Sea → San Diego",
    ],
  ],
});

table("What is ranked has been done, where what is told of it next has", {
  holds: [
    [
      "The first party of Italian soldiers to come back from Lebanon got to Rome on Monday.",
      "IT troops withdraw reported Lebanon →",
      "IT troops withdraw reported Lebanon → Rome",
    ],
    [
      "The second British brigade to deploy to Kuwait began its training in March.",
      "GB land-unit move reported → Kuwait",
    ],
    ["The only Polish company to serve in Ghazni has lost three men.", "PL land-unit presence reported → Ghazni"],
    // Still to come: its main verb is, or there is none.
    ["The first Italian soldiers to go to Mali will leave in May.", "IT troops move planned → Mali"],
    ["First Italian soldiers to leave Mali", "IT troops withdraw planned Mali →"],
  ],
});

table("Where a force has its base is not where it comes home from", {
  holds: [
    [
      "Some 140 British soldiers, based at Catterick, are on the way back.",
      "GB troops ~140 withdraw reported",
      "GB troops ~140 presence reported → Catterick",
    ],
    [
      "The last Danish gunners out of Lebanon, most from Aalborg and Odense, should be home today.",
      "DK troops withdraw planned Lebanon →",
    ],
    // Abroad it is.
    [
      "The Danish battalion, based in Kabul, will return home in May.",
      "DK land-unit presence reported → Kabul",
      "DK land-unit withdraw planned Kabul →",
    ],
  ],
});

table("The place of a force stands between it and what the verb says with it", {
  holds: [
    ["Madrid will bring its soldiers in Herat home.", "ES troops withdraw planned Herat →"],
    ["Tokyo ordered its troops in Samawah home.", "JP troops withdraw planned Samawah →"],
    ["Peru wants its marines in Basra home by May.", "PE troops withdraw considered Basra →"],
    ["Greece keeps its forces on Rhodes ready.", "GR troops alert reported → Rhodes"],
    // No particle of the verb.
    ["Norway brought tanks to Riga in May.", "NO armour move reported → Riga"],
    [
      "Ghana's 850 soldiers in Tyre will be home by May.",
      "GH troops 850 presence reported → Tyre",
      "GH troops 850 withdraw planned Tyre →",
    ],
  ],
});
