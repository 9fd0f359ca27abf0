import { table } from "./table.ts";

// A force that does something at a place is there, by whatever verb.

table("A force that acts in a place", {
  holds: [
    [
      "The Australian ships Kanimbla and Manoora began landing a battalion from Townsville.",
      "AU land-unit move reported Townsville →",
    ],
    ["Swedish engineers ran the control tower in Tuzla on Sunday.", "SE troops presence reported → Tuzla"],
    ["Kenyan marines hunted pirates off Kismayo.", "KE troops presence reported → off Kismayo"],
    ["Norwegian engineers cleared mines around Mazar-i-Sharif.", "NO troops presence reported → around Mazar-i-Sharif"],
    ["Two Chilean frigates refuelled at Callao.", "CL ship 2 presence reported → Callao"],
    ["Ethiopian tanks turned back into Eritrea.", "ET armour move reported → Eritrea"],
    ["In Basra, British soldiers repaired the waterworks.", "GB troops presence reported → Basra"],
    ["Polish soldiers will run a field hospital in Bamiyan.", "PL troops presence planned → Bamiyan"],
    ["Peru would let American vessels refuel at Callao.", "US ship presence considered → Callao"],
    // Combat, death, law, speech and mere relation tell of no deployment.
    ["Iraqi tanks fired at Kurdish villages in Sulaymaniyah."],
    ["Eleven Indian soldiers died in Siachen."],
    ["Rwandan soldiers clashed with rebels near Goma."],
    ["French soldiers voted in Toulon."],
    ["Soviet officers discussed the talks in Geneva."],
    ["The army refused an inquiry in Lima."],
    ["German troops want better housing in Munster."],
    // Without a place, or with an object that goes there alone, nothing is placed.
    ["Turkish soldiers repaired the bridge."],
    ["American soldiers donated blankets to Albania."],
  ],
});

table("Where a force is by its base, its ship or its coast", {
  holds: [
    ["Turkey has between 30,000 and 35,000 troops in Cyprus.", "TR troops ~35000 presence reported → Cyprus"],
    [
      "Paris has three Puma helicopters in Bangui, flown from Libreville.",
      "FR helicopter 3 «Puma» move reported Libreville →",
      "FR helicopter 3 «Puma» presence reported → Bangui",
    ],
    ["Eritrea has dug in 50,000 men at Tsorona.", "ER troops 50000 presence reported → Tsorona"],
    [
      "Thai troops are in Baucau, where a Portuguese squadron is also based.",
      "PT fighter presence reported → Baucau",
      "TH troops presence reported → Baucau",
    ],
    [
      "French troops landed in Monrovia in June. Off the coast are two American destroyers.",
      "FR troops move reported → Monrovia",
      "US ship 2 presence reported → Off the coast",
    ],
    [
      "The French base at Port-Bouet is home to the 43rd Marine Infantry Battalion, some 550 men.",
      "FR land-unit ~550 «43rd Marine Infantry Battalion» presence reported → Port-Bouët base",
    ],
    [
      "USS America, with the 31st Marine Expeditionary Unit embarked, is off Borneo.",
      "US land-unit «31st Marine Expeditionary Unit» presence reported → off Borneo",
      "US ship «USS America» presence reported → off Borneo",
    ],
    ["A thousand Italian soldiers are in Herat.", "IT troops 1000 presence reported → Herat"],
    ["Two Serbian brigades are hidden in the woods at Klina.", "RS land-unit 2 presence reported → Klina"],
  ],
});

table("How a fight went says not where a force is", {
  holds: [
    ["Iraqi forces made gains south of Mosul."],
    ["Turkish forces made progress in Afrin."],
    ["Indian troops inflicted heavy losses on militants in Kulgam."],
    // Near miss: what is made there stays there.
    ["Danish soldiers made a camp at Gereshk.", "DK troops presence reported → Gereshk"],
  ],
});

table("A unit that a part is told of is not told of again by what the part is for", {
  holds: [
    [
      "The Iranian army moved up elements of the 92nd Armoured Division to replace elements of the 16th near Susangerd.",
      "IR land-unit «92nd Armoured Division» move reported → near Susangerd",
    ],
  ],
});

table("What a pronoun does by some other verb places nothing", {
  holds: [
    [
      "Colombia sent 400 soldiers to Arauca. They pose no threat to trade in Maracaibo.",
      "CO troops 400 move reported → Arauca",
    ],
    [
      "Russia based four MiG-29s at Hmeimim. They were repainted at Lipetsk.",
      "RU fighter 4 «MiG-29» presence reported → Hmeimim Air Base",
    ],
    // Near miss: a ship, and a verb that tells of a move.
    [
      "Canada sent the frigate Toronto to Haifa. She called at Souda Bay.",
      "CA ship «Toronto» move reported → Haifa",
      "CA ship «Toronto» move reported → Naval Support Activity Souda Bay",
    ],
    [
      "Colombia sent 400 soldiers to Arauca. They moved to Tame on Friday.",
      "CO troops 400 move reported → Arauca",
      "CO troops move reported → Tame",
    ],
  ],
});

table("What a force does at the place that a where takes up", {
  holds: [
    ["He flew to Sirte, where a Qatari company is resting.", "QA land-unit presence reported → Sirte"],
    ["Derry, where a French battery is to set up, is old.", "FR land-unit presence planned → Derry"],
    ["The road ends at Goma, from where two Kenyan drones fly each day.", "KE drone 2 presence reported → Goma"],
    ["He visited Gao, where Swedish soldiers died in an attack."],
    ["He visited Gao, where they train for the march."],
  ],
});
