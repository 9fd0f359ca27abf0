import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { landmarkAt } from "./landmark.ts";
import { hasFinite } from "./joined-verbs.ts";
import { isJoint, opensClause, withPossessors } from "./lists.ts";
import { type Anaphor, namesPeople } from "./place-phrase.ts";
import { quantityIn } from "./quantity.ts";
import { isMeasure, nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { isOneMore, standInAt } from "./stand-in.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";

// What stands in a list of places, or behind one, and is no place of the list.

const sites = new Set([...spatial.sites, ...Object.keys(spatial.references)]);
const bearings = new Set(Object.keys(spatial.directions));
const names = new Set([...grammar.days, ...grammar.months]);
const sharing = new Set(spatial.sharingVerbs);

/** "split between Suwon and Kunsan", "flies between Pisa and Gao": at both, not on the way from one to the other. */
export const isShared = (reading: Reading, preposition: number): boolean =>
  sharing.has(lemmaAt(reading, verbBefore(reading, preposition)));

/** "Tikrit, the capital of the province", "Zupanja, a town on the Sava", "A, B and C, all east of the lake": only says more of the place before it. */
export function isDescription(reading: Reading, noun: number, anaphor: Anaphor): boolean {
  const head = nounHeadAt(reading, noun);
  const first = reading.sentence.words[nounAt(reading, noun)?.from ?? -1]?.lower ?? "";
  const isWhole = /^(all|both)$/.test(first) && bearings.has(head?.lower ?? "");
  const isSite = head?.pos === "NOUN" && /^(the|an?|its|their)$/.test(first) && sites.has(head.lemma);
  // "Baengnyeong, the largest of the five islands"
  const isTop = first === "the" && /(est|most)$/.test(head?.lower ?? "");
  return (
    reading.chunks[noun + 1]?.kind === "preposition" &&
    (isWhole || isTop || (isSite && landmarkAt(reading, noun, anaphor)?.isName !== true))
  );
}

/** What stands behind a joint without a preposition of its own, and is no further place of the list. */
export const isNoPlace = (reading: Reading, noun: number): boolean =>
  !nounAt(reading, noun) ||
  (opensClause(reading, noun) && !isVerbOfEarlier(reading, noun)) ||
  reading.forces.get(noun)?.isHead === true ||
  hasFigure(reading, noun) ||
  isOneMore(reading, noun) ||
  isRest(reading, noun) ||
  isMeasure(reading, noun) ||
  nounAt(reading, noun + 1) !== null || // "and Oman its troops": a clause without its verb
  (reading.actors.has(noun) && hasCompany(reading, noun + 1)) ||
  namesPeople(reading, noun);

/** "in Gao and the rest in Kidal", "in Mali, most of them in Gao": others or some of the force told of. */
const isRest = (reading: Reading, noun: number): boolean =>
  (reading.chunks[noun - 1]?.kind === "conjunction" || isOf(reading.chunks[noun + 1])) &&
  /^(share|figure)$/.test(standInAt(reading, noun)?.kind ?? "");

/** "The brigades in Mali, Niger and Chad are": the verb behind a place has its subject ahead of the list, and that no verb so far. */
function isVerbOfEarlier(reading: Reading, noun: number): boolean {
  const subject = verbAt(reading, noun + 1) ? subjectOf(reading, noun + 1) : null;
  const [first = noun] = subject ?? [];
  const opener = reading.chunks[withPossessors(reading, first) - 1];
  return first < noun - 1 && opener?.kind !== "verb" && !hasFinite(reading, first + 1, noun);
}

/** "and Belgium, with 90 in Niger,": a nation that has forces of its own. */
const hasCompany = ({ chunks }: Reading, at: number): boolean => {
  const link = chunks[at + 1];
  return chunks[at]?.kind === "comma" && link?.kind === "preposition" && link.word === "with";
};

/** "Germany 330": a clause without its verb, not a place. */
function hasFigure(reading: Reading, noun: number): boolean {
  const chunk = nounAt(reading, noun);
  return reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0).some(({ pos }) => pos === "NUM");
}

/** A capitalised name that is neither an actor nor a force nor a day. */
export function isUnknownName(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  const chunk = nounAt(reading, noun);
  const isTime =
    quantityIn(reading.sentence.words, chunk?.from ?? 0, chunk?.to ?? 0, null) !== null || names.has(head?.lower ?? "");
  // "at Camp Stanley": a name that only holds that of a place.
  const isHeld = reading.places
    .get(noun)
    ?.some(({ mention, to }) => mention.role === "embedded" && to === (chunk?.head ?? 0) + 1);
  return head?.pos === "PROPN" && !isTime && (isHeld || !reading.actors.has(noun)) && !reading.forces.has(noun);
}

/** "Bor, Tumbura and Juba": the next item of a list behind the names in it that no gazetteer knows; null where it is no such list. */
export function behindUnknown(reading: Reading, noun: number): number | null {
  const isUnknown = (at: number): boolean => isUnknownName(reading, at) && reading.places.get(at)?.length === 0;
  let at = noun;
  while (isUnknown(at) && reading.chunks[at + 1]?.kind === "comma" && nounAt(reading, at + 2)) at += 2;
  const isLast = isUnknown(at) && reading.chunks[at + 1]?.kind === "conjunction";
  const item = isLast ? at + 2 : at;
  return item > noun && nounAt(reading, item) && isJoined(reading, item) ? item : null;
}

/** A conjunction stands before the last item of the list that goes on at a noun phrase. */
function isJoined({ chunks }: Reading, noun: number): boolean {
  let at = noun;
  while (chunks[at - 1]?.kind !== "conjunction" && isJoint(chunks[at + 1]) && chunks[at + 2]?.kind === "noun") at += 2;
  return chunks[at - 1]?.kind === "conjunction";
}
