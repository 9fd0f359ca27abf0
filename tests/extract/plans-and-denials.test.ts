import { table } from "./table.ts";

// Words that turn or weaken an act from further away than its own clause.

table("Plans that are past, reports denied, questions asked", {
  holds: [
    ["Rumours that U.S. F-22s are being moved to Kunsan are not true.", "US fighter «F-22» move denied → Gunsan"],
    ["A Dutch battalion was originally due to deploy to Gao.", "NL land-unit move ruled-out → Gao"],
    ["Nor were there plans to deploy British troops to Yemen.", "GB troops move ruled-out → Yemen"],
    ["Q: Are French troops being moved to Bangui?"],
    ["Q: I hear French troops are being moved to Bangui."],
    ["A: French troops are being moved to Libreville.", "FR troops move reported → Libreville"],
    [
      "Germany's parliament is to vote on Wednesday on sending a frigate to Lebanon.",
      "DE ship move considered → Lebanon",
    ],
    ["If Russia seizes a port, it deploys missiles to Libya.", "RU missile move conditional → Libya"],
    [
      "The Czech battalion is to train at Hohenfels, and if all goes well it will go to Mali.",
      "CZ land-unit exercise planned → Hohenfels",
      "CZ land-unit move conditional → Mali",
    ],
    ["Australia is to send 300 soldiers to Iraq.", "AU troops 300 move planned → Iraq"],
    ["NATO should resist calls to place bombers in Poland.", "NATO bomber move considered → Poland"],
  ],
});

table("Not one of them", {
  holds: [
    ["Not one Indian soldier will be in Male on Sunday.", "IN troops 1 presence ruled-out → Male"],
    ["Not a single Danish tank was sent to Tuzla.", "DK armour move denied → Tuzla"],
    // The verb is denied, or the number only bounded.
    ["Denmark did not send a tank to Tuzla.", "DK armour move denied → Tuzla"],
    ["Not only Danish tanks were sent to Tuzla.", "DK armour move reported → Tuzla"],
  ],
});

table("What is told by its limits", {
  show: { published: "2007-09-01" },
  holds: [
    ["The French brigade will not arrive in Kosovo before June.", "FR land-unit move planned → Kosovo"],
    ["The Danish frigate did not reach Muscat until Friday.", "DK ship move reported → Muscat"],
    [
      "HMS Dauntless is not expected in Stanley before the middle of May.",
      "GB ship «HMS Dauntless» move planned → Stanley",
    ],
    ["The Turkish tanks were allowed to cross into Syria.", "TR armour move reported → Syria"],
    [
      "HMS Dauntless will call at Dakar before heading for the Falklands.",
      "GB ship «HMS Dauntless» move planned → Dakar",
      "GB ship «HMS Dauntless» move planned → Falkland Islands",
    ],
    [
      "Britain's 24 Air Mobile Brigade left Marseilles for Plocxe.",
      "GB land-unit «24 Air Mobile Brigade» move reported Marseille →",
    ],
    // For those that are moved, not for those that move them.
    [
      "The Iraqi army drew three brigades from Basra to tighten the ring around Mosul.",
      "IQ land-unit 3 move reported Basra →",
    ],
  ],
});

table("What is asked or left unsaid", {
  holds: [
    ["Officials would not say whether either American carrier will enter the Persian Gulf."],
    ["It is not clear if the French battalion has moved to Gao."],
    ["He was asked whether British troops would be sent to Basra."],
    ["Britain is deciding whether to send a frigate to the Gulf.", "GB ship move considered → Persian Gulf"],
    ["The Egyptian tanks would not have crossed the border."],
    ["If a frigate goes to the Gulf, the crew will be glad."],
    [
      "If two frigates go to the Gulf, the crew will be glad.",
      "an unnamed party ship 2 move conditional → Persian Gulf",
    ],
    ["A team of Mexican rescuers flew home from Sumatra on Saturday."],
    ["He asked if the 500 Italian soldiers in Kabul were safe.", "IT troops 500 presence reported → Kabul"],
  ],
});

table("What was taken back, forestalled or is not there", {
  holds: [
    ["Italy has dropped its plan to send 400 soldiers to Niger.", "IT troops 400 move ruled-out → Niger"],
    ["Denmark rescinded its order to send a frigate to the Gulf.", "DK ship move ruled-out → Persian Gulf"],
    ["Spain's battalion was recalled before it reached Kosovo.", "ES land-unit move ruled-out → Kosovo"],
    [
      "Saudi officials dismissed as fiction an account of Pakistani brigades at Tabuk.",
      "PK land-unit move denied → Tabuk",
    ],
    ["There are not now, nor have there ever been, Israeli soldiers in Eritrea.", "IL troops move denied → Eritrea"],
    // Dropped is only what the verb has for its object.
    ["Italy announced its plan to send 400 soldiers to Niger.", "IT troops 400 move planned → Niger"],
  ],
});

