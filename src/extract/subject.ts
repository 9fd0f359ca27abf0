import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { Word } from "../read/sentences.ts";
import { absoluteMark } from "./absolute.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { isSite } from "./group-phrases.ts";
import { movers, moving } from "./hidden-verbs.ts";
import { isFront, subjectBehind } from "./inversion.ts";
import { partnerOf } from "./joined-verbs.ts";
import { isPassable, listEndingAt, withPossessors } from "./lists.ts";
import { isPlan } from "./plan-for.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { describedBy, isCounted, relativeOf } from "./relative-clause.ts";
import { standInAt } from "./stand-in.ts";
import { isDeixis, isOf, isTime } from "./subject-insertions.ts";
import { subjectLeftOf } from "./subject-left.ts";

const objectControl = new Set(actions.objectControl);
const measures = new Set(grammar.measures);
const controlled = new Set(actions.controlled);
const requests = new Set([...actions.requests, ...actions.objectControl]);

/**
 * Chunk numbers of a verb's subject: its own, the one it shares with a verb before it, or the one that controls it.
 * Null where the sentence gives none.
 *
 *     NATO allies have put forces on standby and sent ships
 *     ~~~~~~~~~~~                                ^^^^
 */
export function subjectOf(reading: Reading, verb: number): number[] | null {
  const chunk = verbAt(reading, verb);
  if (!chunk) return null;
  let at = verb - 1;
  while (
    isPassable(reading.chunks[at]) ||
    (chunk.form === "infinitive" && isDeixis(reading, at)) ||
    // "and yesterday flew a company"
    (reading.chunks[at - 1]?.kind === "conjunction" && isTime(reading, at))
  )
    at--;
  const before = reading.chunks[at];
  const outer = verbBefore(reading, verb);
  const subjectOfOuter = (): number[] | null => (outer >= 0 ? subjectOf(reading, outer) : null);
  if (before?.kind === "relative") return describedBy(reading, at);
  const opener = chunk.form === "finite" ? relativeOf(reading, at) : -1;
  if (opener >= 0) return describedBy(reading, opener);
  if (before?.kind === "conjunction") return subjectOf(reading, partnerOf(reading, verb));
  if (before?.kind === "verb" || (before?.kind === "comma" && chunk.form === "gerund")) return subjectOfOuter();
  const list = before?.kind === "noun" ? listEndingAt(reading, at) : null;
  // "are in Gao, with another 200 expected next week"
  if (chunk.form !== "finite" && list?.[0] !== undefined && absoluteMark(reading, list[0]) >= 0) return list;
  if (chunk.form === "infinitive") {
    if (!list || isRank(nounHeadAt(reading, at))) return subjectOfOuter();
    const link = withPossessors(reading, list[0] ?? at) - 1;
    const governor = reading.chunks[link];
    if (governor?.kind === "preposition" && governor.word === "by")
      return isAgent(reading, link, outer) ? subjectOfOuter() : list;
    // "300 left in May; 1,000 more to be withdrawn"
    if (governor?.kind === "stop" && (reading.forces.get(at)?.isHead || standInAt(reading, at))) return list;
    // "calls for Britain to send troops", not "asked for time to send troops"
    if (governor?.kind === "preposition" && governor.word === "for" && isSomeone(reading, at)) return list;
    const stationed = stationedAt(reading, at);
    if (stationed >= 0 && (isFor(reading, stationed) || (outer >= 0 && isControlled(reading, stationed, outer))))
      return listEndingAt(reading, stationed);
    const given = givenTime(reading, at, outer);
    if (given >= 0) return [given];
    const judged =
      isPlan(nounHeadAt(reading, at)?.lemma ?? "") && isIts(reading, at) ? judgedBefore(reading, at) : null;
    if (judged) return judged;
    const decider = deciderOf(reading, at);
    if (decider !== null) return [decider];
    if (isPressed(reading, link)) return list;
    if (outer < 0) return nounAt(reading, at - 1)?.possessive ? [at - 1] : list;
    return isControlled(reading, at, outer) || reading.forces.get(at)?.isHead ? list : subjectOfOuter();
  }
  if (chunk.form === "gerund") {
    // "signed an order Sunday sending jets"
    const object = beforeTime(reading, at);
    const isDoer = isPlan(nounHeadAt(reading, object)?.lemma ?? "") || reading.forces.get(object)?.isHead === true;
    if (list && object < at) return isDoer ? [object] : subjectOfOuter();
    if (list) return isCounted(reading, at) ? [at - 2] : list;
    // "accused Chad on Friday of sending tanks"
    const governed = beforeTime(reading, at - 1);
    const isObject = nounAt(reading, governed) && outer >= 0 && isControlled(reading, governed, outer);
    return isObject ? [governed] : subjectOfOuter();
  }
  const left = subjectLeftOf(reading, verb);
  if (left?.[0] !== undefined && left[0] < outer && isReducedBehind(reading, verb)) return [verb - 1];
  // "is proud of the 150 sailors already based in Riga"
  if (left === null && chunk.form === "past" && list && isKnownGoverned(reading, at)) return [at];
  return left && !isFront(reading, left[0] ?? -1) ? left : (subjectBehind(reading, verb) ?? left);
}

/** The chunk before an expression of time that ends at a chunk, or that chunk. */
function beforeTime(reading: Reading, at: number): number {
  let before = at;
  while (isTime(reading, before)) before -= reading.chunks[before - 1]?.kind === "preposition" ? 2 : 1;
  return before;
}

/** "calls for the marines in Basra to leave", "told the troops in the country to stay": a force before the place where it is; or -1. */
function stationedAt(reading: Reading, place: number): number {
  const link = reading.chunks[withPossessors(reading, place) - 1];
  const force = withPossessors(reading, place) - 2;
  const isPlace = (reading.places.get(place)?.length ?? 0) > 0 || isSite(reading, place);
  return link?.kind === "preposition" && isPlace && reading.forces.get(force)?.isHead ? force : -1;
}

