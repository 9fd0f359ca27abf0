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
