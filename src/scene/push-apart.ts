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
const gap = 4;
/** Pushes a little too far, so that pairs part in few rounds. */
const eagerness = 1.05;

/** Pushes overlapping boxes from one another, starting from home; `world` is the width of the flat map, which repeats. */
export function pushedApart<Item extends Movable>(items: readonly Item[], world: number): Item[] {
  const moved = items.map((item): Item => ({ ...item, at: item.home }));
  for (let round = 0; round < rounds; round++) {
    const pairs = overlapping(moved, world);
    if (pairs.length === 0) break;
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

/** Where an item is, or the nearest point to it that is in reach of its home. */
function within({ at, home, reach }: Movable): Pixel {
  const [x, y] = [at[0] - home[0], at[1] - home[1]];
  const length = Math.hypot(x, y);
  return length <= reach ? at : [home[0] + (x / length) * reach, home[1] + (y / length) * reach];
}

/** Pairs of items whose boxes come nearer than the gap between them, also across the antimeridian. */
export function overlapping(items: readonly Movable[], world: number): Overlap[] {
  const boxes = items
    .map(({ at, block }, index) => ({ index, box: shifted(block.box, at) }))
    .sort((p, q) => p.box.left - q.box.left);
  const widest = Math.max(0, ...boxes.map(({ box }) => box.right - box.left));
  const found: Overlap[] = [];
  const compare = (p: { index: number; box: Box }, q: { index: number; box: Box }): void => {
    const [first, second] = p.index < q.index ? [p, q] : [q, p];
    const turns = Math.round((middleX(first.box) - middleX(second.box)) / world);
    const near = shifted(second.box, [turns * world, 0]);
    const overlapX = Math.min(first.box.right, near.right) - Math.max(first.box.left, near.left) + gap;
    const overlapY = Math.min(first.box.bottom, near.bottom) - Math.max(first.box.top, near.top) + gap;
    if (overlapX <= tolerance || overlapY <= tolerance) return;
    const signX = middleX(near) >= middleX(first.box) ? 1 : -1;
    const signY = near.top + near.bottom >= first.box.top + first.box.bottom ? 1 : -1;
    found.push({ a: first.index, b: second.index, overlapX, overlapY, signX, signY });
  };
  boxes.forEach((p, i) => {
    for (let j = i + 1; j < boxes.length; j++) {
      const q = boxes[j];
      if (!q) continue;
      const acrossEdge = q.box.left - p.box.left > world - widest * 2 - gap;
      if (q.box.left > p.box.right + gap && !acrossEdge) continue;
      compare(p, q);
    }
  });
  return found;
}

/** Boxes that come nearer by less than this are left as they are. */
const tolerance = 0.5;

const shifted = ({ left, right, top, bottom }: Box, [x, y]: Pixel): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

const middleX = ({ left, right }: Box): number => (left + right) / 2;
