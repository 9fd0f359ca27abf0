import { table } from "./table.ts";

// How a name is used: only a literal place carries forces.

table("Literal", {
  told: "role",
  holds: [
    ["Soldiers are in Estonia.", "Estonia is literal"],
    ["They fled from Aleppo to Idlib.", "Aleppo is literal", "Idlib is literal"],
    ["They live in Latvia, Lithuania and Poland.", "Latvia is literal", "Lithuania is literal", "Poland is literal"],
    ["They crossed the Black Sea.", "Black Sea is literal"],
    ["They met in the Polish capital, Warsaw.", "Polish is demonym", "Warsaw is literal"],
    ["Fighting went on in and around Grozny.", "Grozny is literal"],
    ["They flew over Iraq.", "Iraq is literal"],
    ["They live near Kuwait City.", "Kuwait City is literal"],
    ["In Kosovo, snow fell.", "Kosovo is literal"],
    ["Troops entered Kuwait.", "Kuwait is literal"],
    ["Ships reached Djibouti.", "Djibouti is literal"],
    ["A convoy is bound for Niger.", "Niger is literal"],
    ["They flew out of Bahrain.", "Bahrain is literal"],
    ["Riga airport is closed.", "Riga is literal"],
    ["They trained at Poland's Drawsko Pomorskie.", "Poland is literal", "Drawsko Pomorskie is literal"],
    ["OSLO, Norway - Snow fell.", "OSLO is literal", "Norway is literal"],
    ["Where does it go? Iraq?", "Iraq is literal"],
  ],
});

table("Associative", {
  told: "role",
  holds: [
    ["The Russia sanctions failed.", "Russia is associative"],
    ["U.S. troops waited.", "U.S. is associative"],
    ["Iran's parliament met.", "Iran is associative"],
    ["Germany agreed.", "Germany is associative"],
    ["France and Italy agreed.", "France is associative", "Italy is associative"],
    ["The president of Chad spoke.", "Chad is associative"],
    ["Support for Ukraine grew.", "Ukraine is associative"],
    ["Talks with Serbia failed.", "Serbia is associative"],
    ["The Russia-led alliance met.", "Russia is associative"],
    ["The U.S. Navy waited.", "U.S. is associative"],
  ],
});

table("Metonymic", {
  told: "role",
  holds: [
    ["Moscow denied the report.", "Moscow is metonymic"],
    ["Washington said that it was ready.", "Washington is metonymic"],
    ["Belgrade rejected the plan.", "Belgrade is metonymic"],
    ["A quarrel with Ankara began.", "Ankara is metonymic"],
    ["Tehran's allies agreed.", "Tehran is metonymic"],
    ["Riga accuses Minsk of sending migrants.", "Riga is metonymic", "Minsk is metonymic"],
    ["The envoy blamed Asmara for the delay.", "Asmara is metonymic"],
    ["Pyongyang has threatened the South.", "Pyongyang is metonymic"],
    ["Madrid, which blocked the plan, waits.", "Madrid is metonymic"],
    ["Pentagon officials agreed.", "Pentagon is metonymic"],
    ["Talks between Baghdad and Washington failed.", "Baghdad is metonymic", "Washington is metonymic"],
    ["The road between Baghdad and Mosul is closed.", "Baghdad is literal", "Mosul is literal"],
  ],
});

table("Demonym", {
  told: "role",
  holds: [
    ["Russian troops waited.", "Russian is demonym"],
    ["The Germans agreed.", "Germans is demonym"],
    ["The Franco-German brigade trained.", "German is demonym"],
    ["British and French ships waited.", "British is demonym", "French is demonym"],
  ],
});

table("Embedded", {
  told: "role",
  holds: [
    ["The Baghdad Museum opened.", "Baghdad is embedded"],
    ["The New York Times wrote about it.", "New York is embedded"],
    ["The Ukraine Ministry of Defence spoke.", "The Ukraine is embedded"],
    ["The Kosovo Force waited.", "Kosovo is embedded"],
    ["Ukraine President Zelensky spoke.", "Ukraine is associative"],
  ],
  knownGaps: [["The Washington Post wrote about it.", "Washington is embedded"]],
});
