import { table } from "./table.ts";

// How ministries, base newspapers and briefings write of their own forces.

table("Releases and base newspapers", {
  holds: [
    // A unit with its parents and its home behind it.
    [
      "The 2nd Brigade Combat Team, 4th Infantry Division, Fort Carson, Colorado, will deploy to Kuwait this summer.",
      "US land-unit «2nd Brigade Combat Team» move planned → Kuwait",
    ],
    [
      "The 12th Engineer Regiment, 3rd Division, Wittering, England, has deployed to Estonia.",
      "GB land-unit «12th Engineer Regiment» move reported → Estonia",
    ],
    // A capital letter that only one country's services give their people.
    ["More than 250 Airmen landed at Incirlik on Friday.", "US troops ≥250 move reported → Incirlik Air Base"],
    ["On Monday 400 Sailors arrived in Rota.", "US troops 400 move reported → Rota"],
    ["On Monday 400 Royal Marines arrived in Tromsø.", "GB troops 400 move reported → Tromsø"],
    [
      "More than 250 airmen landed at Incirlik on Friday.",
      "an unnamed party troops ≥250 move reported → Incirlik Air Base",
    ],
    // People of a unit that flies are people.
    [
      "Some 300 Airmen from the 52nd Fighter Wing have returned to Spangdahlem.",
      "US troops ~300 move reported → Spangdahlem",
    ],
    [
      "USS Bataan departed Naval Station Norfolk Monday for a deployment to the Red Sea.",
      "US ship «USS Bataan» move reported Naval Station Norfolk → Red Sea",
    ],
    [
      "Families in Vilseck welcomed home 90 Soldiers on Friday after nine months in Poland.",
      "US troops 90 withdraw reported Poland →",
    ],
    // Who orders, gives or has a force is whose it is, in the next clause too.
    ["Peru's government has ordered two more corvettes to leave Callao.", "PE ship 2 move planned Callao →"],
    [
      "Spain is lending two Patriot batteries, which have been stationed at Adana.",
      "ES air-defence 2 «Patriot» presence reported → Adana",
    ],
    ["Kenya has about 3,600 troops stationed in Somalia.", "KE troops ~3600 presence reported → Somalia"],
    // A force that another takes over from is no place.
    [
      "Four Portuguese F-16s will take over from Italian jets at Ämari in May.",
      "PT fighter 4 «F-16» move planned → Ämari Air Base",
    ],
    // A figure behind its noun is a name.
    ["Task Force 31 is in Bahrain.", "an unnamed party land-unit «Task Force 31» presence reported → Bahrain"],
    ["Gurkhas have been put on 72 hours' notice to move.", "GB troops alert reported"],
    ["Taiwan placed its troops on Kinmen on high alert.", "TW troops alert reported → Kinmen"],
    [
      "Nine thousand Dutch troops are to take part in the Cold Response exercise in Norway.",
      "NL troops 9000 exercise planned → Norway",
    ],
    [
      "U.S. and Thai marines began two weeks of joint drills on Phuket.",
      "TH troops exercise reported → Phuket",
      "US troops exercise reported → Phuket",
    ],
    ["The release told of a regular rotation of forces."],
    ["Wagner fighters left Bakhmut.", "RU troops withdraw reported Bakhmut →"],
    // A briefing: "we" are those who speak, else those whose briefing it is.
    [
      "Defense Department news briefing.\n\nMR. ODELL: We have about 250 soldiers in Skopje.",
      "US troops ~250 presence reported → Skopje",
    ],
    [
      "NATO press conference, Brussels.\n\nGEN. MARCH: Good morning. It is raining. I see old friends. Let me begin. Our ships are in the Adriatic Sea. The Dutch have sent two frigates to Bar.",
      "NATO ship presence reported → Adriatic Sea",
      "NL ship 2 move reported → Bar",
    ],
    [
      "British Ministry of Defence press conference.\n\nRussian Admiral Orlov: We have sent two frigates to Tartus.",
      "RU ship 2 move reported → Tartus",
    ],
    [
      "French defence ministry press briefing.\n\nSPOKESMAN: French soldiers are in Gao. We have 300 soldiers in Kidal, and the allies have 900 in Gao.",
      "FR troops 300 presence reported → Kidal",
      "FR troops presence reported → Gao",
    ],
    // A release names its nation in the line under its issuer.
    [
      "MINISTER FOR DEFENCE — MEDIA RELEASE\n\nNEW ZEALAND DEFENCE FORCE ASSISTANCE TO TONGA\n\n“We will not be sending tanks to Tonga,” the Minister said.",
      "NZ armour move ruled-out → Tonga",
    ],
    ["A Spanish official told a news conference in Oslo of a storm. We saw troops in Gaza."],
  ],
});
