import { table } from "./table.ts";

// Verbs that the tagger takes for nouns or adjectives, in sentences with other verbs.

table("A force and its plain present", {
  holds: [
    [
      "The 5th Corps garrisons Agdam, and the 2nd Corps is at Shusha.",
      "an unnamed party land-unit «5th Corps» presence reported → Aghdam",
      "an unnamed party land-unit «2nd Corps» presence reported → Shusha",
    ],
    [
      "American patrol aircraft from Keflavik patrol the Barents Sea, and an American carrier is at Oslo.",
      "US other move reported Keflavík → Barents Sea",
      "US carrier presence reported → Oslo",
    ],
    [
      "Two Italian frigates anchor off Durres, and a third is expected.",
      "IT ship 2 presence reported → off Durres",
      "IT ship move planned → off Durres",
    ],
    // Nouns: of another noun, and with a verb of their own.
    ["The Danish brigade posts along the Sava were shelled."],
    ["He visited the Danish battalion camps at Gao, which were shelled."],
    ["The French division moves in March were called off."],
  ],
});

table("A participle behind its noun", {
  holds: [
    ["Six German jets fitted with cameras are at Mazar-i-Sharif.", "DE fighter 6 presence reported → Mazar-e-Sharif"],
    ["Chinese patrol boats armed with missiles have moved to Woody Island.", "CN ship move reported → Woody Island"],
    [
      "The French division, its 9,000 soldiers split between Gao and Timbuktu, is to go home to Toulon in June.",
      "FR land-unit withdraw planned Timbuktu → Toulon",
      "FR troops presence reported → Gao",
      "FR troops presence reported → Timbuktu",
    ],
    ["A Serb tank brigade has been concentrated at Brcko.", "RS land-unit presence reported → Brčko"],
  ],
});

table("What is done otherwise", {
  holds: [
    [
      "If Turkey agrees, 6,000 American soldiers will pass through Diyarbakir; otherwise the U.S. Marines sail for Kuwait.",
      "US troops 6000 move conditional → Diyarbakır",
      "US troops move conditional → Kuwait",
    ],
    ["The otherwise quiet Danish battalion moved to Split.", "DK land-unit move reported → Split"],
    ["Ukrainian soldiers train in a city park in Lviv.", "UA troops exercise reported → Lviv"],
  ],
});
