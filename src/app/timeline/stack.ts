import type { Item } from "./item.ts";
import type { Dot } from "./marks.ts";

/** The air between two dots of a stack, pixels. */
const gap = 1.5;

/** A block of dots: columns filled from the ground up, its middle at `x`. */
export function stack(items: readonly Item[], x: number, ground: number, rows: number, pitch: number): Dot[] {
  const columns = Math.ceil(items.length / rows);
  const left = x - (columns * pitch) / 2;
  return items.map((item, i) => ({
    kind: "dot",
    item,
    x: left + (Math.floor(i / rows) + 0.5) * pitch,
    y: ground - ((i % rows) + 0.5) * pitch,
    radius: (pitch - gap) / 2,
  }));
}
