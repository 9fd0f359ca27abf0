import type { Position } from "geojson";
import { blockOf } from "./block.ts";
import { isOnePlace } from "./grouping.ts";
import { marksOf } from "./marks.ts";
import { fromPixel, type Pixel } from "./mercator.ts";
import type { InOwnArea } from "./own-area.ts";
import type { Presence } from "./presence.ts";
import type { Mark } from "./scene.ts";
import type { SettledUnit } from "./settle.ts";
import { type symbolMeasure, unitOf } from "./unit.ts";

/** A stack laid open: each of its forces by itself, on a sheet that points to the stack. */
export interface Fan {
  /** Id of the stack's mark. */
  of: string;
  marks: Mark[];
  /** Outline of the sheet, a closed ring, [lon, lat]. */
  sheet: Position[];
}

/** From the stack's label to the sheet, and from the sheet's edge to what stands on it, pixels. */
const stem = 9;
const padding = 8;
/** Half the width of the tip that points to the stack, pixels. */
const tip = 7;

/**
 * The stack that holds a deployment, laid open below itself; null where it stands in none. Of a stack of more than `most` it
 * shows the one deployment alone.
 */
export function fanOf(
  settled: readonly SettledUnit[],
  chosen: string | null,
  most: number,
  zoom: number,
  measure: ReturnType<typeof symbolMeasure>,
  isInOwnArea: InOwnArea,
): Fan | null {
  const stack =
    chosen === null
      ? undefined
      : settled.find(({ unit }) => unit.members.some(({ deployment }) => deployment.id === chosen));
  const [top] = stack?.unit.members ?? [];
  if (!stack || !top || stack.unit.members.length < 2) return null;
  const places = !isOnePlace(stack.unit.members);
  const { members } = stack.unit;
  const laidOpen = members.length > most ? members.filter(({ deployment }) => deployment.id === chosen) : [...members];
  const units = laidOpen
    .sort(byActor)
    .map((presence) => unitOf([presence], measure, places ? "actor-and-place" : "actor"));
  const block = blockOf(
    units,
    units.map(() => null),
    false,
    null,
  );
  const [x, y] = stack.at;
  const middle: Pixel = [x, y + stack.unit.bottom + stem + padding - block.box.top];
  const marks = marksOf(
    block.units.map((unit, index): SettledUnit => {
      const [dx = 0, dy = 0] = block.offsets[index] ?? [];
      return { unit, at: [middle[0] + dx, middle[1] + dy], block: 0 };
    }),
    zoom,
    isInOwnArea,
  );
  const [left, right] = [middle[0] + block.box.left - padding, middle[0] + block.box.right + padding];
  const [upper, lower] = [middle[1] + block.box.top - padding, middle[1] + block.box.bottom + padding];
  const corners: Pixel[] = [
    [left, upper],
    [x - tip, upper],
    [x, upper - stem],
    [x + tip, upper],
    [right, upper],
    [right, lower],
    [left, lower],
    [left, upper],
  ];
  return {
    of: top.deployment.id,
    marks: marks.map((mark) => ({ ...mark, leader: false })),
    sheet: corners.map((corner) => fromPixel(corner, zoom)),
  };
}

/** The forces of an actor side by side, in the order of the stack else. */
function byActor(a: Presence, b: Presence): number {
  const [one, other] = [a.deployment.actor.name, b.deployment.actor.name];
  return one < other ? -1 : one > other ? 1 : 0;
}
