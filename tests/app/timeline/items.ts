import { dayNumber } from "../../../src/app/timeline/day-number.ts";
import type { Item } from "../../../src/app/timeline/item.ts";

export const day = (text: string): number => dayNumber(text)!;

/** An item of those days; null is open. */
export const item = (id: string, from: string | null, to: string | null = from, rest: Partial<Item> = {}): Item => ({
  id,
  side: "friend",
  status: "reported",
  first: dayNumber(from),
  last: dayNumber(to),
  ...rest,
});

/** That many items, each on the day that `dayOf` gives its number. */
export const many = (count: number, dayOf: (i: number) => string | null): Item[] =>
  Array.from({ length: count }, (_, i) => item(`d${i}`, dayOf(i)));
