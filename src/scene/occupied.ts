import type { Box } from "./block.ts";

/** Side of the cells in which boxes are looked up, pixels. */
const cellSize = 64;
/** More rows than any map has. */
const rowCount = 2 ** 22;

/** Boxes that are taken on a flat map `world` pixels wide, which repeats. */
export interface Occupied<Key> {
  /** Takes a box for a key, which must have none. */
  take(key: Key, box: Box): void;
  /** Gives up the box of a key. */
  leave(key: Key): void;
  /** True where no box comes nearer to this one than `gap`, pixels. */
  isFree(box: Box, gap: number): boolean;
  /** True where a box lies on a point. */
  isTaken(x: number, y: number): boolean;
  /** Keys of the boxes that come nearer to this one than `gap`, pixels; each once. */
  near(box: Box, gap: number): Key[];
}

/** A map on which nothing is taken yet. */
export function occupied<Key>(world: number): Occupied<Key> {
  const cells = new Map<number, { key: Key; box: Box }[]>();
  const boxes = new Map<Key, Box>();
  const columns = Math.max(1, Math.ceil(world / cellSize));

  const cellAt = (column: number, row: number): number => (((column % columns) + columns) % columns) * rowCount + row;

  /** Goes through the cells under a box until told that it is enough; true where it was. */
  function someCell({ left, right, top, bottom }: Box, gap: number, isEnough: (cell: number) => boolean): boolean {
    const [first, lowest] = [Math.floor((left - gap) / cellSize), Math.floor((bottom + gap) / cellSize)];
    const last = Math.min(Math.floor((right + gap) / cellSize), first + columns - 1);
    for (let column = first; column <= last; column++)
      for (let row = Math.floor((top - gap) / cellSize); row <= lowest; row++)
        if (isEnough(cellAt(column, row))) return true;
    return false;
  }

  const hereAnd = (key: Key, box: Box) => (cell: number) => {
    const here = cells.get(cell);
    if (here) here.push({ key, box });
    else cells.set(cell, [{ key, box }]);
    return false;
  };

  return {
    take(key, box) {
      boxes.set(key, box);
      someCell(box, 0, hereAnd(key, box));
    },
    leave(key) {
      const box = boxes.get(key);
      if (!box) return;
      boxes.delete(key);
      someCell(box, 0, (cell) => {
        const others = (cells.get(cell) ?? []).filter((other) => other.key !== key);
        cells.set(cell, others);
        return false;
      });
    },
    isFree: (box, gap) =>
      !someCell(box, gap, (cell) => cells.get(cell)?.some((other) => meet(box, other.box, gap, world)) ?? false),
    isTaken(x, y) {
      const here = cells.get(cellAt(Math.floor(x / cellSize), Math.floor(y / cellSize)));
      return here?.some(({ box }) => y > box.top && y < box.bottom && holds(box, x, world)) ?? false;
    },
    near(box, gap) {
      const found = new Set<Key>();
      someCell(box, gap, (cell) => {
        for (const other of cells.get(cell) ?? []) if (meet(box, other.box, gap, world)) found.add(other.key);
        return false;
      });
      return [...found];
    },
  };
}

/** True where a box lies above or below a point, also across the edge of the map. */
function holds({ left, right }: Box, x: number, world: number): boolean {
  const apart = (left + right) / 2 - x;
  const shift = Math.abs(apart) > world / 2 ? Math.round(apart / world) * world : 0;
  return x + shift > left && x + shift < right;
}

/** True where two boxes come nearer than a gap, also across the edge of the map. */
function meet(a: Box, b: Box, gap: number, world: number): boolean {
  if (a.bottom + gap <= b.top || b.bottom + gap <= a.top) return false;
  const apart = (a.left + a.right - b.left - b.right) / 2;
  const shift = Math.abs(apart) > world / 2 ? Math.round(apart / world) * world : 0;
  return a.right + gap > b.left + shift && b.right + shift + gap > a.left;
}
