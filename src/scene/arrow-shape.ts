import { distance, headHalfWidth } from "./arrow.ts";
import { dashOf, lineWidth } from "./arrow-look.ts";
import { type Pixel, toPixel } from "./mercator.ts";
import type { Movement } from "./scene.ts";
import { statusClass } from "./unit.ts";

/** An implied origin's tail grows from nothing over this share of its length, at most so many pixels. */
const fadeShare = 0.6;
const longestFade = 260;
/** Length of the pieces of a fading tail, pixels, as near as whole dashes allow: a dash is never cut. */
const pieceLength = 7;

/** A stretch of an arrow's line. */
export interface ShaftPiece {
  path: Pixel[];
  /** 0 to 1. */
  opacity: number;
}

/** The line of an arrow without its head, at a zoom; the tail of an implied origin in pieces that are ever less transparent. */
export function shaftOf(movement: Movement, zoom: number): ShaftPiece[] {
  const pixels = movement.path.slice(0, -1).map((position) => toPixel(position, zoom));
  if (!movement.originImplied) return [{ path: pixels, opacity: 1 }];
  const length = pixels.reduce((sum, pixel, i) => sum + distance(pixel, pixels[i - 1] ?? pixel), 0);
  const fade = Math.min(longestFade, length * fadeShare);
  const dash = dashOf(statusClass(movement.status)).reduce((sum, part) => sum + part, 0) * lineWidth(movement.band);
  const piece = dash * Math.max(1, Math.round(pieceLength / dash));
  const cuts = Array.from({ length: Math.floor(fade / piece) }, (_, i) => (i + 1) * piece);
  return cutAt(pixels, cuts).map((path, i, parts) => ({ path, opacity: (i + 0.5) / (parts.length - 0.5) }));
}

/** Cuts a path at the given distances from its start, which ascend. */
function cutAt(path: readonly Pixel[], cuts: readonly number[]): Pixel[][] {
  const parts: Pixel[][] = [path.slice(0, 1)];
  let walked = 0;
  let next = 0;
  path.slice(1).forEach((to, i) => {
    const from = path[i] ?? to;
    const length = distance(from, to);
    for (let cut = cuts[next]; cut !== undefined && cut <= walked + length; cut = cuts[++next]) {
      const t = length === 0 ? 0 : (cut - walked) / length;
      const at: Pixel = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
      parts.at(-1)?.push(at);
      parts.push([at]);
    }
    parts.at(-1)?.push(to);
    walked += length;
  });
  return parts.filter((part) => part.length > 1);
}

/** The outline of an arrow's head at a zoom, a closed ring from its tip, which is the end of the path. */
export function headOf(movement: Movement, zoom: number): Pixel[] {
  const [base, tip] = movement.path.slice(-2).map((position) => toPixel(position, zoom));
  if (!base || !tip) return [];
  const length = distance(base, tip) || 1;
  const across: Pixel = [
    ((tip[1] - base[1]) / length) * headHalfWidth(movement.band),
    (-(tip[0] - base[0]) / length) * headHalfWidth(movement.band),
  ];
  const notch: Pixel = [base[0] + (tip[0] - base[0]) * 0.22, base[1] + (tip[1] - base[1]) * 0.22];
  return [tip, [base[0] + across[0], base[1] + across[1]], notch, [base[0] - across[0], base[1] - across[1]], tip];
}
