import { table } from "./table.ts";

// Plain clauses that say where forces are: strengths, camps, quays, bases.

table("What a mission, ships or a strength amounts to", {
  holds: [
    ["The UN mission in Burundi stood at 5,400 soldiers in June.", "UN troops 5400 presence reported → Burundi"],
    ["The strength of the EU mission in Chad stood on Friday at 3,700.", "EU troops 3700 presence reported → Chad"],
    ["The UN operation in Mozambique counts 6,500 soldiers so far.", "UN troops 6500 presence reported → Mozambique"],
    ["UNMIL numbers 14,900 uniformed personnel.", "UN troops 14900 presence reported → Liberia"],
    ["French strength in Chad is over 4,500.", "FR troops ≥4500 presence reported → Chad"],
    ["The Russian warships off Tartus number eleven.", "RU ship 11 presence reported → off Tartus"],
    ["British aircraft in the Gulf total 72.", "GB other 72 presence reported → Persian Gulf"],
    ["The Dutch company in Bo counts 140 men.", "NL land-unit 140 presence reported → Bo"],
    ["The French mission to the talks in Geneva counts on 40 soldiers for an escort."],
    ["The mission in Chad costs 14,900 dollars a day."],
    ["The bank's strength in Chad is over 4,500 branches."],
    ["French strength in Chad is a matter for Paris."],
    ["The count of votes in Burundi stood at 5,400."],
  ],
});

table("A force that has its camp somewhere", {
  holds: [
    ["The Ghanaian battalion has its main camp at Bo.", "GH land-unit presence reported → Bo"],
    [
      "The Spanish brigade, which has its base at Diwaniyah, patrols the road.",
      "ES land-unit presence reported → Diwaniyah",
    ],
    ["The Pakistani contingent has its barracks at Bukavu.", "PK land-unit presence reported → Bukavu"],
    ["The Swedish squadron had its quarters in Gao.", "SE fighter presence reported → Gao"],
    ["Two Irish companies have their seat at Tibnin.", "IE land-unit 2 presence reported → Tibnin"],
    ["The Ghanaian team has its home games in Bo."],
    ["The Spanish bank has its seat in Madrid."],
    ["The Spanish brigade has a base at Cordoba in mind for its museum."],
    ["The Irish company has its camp followers in Tibnin."],
  ],
});

table("A force that stays where it is", {
  holds: [
    ["Both Ghanaian battalions remain where they are.", "GH land-unit presence reported"],
    ["The Spanish brigade is staying put for now.", "ES land-unit presence reported"],
    ["The Danish company stays where it is.", "DK land-unit presence reported"],
    ["The Danish company will stay in Gao for good.", "DK land-unit presence planned → Gao"],
    ["The Danish minister is staying put for now."],
    ["Prices in Gao remain where they are."],
  ],
});

table("A ship alongside", {
  holds: [
    ["The Danish frigate lies alongside at Souda Bay.", "DK ship presence reported → Naval Support Activity Souda Bay"],
    ["The Danish frigate has been alongside at Valletta since Monday.", "DK ship presence reported → Valletta"],
    ["USS Cole is tied up at Rota.", "US ship «USS Cole» presence reported → Rota"],
    ["Two Greek frigates were tied up in Piraeus on Sunday.", "GR ship 2 presence reported → Piraeus"],
    ["The Danish frigate steamed alongside the tanker Brigitta."],
    ["Talks with the frigate's crew were tied up in Piraeus courts."],
  ],
});

table("A base that shelters forces", {
  holds: [
    ["The base at Niamey shelters six French drones.", "FR drone 6 presence reported → Niamey"],
    ["The port of Tartus harbours two Russian frigates.", "RU ship 2 presence reported → Tartus"],
    ["Bahrain berths four American minesweepers.", "US ship 4 presence reported → Bahrain"],
    ["The church in Niamey shelters 40 refugees."],
    ["Niamey harbours hopes of six new drones."],
  ],
});

