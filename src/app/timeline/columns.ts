import type { Side } from "../../scene/scene.ts";
import type { Axis } from "./axis.ts";
import type { Item } from "./item.ts";
import type { Column, Slice } from "./marks.ts";
import type { Reach } from "./reach.ts";

/** Days that one column may stand for. */
const sizes = [1, 2, 7, 14, 30, 91, 182, 365, 730, 1826, 3652];
const narrowest = 5;

/** How many days are as wide as `pixels`: a round number of them. */
export const daysIn = (pixels: number, { day }: Axis): number =>
  sizes.find((days) => days * day >= pixels) ?? Math.ceil(pixels / day);

/** Every stretch of days with what happens in it, as columns by side; the highest one fills the height. */
export function columnsOf(items: readonly Item[], reach: Reach, axis: Axis, height: number): Column[] {
  const size = daysIn(narrowest, axis);
  const bins = new Map<number, Item[]>();
  for (const item of items) {
    const first = Math.max(item.first ?? reach.start, reach.start);
    const last = Math.min(item.last ?? reach.end - 1, reach.end - 1);
    for (let bin = Math.floor((first - reach.start) / size); bin <= (last - reach.start) / size; bin++)
      bins.set(bin, [...(bins.get(bin) ?? []), item]);
  }
  const most = Math.max(...[...bins.values()].map(({ length }) => length));
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([bin, members]) => {
      const first = reach.start + bin * size;
      const last = Math.min(first + size, reach.end) - 1;
      const x = axis.x(first);
      const width = Math.max(axis.x(last + 1) - x - 1, 1);
      return column(members, { first, last }, { x, width, height, unit: height / most });
    });
}

/** Where a column stands; `unit` is the height of one deployment. */
interface Room {
  x: number;
  width: number;
  height: number;
  unit: number;
}

/** One column of the items, which are sorted by side. */
export function column(items: Item[], days: Column["days"], { x, width, height, unit }: Room): Column {
  const counts = new Map<Side, number>();
  for (const { side } of items) counts.set(side, (counts.get(side) ?? 0) + 1);
  let y = height;
  const parts = [...counts].map(([side, count]) => ({ side, count, y: (y -= count * unit), height: count * unit }));
  return { kind: "column", days, items, x, width, y, height: height - y, parts };
}

/** The deployments of a column one by one, from the ground up. */
export function slicesOf({ items, x, y, width, height }: Column): Slice[] {
  const unit = height / items.length;
  return items.map((item, i) => ({ kind: "slice", item, x, y: y + height - (i + 1) * unit, width, height: unit }));
}
