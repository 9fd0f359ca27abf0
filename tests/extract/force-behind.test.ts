import { table } from "./table.ts";

// What a force does opens the clause, and the force stands behind "are".

table("The force stands behind its verb", {
  show: { published: "1999-03-01" },
  holds: [
    ["Also due in Kabul are 200 Australian engineers.", "AU troops 200 move planned → Kabul"],
    ["Also heading for the Gulf are two Canadian destroyers.", "CA ship 2 move reported → Persian Gulf"],
    ["Not heading for Haiti are the Dutch marines.", "NL troops move ruled-out → Haiti"],
    ["Next to leave Kandahar are 150 Romanian gendarmes.", "RO troops 150 withdraw planned Kandahar →"],
    ["First to arrive in Dili were Gurkhas from Brunei.", "GB troops move reported Brunei → Dili"],
    ["Gone from Khost is the Egyptian battalion.", "EG land-unit withdraw reported Khost →"],
    [
      "Also new at Thumrait are four British VC10 tankers.",
      "GB transport-aircraft 4 «VC-10» move reported → Thumrait Air Base",
    ],
    ["Flown out of Kabul on Friday were the last 40 Slovene soldiers.", "SI troops 40 withdraw reported Kabul →"],
    ["Expected in Cyprus by the weekend are six RAF Tornados.", "GB fighter 6 «Tornado» move planned → Cyprus"],
    ["Also due back are the Apaches of the U.S. 4th Brigade.", "US helicopter «Apache» withdraw planned"],
    ["Also killed in Mogadishu were two Pakistani peacekeepers."],
    ["Missing from the line-up in Bahrain was the French frigate Surcouf."],
    ["Still missing are two Turkish soldiers."],
    ["Present at the ceremony in Riga were Danish officers."],
  ],
});