table("A headquarters that opens", {
  holds: [
    ["The French brigade headquarters opened in Szczecin on Monday.", "FR headquarters presence reported → Szczecin"],
    ["NATO has opened a corps headquarters in Szczecin.", "NATO headquarters presence reported → Szczecin"],
    ["A Kenyan brigade headquarters has been opened at Garissa.", "KE headquarters presence reported → Garissa"],
    ["The troops opened fire in Garissa."],
    ["Kenya opened talks with two brigades of rebels in Garissa."],
    ["The talks on the 1,500 soldiers opened in Vienna."],
    ["The soldiers leave by 1995 if the talks that opened at Vienna succeed."],
  ],
});

table("What pictures suggest", {
  holds: [
    [
      "Satellite pictures suggest two Russian brigades north of Kursk.",
      "RU land-unit 2 presence reported → north of Kursk",
    ],
    ["Radar images indicate a Syrian battalion near Idlib.", "SY land-unit presence reported → near Idlib"],
    ["The minister suggested two new brigades."],
  ],
});

table("Guns and brigades around a place", {
  holds: [
    ["Russian howitzers were sited around Grozny.", "RU artillery presence reported → around Grozny"],
    ["Two Russian brigades surround Goma.", "RU land-unit 2 presence reported → Goma"],
    ["Questions surround the brigade in Goma."],
    ["Critics surround the general."],
  ],
});

table("Where a force has been since a day", {
  holds: [
    ["Cuban MiG-23s have been flying since June from Lubango.", "CU fighter «MiG-23» presence reported → Lubango"],
    ["A Nigerian battalion has been waiting since Friday at Kaduna.", "NG land-unit presence reported → Kaduna"],
    [
      "Two Jordanian companies have been camped since March outside Amman.",
      "JO land-unit 2 presence reported → outside Amman",
    ],
    ["Angola has been at war since June with rebels from Lubango."],
    ["Since the raid on Lubango a Cuban battalion has rested."],
  ],
});

table("A force reported somewhere", {
  holds: [
    ["A Sudanese brigade was reported near Kassala.", "SD land-unit presence reported → near Kassala"],
    ["Syrian tanks were reported around Idlib on Sunday.", "SY armour presence reported → around Idlib"],
    ["Newspapers have reported Scud launchers at Basra.", "an unnamed party missile «Scud» presence reported → Basra"],
    ["A Sudanese brigade was reported by residents to have left Kassala.", "SD land-unit move reported Kassala →"],
    ["Two soldiers were reported killed near Kassala."],
    ["The ministry reported progress near Kassala."],
    ["Two cases of cholera were reported at the camp near Kassala."],
  ],
});

table("Posts that a force mans", {
  holds: [
    [
      "Two checkpoints, manned by 400 Kenyan soldiers, were set up in Garissa.",
      "KE troops 400 presence reported → Garissa",
    ],
    ["The ministry, guarded by Fijian troops, announced elections in Suva."],
    ["Ambulances manned by volunteers were parked in Suva."],
    [
      "Dozens of checkpoints manned by Kenyan troops remained on the roads around Garissa.",
      "KE troops presence reported → roads around Garissa",
    ],
  ],
});

table("Ships that ply waters", {
  holds: [
    ["Two Danish frigates ply the waters off Crete.", "DK ship 2 move reported → off Crete"],
    ["Three Omani corvettes plied the Strait of Hormuz in May.", "OM ship 3 move reported → Strait of Hormuz"],
    ["Danish ferries ply the waters off Crete."],
  ],
});

table("A ship and her escorts", {
  holds: [
    [
      "The carrier Clemenceau and her escorts remain off Beirut.",
      "FR carrier «Clemenceau» presence reported → off Beirut",
      "FR ship presence reported → off Beirut",
    ],
    [
      "The Invincible and its escorts left Split on Friday.",
      "GB carrier «Invincible» move reported Split →",
      "GB ship move reported Split →",
    ],
    ["The French carrier Foch and her escorts stay where they are.", "FR carrier «Foch» presence reported"],
    ["The patrol boat follows the tanker and escorts her to Aden."],
  ],
});
