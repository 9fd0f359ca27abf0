import { table } from "./table.ts";

// A force that does something at a place is there, by whatever verb.

table("A force that acts in a place", {
  holds: [
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
