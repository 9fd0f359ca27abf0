import grammar from "../../data/lexicon/grammar.json";
import type { VerbChunk } from "./chunks.ts";
import { clausal, lemmaAt, relativeBefore, verbAt, verbBefore } from "./clause.ts";
import { hasFinite } from "./joined-verbs.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { isOf, isSaid } from "./subject-insertions.ts";

const times = new Set([...grammar.days, ...grammar.timeNouns]);

const isActiveInfinitive = (verb: VerbChunk | null): boolean =>
  verb?.form === "infinitive" && !verb.passive && !verb.auxiliaries.includes("have");

/** A bare second verb under the first one's auxiliary ("will deploy and station"), or right after another verb. */
export function leansOnVerbBefore(reading: Reading, at: number, verb: VerbChunk): boolean {
  if (verb.auxiliaries.length > 0) return false;
  const isBare = reading.sentence.words[verb.head]?.lower === lemmaAt(reading, at);
  // "will sail to Malta and then cross to Tripoli"
  let joint = at - 1;
  while (reading.chunks[joint]?.kind === "adverb") joint--;
  return verbAt(reading, at - 1) !== null || (isBare && reading.chunks[joint]?.kind === "conjunction");
}

/** "after it helped", "Iraq moved": a past form right behind a noun phrase that opens its clause is a finite one. */
export function isFinitePast(reading: Reading, at: number, { form }: VerbChunk): boolean {
  const noun = nounAt(reading, at - 1);
  const before = reading.chunks[at - 1];
  // "was to come but stayed": a past form is not joined to an infinitive.
  if (form === "past" && before?.kind === "conjunction") {
    const partner = verbAt(reading, verbBefore(reading, at));
    // "has extended its mission and sent a company": two perfects under one auxiliary.
    const isPerfect = partner?.form === "finite" && partner.auxiliaries.join() === "have" && !partner.passive;
    return before.word === "but" || isPerfect || isActiveInfinitive(partner);
  }
  // "bombers, dispatched from Barksdale, landed": the last verb of a clause that has no finite one.
  if (form === "past" && (before?.kind === "comma" || noun) && followsRelative(reading, at)) return true;
  if (form === "past" && before?.kind === "comma")
    return (
      subjectOf(reading, at) !== null &&
      !reading.chunks.some((chunk) => chunk.kind === "verb" && chunk.form === "finite")
    );
  if (form !== "past" || !noun) return false;
  if (followsReduced(reading, at) || followsPurpose(reading, at)) return true;
  if (reading.sentence.words[noun.head]?.pos === "PRON") return true;
  const opener = reading.chunks[withPossessors(reading, listEndingAt(reading, at - 1)[0] ?? at - 1) - 1];
  return (
    !opener ||
    /^(subordinator|relative|stop|quote|comma)$/.test(opener.kind) ||
    (opener.kind === "preposition" && clausal.has(opener.word))
  );
}

/** "the first", "the second formation", "the only ship", "the first party of soldiers". */
export function isRanked(reading: Reading, at: number): boolean {
  if (isOf(reading.chunks[at - 1]) && isRanked(reading, at - 2)) return true;
  const noun = nounAt(reading, at);
  const link = reading.chunks[at - 1];
  // "The plan is for the second brigade to move"
  const isFor = link?.kind === "preposition" && link.word === "for";
  return (
    noun !== null &&
    !isFor &&
    !times.has(reading.sentence.words[noun.head]?.lower ?? "") && // "voted last week to send"
    reading.sentence.words
      .slice(noun.from, noun.to)
      .some(({ lower }) => /^(first|second|third|fourth|fifth|last|latest|only)$/.test(lower))
  );
}

/** "The jets, which are to guard the coast, landed": what describes the subject has its finite verb, and this is the last one left. */
function followsRelative(reading: Reading, at: number): boolean {
  const { chunks } = reading;
  const relative = relativeBefore(reading, at);
  const subject = relative >= 0 && hasFinite(reading, relative + 1, at) ? subjectOf(reading, at) : null;
  const last = subject?.at(-1) ?? -1;
  const clause = chunks.slice(at + 1, chunks.findIndex(({ kind }, index) => index > at && kind === "stop") >>> 0);
  return (
    last >= 0 &&
    last < relative &&
    !hasFinite(reading, 0, last) &&
    !clause.some(
      (chunk, index) => chunk.kind === "verb" && /^(finite|past)$/.test(chunk.form) && !isSaid(reading, at + 1 + index),
    )
  );
}

/** "Turkish troops backed by tanks crossed": behind a reduced clause the first past form that is left is the finite one. */
function followsReduced(reading: Reading, at: number): boolean {
  const before = verbBefore(reading, at);
  const verbs = reading.chunks.slice(0, at).filter(({ kind }) => kind === "verb");
  const isReduced = verbAt(reading, before)?.form === "past" && nounAt(reading, before - 1) !== null;
  return (
    isReduced &&
    verbs.length === 1 &&
    reading.chunks[before + 1]?.kind === "preposition" &&
    nounAt(reading, at - 1) !== null
  );
}

/** "The first marines to support a force in Haiti landed.": behind what its subject is for the one past form left is the finite one. */
function followsPurpose(reading: Reading, at: number): boolean {
  const { chunks, sentence } = reading;
  const others = chunks.flatMap((chunk, other) => (chunk.kind === "verb" && other !== at ? [other] : []));
  const [purpose = -1] = others;
  return (
    others.length === 1 &&
    purpose < at &&
    verbAt(reading, purpose)?.form === "infinitive" &&
    nounAt(reading, purpose - 1) !== null &&
    reading.forces.has(purpose - 1) &&
    sentence.words.at(-1)?.text === "."
  );
}
