import { table } from "./table.ts";

// When: relative days resolve against the source's own date, and stay open without one.

table("Days", {
  show: { slot: "when", published: "1990-08-10" },
  holds: [
    [
      "The United States sent F-15s to Dhahran on Wednesday.",
      "US fighter «F-15» move reported → Dhahran @ 1990-08-08..1990-08-08",
    ],
    ["Iraqi troops entered Kuwait on August 2, 1990.", "IQ troops move reported → Kuwait @ 1990-08-02..1990-08-02"],
    [
      "Turkey moved tanks to the Iraqi border yesterday.",
      "TR armour move reported → Iraqi border @ 1990-08-09..1990-08-09",
    ],
    [
      "Egyptian troops landed in Saudi Arabia two days ago.",
      "EG troops move reported → Saudi Arabia @ 1990-08-08..1990-08-08",
    ],
    [
      "Britain will send Tornado jets to Dhahran on Monday.",
      "GB fighter «Tornado» move planned → Dhahran @ 1990-08-13..1990-08-13",
    ],
    ["Moroccan troops will arrive in Riyadh tomorrow.", "MA troops move planned → Riyadh @ 1990-08-11..1990-08-11"],
    [
      "France will send two frigates to the Gulf on Aug. 13.",
      "FR ship 2 move planned → Persian Gulf @ 1990-08-13..1990-08-13",
    ],
  ],
  knownGaps: [["In 1983, the US sent troops to Grenada.", "US troops move reported → Grenada @ 1983-01-01.."]],
});

table("Months and ranges", {
  show: { slot: "when", published: "2022-01-25" },
  holds: [
    [
      "The Netherlands will send two F-35s to Bulgaria from April onwards.",
      "NL fighter 2 «F-35» move planned → Bulgaria @ 2022-04-01..",
    ],
    ["Denmark will send a frigate to the Baltic Sea next month.", "DK ship move planned → Baltic Sea @ 2022-02-01.."],
    ["Spanish ships will patrol the Black Sea in February.", "ES ship move planned → Black Sea @ 2022-02-01.."],
  ],
  knownGaps: [
    [
      "Since December, Russia has sent 30,000 troops to Belarus.",
      "RU troops 30000 move reported → Belarus @ 2021-12-01..",
    ],
    ["Canadian soldiers will stay in Latvia until March 2025.", "CA troops presence planned → Latvia @ ..2025-03-31"],
    [
      "France withdrew 1,500 troops from Niger between May and July 2021.",
      "FR troops 1500 withdraw reported Niger → @ 2021-05-01..2021-07-31",
    ],
  ],
});

table("Vague words have no day", {
  show: { slot: "when", published: "2024-01-10" },
  holds: [
    ["American troops landed at Kabul overnight.", "US troops move reported → Kabul @ .."],
    ["Germany will soon send 50 soldiers to Niger.", "DE troops 50 move planned → Niger @ .."],
  ],
  knownGaps: [
    ["In the coming weeks, Greece will send a frigate to the Black Sea.", "GR ship move planned → Black Sea @ .."],
  ],
});

table("A source without a date", {
  show: { slot: "when" },
  holds: [
    ["Kenya sent troops to Somalia on Sunday.", "KE troops move reported → Somalia @ .."],
    ["Kenya sent troops to Somalia on 16 October 2011.", "KE troops move reported → Somalia @ 2011-10-16..2011-10-16"],
    ["Kenya will send troops to Somalia in three days.", "KE troops move planned → Somalia @ .."],
    ["Kenya sent troops to Somalia last month.", "KE troops move reported → Somalia @ .."],
  ],
});

table("No time at all", {
  show: { slot: "when", published: "2022-01-25" },
  holds: [
    ["Kenya may send troops to Somalia.", "KE troops move considered → Somalia"],
    ["The second British battalion landed in Oman.", "GB land-unit move reported → Oman"],
  ],
  knownGaps: [["Poland sent troops to March Air Base.", "PL troops move reported → March Air Reserve Base"]],
});

table("How long is not when", {
  show: { slot: "when", published: "2022-01-25" },
  holds: [
    ["A Danish battalion is training in Estonia for six months.", "DK land-unit exercise reported → Estonia"],
    ["Kenya has kept a battalion in Goma for two years.", "KE land-unit presence reported → Goma"],
  ],
});
