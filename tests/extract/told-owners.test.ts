import { table } from "./table.ts";

// Whose a force is by the forces that the same paragraph tells of before it.

table("The one nation whose forces the paragraph tells of", {
  holds: [
    [
      "Kenya has sent two battalions to Dhobley. Six howitzers are at Afmadow.",
      "KE artillery 6 presence reported → Afmadow",
      "KE land-unit 2 move reported → Dhobley",
    ],
    [
      "Portuguese paratroopers are in Bangui. Three Pandur vehicles are parked at M'Poko.",
      "PT armour 3 «Pandur» presence reported → M'Poko",
      "PT troops presence reported → Bangui",
    ],
    [
      "Peru has moved a brigade to Tumbes. Two squadrons of tanks are waiting there.",
      "PE armour 2 presence reported → Tumbes",
      "PE land-unit move reported → Tumbes",
    ],
    [
      "A Thai battalion is in Narathiwat. Elements of the 5th Infantry Division are in Yala.",
      "TH land-unit presence reported → Narathiwat",
      "TH land-unit «5th Infantry Division» presence reported → Yala",
    ],
    // Another nation is named, or other forces are told of.
    [
      "Kenya has sent two battalions to Dhobley. Ethiopia is angry. Six howitzers are at Afmadow.",
      "KE land-unit 2 move reported → Dhobley",
      "an unnamed party artillery 6 presence reported → Afmadow",
    ],
    [
      "Kenya has sent two battalions to Dhobley. Ugandan troops are in Baidoa. Six howitzers are at Afmadow.",
      "KE land-unit 2 move reported → Dhobley",
      "UG troops presence reported → Baidoa",
      "an unnamed party artillery 6 presence reported → Afmadow",
    ],
    // Another paragraph, another people's, a place where nothing of that nation is told of.
    [
      "Portuguese paratroopers are in Bangui.\n\nThree howitzers are parked at Bria.",
      "PT troops presence reported → Bangui",
      "an unnamed party artillery 3 presence reported → Bria",
    ],
    [
      "Kenya has sent two battalions to Dhobley. African contingents are in Baidoa.",
      "KE land-unit 2 move reported → Dhobley",
      "an unnamed party land-unit presence reported → Baidoa",
    ],
    [
      "A Portuguese frigate is off Djibouti. Three howitzers are at Narvik.",
      "PT ship presence reported → off Djibouti",
      "an unnamed party artillery 3 presence reported → Narvik",
    ],
  ],
});
