import type { Choice } from "./brush.ts";
import type { Item } from "./item.ts";
import type { Reach } from "./reach.ts";

const mostStops = 60;

/** The days on which something begins or ends: where the play stops. Long laydowns are gone through in equal strides. */
export function stopsOf(items: readonly Item[], { first, last }: Reach): number[] {
  const days = [...new Set(items.flatMap((item) => item.first ?? item.last ?? []))].sort((a, b) => a - b);
  if (days.length <= mostStops) return days;
  const stride = (last - first) / (mostStops - 1);
  return Array.from({ length: mostStops }, (_, i) => Math.round(first + i * stride));
}

/**
 * The next choice of a play: what is known by a day grows, and a window with both its ends moves. What was played to its
 * end is whole again, or stays. `done` where nothing follows.
 */
export function nextChoice(choice: Choice, stops: readonly number[]): { choice: Choice; done: boolean } {
  const { from, to } = choice;
  const stop = to === null ? stops[0] : stops.find((day) => day > to);
  if (stop === undefined) return { choice: from === null ? { from: null, to: null } : choice, done: true };
  return { choice: { from: from === null || to === null ? null : from + stop - to, to: stop }, done: false };
}

/** Where a play begins: a window that has reached the end goes back to the first stop. */
export function firstChoice(choice: Choice, stops: readonly number[]): Choice {
  const { from, to } = choice;
  const [first] = stops;
  if (from === null || to === null || first === undefined || stops.some((day) => day > to)) return choice;
  return { from: first - (to - from) - 1, to: first - 1 };
}
