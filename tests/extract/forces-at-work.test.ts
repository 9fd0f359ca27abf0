import { table } from "./table.ts";

// What soldiers do where they are, told right behind them.

table("Forces that work on things", {
  holds: [
    ["Fiji has 300 soldiers clearing mines at Basra.", "FJ troops 300 presence reported → Basra"],
    [
      "Tonga has 40 soldiers digging wells and mending schools at Lashkar Gah.",
      "TO troops 40 presence reported → Lashkar Gah",
    ],
    ["Jordan has 170 soldiers running a hospital at Fallujah.", "JO troops 170 presence reported → Fallujah"],
    ["Chile has 30 engineers rebuilding schools in Gonaives.", "CL troops 30 presence reported → Gonaïves"],
    ["Togo has 300 men running checkpoints around Kidal.", "TG troops 300 presence reported → around Kidal"],
    ["Norway has 60 soldiers training policemen in Herat.", "NO troops 60 presence reported → Herat"],
    // Where those are that they face; what a clause behind a comma tells of.
    ["Georgia has 40 troops facing the Russian army in Abkhazia."],
    ["Kenya sent 400 soldiers, raising fears in Kismayo.", "KE troops 400 move reported"],
    ["The soldiers training mission in Mali ended."],
  ],
});
