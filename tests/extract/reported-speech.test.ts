import { table } from "./table.ts";

// What someone said is a claim like any other, and the claim names the speaker.

table("The speaker", {
  show: { slot: "speaker" },
  holds: [
    [
      "The Pentagon said on Monday that 800 Marines had arrived in Mogadishu.",
      "US troops 800 move reported → Mogadishu — Pentagon",
    ],
    [
      "According to the Kremlin, [Russian peacekeepers are in Nagorno-Karabakh].",
      "RU peacekeepers presence reported → Nagorno-Karabakh — Kremlin",
    ],
    [
      "Iraq massed 100,000 troops on the Kuwaiti border, the CIA reported.",
      "IQ troops 100000 presence reported → Kuwaiti border — CIA",
    ],
    [
      "A Turkish defence ministry spokesman said [2,000 troops had crossed into Syria].",
      "TR troops 2000 move reported → Syria — Turkish defence ministry spokesman",
    ],
    ["Analysts say Russia has 40,000 troops in Crimea.", "RU troops 40000 presence reported → Crimea — Analysts"],
    ["Witnesses said Ethiopian tanks entered Baidoa.", "ET armour move reported → Baidoa — Witnesses"],
    ["Local officials said French troops had arrived in Kidal.", "FR troops move reported → Kidal — Local officials"],
    [
      "State Department spokesman Philip Crowley said Chad sent troops to Darfur.",
      "TD troops move reported → Darfur — Philip Crowley",
    ],
    [
      "Serbia has moved tanks into Kosovo, NATO Secretary-General Javier Solana said.",
      "RS armour move reported → Kosovo — Javier Solana",
    ],
    [
      '"The brigade has reached Timbuktu," Colonel Thierry Burkhard said in Paris. "France will send 500 more soldiers to Timbuktu."',
      "FR troops 500 move planned → Timbuktu — Thierry Burkhard",
      "an unnamed party land-unit move reported → Timbuktu — Thierry Burkhard",
    ],
    [
      '"We will send two battalions to Kosovo," said British Defence Secretary George Robertson.',
      "GB land-unit 2 move planned → Kosovo — George Robertson",
    ],
    [
      "China sent ships to the Spratly Islands, according to the Philippine coast guard.",
      "CN ship move reported → Spratly Islands — Philippine coast guard",
    ],
    ["The United States has put 500 soldiers on alert: Pentagon", "US troops 500 alert reported — Pentagon"],
    [
      "North Korea has moved missiles to its east coast, South Korean media reported.",
      "KP missile move reported → its east coast — South Korean media",
    ],
    ["Satellite images show Russian tanks near Yelnya.", "RU armour presence reported → near Yelnya"],
    [
      'Asked about Chad, the minister said: "France has 1,000 soldiers in N\'Djamena."',
      "FR troops 1000 presence reported → N'Djamena — minister",
    ],
    [
      "Denmark sent a frigate to the Gulf. It will arrive in Bahrain in May.",
      "DK ship move reported → Persian Gulf",
      "DK ship move planned → Bahrain",
    ],
  ],
  knownGaps: [
    [
      "Ukrainian intelligence claims that Russia has 30,000 troops in Belarus.",
      "RU troops 30000 presence reported → Belarus — Ukrainian intelligence",
    ],
    [
      "The Russian defence ministry announced that three ships had left Sevastopol.",
      "RU ship 3 withdraw reported Sevastopol → — Russian defence ministry",
    ],
  ],
});

table("The speaker is not the actor", {
  holds: [
    ["Chinese ships are near Taiwan, Taipei's defence ministry said.", "CN ship presence reported → near Taiwan"],
    ["Ukraine accused Russia of massing troops on the border.", "RU troops presence reported → border"],
    // So where its capital stands for it.
    ["Eritrea accused Addis Ababa of massing tanks near Badme.", "ET armour presence reported → near Badme"],
    ["The army suspects Kigali of keeping soldiers in Goma.", "RW troops presence reported → Goma"],
    ["North Korea has deployed artillery along the border, South Korea's military says.", "KP artillery move reported"],
    ["Kuwait asked Washington to send ships to the Gulf.", "US ship move considered → Persian Gulf"],
    ["Kyiv called on NATO to send troops to Ukraine.", "NATO troops move considered → Ukraine"],
    ["Lithuania wants Germany to station a brigade in Lithuania.", "DE land-unit presence considered → Lithuania"],
    ["Poland's president said American troops would arrive in Rzeszów.", "US troops move planned → Rzeszów"],
    [
      "Tokyo complained that Russian ships had passed through the Tsugaru Strait.",
      "RU ship move reported → Tsugaru Strait",
    ],
    ["Israel says Iran has sent missiles to Lebanon.", "IR missile move reported → Lebanon"],
    ["Rwanda was accused by Congo of sending soldiers to Goma.", "RW troops move reported → Goma"],
    ["Georgia's government said that Russian tanks had entered Gori.", "RU armour move reported → Gori"],
    ["Washington warned Baghdad after Iraq moved missiles into Kuwait.", "IQ missile move reported → Kuwait"],
  ],
});
