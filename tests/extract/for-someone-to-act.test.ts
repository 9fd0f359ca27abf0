import { table } from "./table.ts";

// Who is to act stands behind "for"; areas named by who commands in them; words between a subject and its verb.

table("For someone to act", {
  holds: [
    ["There are calls for Chile to send troops to Haiti.", "CL troops move considered → Haiti"],
    ["There is pressure for Norway to contribute soldiers to a force in Mali.", "NO troops move considered → Mali"],
    ["It is time for Turkey to withdraw its troops from Cyprus.", "TR troops withdraw considered Cyprus →"],
    ["The plan is for Denmark to send 300 soldiers to Latvia.", "DK troops 300 move planned → Latvia"],
    ["Arrangements have been made for 40 Irish soldiers to fly to Tyre.", "IE troops 40 move planned → Tyre"],
    // Not who is spoken of, but what for.
    ["Chile asked for time to send a battalion to Haiti.", "CL land-unit move considered → Haiti"],
  ],
});

table("The area of a fleet or a command", {
  holds: [
    [
      "USS Nitze is deployed to the U.S. 5th Fleet area of operations.",
      "US ship «USS Nitze» move reported → Middle East",
    ],
    ["Norway is sending a frigate to the U.S. European Command region.", "NO ship move reported → Europe"],
    // The headquarters, and the fleet by itself, are no area.
    ["A Dutch frigate joined the 6th Fleet at Naples.", "NL ship move reported → Naples"],
  ],
});

table("Words between a subject and its verb", {
  holds: [
    ["Niger, which at present has 300 troops at Bosso, will lead.", "NE troops 300 presence reported → Bosso"],
    ["Every Cuban soldier south of the river has left Angola.", "CU troops withdraw reported Angola →"],
    ["Indonesia has withdrawn four-fifths of its 7,000 troops from Dili.", "ID troops withdraw reported Dili →"],
  ],
});

table("The place of a force stands between it and what it is to do", {
  holds: [
    [
      "Deputies called for the Indian soldiers in Male to leave.",
      "IN troops withdraw considered Male →",
      "IN troops presence reported → Male",
    ],
    ["The accord allows the Turkish troops in Bashiqa to move to Mosul.", "TR troops move considered → Mosul"],
    // Not who is sent.
    ["Spain sent engineers from Zaragoza to guard the camp."],
  ],
});
