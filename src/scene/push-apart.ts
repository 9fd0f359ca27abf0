import type { Box } from "./block.ts";
import type { Pixel } from "./mercator.ts";

/** Something that takes up a box about `at` and belongs at `home`, at most `reach` from there. Pixels. */
interface Movable {
  block: { box: Box };
  home: Pixel;
  at: Pixel;
  reach: number;
}

/** Two boxes that overlap, by their index. */
export interface Overlap {
  a: number;
  b: number;
  overlapX: number;
  overlapY: number;
  /** 1 where b lies to the east, or south, of a. */
  signX: 1 | -1;
  signY: 1 | -1;
}

const rounds = 40;
/** After so many rounds a crowd that hardly thins is left to be stacked. */
const fewRounds = 6;
const gap = 4;
/** Pushes a little too far, so that pairs part in few rounds. */
const eagerness = 1.05;

/** Pushes overlapping boxes from one another, starting from home; `world` is the width of the flat map, which repeats. */
export function pushedApart<Item extends Movable>(items: readonly Item[], world: number): Item[] {
  const moved = items.map((item): Item => ({ ...item, at: item.home }));
  for (let round = 0; round < rounds; round++) {
    const pairs = overlapping(moved, world);
    const hopeless = round >= fewRounds && pairs.length > fewRounds * 3;
    if (pairs.length === 0 || hopeless) break;
    for (const { a, b, overlapX, overlapY, signX, signY } of pairs) {
      const [one, other] = [moved[a], moved[b]];
      if (!one || !other) continue;
      const [x, y] = overlapX < overlapY ? [overlapX * signX, 0] : [0, overlapY * signY];
      one.at = [one.at[0] - (x / 2) * eagerness, one.at[1] - (y / 2) * eagerness];
      other.at = [other.at[0] + (x / 2) * eagerness, other.at[1] + (y / 2) * eagerness];
    }
    for (const item of moved) item.at = within(item);
  }
  return moved;
}

/** Moves each item that overlaps another to the free spot nearest to its home, where there is one in reach. */
export function onFreeSpots<Item extends Movable>(items: readonly Item[], world: number): Item[] {
  const moved = items.map((item): Item => ({ ...item }));
  const boxes = moved.map(boxAt);
  for (const { a, b } of overlapping(moved, world)) {
    for (const index of [b, a]) {
      const item = moved[index];
      if (!item) continue;
      const free = (at: Pixel): boolean => {
        const box = boxAt({ ...item, at });
        return boxes.every((other, i) => i === index || !meet(box, other, world));
      };
      const spot = free(item.at) ? item.at : spotsAbout(item).find(free);
      if (!spot) continue;
      item.at = spot;
      boxes[index] = boxAt(item);
      break;
    }
  }
  return moved;
}

/** Places to try for an item, nearest to its home first: rings that are ever farther apart. */
function spotsAbout({ home, reach }: Movable): Pixel[] {
  const spots: Pixel[] = [home];
  for (let radius = firstRing; radius <= reach; radius *= ringGrowth) {
    for (let i = 0; i < spotsPerRing; i++) {
      const angle = (2 * Math.PI * i) / spotsPerRing;
      spots.push([home[0] + Math.cos(angle) * radius, home[1] + Math.sin(angle) * radius]);
    }
  }
  return spots;
}

const firstRing = 10;
const ringGrowth = 1.25;
const spotsPerRing = 16;

/** Where an item is, or the nearest point to it that is in reach of its home. */
function within({ at, home, reach }: Movable): Pixel {
  const [x, y] = [at[0] - home[0], at[1] - home[1]];
  const length = Math.hypot(x, y);
  return length <= reach ? at : [home[0] + (x / length) * reach, home[1] + (y / length) * reach];
}

/** Pairs of items whose boxes come nearer than the gap between them, also across the antimeridian. */
export function overlapping(items: readonly Movable[], world: number): Overlap[] {
  const boxes = items.map((item, index) => ({ index, box: boxAt(item) })).sort((p, q) => p.box.left - q.box.left);
  const widest = boxes.reduce((most, { box }) => Math.max(most, box.right - box.left), 0);
  const span = (boxes.at(-1)?.box.left ?? 0) - (boxes[0]?.box.left ?? 0);
  const mayWrap = span > world - 2 * widest - gap;
  const found: Overlap[] = [];
  boxes.forEach((p, i) => {
    for (let j = i + 1; j < boxes.length; j++) {
      const q = boxes[j];
      if (!q || (q.box.left > p.box.right + gap && !mayWrap)) break;
      const [first, second] = p.index < q.index ? [p, q] : [q, p];
      const overlap = meet(first.box, second.box, world);
      if (overlap) found.push({ a: first.index, b: second.index, ...overlap });
    }
  });
  return found;
}

/** How far two boxes overlap, or null where they keep their distance. */
function meet(a: Box, b: Box, world: number): Omit<Overlap, "a" | "b"> | null {
  const overlapY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + gap;
  if (overlapY <= tolerance) return null;
  const apart = (a.left + a.right - b.left - b.right) / 2;
  const shift = Math.abs(apart) > world / 2 ? Math.round(apart / world) * world : 0;
  const overlapX = Math.min(a.right, b.right + shift) - Math.max(a.left, b.left + shift) + gap;
  if (overlapX <= tolerance) return null;
  const signX = apart - shift <= 0 ? 1 : -1;
  const signY = b.top + b.bottom >= a.top + a.bottom ? 1 : -1;
  return { overlapX, overlapY, signX, signY };
}

/** Boxes that come nearer by less than this are left as they are. */
const tolerance = 0.5;

const boxAt = ({ block: { box }, at: [x, y] }: Movable): Box => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
});
