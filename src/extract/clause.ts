import actions from "../../data/lexicon/actions.json";
import speech from "../../data/lexicon/speech.json";
import type { Word } from "../read/sentences.ts";
import type { Chunk, VerbChunk } from "./chunks.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

/** Prepositions that also open clauses: "after the U.S. sent missiles". */
export const clausal: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "while",
  "than",
  "because",
]);
const intransitive = new Set(actions.verbs.filter(({ frames }) => frames.join() === "go").map(({ lemma }) => lemma));
const said = new Set(speech.verbs);
const objectControl = new Set(actions.objectControl);

export const verbAt = ({ chunks }: Reading, at: number): VerbChunk | null => {
  const chunk = chunks[at];
  return chunk?.kind === "verb" ? chunk : null;
};

/** Lemma of a verb chunk's head; empty where the chunk is no verb. */
export const lemmaAt = (reading: Reading, at: number): string =>
  reading.sentence.words[verbAt(reading, at)?.head ?? -1]?.lemma ?? "";

const isDash = (chunk: Chunk | undefined): boolean => chunk?.kind === "stop" && /^[—–-]+$/.test(chunk.word);

/** The other dash of an insertion that the dash at a chunk opens or, looking back, closes; -1 where it stands alone. */
export function otherDash({ chunks }: Reading, at: number, back = false): number {
  if (!isDash(chunks[at])) return -1;
  return back
    ? chunks.findLastIndex((chunk, index) => index < at && isDash(chunk))
    : chunks.findIndex((chunk, index) => index > at && isDash(chunk));
}

/** Joins the items of a list; "but" opens a clause. */
export const isJoint = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "comma" || (chunk?.kind === "conjunction" && chunk.word !== "but");
export const isPassable = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "adverb" || chunk?.kind === "quote" || chunk?.kind === "adjective";

/** The first chunk of a noun phrase with its possessors: "Russia" in "Russia's army". */
export function withPossessors(reading: Reading, noun: number): number {
  let at = noun;
  while (nounAt(reading, at - 1)?.possessive) at--;
  return at;
}

/** Chunk numbers of the noun phrases in a list that ends at `last`, left to right; a conjunction stands before its last item. */
export function listEndingAt(reading: Reading, last: number): number[] {
  const list = [last];
  let joint = withPossessors(reading, last) - 1;
  const conjunction = reading.chunks[joint];
  if (conjunction?.kind !== "conjunction" || !isJoint(conjunction)) return list;
  while (isJoint(reading.chunks[joint])) {
    while (isJoint(reading.chunks[joint])) joint--;
    if (!nounAt(reading, joint)) break;
    list.unshift(joint);
    joint = withPossessors(reading, joint) - 1;
  }
  return list;
}

/**
 * The noun phrases left of a verb that are its subject, past adverbs, prepositional phrases and reduced clauses between.
 * In "to join the fleet, and France stands ready" the list is an object until its last comma: only "France" is subject.
 */
function subjectLeftOf(reading: Reading, verb: number): number[] | null {
  let at = verb - 1;
  // A comma right before the verb closes an apposition: "the guards, volunteers from the city, train".
  let apposed = reading.chunks[at]?.kind === "comma";
  const insertion = apposed ? relativeInsertion(reading, at) : null;
  if (insertion !== null) at = insertion;
  while (at >= 0) {
    const chunk = reading.chunks[at];
    if (!chunk) return null;
    const opening = otherDash(reading, at, true);
    if (opening > 0) {
      at = opening - 1;
      continue;
    }
    if (chunk.kind === "noun") {
      const list = listEndingAt(reading, at);
      const start = withPossessors(reading, list[0] ?? at);
      const before = reading.chunks[start - 1];
      const adjacent = reading.chunks.slice(at + 1, verb).every(isPassable);
      const governed = before?.kind === "preposition" || (before?.kind === "verb" && list.length > 1);
      const joint = withPossessors(reading, at) - 1;
      const commaBefore = reading.chunks[joint]?.kind === "conjunction" && reading.chunks[joint - 1]?.kind === "comma";
      // "sent troops to Belarus and China held drills": the first clause has its verb already.
      const isNewClause =
        reading.actors.has(at) && nounAt(reading, verb + 1) !== null && verbBefore(reading, start) >= 0;
      if (adjacent && governed && list.length > 1 && (commaBefore || isNewClause)) return [at];
      if (before?.kind === "preposition" && adjacent && clausal.has(before.word)) return list;
      if (before?.kind === "preposition") at = start - 2;
      else if (before?.kind === "verb" && before.form !== "finite" && !adjacent && !isSaid(reading, start - 1))
        at = start - 2;
      else if (
        before?.kind === "verb" &&
        (before.form === "gerund" || before.form === "infinitive") &&
        nounAt(reading, start - 2)
      )
        at = start - 2;
      else if (before?.kind === "comma" && apposed) {
        at = start - 2;
        apposed = false;
      } else return list;
    } else if (chunk.kind === "verb" && chunk.form === "finite") {
      const relative = reading.chunks.findLastIndex((other, index) => index < at && other.kind === "relative");
      if (relative < 0 || hasFinite(reading, relative + 1, at)) return null;
      at = relative - 1;
    } else if (isPassable(chunk) || chunk.kind === "comma" || chunk.kind === "verb" || chunk.kind === "preposition")
      at--;
    else if (chunk.kind === "subordinator" && verbAt(reading, at + 1)?.form === "past")
      at--; // "if called upon"
    else return null;
  }
  return null;
}

