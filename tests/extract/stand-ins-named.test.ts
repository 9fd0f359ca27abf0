import { table } from "./table.ts";

// Ships by their names alone, and what stands for a force of the sentence before.

table("A ship by its name alone", {
  holds: [
    ["Italy has sent the Garibaldi to the Adriatic.", "IT carrier «Garibaldi» move reported → Adriatic Sea"],
    ["Germany's Hessen entered the Red Sea on Friday.", "DE ship «Hessen» move reported → Red Sea"],
    ["Belgium will send the Louise-Marie to the Red Sea.", "BE ship «Louise-Marie» move planned → Red Sea"],
    ["The Enterprise docked at Jebel Ali.", "US carrier «Enterprise» presence reported → Jebel Ali"],
    ["The Enterprise was shown in a museum."],
    [
      "The frigate Admiral Grigorovich and the landing ships Saratov and Azov sailed for Tartus.",
      "RU ship «Admiral Grigorovich» move reported → Tartus",
      "RU ship move reported → Tartus",
    ],
    ["Paris has sent the Jeanne d'Arc to the Gulf of Guinea.", "FR ship «Jeanne d'Arc» move reported → Gulf of Guinea"],
    [
      "Two carriers are in the Gulf. A third, the Nimitz, left Bremerton for the western Pacific.",
      "an unnamed party carrier 2 presence reported → Persian Gulf",
      "US carrier «Nimitz» move reported Bremerton → western Pacific",
    ],
  ],
});

table("One more, as many, the other", {
  holds: [
    [
      "Two Indian divisions moved to Jammu. One was sent to Akhnoor, the other to Jaisalmer.",
      "IN land-unit 2 move reported → Jammu",
      "IN land-unit 1 move reported → Akhnoor",
      "IN land-unit move reported → Jaisalmer",
    ],
    [
      "Two frigates are in the Gulf of Aden. The third, from France, is in Toulon.",
      "an unnamed party ship 2 presence reported → Gulf of Aden",
      "FR ship presence reported → Toulon",
    ],
    [
      "France sent 24 jets to Djibouti and a like number of helicopters to Ndjamena.",
      "FR fighter 24 move reported → Djibouti",
      "FR helicopter move reported → N'Djamena",
    ],
    [
      "France sent 24 jets to Djibouti and an equal number to Ndjamena.",
      "FR fighter 24 move reported → Djibouti",
      "FR fighter move reported → N'Djamena",
    ],
    [
      "Some 600 Australian soldiers landed at Dili. Half of the new arrivals have gone to Baucau.",
      "AU troops ~600 move reported → Dili",
      "AU troops move reported → Baucau",
    ],
    [
      "Two battalions of the Indian army and 600 Pakistani soldiers are in Bunia.",
      "IN land-unit 2 presence reported → Bunia",
      "PK troops 600 presence reported → Bunia",
    ],
    [
      "The German battalion has four companies. Three are in Kosovo; the fourth is at Skopje.",
      "DE land-unit 3 presence reported → Kosovo",
      "DE land-unit presence reported → Skopje",
    ],
    ["French soldiers are patrolling the streets of Bria.", "FR troops move reported → Bria"],
    ["American soldiers patrolled Haifa Street."],
  ],
});

table("A place told before", {
  holds: [
    [
      "Mazar-e-Sharif has a big camp. The camp houses 1,900 German soldiers.",
      "DE troops 1900 presence reported → Mazar-e-Sharif",
    ],
    [
      "The base at Al Udeid has grown. It houses 40 American warplanes.",
      "US fighter 40 presence reported → Al Udeid Air Base",
    ],
    [
      "Chad's president met the French. A thousand French soldiers remain in his country.",
      "FR troops 1000 presence reported → Chad",
    ],
    [
      "Three Chinese warships and a Japanese destroyer are in the area.",
      "CN ship 3 presence reported",
      "JP ship presence reported",
    ],
  ],
});

table("Where and how a stand-in or a people is", {
  holds: [
    [
      "The flotilla has six German frigates. Three of them escort convoys in the Gulf of Aden. Two stand off Mogadishu.",
      "DE ship 3 presence reported → Gulf of Aden",
      "DE ship 2 presence reported → off Mogadishu",
    ],
    [
      "About 3,200 French soldiers are in Mali. A thousand will remain at the end of the year.",
      "FR troops ~3200 presence reported → Mali",
      "FR troops 1000 presence planned",
    ],
    [
      "Spain sent 2,000 men to Iraq. The French are well out in the desert, around Hafar al-Batin.",
      "ES troops 2000 move reported → Iraq",
      "FR troops presence reported → around Hafar al-Batin",
    ],
    ["HMS Forth was coming north from the Falkland Islands.", "GB ship «HMS Forth» move reported Falkland Islands →"],
    [
      "Norway's 200 men left. Portugal's company is staying on at Ainaro.",
      "NO troops 200 withdraw reported",
      "PT land-unit presence reported → Ainaro",
    ],
  ],
});
