import { table } from "./table.ts";

// The force is the subject of a passive.

table("Passives", {
  holds: [
    ["About 4,000 American soldiers were sent to Saudi Arabia.", "US troops ~4000 move reported → Saudi Arabia"],
    ["A Russian S-300 battery was moved to Belarus.", "RU air-defence «S-300» move reported → Belarus"],
    ["More than 700 Dutch troops were stationed in Uruzgan.", "NL troops ≥700 presence reported → Uruzgan"],
    [
      "[Troops from the 82nd Airborne Division were flown to Kuwait].",
      "US land-unit «82nd Airborne Division» move reported → Kuwait",
    ],
    ["The Bundeswehr battalion is headquartered at Rukla.", "DE land-unit presence reported → Rukla"],
    ["[A further 500 soldiers will be sent to Estonia by Britain].", "GB troops 500 move planned → Estonia"],
    ["British soldiers are being deployed to Pristina.", "GB troops move reported → Pristina"],
    [
      "An estimated 60,000 Serb troops were massed on Kosovo's border.",
      "RS troops ~60000 presence reported → Kosovo's border",
    ],
    ["HMS Ocean has been ordered to the Gulf.", "GB ship «HMS Ocean» move planned → Persian Gulf"],
    ["Some 900 U.S. troops are based in eastern Syria.", "US troops ~900 presence reported → eastern Syria"],
    ["Soviet tanks were positioned in East Germany.", "RU armour move reported → East Germany"],
    ["Two Danish F-16s have been deployed to Šiauliai.", "DK fighter 2 «F-16» move reported → Šiauliai"],
    ["Italian Tornados will be based in Kuwait.", "IT fighter «Tornado» presence planned → Kuwait"],
    [
      "Ghanaian peacekeepers have been posted to southern Lebanon.",
      "GH peacekeepers presence reported → southern Lebanon",
    ],
    [
      "Three Chinese vessels were spotted near the Senkaku Islands.",
      "CN ship 3 presence reported → near the Senkaku Islands",
    ],
    ["French Rafale jets were seen at Amman.", "FR fighter «Rafale» presence reported → Amman"],
    ["Ugandan soldiers were airlifted to Juba.", "UG troops move reported → Juba"],
    ["The last French soldiers were withdrawn from Timbuktu.", "FR troops withdraw reported Timbuktu →"],
    [
      "Six Patriot launchers were flown from Germany to Turkey by the United States.",
      "US air-defence 6 «Patriot» move reported Germany → Turkey",
    ],
    ["No British soldier was stationed in Estonia then.", "GB troops presence denied → Estonia"],
    [
      "Submarines were dispatched to the South Atlantic by the Royal Navy.",
      "GB submarine move reported → South Atlantic Ocean",
    ],
    ["S-400 missiles were delivered to Turkey by Russia.", "RU air-defence «S-400» transfer reported → Turkey"],
    ["Some 1,200 New Zealand troops were spread across East Timor.", "NZ troops ~1200 presence reported → East Timor"],
    ["A squadron of Harriers was sent to Kabul by Britain.", "GB fighter «Harrier» move reported → Kabul"],
  ],
  knownGaps: [
    ["Iraqi tanks had been dug in along the Kuwaiti coast.", "IQ armour presence reported → Kuwaiti coast"],
    [
      "The 2nd Battalion, Royal Australian Regiment, was deployed to East Timor.",
      "AU land-unit move reported → East Timor",
    ],
    [
      "German frigates have been integrated into the task group off Lebanon.",
      "DE ship presence reported → off Lebanon",
    ],
    ["About 300 Rangers had been dropped near Kabul.", "US troops ~300 move reported → near Kabul"],
  ],
});
