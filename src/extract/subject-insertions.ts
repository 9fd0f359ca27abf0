import grammar from "../../data/lexicon/grammar.json";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { deixisAt } from "./group-phrases.ts";
import { isPassable, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

// What stands between a subject and its verb.

/**
 * The noun that a relative clause describes whose verb has its object at a chunk, right before the verb of the sentence.
 *
 *     The battalion that had guarded the bridge will go home
 *     ~~~~~~~~~~~~~                  ^^^^^^^^^^
 */
export function describedBefore(reading: Reading, object: number): number | null {
  const { chunks } = reading;
  let verb = withPossessors(reading, listEndingAt(reading, object)[0] ?? object) - 1;
  // "that are to guard the bridge", "who are ready to guard it"
  while (verbAt(reading, verb)?.form === "infinitive") {
    let outer = verb - 1;
    while (isPassable(chunks[outer])) outer--;
    if (!verbAt(reading, outer)) break;
    verb = outer;
  }
  const chunk = verbAt(reading, verb);
  if (!chunk || (chunk.form !== "finite" && chunk.form !== "past")) return null;
  while (isPassable(chunks[verb - 1])) verb--;
  const mark = chunks[verb - 1];
  const isMark = mark?.kind === "relative" || (mark?.kind === "subordinator" && mark.word === "that");
  return isMark && nounAt(reading, verb - 2) ? verb - 2 : null;
}

/** "The ministry said": a verb of speech behind its subject, not the "said an official" of an aside. */
export const isSaid = (reading: Reading, verb: number): boolean =>
  speechVerbs.has(lemmaAt(reading, verb)) && nounAt(reading, verb - 1) !== null;

const days = new Set([...grammar.days, ...grammar.months]);
const months = new Set(grammar.months);
const times = new Set(grammar.timeNouns);

/** "last month", "on Friday", "two days ago" without its preposition: when something was, no subject. */
export function isTime(reading: Reading, noun: number): boolean {
  const chunk = nounAt(reading, noun);
  const head = nounHeadAt(reading, noun);
  const after = reading.chunks[noun + 1];
  if (!chunk || !head || chunk.possessive) return false;
  const first = reading.sentence.words[chunk.from]?.lower ?? "";
  const isPast = after?.kind === "adverb" && /^(ago|earlier|later|before)$/.test(after.word);
  return (
    (days.has(head.lower) && chunk.to - chunk.from === 1) ||
    // "since January 2013"
    (months.has(first) && /^(19|20)\d\d$/.test(head.text) && chunk.to - chunk.from === 2) ||
    (times.has(head.lemma) && (isPast || /^(this|last|next|that|each|every|all)$/.test(first)))
  );
}

/** "the battalion there goes home": where something is, behind it, not the "there" of "there are". */
export const isDeixis = (reading: Reading, noun: number): boolean =>
  deixisAt(reading, noun) !== null &&
  nounAt(reading, noun - 1) !== null &&
  nounAt(reading, noun - 1)?.possessive === false &&
  !isTime(reading, noun - 1) &&
  !(lemmaAt(reading, noun + 1) === "be" && reading.chunks[noun - 2]?.kind === "preposition");

export const isOf = (chunk: Chunk | undefined): boolean => chunk?.kind === "preposition" && chunk.word === "of";
