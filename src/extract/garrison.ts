import garrisons from "../../data/lexicon/garrisons.json";
import spatial from "../../data/lexicon/spatial.json";
import type { LocatedSentence } from "../locate/locate.ts";
import { phraseMatcher } from "../read/phrases.ts";
import { actorBy, type ActorMention } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { nounAt, type Reading } from "./reading.ts";

const garrisonAt = phraseMatcher(garrisons.map(({ name, country }) => [name, country] as const));

const services = new Map(Object.entries(spatial.baseServices));

/** The nation that hosts none of another's forces at its bases. */
const closed = "US";

/** The nation whose garrison opens a sentence: "FORT BRAGG, N.C. -", "CAMP CASEY, South Korea —"; null where none does. */
export function garrisonAhead({ words, places }: LocatedSentence): string | null {
  // "RAF LAKENHEATH, England"
  const known = (garrisonAt(words, 0) ?? garrisonAt(words, 1))?.record ?? null;
  const [first] = places;
  const isClosed =
    first?.from === 0 && first.candidate.place.kind === "base" && first.candidate.place.country === closed;
  return known ?? (isClosed ? closed : null);
}

/**
 * Whose a force is by the base that it comes from or has its home at.
 *
 *     F-15Es from Lakenheath landed at Lask          paratroopers based in Vicenza
 *     ~~~~~~      ^^^^^^^^^^                         ~~~~~~~~~~~~          ^^^^^^^
 */
export function ownerByBase(reading: Reading, at: number): ActorMention | null {
  const { chunks } = reading;
  const own = nounAt(reading, at);
  const home = own && homeIn(reading, own, isSaidOfHome);
  if (home) return home;
  const verb = verbAt(reading, at + 1);
  const isBased = verb?.form === "past" && /^(base|garrison|quarter|station)$/.test(lemmaAt(reading, at + 1));
  const link = chunks[isBased ? at + 2 : at + 1];
  const base = nounAt(reading, isBased ? at + 3 : at + 2);
  const isFrom = link?.kind === "preposition" && (isBased ? /^(at|in|near|out of)$/ : /^from$/).test(link.word);
  if (!isFrom || !base) return null;
  return garrisonIn(reading, base) ?? homeIn(reading, base, isBased ? () => true : isSaidOfHome);
}

/** "Ohio-based", "Ohio Guard soldiers": whatever is at home there, its base, a town or a state's own guard. */
const isSaidOfHome = ({ sentence: { words } }: Reading, { to }: Run): boolean =>
  (words[to]?.text === "-" && words[to + 1]?.lower === "based") || words[to]?.text === "Guard";

/** The closed nation, where a run names a place in it that is a home. */
function homeIn(
  reading: Reading,
  { from, to }: Run,
  isHome: (reading: Reading, place: Run) => boolean,
): ActorMention | null {
  const { sentence } = reading;
  const home = sentence.places.find(
    (place) =>
      place.from < to &&
      from <= place.from &&
      place.candidate.place.country === closed &&
      place.candidate.place.kind !== "country" &&
      isHome(reading, place),
  );
  return home ? actorBy(sentence, home, closed, "garrison") : null;
}

/** The nation whose garrison a run of words names. */
export function garrisonIn({ sentence }: Reading, { from, to }: Run): ActorMention | null {
  for (let word = from; word < to; word++) {
    const found = garrisonAt(sentence.words, word, to);
    if (found) return actorBy(sentence, { from: word, to: word + found.length }, found.record, "garrison");
  }
  const home = sentence.places.find(
    (place) => place.from < to && from < place.to && place.candidate.place.kind === "base",
  );
  // "RAF Lossiemouth": its first word says whose it is.
  const service =
    home &&
    (services.get(sentence.words[home.from]?.text ?? "") ?? services.get(sentence.words[home.from - 1]?.text ?? ""));
  const country = service ?? (home?.candidate.place.country === closed ? closed : null);
  return home && country ? actorBy(sentence, home, country, "garrison") : null;
}
