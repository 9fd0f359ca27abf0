import spatial from "../../data/lexicon/spatial.json";
import type { Chunk } from "./chunks.ts";
import { isAct } from "./action-verbs.ts";
import { clausal, lemmaAt, speechVerbs, verbAt, verbBefore } from "./clause.ts";
import { isPassable, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";
import { isSaid, isTime } from "./subject-insertions.ts";
import { isWhere } from "./where-clause.ts";

const goals: ReadonlySet<string> = new Set([...spatial.goalPrepositions, ...spatial.originPrepositions]);

/**
 * The chunk before what commas put between a subject and its verb; the second of them stands at `close`.
 *
 *     In the west, the paratroopers, as well as their engineers, remained in Poti
 *                  ~~~~~~~~~~~~~~~~                            ^ ^^^^^^^^
 */
export function beforeInsertion(reading: Reading, close: number): number | null {
  for (let open = close - 1; open > 0; open--) {
    const chunk = reading.chunks[open];
    if (chunk?.kind === "stop") return null;
    if (chunk?.kind !== "comma") continue;
    if (headsClause(reading, open) && isInsertion(reading, open + 1, close)) return open - 1;
  }
  return null;
}

/** The noun phrase that ends before a chunk heads its clause: no verb and no preposition governs it. */
function headsClause(reading: Reading, end: number): boolean {
  const { chunks } = reading;
  let at = end - 1;
  while (isPassable(chunks[at]) || (at > 0 && isTime(reading, at))) at--;
  if (!nounAt(reading, at)) return false;
  let before = withPossessors(reading, listEndingAt(reading, at)[0] ?? at) - 1;
  const governor = chunks[before];
  if (governor?.kind === "preposition") {
    if (clausal.has(governor.word)) return true;
    before--;
  }
  const verb = verbAt(reading, before);
  if (!verb) return governor?.kind === "preposition" ? headsClause(reading, before + 1) : isOpen(reading, before);
  if (isSaid(reading, before)) return true;
  // "based in Kuwait", "carrying tanks", "that left Iraq"
  while (isPassable(chunks[before - 1])) before--;
  if (chunks[before - 1]?.kind === "relative") return headsClause(reading, before - 1);
  return verb.form !== "finite" && headsClause(reading, before);
}

/** A clause may begin behind a chunk: what opens it may stand before. */
function isOpen(reading: Reading, last: number): boolean {
  let at = last;
  while (isPassable(reading.chunks[at])) at--;
  const chunk = reading.chunks[at];
  // "The rest of", "by evening the whole force"
  if (chunk?.kind === "noun" && reading.sentence.words[chunk.to - 1]?.lower === "of") return isOpen(reading, at - 1);
  if (chunk?.kind === "noun")
    return reading.chunks[at - 1]?.kind === "preposition" ? isOpen(reading, at - 2) : isTime(reading, at);
  if (chunk?.kind !== "comma") return !chunk || /^(stop|quote|conjunction|subordinator|relative)$/.test(chunk.kind);
  const start = reading.chunks.findLastIndex(({ kind }, index) => index < at && /^(stop|quote)$/.test(kind)) + 1;
  return (
    !nounAt(reading, start) ||
    isTime(reading, start) ||
    reading.chunks.slice(start, at).some((other) => other.kind === "verb" && other.form === "finite")
  );
}

/**
 * The chunk behind what commas put between a force and the place it goes to, the first of them at `open`; null where they put nothing there.
 *
 *     sent 300 soldiers, drawn from the 2nd Brigade, to Mali
 *                      ^ ~~~~~~~~~~~~~~~~~~~~~~~~~~  ~~
 */
export function afterInsertion(reading: Reading, open: number): number | null {
  const { chunks } = reading;
  const end = endOfClause(reading, open);
  if (end !== null) return end + 1;
  const participle = chunks[open + 1];
  if (chunks[open]?.kind !== "comma" || participle?.kind !== "verb" || participle.form !== "past") return null;
  const close = chunks.findIndex(({ kind }, at) => at > open + 1 && !/^(noun|preposition|adverb)$/.test(kind));
  const goal = chunks[close + 1];
  return chunks[close]?.kind === "comma" && goal?.kind === "preposition" && goals.has(goal.word) ? close + 1 : null;
}

/** The comma that closes a "where" or a relative clause before the place that a move goes to; null where none opens at `open`. */
function endOfClause(reading: Reading, open: number): number | null {
  const { chunks } = reading;
  if (chunks[open]?.kind !== "comma" || !(chunks[open + 1]?.kind === "relative" || isWhere(chunks[open + 1])))
    return null;
  const close = chunks.findIndex(({ kind }, at) => at > open + 1 && /^(comma|stop)$/.test(kind));
  const goal = chunks[close + 1];
  const isGoal =
    goal?.kind === "preposition" && goals.has(goal.word) && (reading.places.get(close + 2)?.length ?? 0) > 0;
  return chunks[close]?.kind === "comma" && isGoal ? close : null;
}

/** "left Toulon, where they are based, | for Cyprus": behind the comma the clause around goes on, which names no goal yet. */
export function closesClause(reading: Reading, close: number): boolean {
  const open = reading.chunks.findLastIndex(({ kind }, at) => at < close && kind === "comma");
  if (open < 0 || endOfClause(reading, open) !== close) return false;
  const verb = verbBefore(reading, open);
  const isOpen = reading.chunks
    .slice(verb + 1, open)
    .every((chunk) => chunk.kind !== "preposition" || !spatial.goalPrepositions.includes(chunk.word));
  return isOpen && isAct(lemmaAt(reading, verb));
}

/** "which is in Mostar", "if all goes well", "officials said", "too", "about 400 strong": no clause of its own. */
function isInsertion(reading: Reading, from: number, close: number): boolean {
  const { chunks } = reading;
  const says = lemmaAt(reading, close - 1);
  if (nounAt(reading, from) && (speechVerbs.has(says) || thinks.test(says))) return true;
  const opener = chunks.findIndex((chunk, at) => at >= from && opensDependent(reading, chunk));
  return chunks
    .slice(from, close)
    .every((chunk, at) => chunk.kind !== "verb" || chunk.form !== "finite" || (opener >= 0 && opener < from + at));
}

/** "which", "if", "as", "whose engineers" */
const opensDependent = ({ sentence }: Reading, chunk: Chunk): boolean =>
  /^(relative|subordinator)$/.test(chunk.kind) ||
  (chunk.kind === "preposition" && clausal.has(chunk.word)) ||
  (chunk.kind === "noun" && sentence.words[chunk.from]?.lower === "whose");

const thinks = /^(understand|believe|hear|learn|know|think)$/;
