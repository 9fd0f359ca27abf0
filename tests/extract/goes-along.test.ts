import { table } from "./table.ts";

// Forces that go along with another one, also another nation's, and what a ship or a convoy carries.

table("Forces that go along", {
  show: { published: "1999-03-01" },
  holds: [
    [
      "The Italian brigade moved to Nasiriyah alongside 300 Romanian infantrymen.",
      "IT land-unit move reported → Nasiriyah",
      "RO troops 300 move reported → Nasiriyah",
    ],
    [
      "Dutch marines went to Eritrea, accompanied by a Canadian company.",
      "NL troops move reported → Eritrea",
      "CA land-unit move reported → Eritrea",
    ],
    [
      "Malian troops entered Kidal on Thursday with Wagner fighters alongside.",
      "ML troops move reported → Kidal",
      "RU troops move reported → Kidal",
    ],
    [
      "Japanese destroyers sailed with Australian frigates off Luzon.",
      "JP ship move reported → off Luzon",
      "AU ship move reported → off Luzon",
    ],
    [
      "The carrier Charles de Gaulle is in the Gulf with the Belgian frigate Wielingen.",
      "FR carrier «Charles de Gaulle» presence reported → Persian Gulf",
      "BE ship «Wielingen» presence reported → Persian Gulf",
    ],
    ["French soldiers patrolled with Malian troops in Gao.", "FR troops move reported → Gao"],
    ["Spanish paratroopers trained with Moroccan soldiers near Ceuta.", "ES troops exercise reported → near Ceuta"],
    ["Nigerian soldiers arrived in Freetown with the peacekeeping force.", "NG troops move reported → Freetown"],
    ["The Turkish president arrived in Baku, accompanied by a company of guards."],
  ],
});

table("What is aboard", {
  show: { published: "1999-03-01" },
  holds: [
    [
      "The amphibious ship Galicia puts to sea on Thursday for Beirut, carrying 400 marines and two helicopters.",
      "ES ship «Galicia» move planned → Beirut",
      "ES troops 400 move planned → Beirut",
      "ES helicopter 2 move planned → Beirut",
    ],
    [
      "A convoy carrying Turkish commandos and Azeri volunteers will leave Nakhchivan for Ganja before dawn.",
      "TR troops move planned Nakhchivan → Ganja",
      "AZ troops move planned Nakhchivan → Ganja",
    ],
    [
      "HMS Bulwark sailed for Sierra Leone on Monday with 600 Royal Marines embarked.",
      "GB ship «HMS Bulwark» move reported → Sierra Leone",
      "GB troops 600 move reported → Sierra Leone",
    ],
    ["A train with 40 Polish tanks left Szczecin for Vilnius.", "PL armour 40 move reported Szczecin → Vilnius"],
    ["An Italian ship carrying refugees reached Bari.", "IT ship move reported → Bari"],
  ],
});

table("The place opens the sentence", {
  holds: [
    [
      "To Herat went 200 Lithuanian soldiers, to Chaghcharan a company of Croats.",
      "LT troops 200 move reported → Herat",
      "HR land-unit move reported → Chaghcharan",
    ],
  ],
});

table("Aboard", {
  holds: [
    [
      "The Italian ship Vittorio Veneto left Taranto for Vlore. On board were 400 marines.",
      "IT ship «Vittorio Veneto» move reported Taranto → Vlorë",
      "IT troops 400 move reported → Vlorë",
    ],
    [
      "Two Turkish C-130s landed in Kabul on Monday. Aboard were 120 soldiers.",
      "TR transport-aircraft 2 «C-130» move reported → Kabul",
      "TR troops 120 move reported → Kabul",
    ],
    [
      "Chile is sending a frigate to Haiti. A helicopter and 90 marines are on board.",
      "CL helicopter move reported → Haiti",
      "CL ship move reported → Haiti",
      "CL troops 90 move reported → Haiti",
    ],
    [
      "An Indian destroyer will sail for Aden on Friday. On board will be a company of marines.",
      "IN ship move planned → Aden",
      "IN troops move planned → Aden",
    ],
    ["The Greek ferry left Patras for Bari. On board were 400 marines and their wives."],
    ["Chile is sending a frigate to Haiti. On board are medicines.", "CL ship move reported → Haiti"],
  ],
});

table("Lines and rows of vehicles", {
  holds: [
    ["Long lines of Syrian tanks were moving toward Idlib.", "SY armour move reported → Idlib"],
    ["A line of 60 Serbian tanks left Kosovo on Sunday.", "RS armour 60 withdraw reported Kosovo →"],
    ["A string of Russian bases lines the coast near Tartus."],
    ["A queue of lorries stood at the border near Zakho."],
  ],
});
