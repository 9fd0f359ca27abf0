import { table } from "./table.ts";

// Missions named by their letters, totals that a force is brought to, and what a spokesman only tells.

table("Where a mission is that has letters for a name", {
  holds: [
    ["Nepal has 870 soldiers with UNIFIL.", "NP troops 870 presence reported → Lebanon"],
    ["Nepal will send a second battalion to UNIFIL in May.", "NP land-unit move planned → Lebanon"],
    ["Some 137 Fijian troops are serving with UNDOF.", "FJ troops ~137 presence reported → Golan Heights"],
    ["Togo has pledged a battalion for MINUSMA.", "TG land-unit move planned → Mali"],
    ["Croatia has 35 soldiers deployed to KFOR.", "HR troops 35 presence reported → Kosovo"],
    // The words beside it tell more.
    ["Croatia contributes 35 soldiers to KFOR in Pristina.", "HR troops 35 move reported → Pristina"],
    ["Nepal has 870 soldiers in Tyre with UNIFIL.", "NP troops 870 presence reported → Tyre"],
    ["Ghana has 14 soldiers in MINUSMA, the UN mission in Mali.", "GH troops 14 presence reported → Mali"],
    // Several lands, or none of the force's.
    ["Nepal has 12 officers with UNTSO."],
    ["Kenyan troops under AMISOM hold Kismayo.", "KE troops presence reported → Kismayo"],
  ],
});

table("A mission stands for its forces, and is where they are", {
  holds: [
    ["MINUSTAH has 8,300 soldiers from 19 countries.", "UN troops 8300 presence reported → Haiti"],
    ["IFOR, which had 54,000 men, was replaced.", "NATO troops 54000 presence reported → Bosnia and Herzegovina"],
    ["UNAMSIL pulled out of Makeni.", "UN peacekeepers withdraw reported Makeni →"],
    ["SFOR patrolled the town of Brcko.", "NATO troops move reported → Brčko"],
    ["UNTAES is to be strengthened by a Belgian battalion.", "BE land-unit move planned → Croatia"],
    ["UNOCI will be cut by 900 soldiers.", "UN troops 900 withdraw planned Ivory Coast →"],
    // Work that needs no forces, and forces of others.
    ["UNMIL works with the ministry in Monrovia."],
    ["UNMIL is in touch with the ministry in Monrovia."],
    ["KFOR had put some 90 Czech soldiers into Pec.", "CZ troops ~90 move reported → Pec"],
  ],
});

table("Parts of a nation's contribution", {
  holds: [
    [
      "Austria is contributing 370 personnel to Lebanon and 20 personnel to Mali.",
      "AT troops 370 move reported → Lebanon",
      "AT troops 20 move reported → Mali",
    ],
    [
      "Three Austrian soldiers are in Goma, 20 are in the EU-led training mission, and 13 are in Pristina.",
      "AT troops 3 presence reported → Goma",
      "AT troops 13 presence reported → Pristina",
    ],
  ],
});

table("What a force is brought to", {
  holds: [
    [
      "The extra troops will bring the total Danish deployment in Kosovo to 900.",
      "DK troops 900 presence planned → Kosovo",
    ],
    [
      "The reinforcements will take the number of Danish troops in Kosovo to 900.",
      "DK troops 900 presence planned → Kosovo",
    ],
    [
      "Denmark sent 200 more soldiers to Kosovo, bringing its contingent there to 900.",
      "DK land-unit 900 presence reported → Kosovo",
      "DK troops 200 move reported → Kosovo",
    ],
    // What it is brought to is not there yet.
    ["The Danish garrison in Kosovo will be cut to 900.", "DK troops 900 withdraw planned Kosovo →"],
    // Brought somewhere, not to a figure.
    ["Denmark brought 200 soldiers to Pristina.", "DK troops 200 move reported → Pristina"],
  ],
});

table("By how many a force changes", {
  holds: [
    ["The Danish force in Kosovo will be boosted by 300 troops.", "DK troops 300 move planned → Kosovo"],
    [
      "The Dutch troops at Mopti were reinforced by 90 Swedes.",
      "NL troops presence reported → Mopti",
      "SE troops 90 move reported → Mopti",
    ],
    ["The UN force in Haiti is to be strengthened by 700 men.", "UN troops 700 move planned → Haiti"],
    ["The Dutch troops were withdrawn by two C-130s.", "NL troops withdraw reported"],
    ["The Dutch contingent in Mali fell by 200.", "NL land-unit 200 withdraw reported Mali →"],
    ["Sweden will increase its force in Mali by 200 soldiers.", "SE troops 200 move planned → Mali"],
    // One claim, not the presence besides.
    [
      "The Danish presence in Kosovo is to be reduced by around 300 personnel.",
      "DK troops ~300 withdraw planned Kosovo →",
    ],
    // By others, by a share.
    ["The garrison at Gao was attacked by 200 rebels."],
    ["The Danish presence in Kosovo has been cut by a third.", "DK troops withdraw reported Kosovo →"],
  ],
});

table("Counted people of two kinds", {
  holds: [
    [
      "Brazil has deployed more than 2,000 active duty and reserve troops to Haiti.",
      "BR troops ≥2000 move reported → Haiti",
    ],
    [
      "Kenya sent 40 aircraft and support personnel to Juba.",
      "KE other 40 move reported → Juba",
      "KE troops move reported → Juba",
    ],
  ],
});

table("What a spokesman can tell", {
  holds: [
    [
      "Let me tell you that the deployment of NATO forces in Kosovo is going ahead.",
      "NATO troops move reported → Kosovo",
    ],
    ["I can also report the arrival of 900 French soldiers in Kosovo.", "FR troops 900 move reported → Kosovo"],
    // Told as an order, or not sure.
    ["Paris may report the deployment of 900 soldiers to Kosovo.", "FR troops 900 move considered → Kosovo"],
  ],
});

table("What describes a force, and governs nothing", {
  holds: [
    [
      "Up to 900 Belgian troops will be deployed against remaining rebel forces in Katanga.",
      "BE troops ≤900 move planned → Katanga",
    ],
    // A verb with an object.
    ["Belgium ruled against sending troops to Katanga.", "BE troops move ruled-out → Katanga"],
  ],
});
