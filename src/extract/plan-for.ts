import { withPossessors } from "./lists.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import { governorEffect } from "./status.ts";

/** "plan", "offer", "readiness": what such a noun governs is not done by that. */
export const isPlan = (lemma: string): boolean => governorEffect(lemma, lemma) !== null;

/** The noun phrase before the "for" of another: "plans for a battlegroup", "a request for its tanks"; -1 where there is none. */
export function nounFor(reading: Reading, at: number): number {
  const before = withPossessors(reading, at) - 2;
  const link = reading.chunks[before + 1];
  return link?.kind === "preposition" && link.word === "for" && nounHeadAt(reading, before) ? before : -1;
}
