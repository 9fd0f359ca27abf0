import { table } from "./table.ts";

table("What a force told of before is made up of", {
  holds: [
    [
      "France will send 1,200 more soldiers to Chad this week, the Defence Ministry said. The deployment includes 400 paratroopers from Calvi and 90 gendarmes.",
      "FR troops 400 move planned Calvi → Chad",
      "FR troops 90 move planned → Chad",
      "FR troops 1200 move planned → Chad",
    ],
    [
      "Italy sent a contingent to Somalia in December. The contingent is made up of 500 paratroopers and 12 helicopters.",
      "IT helicopter 12 move reported → Somalia",
      "IT land-unit move reported → Somalia",
      "IT troops 500 move reported → Somalia",
    ],
    [
      "Britain will send a detachment to Oman. The detachment will have six Tornado bombers and two VC10 tankers.",
      "GB fighter 6 «Tornado» move planned → Oman",
      "GB land-unit move planned → Oman",
      "GB transport-aircraft 2 «VC-10» move planned → Oman",
    ],
    [
      "Kenya is sending 400 soldiers to Juba, officials said. They include 60 engineers and a medical company.",
      "KE land-unit move reported → Juba",
      "KE troops 60 move reported → Juba",
      "KE troops 400 move reported → Juba",
    ],
    // More than the whole, or another whole.
    ["Spain sent 200 soldiers to Herat. The force includes 300 Poles.", "ES troops 200 move reported → Herat"],
    [
      "Turkey will send 1,500 troops to Kabul. The alliance force in Kosovo includes 900 Turks.",
      "TR troops 1500 move planned → Kabul",
      "TR troops 900 presence reported → Kosovo",
    ],
    [
      "Spain sent 200 soldiers to Herat. The exhibition includes two tanks and a helicopter.",
      "ES troops 200 move reported → Herat",
    ],
    // What a unit has, it need not have been sent with; what it numbers is the whole again.
    [
      "India sent a battalion to Freetown. The battalion has 40 armoured vehicles.",
      "IN land-unit move reported → Freetown",
    ],
    ["Chile will send 300 soldiers to Haiti. The force will number about 250.", "CL troops 300 move planned → Haiti"],
    // A force that stays away has no parts there.
    [
      "Spain will not send troops to Herat. The force would have included 300 marines.",
      "ES troops move ruled-out → Herat",
    ],
  ],
});
