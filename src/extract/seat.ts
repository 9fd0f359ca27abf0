import grammar from "../../data/lexicon/grammar.json";
import { actorBy, type ActorMention } from "./actors.ts";
import { verbAt } from "./clause.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const seated = new Set(grammar.seatedOrgans);
const speaking = new Set([...grammar.organs, ...grammar.sceneSpeakers]);

/** "the armed forces", "the army": whose they are the capital tells that opens their sentence. */
const forces = /^(army|navy|military|forces?)$/;

/**
 * The state that an organ without a name speaks for, by the capital that it sits in.
 *
 *     The defence ministry in Seoul said      In Jakarta, the armed forces confirmed
 *         ~~~~~~~~~~~~~~~~    ^^^^^              ^^^^^^^      ~~~~~~~~~~~~
 */
export function stateBySeat(reading: Reading, at: number): ActorMention | null {
  return (isOpened(reading, at) ? stateAt(reading, 1) : null) ?? stateBehind(reading, at);
}

/** A capital opens the sentence, and behind it stands an organ or an official of a state as the subject: "In Rome the cabinet approved". */
function isOpened(reading: Reading, at: number): boolean {
  const [mark, , comma] = reading.chunks;
  const organ = nounHeadAt(reading, at);
  const lemma = organ?.lemma.toLowerCase() ?? "";
  return (
    at === (comma?.kind === "comma" ? 3 : 2) &&
    mark?.kind === "preposition" &&
    mark.word === "in" &&
    verbAt(reading, at + 1) !== null &&
    (reading.places.get(at) ?? []).length === 0 &&
    (seated.has(lemma) || speaking.has(lemma) || forces.test(organ?.lower ?? ""))
  );
}

function stateBehind(reading: Reading, at: number): ActorMention | null {
  const of = reading.chunks[at + 1];
  // "the Ministry of Defence in Seoul"
  const end = of?.kind === "preposition" && of.word === "of" && !reading.actors.has(at + 2) ? at + 2 : at;
  const link = reading.chunks[end + 1];
  const isIn = link?.kind === "preposition" && link.word === "in";
  return isIn && seated.has(nounHeadAt(reading, at)?.lemma.toLowerCase() ?? "") ? stateAt(reading, end + 2) : null;
}

/** The state whose capital a noun phrase is. */
function stateAt(reading: Reading, noun: number): ActorMention | null {
  const seat = nounAt(reading, noun);
  if (!seat || seat.possessive) return null;
  const capital = (reading.places.get(noun) ?? []).find(
    ({ candidate, to }) => candidate.feature === "PPLC" && to === seat.to,
  );
  const country = capital?.candidate.place.country ?? null;
  return capital && country ? { ...actorBy(reading.sentence, capital, country, "capital"), basis: "stated" } : null;
}
