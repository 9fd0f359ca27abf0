import { actionVerbAt, elidedVerbAt } from "./action-verbs.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { isPassable, listFrom, withPossessors } from "./lists.ts";
import type { Reading } from "./reading.ts";
import { standInAt } from "./stand-in.ts";
import { isAwaited } from "./status.ts";

/** A "with" that opens a clause without a verb of its own form. */
export interface Absolute {
  nouns: readonly number[];
  /** Chunk number of what is said of them. */
  predicate: number;
}

/** Chunk number of the "with" whose forces a noun phrase is among, set off by a comma or opening the sentence; -1 where there is none. */
export function absoluteMark(reading: Reading, first: number): number {
  const link = withPossessors(reading, first) - 1;
  const mark = reading.chunks[link];
  const isSetOff = link === 0 || reading.chunks[link - 1]?.kind === "comma";
  return mark?.kind === "preposition" && mark.word === "with" && isSetOff && isForce(reading, first) ? link : -1;
}

/** Or a party: "with Norway expected to send 300". */
const isForce = (reading: Reading, noun: number): boolean =>
  reading.forces.get(noun)?.isHead === true ||
  reading.actors.has(noun) ||
  /^(figure|share)$/.test(standInAt(reading, noun)?.kind ?? "");

/**
 * The forces behind a "with" that are yet to come, and the words that say so.
 *
 *     Some 900 Kenyans are in Baidoa, with another 200 due next week
 *                                     ^^^^ ~~~~~~~~~~~ ^^^
 */
export function yetToCome(reading: Reading, link: number): Absolute | null {
  const { nouns, next } = listFrom(reading, link + 1);
  const [first] = nouns;
  if (first === undefined || absoluteMark(reading, first) !== link) return null;
  let at = next;
  while (isPassable(reading.chunks[at]) && !elidedVerbAt(reading, at)) at++;
  const verb = verbAt(reading, at);
  const isToCome = verb
    ? (verb.form === "infinitive" && actionVerbAt(reading, at, "go") !== null) ||
      (verb.form === "past" && isAwaited(lemmaAt(reading, at), lemmaAt(reading, at)))
    : elidedVerbAt(reading, at)?.verb.action === "deploy";
  return isToCome ? { nouns, predicate: at } : null;
}
