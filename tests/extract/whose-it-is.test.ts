import { table } from "./table.ts";

// Of several parties before it a pronoun means the one that its clause says.

table("Who says that it will do so, does it", {
  holds: [
    [
      "Japan protested. Manila, for its part, has vowed that it will not withdraw two frigates from Palawan.",
      "PH ship 2 withdraw ruled-out Palawan →",
    ],
    [
      "Japan protested. Manila, however, said it would send two frigates to Palawan.",
      "PH ship 2 move planned → Palawan",
    ],
    [
      "Egypt, where American troops are training, said it had moved two divisions to Salloum.",
      "US troops exercise reported → Egypt",
      "EG land-unit 2 move reported → Salloum",
    ],
    // Near misses: an official is no "it", and who is told to do something is not who says so.
    ["A Georgian official said it had moved two brigades to Gori.", "GE land-unit 2 move reported → Gori"],
    ["Turkey has told Syria that it must withdraw its troops from Idlib.", "SY troops withdraw planned Idlib →"],
  ],
});

table("A capital speaks past what stands between commas", {
  holds: [["Seoul is worried. Tokyo, meanwhile, is sending two destroyers to Guam.", "JP ship 2 move reported → Guam"]],
});

table("The subject of a clause is nearer than another sentence", {
  holds: [
    [
      "American troops landed, as Iraq announced that it was pulling two divisions back from Basra.",
      "US troops move reported",
      "IQ land-unit 2 withdraw reported Basra →",
    ],
    [
      "Britain intends to send marines to Bardufoss. Denmark might put a radar on Bornholm; it could also station a frigate off Greenland.",
      "GB troops move planned → Bardufoss Air Station",
      "DK air-defence move considered → Bornholm",
      "DK ship presence considered → off Greenland",
    ],
    [
      "Israel left Bint Jbeil, where Ghanaian peacekeepers set up roadblocks, but it has kept a brigade in Lebanon.",
      "GH peacekeepers presence reported → Bint Jbeil",
      "IL land-unit presence reported → Lebanon",
    ],
  ],
});

table("Who asks or allows is not who sends", {
  holds: [
    [
      "Germany is ready to help. If Riga asks, it will send two Patriot batteries to Latvia.",
      "DE air-defence 2 «Patriot» move conditional → Latvia",
    ],
    [
      "Germany is worried. If Poland attacks, it will send two divisions to Minsk.",
      "PL land-unit 2 move conditional → Minsk",
    ],
  ],
});

table("The nation that has such a type, of those named near", {
  holds: [
    [
      "Six Rafales landed in Amman on Monday, the ministry in Paris said.",
      "FR fighter 6 «Rafale» move reported → Amman",
    ],
    [
      "Poland takes over the mission on Monday. Four MiG-29s arrived at Siauliai.",
      "PL fighter 4 «MiG-29» move reported → Šiauliai",
    ],
    [
      "Britain flew its ministers to Kuwait. Four Tornados are now at Ali al Salem.",
      "GB fighter 4 «Tornado» presence reported → Ali Al Salem Air Base",
    ],
    // Two of those named have the type, or the one that has it is where they come to.
    [
      "Russia and Belarus hold an exercise. Four Su-25s flew to Machulishchi.",
      "an unnamed party fighter 4 «Su-25» move reported → Machulishchy Air Base",
    ],
    [
      "Romania thanked the alliance. Four F-16s landed at Fetesti.",
      "an unnamed party fighter 4 «F-16» move reported → Feteşti",
    ],
    // Who speaks of a type that his own nation does not fly speaks of another's.
    [
      "Danish soldiers are at Tapa. The Danish minister said four MiG-29s would fly to Siauliai.",
      "DK troops presence reported → Tapa Army Base",
      "an unnamed party fighter 4 «MiG-29» move planned → Šiauliai",
    ],
  ],
});

table("The nation of the home that a force leaves for abroad", {
  holds: [
    ["The battalion departed Cork for Lebanon on Tuesday.", "IE land-unit move reported Cork → Lebanon"],
    ["Two destroyers sailed from Karachi for the Gulf of Aden.", "PK ship 2 move reported Karachi → Gulf of Aden"],
    [
      "A contingent of 200 soldiers left Ulaanbaatar for Kabul on Sunday.",
      "MN troops 200 move reported Ulaanbaatar → Kabul",
    ],
    [
      "The 97th Fighter Squadron left Fort Bragg for Haiti on Friday.",
      "US fighter «97th Fighter Squadron» move reported Fort Bragg → Haiti",
    ],
    // Guests, and those who move within a country.
    [
      "The last 300 soldiers left Mogadishu for Kampala on Friday.",
      "an unnamed party troops 300 move reported Mogadishu → Kampala",
    ],
    ["A brigade left Kabul for Kandahar on Friday.", "an unnamed party land-unit move reported Kabul → Kandahar"],
    [
      "Kenyan troops are in Kismayo. Two battalions left Kismayo for Goma.",
      "KE troops presence reported → Kismayo",
      "KE land-unit 2 move reported Kismayo → Goma",
    ],
  ],
});

table("A part of a unit is of the unit's nation", {
  holds: [
    [
      "The French 11th Parachute Brigade is in Chad. A company of paratroops from the brigade was flown to Bangui.",
      "FR land-unit «11th Parachute Brigade» presence reported → Chad",
      "FR troops move reported → Bangui",
    ],
    ["A platoon from the Polish brigade was sent to Goma.", "PL land-unit move reported → Goma"],
    ["A battalion from the alliance was sent to Goma.", "an unnamed party land-unit move reported → Goma"],
  ],
});
