import { keyOf, partsOf, valueOf } from "./hash.ts";

/** What a reader changes by degrees: while it goes on, it is one step. */
const gradual: readonly string[] = ["q", "from", "to"];
/** What is no step: one comes back to it by hand. */
const passing: readonly string[] = ["map", "theme"];
/** A pause of so many milliseconds ends a gradual change. */
const pauseMs = 1500;

/** The last step: the keys that it changed, and when it, or what went on from it, was. */
export interface Step {
  keys: readonly string[];
  at: number;
}

/**
 * The step from one hash to the next, for which the browser's history gets an entry; `goesOn` where it only goes on with
 * the last one. Null where there is none: what changed is only where the map looks.
 */
export function stepBetween(
  before: string,
  after: string,
  at: number,
  last: Step | null,
): (Step & { goesOn: boolean }) | null {
  const keys = changedKeys(before, after).filter((key) => !passing.includes(key));
  if (keys.length === 0) return null;
  const isGradual = keys.every((key) => gradual.includes(key));
  const goesOn =
    isGradual && last !== null && at - last.at < pauseMs && last.keys.every((key) => gradual.includes(key));
  return { keys, at, goesOn };
}

function changedKeys(before: string, after: string): string[] {
  const [old, now] = [before, after].map((hash) => new Map(partsOf(hash).map((part) => [keyOf(part), valueOf(part)])));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].filter((key) => old?.get(key) !== now?.get(key)).sort();
}
