import type { Pixel } from "./mercator.ts";

/** Length of an arrow's head by band, pixels. */
export const headLength = (band: number): number => 7 + 2 * band;
/** Half the width of an arrow's head by band, pixels. */
export const headHalfWidth = (band: number): number => 3.6 + 1.1 * band;

/** A shape that an arrow keeps clear of: a symbol's frame, a closed ring about `at`. */
export interface Obstacle {
  at: Pixel;
  ring: readonly Pixel[];
}

/**
 * Bends a path so that its end lies on `end` (and its start on `start`), each shift fading out along the way, and bows it
 * sideways by `bow` pixels in the middle, to the left of its direction.
 */
export function bent(path: readonly Pixel[], start: Pixel | null, end: Pixel, bow: number): Pixel[] {
  const [first = end, last = end] = [path[0], path.at(-1)];
  const [startX, startY] = start ? [start[0] - first[0], start[1] - first[1]] : [0, 0];
  const [endX, endY] = [end[0] - last[0], end[1] - last[1]];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  const left: Pixel = [(last[1] - first[1]) / length, -(last[0] - first[0]) / length];
  return path.map(([x, y], index) => {
    const t = index / Math.max(1, path.length - 1);
    const side = bow * Math.sin(Math.PI * t);
    return [x + startX * (1 - t) + endX * t + left[0] * side, y + startY * (1 - t) + endY * t + left[1] * side];
  });
}

/**
 * The path with its last stretch bent so that it comes to `aim` from the side, past the text that reaches `clear` pixels
 * left and right of it.
 */
export function hooked(path: readonly Pixel[], aim: Pixel, clear: number): Pixel[] {
  let index = path.length - 1;
  while (index > 0 && distance(path[index] ?? aim, aim) < hookLength) index--;
  const from = path[index] ?? aim;
  const before = path[index - 1] ?? from;
  const step = distance(before, from) || 1;
  const reach = distance(from, aim) * 0.4;
  const side = from[0] < aim[0] ? -1 : 1;
  const onwards: Pixel = [
    from[0] + ((from[0] - before[0]) / step) * reach,
    from[1] + ((from[1] - before[1]) / step) * reach,
  ];
  const beside: Pixel = [aim[0] + side * clear, aim[1] + (from[1] - aim[1]) * 0.1];
  const bend = Array.from({ length: hookSteps }, (_, i): Pixel => {
    const t = (i + 1) / hookSteps;
    const s = 1 - t;
    const at = (axis: 0 | 1): number =>
      s ** 3 * from[axis] + 3 * s * s * t * onwards[axis] + 3 * s * t * t * beside[axis] + t ** 3 * aim[axis];
    return [at(0), at(1)];
  });
  return [...path.slice(0, index + 1), ...bend];
}

const hookLength = 100;
const hookSteps = 16;

/** The last `length` of a path; whole where it is shorter. */
export function tailOf(path: readonly Pixel[], length: number): Pixel[] {
  const tail: Pixel[] = path.slice(-1);
  let left = length;
  for (let index = path.length - 2; index >= 0; index--) {
    const [from, to] = [path[index], path[index + 1]];
    if (!from || !to) continue;
    const step = distance(from, to);
    if (step >= left) return [between(to, from, left / step), ...tail];
    tail.unshift(from);
    left -= step;
  }
  return tail;
}

/** The path with vertices about `step` apart, at most so many, its ends kept. */
export function resampled(path: readonly Pixel[], step: number, most: number): Pixel[] {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return [];
  const ends = [0];
  path.slice(1).forEach((point, index) => ends.push((ends[index] ?? 0) + distance(path[index] ?? point, point)));
  const length = ends.at(-1) ?? 0;
  const count = Math.max(2, Math.min(most, Math.ceil(length / step)));
  let index = 1;
  const inner = Array.from({ length: count - 1 }, (_, i): Pixel => {
    const at = (length * (i + 1)) / count;
    while (index < path.length - 1 && (ends[index] ?? 0) < at) index++;
    const [before, after] = [ends[index - 1] ?? 0, ends[index] ?? 0];
    return between(
      path[index - 1] ?? first,
      path[index] ?? last,
      after > before ? (at - before) / (after - before) : 0,
    );
  });
  return [first, ...inner, last];
}

const between = (a: Pixel, b: Pixel, t: number): Pixel => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** The path up to where it last enters the obstacle; whole where it never meets it. */
export function upTo(path: readonly Pixel[], { at, ring }: Obstacle): Pixel[] {
  for (let index = path.length - 1; index > 0; index--) {
    const [from, to] = [path[index - 1], path[index]];
    if (!from || !to) continue;
    const crossing = firstCrossing(from, to, at, ring);
    if (crossing) return [...path.slice(0, index), crossing];
  }
  return [...path];
}

/** Where the segment first crosses the ring about `at`. */
function firstCrossing(from: Pixel, to: Pixel, at: Pixel, ring: readonly Pixel[]): Pixel | null {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let nearest = Infinity;
  for (let index = 1; index < ring.length; index++) {
    const [p, q] = [ring[index - 1], ring[index]];
    if (!p || !q) continue;
    const [ex, ey] = [q[0] - p[0], q[1] - p[1]];
    const determinant = ex * dy - dx * ey;
    if (Math.abs(determinant) < 1e-9) continue;
    const [px, py] = [p[0] + at[0] - from[0], p[1] + at[1] - from[1]];
    const t = (ex * py - ey * px) / determinant;
    const u = (dx * py - dy * px) / determinant;
    if (t >= 0 && t <= 1 && u >= 0 && u <= 1) nearest = Math.min(nearest, t);
  }
  return nearest === Infinity ? null : [from[0] + dx * nearest, from[1] + dy * nearest];
}

/** The path whose last segment is straight and `length` long; null where the path is not twice that long. */
export function withHead(path: readonly Pixel[], length: number): Pixel[] | null {
  const tip = path.at(-1);
  if (!tip) return null;
  let index = path.length - 2;
  let inner: Pixel | undefined = path[index];
  while (inner && distance(inner, tip) < length) inner = path[--index];
  if (!inner) return null;
  const outer = path[index + 1] ?? tip;
  const base = atDistance(inner, outer, tip, length);
  const shaft = path
    .slice(0, index + 1)
    .reduce((sum, point, i) => sum + (i ? distance(point, path[i - 1] ?? point) : 0), 0);
  return shaft + distance(inner, base) < length ? null : [...path.slice(0, index + 1), base, tip];
}

/** The point between `inner` (farther than `length` from `tip`) and `outer` (nearer) that is `length` from `tip`. */
function atDistance(inner: Pixel, outer: Pixel, tip: Pixel, length: number): Pixel {
  const [dx, dy] = [outer[0] - inner[0], outer[1] - inner[1]];
  const [fx, fy] = [inner[0] - tip[0], inner[1] - tip[1]];
  const [square, half] = [dx * dx + dy * dy, fx * dx + fy * dy];
  const t = (-half - Math.sqrt(half * half - square * (fx * fx + fy * fy - length * length))) / square;
  return between(inner, outer, t);
}

/** `Math.hypot` guards against overflow, and takes several times as long. */
export const distance = (a: Pixel, b: Pixel): number => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);
