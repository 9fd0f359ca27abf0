import { table } from "./table.ts";

table("Who holds a place is there, and what commas put between breaks no verb", {
  holds: [
    [
      "A contingent of 500 Russian soldiers would, under the terms, remain inside a buffer zone around Tskhinvali.",
      "RU troops 500 presence considered → buffer zone around Tskhinvali",
    ],
    ["The American battalion is, officials said, in Mostar.", "US land-unit presence reported → Mostar"],
    ["No French jet is, or is going to be, based at Ouagadougou.", "FR fighter presence denied → Ouagadougou"],
    [
      "Britain has, since 1982, kept a garrison on the Falkland Islands.",
      "GB troops presence reported → Falkland Islands",
    ],
    [
      "Two Danish ships will, if parliament agrees, be stationed at Reykjavik.",
      "DK ship 2 presence conditional → Reykjavík",
    ],
    ["Gori is held by a battalion of Russian paratroopers.", "RU troops presence reported → Gori"],
    ["The airport at Kigali is guarded by 400 Ghanaian soldiers.", "GH troops 400 presence reported → Kigali"],
    ["The bridge at Brcko is manned by a Swedish company.", "SE land-unit presence reported → Brčko"],
    [
      "Pristina airfield has been held since Saturday by 200 Russian paratroopers.",
      "RU troops 200 presence reported → Pristina",
    ],
    ["The base at Sigonella is used by American drones.", "US drone presence reported → Naval Air Station Sigonella"],
    ["Reporters found Gori held by Russian paratroopers.", "RU troops presence reported → Gori"],
    [
      "Perhaps 500 Russian infantrymen sleep in containers at Hmeimim.",
      "RU troops 500 presence reported → Hmeimim Air Base",
    ],
    [
      "Twelve American C-130s shuttle in and out of Taszar.",
      "US transport-aircraft 12 «C-130» move reported → Taszár Air Base",
    ],
    ["Four Belgian Mirages use the runway at Aviano.", "BE fighter 4 «Mirage» presence reported → Aviano Air Base"],
    [
      "Jakarta is proud of the three battalions it stations in West Timor.",
      "ID land-unit 3 presence reported → West Timor",
    ],
    ["Arms control in Europe is guarded by two laws."],
    ["The vote in Kosovo was monitored by 200 observers."],
    ["The film is used by 200 soldiers in a drill."],
    ["The 1,000 soldiers use of force in Mali was legal."],
    ["The city was, officials said, hit by French jets."],
  ],
});
