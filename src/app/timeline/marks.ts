import type { Side } from "../../scene/scene.ts";
import type { Item } from "./item.ts";

/** A deployment on one day, or without any. Pixels from the top left of the timeline. */
export interface Dot {
  kind: "dot";
  item: Item;
  x: number;
  y: number;
  radius: number;
}

/** A deployment over several days; an open end fades out. */
export interface Bar {
  kind: "bar";
  item: Item;
  x: number;
  y: number;
  width: number;
  height: number;
  openLeft: boolean;
  openRight: boolean;
}

/** Many deployments, counted by side, the part of each from the ground up. */
export interface Column {
  kind: "column";
  /** Days it stands for, as day numbers; null for what has no day. */
  days: { first: number; last: number } | null;
  items: Item[];
  x: number;
  width: number;
  /** Upper edge of all parts, and the ground. */
  y: number;
  height: number;
  parts: { side: Side; count: number; y: number; height: number }[];
}

/** A deployment in a column that is gone through one by one. */
export interface Slice {
  kind: "slice";
  item: Item;
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Mark = Dot | Bar | Column | Slice;

/** The key of a mark among all marks of a timeline. */
export const markKey = (mark: Mark): string =>
  mark.kind === "column" ? `column ${mark.days?.first ?? "undated"}` : mark.item.id;

/** The id of its element on the page. */
export const markId = (mark: Mark): string => `timeline-${markKey(mark).replaceAll(" ", "-")}`;

/** True where a deployment is what it stands for, or is among that. */
export const holds = (mark: Mark, id: string | null): boolean =>
  id !== null && (mark.kind === "column" ? mark.items.some((item) => item.id === id) : mark.item.id === id);

/** True where a column stands for a day from one to another, both included; one of no day always does. */
export const touches = ({ days }: Column, { from, to }: { from: number; to: number }): boolean =>
  days === null || (days.first <= to && days.last >= from);

/** Pixels from the left. */
export const middleOf = (mark: Mark): number => (mark.kind === "dot" ? mark.x : mark.x + mark.width / 2);

/** The mark at a point, or the nearest one within `slack` pixels; null where there is none. */
export function markAt(marks: readonly Mark[], x: number, y: number, slack: number): Mark | null {
  let nearest: Mark | null = null;
  let best = slack;
  for (const mark of marks) {
    const distance = distanceTo(mark, x, y);
    if (distance >= best) continue;
    best = distance;
    nearest = mark;
  }
  return nearest;
}

function distanceTo(mark: Mark, x: number, y: number): number {
  if (mark.kind === "dot") return Math.max(0, Math.hypot(x - mark.x, y - mark.y) - mark.radius);
  const beside = Math.max(mark.x - x, 0, x - mark.x - mark.width);
  // A low column is met anywhere above it.
  const above = mark.kind === "column" ? 0 : Math.max(mark.y - y, 0, y - mark.y - mark.height);
  return Math.hypot(beside, above);
}
