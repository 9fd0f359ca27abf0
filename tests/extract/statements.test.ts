import { table } from "./table.ts";

// What ministers and spokesmen put beside an act: when, why and as whose guests; whose clause a word is of.

table("When or why, and not where", {
  holds: [
    ["Danish troops are in Mali at the invitation of the government in Bamako.", "DK troops presence reported → Mali"],
    ["Danish troops lowered the flag at the end of their mission in Kosovo."],
    [
      "At the request of the mayor of Pristina a Danish company will stay in Kosovo.",
      "DK land-unit presence planned → Kosovo",
    ],
    // The end of a place is one.
    ["Danish troops guard the end of the runway at Gao.", "DK troops presence reported → Gao"],
  ],
});

table("A clause of its own behind the act", {
  holds: [
    [
      "The Danish contingent in Gao will be cut as Copenhagen hands over the base to Chad.",
      "DK land-unit withdraw planned Gao →",
    ],
    [
      "The UN force has 5,000 troops and the Lebanese army is ready to deploy to Tyre.",
      "LB land-unit move considered → Tyre",
    ],
    // A plural verb shares its subjects.
    ["Danish troops and tanks are in Gao.", "DK troops presence reported → Gao", "DK armour presence reported → Gao"],
  ],
});

table("Two parties, not two places", {
  holds: [
    [
      "Japan announced the deployment of up to 900 soldiers to oversee the truce between Israel and Hamas.",
      "JP troops ≤900 move planned",
    ],
    // Places.
    [
      "Japan sent 900 soldiers to the border between Israel and Lebanon.",
      "JP troops 900 move reported → border between Israel and Lebanon",
    ],
  ],
});

table("Part of a mission", {
  holds: [
    ["The 300 Danish soldiers are part of KFOR.", "DK troops 300 presence reported → Kosovo"],
    ["The 300 Danish soldiers are part of the problem."],
  ],
});

table("The president of no kingdom", {
  show: { title: "Pentagon briefing", published: "1997-11-18" },
  holds: [
    [
      "The B-52s will be at Gibraltar, which is a British territory. The President will send 30 more combat aircraft to Kuwait.",
      "US bomber «B-52» presence planned → Gibraltar",
      "US fighter 30 move planned → Kuwait",
    ],
  ],
});

table("A verb between a preposition and a force of two names", {
  holds: [
    [
      "Up to 700 Danish troops will be deployed against remaining al-Shabaab and Mai-Mai fighters in Goma.",
      "DK troops ≤700 move planned → Goma",
    ],
  ],
});