/** "The ministry said": a verb of speech behind its subject, not the "said an official" of an aside. */
const isSaid = (reading: Reading, verb: number): boolean =>
  said.has(lemmaAt(reading, verb)) && nounAt(reading, verb - 1) !== null;

/** "France, which may leave Mali, sent": the chunk before a relative clause between commas that closes at `comma`. */
function relativeInsertion(reading: Reading, comma: number): number | null {
  const { chunks } = reading;
  const opening = chunks.findLastIndex(({ kind }, at) => at < comma && kind === "comma");
  const next = chunks[opening + 1];
  // "Britain, it is learnt, had kept"
  const isAside = opening > 0 && nounAt(reading, opening + 1) !== null && said.has(lemmaAt(reading, comma - 1));
  if (isAside) return opening - 1;
  const isRelative =
    next?.kind === "relative" || (next?.kind === "preposition" && chunks[opening + 2]?.kind === "relative");
  return opening > 0 && isRelative ? opening - 1 : null;
}

const hasFinite = ({ chunks }: Reading, from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => chunk.kind === "verb" && chunk.form === "finite");

/** Chunk number of the last verb before a chunk; -1 where there is none. */
export const verbBefore = (reading: Reading, at: number): number =>
  reading.chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "verb");

/** "Iraq has moved tanks, officials said, and has": the verb of a speaker put in between. */
const isAside = (reading: Reading, verb: number): boolean =>
  isSaid(reading, verb) &&
  reading.chunks[verb + 1]?.kind === "comma" &&
  reading.chunks[withPossessors(reading, verb - 1) - 1]?.kind === "comma";

/** The verb that another one is joined to by "and": the last one of its form, else the last finite one. */
function partnerOf(reading: Reading, at: number): number {
  const form = verbAt(reading, at)?.form;
  const last = (accept: (chunk: VerbChunk) => boolean): number =>
    reading.chunks.findLastIndex(
      (chunk, index) => index < at && chunk.kind === "verb" && accept(chunk) && !isAside(reading, index),
    );
  const progressive =
    form === "gerund"
      ? last(
          ({ form: other, head }) =>
            other === "gerund" || (other === "finite" && reading.sentence.words[head]?.lower.endsWith("ing") === true),
        )
      : -1;
  if (progressive >= 0) return progressive;
  const same = form === "infinitive" ? last(({ form: other }) => other === form) : -1;
  return same >= 0 ? same : last(({ form: other }) => other === "finite" || other === "past");
}

