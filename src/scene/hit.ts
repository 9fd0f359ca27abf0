import type { Position } from "geojson";
import { distance } from "./arrow.ts";
import { type Pixel, toPixel, worldSize } from "./mercator.ts";
import { dotRadius, type PlaceDot } from "./places.ts";
import type { Mark, Movement, Scene } from "./scene.ts";
import { amplifierSize, heightOf, labelSize, widthOf } from "./text-size.ts";
import { symbolSize } from "./unit.ts";

/** What can be pointed at and chosen: a mark, one of a stack that is laid open included, an arrow or a mentioned place. */
export type Stop =
  { kind: "mark"; mark: Mark } | { kind: "movement"; movement: Movement } | { kind: "place"; place: PlaceDot };

/** Deployments that a stop stands for, its own first. */
export function membersOf(stop: Stop): readonly string[] {
  if (stop.kind === "place") return [];
  return stop.kind === "mark" ? stop.mark.members : stop.movement.members;
}

/** Where a stop is shown, [lon, lat]. */
export function positionOf(stop: Stop): Position {
  if (stop.kind === "place") return stop.place.position;
  return stop.kind === "mark" ? stop.mark.position : (stop.movement.path.at(-2) ?? [0, 0]);
}

/** A pointer may miss a symbol or a line by so many pixels. */
const tolerance = 5;
const halfSymbol = symbolSize * 0.75;

/**
 * What lies at a pixel of the flat map at `zoom`, topmost first: what is laid open, then marks, arrows and places. "sheet" is the
 * bare ground of what is laid open; null is the bare map.
 */
export function hitAt(
  scene: Omit<Scene, "legend">,
  places: readonly PlaceDot[],
  zoom: number,
  [x, y]: Pixel,
): Stop | "sheet" | null {
  const world = worldSize(zoom);
  const near = (position: readonly number[]): Pixel => {
    const [px, py] = toPixel([...position], zoom);
    return [px + Math.round((x - px) / world) * world, py];
  };
  const topmost = (marks: readonly Mark[]): Stop | null => {
    const mark = marks.find((each) => holds(each, near(each.position), [x, y]));
    return mark ? { kind: "mark", mark } : null;
  };
  if (scene.fan) {
    const open = topmost(scene.fan.marks);
    if (open) return open;
    const corners = scene.fan.sheet.map(near);
    const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
    if (x >= Math.min(...xs) && x <= Math.max(...xs) && y >= Math.min(...ys) && y <= Math.max(...ys)) return "sheet";
  }
  const mark = topmost(scene.marks);
  if (mark) return mark;
  const movement = scene.movements.find(({ path }) => {
    const shift = Math.round((x - toPixel(path.at(-1) ?? [0, 0], zoom)[0]) / world) * world;
    return isOnLine([x - shift, y], path, zoom);
  });
  if (movement) return { kind: "movement", movement };
  const place = places.findLast(
    (dot) => distance(near(dot.position), [x, y]) <= dotRadius(dot.mentions) + tolerance / 2,
  );
  return place ? { kind: "place", place } : null;
}

/** True where a pixel lies on a mark's symbol or its texts. */
function holds({ above, below, label, amplifier }: Mark, [x, y]: Pixel, [px, py]: Pixel): boolean {
  const [dx, dy] = [Math.abs(px - x), py - y];
  if (dx <= halfSymbol + tolerance / 2 && dy >= -above && dy <= below) return true;
  if (dy > below && dy <= below + heightOf(label, labelSize)) return dx <= widthOf(label, labelSize) / 2;
  return (
    amplifier !== null &&
    dy < -above &&
    dy >= -above - heightOf(amplifier, amplifierSize) &&
    dx <= widthOf(amplifier, amplifierSize) / 2
  );
}

function isOnLine(at: Pixel, path: readonly (readonly number[])[], zoom: number): boolean {
  let before: Pixel | null = null;
  for (const position of path) {
    const point = toPixel([...position], zoom);
    if (before && distanceToSegment(at, before, point) <= tolerance) return true;
    before = point;
  }
  return false;
}

function distanceToSegment(at: Pixel, from: Pixel, to: Pixel): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((at[0] - from[0]) * dx + (at[1] - from[1]) * dy) / length));
  return distance(at, [from[0] + dx * t, from[1] + dy * t]);
}

/** Marks whose middles are within so many pixels of one another in height are read from left to right. */
const rowHeight = 48;

/** What can be stepped through, in reading order: what is laid open, else each mark with the arrows to it, then places. */
export function stopsOf(
  { marks, movements, fan }: Omit<Scene, "legend">,
  places: readonly PlaceDot[],
  zoom: number,
): Stop[] {
  const ordered = (of: readonly Mark[]): Mark[] =>
    of
      .map((mark) => ({ mark, at: toPixel(mark.position, zoom) }))
      .sort((a, b) => Math.floor(a.at[1] / rowHeight) - Math.floor(b.at[1] / rowHeight) || a.at[0] - b.at[0])
      .map(({ mark }) => mark);
  if (fan) return ordered(fan.marks).map((mark) => ({ kind: "mark", mark }));
  const arrows = new Map<string, Movement[]>();
  const holder = new Map(marks.flatMap((mark) => mark.members.map((id) => [id, mark.id])));
  for (const movement of movements) {
    const mark = holder.get(movement.id) ?? "";
    arrows.set(mark, [...(arrows.get(mark) ?? []), movement]);
  }
  return [
    ...ordered(marks).flatMap((mark): Stop[] => [
      { kind: "mark", mark },
      ...(arrows.get(mark.id) ?? []).map((movement): Stop => ({ kind: "movement", movement })),
    ]),
    ...places.map((place): Stop => ({ kind: "place", place })),
  ];
}
