import type { Item } from "./item.ts";

/** The days that a timeline shows, as day numbers. */
export interface Reach {
  /** First and last day that an item names. */
  first: number;
  last: number;
  /** First day shown, and the one after the last: there is air around the items, and more where one is open. */
  start: number;
  end: number;
}

/** A timeline is never shorter: one day alone stands between two. */
const shortest = 3;
const air = 0.03;
const openAir = 0.12;

/** What a timeline of these items shows; null where none has a day. */
export function reachOf(items: readonly Item[]): Reach | null {
  let first = Infinity;
  let last = -Infinity;
  for (const day of items.flatMap((item) => [item.first ?? [], item.last ?? []].flat())) {
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (first > last) return null;
  const length = last - first + 1;
  const pad = Math.max(1, Math.ceil((shortest - length) / 2), Math.round(length * air));
  const open = Math.max(pad, Math.round(length * openAir));
  const opensAt = (end: "first" | "last"): boolean =>
    items.some((item) => item[end] === null && (item.first !== null || item.last !== null));
  return {
    first,
    last,
    start: first - (opensAt("first") ? open : pad),
    end: last + 1 + (opensAt("last") ? open : pad),
  };
}
