import { table } from "./table.ts";

// Forces on alert stay where they are: the alert is an act of its own and gives no destination of a move.

table("Put on alert", {
  holds: [
    ["Pakistan placed its army on high alert.", "PK land-unit alert reported"],
    ["[South Korean troops went on high alert].", "KR troops alert reported"],
    ["Ukraine's army was put on full combat readiness.", "UA land-unit alert reported"],
    ["Iran placed its air defences on maximum alert.", "IR air-defence alert reported"],
    ["The Swiss army may put 2,000 soldiers on standby.", "CH troops 2000 alert considered"],
    ["Turkey has raised the readiness of its 2nd Army.", "TR land-unit «2nd Army» alert reported"],
    ["NATO said it was putting forces on standby.", "NATO troops alert reported"],
    ["A French company at Libreville is on six hours' notice to move.", "FR land-unit alert reported → Libreville"],
    ["Belgium has two F-16s at Amman on 15 minutes' notice.", "BE fighter 2 «F-16» alert reported → Amman"],
    ["Two Dutch marine companies received prepare-to-deploy orders.", "NL land-unit 2 alert reported"],
    ["British paratroopers were told to be ready to move.", "GB troops alert planned"],
    ["French troops are ready to go to Romania.", "FR troops move considered → Romania"],
    ["Britain sent 300 soldiers to Pristina at 24 hours' notice.", "GB troops 300 move reported → Pristina"],
    ["British troops left Basra at short notice.", "GB troops withdraw reported Basra →"],
    ["[Germany put 350 soldiers on standby] to reinforce Kosovo.", "DE troops 350 alert reported"],
    ["Greece will put its navy on alert.", "GR naval-group alert planned"],
    [
      "The 82nd Airborne Division has been ordered to prepare to deploy.",
      "US land-unit «82nd Airborne Division» move planned",
    ],
    ["France did not put its troops on alert.", "FR troops alert denied"],
    ["About 1,500 British troops are at 48 hours' notice to move.", "GB troops ~1500 alert reported"],
  ],
  knownGaps: [
    ["[The Pentagon put 8,500 troops on heightened alert].", "US troops 8500 alert reported"],
    ["The United States told 2,000 soldiers to be ready to leave.", "US troops 2000 alert reported"],
    ["Japan's Maritime Self-Defense Force ordered its destroyers to stand by.", "JP ship alert reported"],
  ],
});

table("On alert where they are", {
  holds: [
    ["Some 3,000 French soldiers are on standby in Toulouse.", "FR troops ~3000 alert reported → Toulouse"],
    ["Russian bombers were put on alert at Engels.", "RU bomber alert reported → Engels"],
    [
      "Roughly 5,000 paratroopers have been put on alert at Fort Bragg, the Pentagon said.",
      "US troops ~5000 alert reported → Fort Bragg",
    ],
    ["American troops in Okinawa were placed on alert.", "US troops alert reported → Okinawa"],
    [
      "Israel put its troops along the Lebanese border on alert.",
      "IL troops alert reported → along the Lebanese border",
    ],
  ],
});

table("The alert is for another place: nothing goes there yet", {
  holds: [["Belgium put a company on standby to be sent to Rwanda.", "BE land-unit alert reported"]],
  knownGaps: [
    [
      "[The U.S. put 2,000 soldiers on alert] for a possible deployment to Haiti.",
      "US troops 2000 alert reported",
      "US troops move considered → Haiti",
    ],
  ],
});
