import { table } from "./table.ts";

// A nation's army, navy or air force tells of its own.

table("A service that a nation possesses speaks for it", {
  holds: [
    ["Peru's navy said two submarines had been sent to Callao.", "PE submarine 2 move reported → Callao"],
    ["Sudan's air force said on Friday that four jets had landed at Kassala.", "SD fighter 4 move reported → Kassala"],
    ["Two battalions were in Dhobley, Kenya's army said.", "KE land-unit 2 presence reported → Dhobley"],
    [
      "Bolivia's army said six tanks were on the road to Oruro and that navy launches and two squadrons of fighters had been put on alert.",
      "BO armour 6 presence reported → Oruro",
      "BO fighter 2 alert reported",
    ],
    // Men who only talk.
    [
      "Chad's soldiers said two battalions had been sent to Faya.",
      "an unnamed party land-unit 2 move reported → Faya-Largeau",
    ],
  ],
});

table("A squadron of fighters flies", {
  holds: [
    ["Chile moved two squadrons of fighters to Arica.", "CL fighter 2 move reported → Arica"],
    ["Libya sent a squadron of soldiers to Ghat.", "LY troops move reported → Ghat"],
  ],
});

table("So many of a people, without a figure", {
  holds: [
    [
      "French soldiers landed in Goma. Several hundred Belgians are due in Bukavu on Friday.",
      "BE troops move planned → Bukavu",
      "FR troops move reported → Goma",
    ],
    [
      "Danish soldiers are in Gao. A few dozen Estonians have arrived in Menaka.",
      "DK troops presence reported → Gao",
      "EE troops move reported → Ménaka",
    ],
    ["A few dozen Danish soldiers are in Bangui.", "DK troops presence reported → Bangui"],
    ["French soldiers landed in Goma. Several thousand Belgians live in Goma.", "FR troops move reported → Goma"],
  ],
});