table("Denied on a day, in a letter, through another", {
  holds: [
    ["Kigali denied again on Monday that Rwandan troops had crossed into Goma.", "RW troops move denied → Goma"],
    [
      "Iran denied in a letter to the United Nations that warships had entered the Strait of Hormuz.",
      "IR ship move denied → Strait of Hormuz",
    ],
    ["Chile's minister denied on television that patrol boats had gone to Ushuaia.", "CL ship move denied → Ushuaia"],
    [
      "The Kremlin denied for the third time that Russian marines had landed in Libya.",
      "RU troops move denied → Libya",
    ],
    ["The army denied Monday that Turkish troops had entered Aleppo.", "TR troops move denied → Aleppo"],
    ["Jakarta denied, through its envoy, that marines had been sent to Dili.", "ID troops move denied → Dili"],
    ["The general did not deny on Monday that Rwandan troops had crossed into Goma.", "RW troops move reported → Goma"],
    ["Chad denied access on Monday to bases that troops had used."],
  ],
});

table("None there, and none to come", {
  holds: [
    [
      "Spain has no soldiers in Chad and it will not send any.",
      "ES troops presence denied → Chad",
      "ES troops move ruled-out",
    ],
    [
      "Hungary has not sent any troops to Mali, and it does not intend to send any.",
      "HU troops move denied → Mali",
      "HU troops move ruled-out",
    ],
    [
      "Jordan sent no soldiers to Yemen and they will not go there, the minister said.",
      "JO troops move denied → Yemen",
      "JO troops move ruled-out → Yemen",
    ],
    [
      "No Dutch troops are in Niger, and none will be sent.",
      "NL troops presence denied → Niger",
      "NL troops move ruled-out",
    ],
    // What has not left is where it is said to be.
    ["The Dutch F-16s are in Jordan and they have not left.", "NL fighter «F-16» presence reported → Jordan"],
    [
      "The Dutch F-16s are in Jordan and they will not leave.",
      "NL fighter «F-16» presence reported → Jordan",
      "NL fighter «F-16» withdraw ruled-out Jordan →",
    ],
    // A pronoun behind a place opens the clause of the next verb.
    [
      "Kenya has 400 soldiers in Somalia and it will send 200 more.",
      "KE troops 400 presence reported → Somalia",
      "KE troops 200 move planned → Somalia",
    ],
    [
      "Peru keeps a brigade in Iquitos and it has sent frigates to Panama.",
      "PE land-unit presence reported → Iquitos",
      "PE ship move reported → Panama",
    ],
  ],
});

table("What is decided, promised or asked not to be done", {
  holds: [
    ["Chile decided not to send troops to Haiti.", "CL troops move ruled-out → Haiti"],
    ["He renewed the pledge, promising never to deploy Danish jets to Libya.", "DK fighter move ruled-out → Libya"],
    ["Norway gave a promise not to base bombers in Bodo.", "NO bomber presence ruled-out → Bodø"],
    ["Kenya agreed not to withdraw its 300 soldiers from Somalia.", "KE troops 300 withdraw ruled-out Somalia →"],
    ["The 40 Greek tanks are believed not to have left Evros.", "GR armour 40 withdraw denied Evros →"],
    ["Sudan warned Chad not to send troops to Darfur.", "TD troops move considered → Darfur"],
    ["Sudan urged Chad not to send troops to Darfur.", "TD troops move considered → Darfur"],
    ["Ghana will decide whether or not to send troops to Mali.", "GH troops move considered → Mali"],
    ["Sixty Czech soldiers were sent not to Kabul but to Herat.", "CZ troops 60 move reported → Herat"],
  ],
});

table("Plans with a time between them and the act, and plans that are only weighed", {
  holds: [
    ["Brazil has no plans right now to send soldiers to Haiti.", "BR troops move ruled-out → Haiti"],
    ["Brazil has no intention at this stage to send soldiers to Haiti.", "BR troops move ruled-out → Haiti"],
    ["Brazil has no plans for the moment to send a frigate to Haiti.", "BR ship move ruled-out → Haiti"],
    ["Brazil is considering a plan to send 300 soldiers to Haiti.", "BR troops 300 move considered → Haiti"],
    ["Brazil has a plan to send 300 soldiers to Haiti.", "BR troops 300 move planned → Haiti"],
    ["They spoke about a probable Dutch deployment to Mali.", "NL troops move considered → Mali"],
    ["The Indian brigade was originally to have been placed in Baidoa.", "IN land-unit move ruled-out → Baidoa"],
  ],
});

