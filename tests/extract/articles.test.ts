import { table } from "./table.ts";

// Paragraphs in the manner of wire copy, base newspapers and ministry releases: a claim takes its parts from sentences that belong together.

table("The Gulf, August 1990", {
  show: { slot: "when", published: "1990-08-09" },
  holds: [
    [
      "DHAHRAN, Saudi Arabia — American paratroopers landed in Saudi Arabia on Wednesday, officials said. The kingdom had asked for help.",
      "US troops move reported → Saudi Arabia @ 1990-08-08..1990-08-08",
    ],
    [
      "Iraq has massed 100,000 troops along the Saudi border, the Pentagon said. Diplomats in Riyadh fear an attack.",
      "IQ troops 100000 presence reported → along the Saudi border",
    ],
    [
      "Egypt and Morocco have offered to send soldiers to Saudi Arabia, but Jordan has refused to send troops.",
      "EG troops move considered → Saudi Arabia",
      "MA troops move considered → Saudi Arabia",
      "JO troops move ruled-out",
    ],
    [
      "Soviet Foreign Minister Eduard Shevardnadze met James Baker in Moscow. The two said that Iraq must leave Kuwait.",
    ],
    ["Iraqi tanks were moving south, according to diplomats in Riyadh.", "IQ armour move reported"],
  ],
});

table("Kosovo, a base newspaper of 1999", {
  show: { slot: "when", published: "1999-07-02" },
  holds: [
    [
      "VICENZA, Italy — Soldiers from the 173rd Airborne Brigade flew from Aviano Air Base to Pristina on Thursday. They will guard the airport.",
      "US land-unit «173rd Airborne Brigade» move reported Aviano Air Base → Pristina @ 1999-07-01..1999-07-01",
      "US land-unit «173rd Airborne Brigade» presence planned → Pristina",
    ],
    [
      "The 1st Infantry Division has 7,000 soldiers at Camp Bondsteel. Families in Germany wait for news.",
      "US troops 7000 presence reported → Camp Bondsteel",
    ],
    ["The chapel at Camp Able Sentry will hold a service on Sunday. Soldiers of all faiths are welcome."],
  ],
});

table("Mali, January 2013", {
  show: { slot: "when", published: "2013-01-18" },
  holds: [
    ["France has sent 1,400 soldiers to Mali. The operation is called Serval.", "FR troops 1400 move reported → Mali"],
    ["Nigeria said its first 100 soldiers had arrived in Bamako.", "NG troops 100 move reported → Bamako"],
    [
      "Chad promised to send 2,000 soldiers to Mali. President Idriss Déby met his Malian counterpart in N'Djamena.",
      "TD troops 2000 move planned → Mali",
    ],
    ["President Hollande ruled out sending ground troops to Libya.", "FR troops move ruled-out → Libya"],
    [
      "A column of French armoured vehicles left Bamako on Wednesday for Diabaly.",
      "FR armour move reported Bamako → Diabaly @ 2013-01-16..2013-01-16",
    ],
    [
      "Germany offered two transport aircraft. The United States has not decided whether it will send drones.",
      "DE transport-aircraft 2 transfer considered",
      "US drone move considered",
    ],
  ],
});

table("The Pacific, a ministry release of 2024", {
  show: { slot: "when", published: "2024-05-14" },
  holds: [
    [
      "Australian and Philippine soldiers will train together in Palawan in June.",
      "AU troops exercise planned → Palawan @ 2024-06-01..",
      "PH troops exercise planned → Palawan @ 2024-06-01..",
    ],
    [
      "The frigate will join the USS Ronald Reagan in Guam.",
      "an unnamed party ship move planned → Guam",
      "US ship «USS Ronald Reagan» presence reported → Guam",
    ],
    ["Defence Minister Judith Collins thanked the crew. She said New Zealand was committed to the region."],
    [
      "HMNZS Te Kaha departed Auckland today for the South China Sea.",
      "NZ ship «HMNZS Te Kaha» move reported Auckland → South China Sea @ 2024-05-14..2024-05-14",
    ],
  ],
  knownGaps: [
    [
      "A P-8A Poseidon aircraft of the Royal New Zealand Air Force has been deployed to Kadena Air Base in Japan.",
      "NZ other «P-8» move reported → Kadena Air Base",
    ],
  ],
});

table("Afghanistan, December 2009", {
  show: { slot: "when", published: "2009-12-03" },
  holds: [
    [
      "Obama announced that 30,000 more American soldiers would be sent to Afghanistan.",
      "US troops 30000 move planned → Afghanistan",
    ],
    ["The Netherlands will not keep its troops in Uruzgan.", "NL troops presence ruled-out → Uruzgan"],
    ["A Canadian officer in Kandahar said the war was being lost. NATO disagreed."],
  ],
  knownGaps: [
    [
      "Poland and Italy will follow: Warsaw is sending 600 soldiers to Ghazni, Rome 1,000 to Kabul.",
      "PL troops 600 move reported → Ghazni",
      "IT troops 1000 move reported → Kabul",
    ],
  ],
});

table("Georgia, August 2008", {
  show: { slot: "when", published: "2008-08-12" },
  holds: [
    ["Russian tanks entered Gori on Monday.", "RU armour move reported → Gori @ 2008-08-11..2008-08-11"],
    ["Georgian forces pulled back to Tbilisi.", "GE troops withdraw reported → Tbilisi"],
    ["Russia's Black Sea Fleet sent the cruiser Moskva to Abkhazia.", "RU ship «Moskva» move reported → Abkhazia"],
    ["Washington flew 2,000 Georgian soldiers home from Iraq.", "GE troops 2000 withdraw reported Iraq →"],
    [
      "The ministers met in Newport to talk about Georgia. NATO's secretary-general said that the alliance's door remained open, and the Kremlin called the meeting a provocation.",
    ],
  ],
});