/** "gave the troops in the country a month to leave": who is given a time; or -1. */
function givenTime(reading: Reading, time: number, outer: number): number {
  if (!measures.has(nounHeadAt(reading, time)?.lemma ?? "") || !/^(give|grant)$/.test(lemmaAt(reading, outer)))
    return -1;
  const stationed = stationedAt(reading, time - 1);
  const noun = stationed >= 0 ? stationed : time - 1;
  return isSomeone(reading, noun) && withPossessors(reading, noun) === outer + 1 ? noun : -1;
}

/** "for the marines" */
function isFor(reading: Reading, noun: number): boolean {
  const [first = noun] = listEndingAt(reading, noun);
  const link = reading.chunks[withPossessors(reading, first) - 1];
  return link?.kind === "preposition" && link.word === "for";
}

/** "ignored calls from two frigates sent to Manila": what is sent stands right before, where the clause has its verb. */
function isReducedBehind(reading: Reading, verb: number): boolean {
  const lemma = lemmaAt(reading, verb);
  const force = reading.forces.get(verb - 1);
  const link = reading.chunks[withPossessors(reading, verb - 1) - 1];
  return (
    verbAt(reading, verb)?.form === "past" &&
    force?.isHead === true &&
    (force.quantity !== null || reading.actors.has(verb - 1)) &&
    link?.kind === "preposition" &&
    !/^(of|with)$/.test(link.word) &&
    movers.has(lemma) &&
    !moving.has(lemma) &&
    nounAt(reading, verb + 1) === null
  );
}

/** "of the 150 sailors": spoken of as known, behind a preposition. */
function isKnownGoverned(reading: Reading, noun: number): boolean {
  const first = withPossessors(reading, noun);
  const word = reading.sentence.words[reading.chunks[first]?.from ?? -1]?.lower ?? "";
  return reading.chunks[first - 1]?.kind === "preposition" && /^(the|its|their|those|these|our)$/.test(word);
}

/** "were reported by residents to have left": who reports does not leave. */
const isAgent = (reading: Reading, by: number, outer: number): boolean =>
  verbAt(reading, outer)?.passive === true && reading.chunks.slice(outer + 1, by).every(isPassable);

/** "is the first to sail": a rank stands for what is ranked. */
const isRank = (head: Word | undefined): boolean => /^(first|last|latest|next|ones?)$/.test(head?.lower ?? "");

/** The noun phrases are the object of the verb before and the subject of what follows: "urged Germany to send tanks". */
function isControlled(reading: Reading, noun: number, outer: number): boolean {
  const listed = withPossessors(reading, listEndingAt(reading, noun)[0] ?? noun);
  // "urged other countries of NATO to send tanks"
  const whole = isOf(reading.chunks[listed - 1]) ? listed - 2 : noun;
  const first = whole === noun ? listed : withPossessors(reading, whole);
  const called = reading.chunks[first - 1];
  const isNext =
    first === outer + 1 || (called?.kind === "preposition" && /^(on|upon)$/.test(called.word) && first === outer + 2);
  return (
    (isSomeone(reading, noun) || isSomeone(reading, whole)) && objectControl.has(lemmaAt(reading, outer)) && isNext
  );
}

/** A party, a force, or who stands for one: "Britain", "the jets", "it", "other countries". */
function isSomeone(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  return (
    reading.actors.has(noun) ||
    reading.forces.get(noun)?.isHead === true ||
    head?.pos === "PRON" ||
    controlled.has(head?.lower ?? "")
  );
}

/** "Qatar's decision to send", "the pledge of Qatar to send": who decided is who does it, not who the clause around tells of. */
function deciderOf(reading: Reading, at: number): number | null {
  const isOwner = (noun: number, deed: number): boolean => {
    const lemma = nounHeadAt(reading, deed)?.lemma ?? "";
    return reading.actors.has(noun) && !requests.has(lemma) && isPlan(lemma);
  };
  if (nounAt(reading, at - 1)?.possessive && isOwner(at - 1, at)) return at - 1;
  return isOf(reading.chunks[at - 1]) && isOwner(at, at - 2) ? at : null;
}

const isIts = ({ chunks, sentence: { words } }: Reading, at: number): boolean =>
  /^(its|their|his|her)$/.test(words[chunks[at]?.from ?? -1]?.lower ?? "");

const judging = /^(applaud|blame|commend|condemn|congratulate|criticise|criticize|denounce|hail|praise|rebuke|thank)$/;

/** "Kyiv thanked Poland for its tanks": who is thanked or blamed for what is his. */
export function judgedBefore(reading: Reading, chunk: number): number[] | null {
  const link = reading.chunks[chunk - 1];
  const list = listEndingAt(reading, chunk - 2);
  const verb = withPossessors(reading, list[0] ?? chunk - 2) - 1;
  const isJudged = judging.test(lemmaAt(reading, verb)) && !verbAt(reading, verb)?.passive;
  return link?.kind === "preposition" && link.word === "for" && isJudged && reading.actors.has(chunk - 2) ? list : null;
}

/** "pressure on Italy to withdraw", "an ultimatum to the Serbs to leave": who is pressed does what is asked. */
const isPressed = (reading: Reading, link: number): boolean => {
  const mark = reading.chunks[link];
  return (
    mark?.kind === "preposition" &&
    /^(on|upon|to)$/.test(mark.word) &&
    pressing.test(nounHeadAt(reading, link - 1)?.lemma ?? "")
  );
};

const pressing = /^(appeal|call|command|demand|invitation|order|plea|pressure|request|ultimatum|warning)$/;