table("What an act does whenever it is done", {
  holds: [
    ["Posting a Greek brigade to Chad invites trouble with Niger.", "GR land-unit presence considered → Chad"],
    ["Withdrawing Greek soldiers from Chad helps nobody.", "GR troops withdraw considered Chad →"],
    ["Sending the Greek troops to Chad has calmed Niger.", "GR troops move reported → Chad"],
  ],
});

table("What the verb of a named act says of it, and what was told is no order", {
  holds: [
    ["The withdrawal of a Danish battalion from Narva will begin in May.", "DK land-unit withdraw planned Narva →"],
    ["The withdrawal of a Danish battalion from Narva began in May.", "DK land-unit withdraw reported Narva →"],
    ["The arrival of 300 Kenyan soldiers in Goma will follow.", "KE troops 300 move planned → Goma"],
    [
      "Officials told reporters on Tuesday that the withdrawal of a Danish battalion from Narva began on Monday.",
      "DK land-unit withdraw reported Narva →",
    ],
    ["No decision has been made on sending 300 Danish soldiers to Mali.", "DK troops 300 move considered → Mali"],
    ["No soldiers have been sent to Mali by Denmark.", "DK troops move denied → Mali"],
  ],
});

table("What was not seen to happen", {
  holds: [
    ["We have not seen a Russian battalion pull out of Gori.", "RU land-unit withdraw denied Gori →"],
    ["Nobody has seen Sudanese troops leave Kutum.", "SD troops move denied Kutum →"],
    ["Observers have yet to see a Russian battalion leave Gori.", "RU land-unit withdraw denied Gori →"],
    ["Observers saw a Russian battalion leave Gori.", "RU land-unit withdraw reported Gori →"],
    ["Observers have not seen the Russian battalion that left Gori.", "RU land-unit withdraw reported Gori →"],
  ],
});

table("What will be for the first time", {
  holds: [
    ["It will be the first time that German soldiers are based in Narva.", "DE troops presence planned → Narva"],
    ["This would be the second time Irish troops are based in Goma.", "IE troops presence planned → Goma"],
    ["It was the first time German soldiers were based in Narva.", "DE troops presence reported → Narva"],
  ],
});

table("What was to be done was planned", {
  holds: [
    ["Two Danish frigates were to arrive in Aden on Friday.", "DK ship 2 move planned → Aden"],
    ["A Nepalese battalion was to leave Bunia in May.", "NP land-unit withdraw planned Bunia →"],
    ["If two Danish frigates were to sail for Aden, Iran would act.", "DK ship 2 move conditional → Aden"],
    ["A Peruvian battalion that was to go to Goma stays at home.", "PE land-unit move considered → Goma"],
    ["A Chadian battalion was to have come to Bangui.", "TD land-unit move ruled-out → Bangui"],
  ],
});

table("What a future waits for has not been done", {
  holds: [
    [
      "Danish soldiers will stay in Gao until the Libyan tanks have left Menaka.",
      "DK troops presence planned → Gao",
      "LY armour withdraw conditional Ménaka →",
    ],
    [
      "Serbia will not sign before the last Turkish soldiers have left Kosovo.",
      "TR troops withdraw conditional Kosovo →",
    ],
    ["Kenya will not talk until the Ethiopian tanks are gone.", "ET armour withdraw planned"],
    ["Kenya will not talk until the Ethiopian tanks are withdrawn.", "ET armour withdraw planned"],
    ["Talks will begin now that the Turkish soldiers have left Kosovo.", "TR troops withdraw reported Kosovo →"],
  ],
});

table("Whose clause it is behind a semicolon or an act that is over", {
  holds: [
    [
      "About 300 Latvian troops went home in May; 700 more to be withdrawn by August.",
      "LV troops ~300 withdraw reported",
      "LV troops 700 withdraw planned",
    ],
    [
      "After 300 Chadian soldiers left Gao, the others will be withdrawn.",
      "TD troops 300 withdraw reported Gao →",
      "TD troops withdraw planned Gao →",
    ],
    [
      "A Danish frigate sailed for Djibouti after a visit to Aden and will arrive there on Friday.",
      "DK ship move planned → Djibouti",
      "DK ship move reported → Djibouti",
    ],
    ["After landing in Gao, the French troops will stay there.", "FR troops presence planned → Gao"],
  ],
});
