import type { Box } from "./block.ts";
import { distance } from "./arrow.ts";
import { type Pixel, worldSize } from "./mercator.ts";
import { occupied } from "./occupied.ts";
import type { SettledCaption, SettledUnit } from "./settle.ts";
import { captionSize, heightOf, widthOf } from "./text-size.ts";

/** What arrows are to keep clear of: how much of a path lies upon symbols and their texts. */
export interface Hindrances {
  /** Pixels of the path that lie upon something; it stops counting at `enough`. */
  covered(path: readonly Pixel[], enough: number): number;
}

/** What keeps clear of symbols by so much, pixels, is not upon them. */
const clearance = 2;
/** A path is probed so often, and so far back from its end, pixels. */
const step = 9;
const probedLength = 600;

/** The frames and texts of settled units, and captions, as hindrances. */
export function hindrancesOf(
  settled: readonly SettledUnit[],
  captions: readonly SettledCaption[],
  zoom: number,
): Hindrances {
  const taken = occupied<string>(worldSize(zoom));
  const take = (key: string, { left, right, top, bottom }: Box): void =>
    taken.take(key, {
      left: left - clearance,
      right: right + clearance,
      top: top - clearance,
      bottom: bottom + clearance,
    });
  settled.forEach(({ unit, at: [x, y] }, i) => {
    const reach = Math.max(...unit.ring.map(([dx]) => Math.abs(dx)));
    take(`frame ${i}`, { left: x - reach, right: x + reach, top: y - unit.above, bottom: y + unit.below });
    const { labelReach, amplifierReach } = unit;
    take(`label ${i}`, {
      left: x - labelReach,
      right: x + labelReach,
      top: y + unit.below,
      bottom: y + unit.bottom,
    });
    if (unit.amplifier !== null)
      take(`amplifier ${i}`, {
        left: x - amplifierReach,
        right: x + amplifierReach,
        top: y - unit.top,
        bottom: y - unit.above,
      });
  });
  captions.forEach(({ text, at: [x, y] }, i) => {
    const half = widthOf(text, captionSize) / 2;
    take(`caption ${i}`, { left: x - half, right: x + half, top: y, bottom: y + heightOf(text, captionSize) });
  });
  return {
    covered(path, enough) {
      let [sum, rest, walked] = [0, 0, 0];
      for (let index = path.length - 1; index > 0 && walked < probedLength && sum < enough; index--) {
        const [from, to] = [path[index], path[index - 1]];
        if (!from || !to) continue;
        const length = distance(from, to);
        let at = rest;
        for (; at < length; at += step) {
          const t = at / length;
          if (taken.isTaken(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t)) sum += step;
        }
        rest = at - length;
        walked += length;
      }
      return sum;
    },
  };
}

/** Bows that are tried, pixels at the middle, the least first; none of more than a share of the arrow's length. */
const bows = [0, 22, -22, 60, -60];
const mostBow = 0.38;
/** So many pixels of bow are as bad as one pixel upon a symbol. */
const bowPerPixel = 12;

/**
 * The path that lies least upon others, of those that `pathOf` makes with a bow about `usual`; null where it makes none.
 * `length` is about that of the arrow, pixels.
 */
export function steered(
  usual: number,
  length: number,
  { covered }: Hindrances,
  pathOf: (bow: number) => Pixel[] | null,
): Pixel[] | null {
  let best: Pixel[] | null = null;
  let least = Infinity;
  for (const bow of bows) {
    const loss = Math.abs(bow) / bowPerPixel;
    if (Math.abs(usual + bow) > Math.max(Math.abs(usual), length * mostBow) || loss >= least) continue;
    const path = pathOf(usual + bow);
    if (!path) continue;
    const all = loss + covered(path, least - loss);
    if (all < least) [best, least] = [path, all];
  }
  return best;
}