/** The noun phrases are the object of the verb before and the subject of what follows: "urged Germany to send tanks". */
function isControlled(reading: Reading, noun: number, outer: number): boolean {
  const first = withPossessors(reading, listEndingAt(reading, noun)[0] ?? noun);
  const called = reading.chunks[first - 1];
  const isNext =
    first === outer + 1 || (called?.kind === "preposition" && /^(on|upon)$/.test(called.word) && first === outer + 2);
  const names =
    reading.actors.has(noun) || reading.forces.get(noun)?.isHead === true || nounHeadAt(reading, noun)?.pos === "PRON";
  return names && objectControl.has(lemmaAt(reading, outer)) && isNext;
}

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
  while (isPassable(reading.chunks[at])) at--;
  const before = reading.chunks[at];
  const outer = verbBefore(reading, verb);
  const subjectOfOuter = (): number[] | null => (outer >= 0 ? subjectOf(reading, outer) : null);
  if (before?.kind === "relative") return antecedentOf(reading, at);
  if (before?.kind === "conjunction") return subjectOf(reading, partnerOf(reading, verb));
  if (before?.kind === "verb" || (before?.kind === "comma" && chunk.form === "gerund")) return subjectOfOuter();
  const list = before?.kind === "noun" ? listEndingAt(reading, at) : null;
  if (chunk.form === "infinitive") {
    if (!list || isRank(nounHeadAt(reading, at))) return subjectOfOuter();
    const governor = reading.chunks[withPossessors(reading, list[0] ?? at) - 1];
    if (governor?.kind === "preposition" && governor.word === "by") return list;
    if (outer < 0) return nounAt(reading, at - 1)?.possessive ? [at - 1] : list;
    return isControlled(reading, at, outer) || reading.forces.get(at)?.isHead ? list : subjectOfOuter();
  }
  if (chunk.form === "gerund") {
    if (list) return list;
    const governed = nounAt(reading, at - 1);
    return governed && outer >= 0 && isControlled(reading, at - 1, outer) ? [at - 1] : subjectOfOuter();
  }
  return subjectLeftOf(reading, verb);
}

/** "is the first to sail": a rank stands for what is ranked. */
const isRank = (head: Word | undefined): boolean => /^(first|last|latest|next|ones?)$/.test(head?.lower ?? "");

/** What "which" or "who" stands for: the noun phrase before it. */
function antecedentOf(reading: Reading, relative: number): number[] | null {
  let at = relative - 1;
  while (reading.chunks[at]?.kind === "comma" || isPassable(reading.chunks[at])) at--;
  if (!nounAt(reading, at)) return null;
  // "a unit with 13 tanks that landed": what has them landed.
  const link = reading.chunks[at - 1];
  const hasIt = link?.kind === "preposition" && link.word === "with" && reading.forces.get(at - 2)?.isHead;
  return [hasIt ? at - 2 : at];
}

/** A noun phrase that begins a new clause: a finite verb follows it. */
export function opensClause(reading: Reading, noun: number): boolean {
  let at = noun + 1;
  while (nounAt(reading, at - 1)?.possessive && nounAt(reading, at)) at++;
  while (isPassable(reading.chunks[at])) at++;
  // "the ministry in Warsaw said"
  let past = at;
  while (reading.chunks[past]?.kind === "preposition" && nounAt(reading, past + 1)) past += 2;
  if (past > at && said.has(lemmaAt(reading, past)) && !verbAt(reading, past)?.passive) return true;
  const verb = verbAt(reading, at);
  // "and Britain sent Tornados": an actor, a past form and its object are a clause.
  const isActive =
    verb?.form === "past" &&
    nounAt(reading, at + 1) !== null &&
    reading.actors.has(noun) &&
    !reading.forces.get(noun)?.isHead;
  if (isActive) return true;
  if (verb?.form === "gerund") {
    at = listFrom(reading, at + 1).next; // "a shipment including munitions arrived"
    return verbAt(reading, at)?.form === "finite" || isIntransitive(reading, at);
  }
  return verbAt(reading, at)?.form === "finite" || isIntransitive(reading, at);
}

/** A past form that cannot be a passive: "a shipment arrived", "Stoltenberg said", "it added". */
const isIntransitive = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.form === "past" && (intransitive.has(lemmaAt(reading, at)) || said.has(lemmaAt(reading, at)));

/** Chunk numbers of the noun phrases right of `start` that are joined in one list, possessors skipped; and the chunk after them. */
export function listFrom(reading: Reading, start: number): { nouns: number[]; next: number } {
  const nouns: number[] = [];
  let at = start;
  for (;;) {
    while (isPassable(reading.chunks[at])) at++;
    while (nounAt(reading, at)?.possessive && nounAt(reading, at + 1)) at++;
    if (!nounAt(reading, at) || (nouns.length > 0 && opensClause(reading, at))) break;
    nouns.push(at);
    at++;
    let joint = at;
    while (isJoint(reading.chunks[joint])) joint++;
    if (joint === at || !nounAt(reading, joint) || opensClause(reading, joint)) break;
    at = joint;
  }
  return { nouns, next: at };
}
