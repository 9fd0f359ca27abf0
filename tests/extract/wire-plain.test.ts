import { table } from "./table.ts";

table("What wire copy tells in plain words", {
  holds: [
    ["There are believed to be 1,500 Cuban soldiers in and around Luena.", "CU troops 1500 presence reported → Luena"],
    ["There are thought to be some 40 Turkish tanks near Cizre.", "TR armour ~40 presence reported → near Cizre"],
    ["There are believed to be 1,500 refugees in and around Luena."],
    ["Serbian forces have besieged Bihac since May.", "RS troops presence reported → Bihać"],
    ["Indian warships are blockading Karachi.", "IN ship presence reported → Karachi"],
    ["Congolese troops fled Sake on Sunday.", "CD troops withdraw reported Sake →"],
    ["Congolese families fled Sake on Sunday."],
    ["Denmark has sent 900 troops to relieve the besieged town of Bihac.", "DK troops 900 move reported → Bihać"],
    ["The UN mission will end its presence in Menaka.", "UN troops withdraw planned Ménaka →"],
    ["Norway ended its military presence in Faryab on Monday.", "NO troops withdraw reported Faryab →"],
    ["Kenyan strength in Lamu now exceeds 3,000 soldiers.", "KE troops 3000 presence reported → Lamu"],
    ["Two Danish companies took up positions with Kuwait's army on the border.", "DK land-unit 2 move reported"],
    [
      "The force is taking shape, with Ghana expected to contribute 300 soldiers and Togo 200.",
      "GH troops 300 move planned",
      "TG troops 200 move planned",
    ],
  ],
});
