import { type Axis, axisOf, type Tick, ticksOf } from "./axis.ts";
import { column, columnsOf, daysIn } from "./columns.ts";
import { isDated, type Item } from "./item.ts";
import { lanesOf } from "./lanes.ts";
import type { Bar, Mark } from "./marks.ts";
import type { Reach } from "./reach.ts";
import { stack } from "./stack.ts";

/** A timeline as it is drawn. Pixels from its top left corner. */
export interface Picture {
  /** Null where nothing has a day. */
  axis: Axis | null;
  ticks: Tick[];
  /** What has days first, from left to right, then what has none. */
  marks: Mark[];
  /** Of the part for days, pixels. */
  room: number;
  /** The lane of what has no day; null where everything has one. */
  undated: { x: number; width: number; count: number } | null;
}

/** Sizes of a dot with the air around it, pixels, the best first. */
const pitches = [9, 8, 7, 6, 5, 4];
/** Between the days and the lane of what has none. */
const aisle = 18;
const narrowestLane = 72;
/** Of the width, where something has a day, and where nothing has. */
const widestLane = { besideDays: 0.3, alone: 0.5 };

/** Lays out items on days: as dots and bars one by one where they fit, and as columns of counts where they do not. */
export function layOut(items: readonly Item[], reach: Reach | null, width: number, height: number): Picture {
  const without = items.filter((item) => !isDated(item));
  const lane = undatedLane(without, width * widestLane[reach ? "besideDays" : "alone"], height);
  const laneX = width - lane.width;
  const undated = without.length > 0 ? { x: laneX, width: lane.width, count: without.length } : null;
  const laneMarks = lane.marks.map((mark) => ({ ...mark, x: mark.x + laneX }));
  const room = Math.max(1, undated ? laneX - aisle : width);
  if (!reach) return { axis: null, ticks: [], marks: laneMarks, room, undated };
  const axis = axisOf(reach, room);
  const dated = items.filter(isDated);
  const single =
    pitches.map((pitch) => oneByOne(dated, reach, axis, height, pitch)).find((marks) => marks !== null) ??
    columnsOf(dated, reach, axis, height);
  const marks = [...inOrder(single), ...laneMarks];
  return { axis, ticks: ticksOf(reach, room), marks, room, undated };
}

/** From left to right, and from the ground up. */
const inOrder = (marks: readonly Mark[]): Mark[] => [...marks].sort((a, b) => a.x - b.x || b.y - a.y);

/** The lane of what has no day, from x = 0. */
function undatedLane(items: Item[], widest: number, height: number): { width: number; marks: Mark[] } {
  if (items.length === 0) return { width: 0, marks: [] };
  for (const pitch of pitches) {
    const rows = Math.floor(height / pitch);
    const block = Math.ceil(items.length / rows) * pitch;
    if (block > widest) continue;
    const width = Math.max(block, narrowestLane);
    return { width, marks: stack(items, width / 2, height, rows, pitch) };
  }
  const width = Math.min(widest, narrowestLane);
  return { width, marks: [column(items, null, { x: 0, width, height, unit: height / items.length })] };
}

/** Every item with a mark of its own: bars in lanes from the top, dots from the ground; null where they do not fit. */
function oneByOne(items: readonly Item[], reach: Reach, axis: Axis, height: number, pitch: number): Mark[] | null {
  const isLong = ({ first, last }: Item): boolean =>
    first === null || last === null || (last - first) * axis.day >= pitch;
  const long = items.filter(isLong);
  const thickness = Math.max(4, pitch - 2);
  const { lane, count } = lanesOf(long.map((item) => stretchOf(item, reach, axis, pitch)));
  const rows = Math.floor((height - count * thickness) / pitch);
  if (rows < 0) return null;
  const size = daysIn(pitch, axis);
  const bins = new Map<number, Item[]>();
  for (const item of items.filter((each) => !isLong(each))) {
    const bin = Math.floor(((item.first ?? reach.start) - reach.start) / size);
    bins.set(bin, [...(bins.get(bin) ?? []), item]);
  }
  const perColumn = Math.max(1, Math.floor((size * axis.day) / pitch));
  if ([...bins.values()].some(({ length }) => length > rows * perColumn)) return null;
  const bars = long.map((item, i): Bar => {
    const { from, to } = stretchOf(item, reach, axis, pitch);
    const y = (lane[i] ?? 0) * thickness + 0.5;
    const [openLeft, openRight] = [item.first === null, item.last === null];
    return { kind: "bar", item, x: from, y, width: to - from - 1, height: thickness - 1.5, openLeft, openRight };
  });
  const dots = [...bins].flatMap(([bin, members]) =>
    stack(members, axis.x(reach.start + (bin + 0.5) * size), height, rows, pitch),
  );
  return [...dots, ...bars];
}

/** From where to where an item reaches, pixels: at least as long as a dot. */
function stretchOf({ first, last }: Item, reach: Reach, axis: Axis, pitch: number): { from: number; to: number } {
  const from = axis.x(first ?? reach.start);
  const to = axis.x((last ?? reach.end - 1) + 1);
  return { from, to: Math.max(to, from + pitch) };
}
