import { table } from "./table.ts";

// The subject stands behind its verb, and the place before it.

table("A place opens the clause", {
  holds: [
    ["[Into Mogadishu rolled a column of Ethiopian tanks].", "ET armour move reported → Mogadishu"],
    ["Also in the Gulf are two Australian frigates.", "AU ship 2 presence reported → Persian Gulf"],
    ["Already at Incirlik are 24 American F-15s.", "US fighter 24 «F-15» presence reported → Incirlik Air Base"],
    ["In Djibouti there are 1,500 French soldiers.", "FR troops 1500 presence reported → Djibouti"],
    ["Stationed in Kosovo are 900 Italian soldiers.", "IT troops 900 presence reported → Kosovo"],
    ["Among the ships in the Red Sea is the German frigate Hessen.", "DE ship «Hessen» presence reported → Red Sea"],
    ["Along the Drina are deployed three Serbian brigades.", "RS land-unit 3 move reported → Drina"],
    ["Ramstein is home to 14 American tanks.", "US armour 14 presence reported → Ramstein Air Base"],
    ["In Rome are three museums."],
    ["In Paris stood a crowd of protesters."],
    ["Officials in Paris said there are no museums in Mali."],
  ],
});
