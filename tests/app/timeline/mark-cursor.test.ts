import { expect, test } from "vitest";
import { MarkCursor } from "../../../src/app/timeline/mark-cursor.svelte.ts";
import { layOut } from "../../../src/app/timeline/lay-out.ts";
import { type Mark, markKey } from "../../../src/app/timeline/marks.ts";
import { reachOf } from "../../../src/app/timeline/reach.ts";
import { day, many } from "./items.ts";

/** Six hundred deployments on three days: a column each. */
const items = many(600, (i) => ["2022-01-24", "2022-01-26", "2022-01-28"][i % 3]!);
const { marks } = layOut(items, reachOf(items), 400, 46);
const [first, second, third] = marks as [Mark, Mark, Mark];

function cursorOver(): { cursor: MarkCursor; told: (string | null)[] } {
  const told: (string | null)[] = [];
  return {
    cursor: new MarkCursor(
      () => marks,
      (mark) => told.push(mark && markKey(mark)),
    ),
    told,
  };
}
const keyOf = ({ mark }: MarkCursor): string | null => mark && markKey(mark);

test("the marks are columns by day", () => {
  expect(marks.map(markKey)).toEqual(["24", "26", "28"].map((date) => `column ${day(`2022-01-${date}`)}`));
});

/** [keys, the mark that they reach from the first] */
const walks: [string[], Mark][] = [
  [["ArrowRight"], second],
  [["ArrowUp", "ArrowRight", "ArrowRight", "ArrowRight"], third],
  [["End"], third],
  [["End", "ArrowDown"], second],
  [["End", "PageDown"], first],
  [["ArrowLeft"], first],
];

test.each(walks)("the keys %j go from column to column", (keys, mark) => {
  const { cursor } = cursorOver();
  cursor.point(first);
  for (const key of keys) expect(cursor.step(key)).toBe(true);
  expect(cursor.mark).toBe(mark);
});

test("a column is gone into, through it one by one, and out of it again", () => {
  const { cursor, told } = cursorOver();
  cursor.point(second);
  expect(cursor.enter(null)).toBe(true);
  expect(cursor.column).toBe(second);
  expect(cursor.place).toEqual({ at: 1, of: 200 });
  cursor.step("ArrowRight");
  cursor.step("PageUp");
  expect(cursor.place).toEqual({ at: 12, of: 200 });
  cursor.step("End");
  cursor.step("ArrowRight");
  expect(cursor.place).toEqual({ at: 200, of: 200 });
  expect(cursor.mark).toMatchObject({ kind: "slice" });
  expect(told.at(-1)).toBe(keyOf(cursor));
  expect(cursor.enter(null)).toBe(false);
  expect(cursor.leave()).toBe(true);
  expect(cursor.mark).toBe(second);
  expect(cursor.place).toBeNull();
  expect(cursor.leave()).toBe(false);
});

test("a column is gone into at the deployment that is selected, where it holds that", () => {
  const { cursor } = cursorOver();
  cursor.point(first);
  cursor.enter("d300");
  expect(keyOf(cursor)).toBe("d300");
  cursor.leave();
  cursor.enter("d301");
  expect(cursor.place?.at).toBe(1);
});

test("to point elsewhere leaves the column", () => {
  const { cursor } = cursorOver();
  cursor.point(first);
  cursor.enter(null);
  cursor.point(third);
  expect(cursor.column).toBeNull();
  expect(cursor.mark).toBe(third);
  cursor.point(null);
  expect(cursor.mark).toBeNull();
});

test("the slices of a column fill it from the ground up", () => {
  const { cursor } = cursorOver();
  cursor.point(first);
  cursor.enter(null);
  const slices = cursor.within.flatMap((mark) => (mark.kind === "slice" ? [mark] : []));
  if (first.kind !== "column") throw new Error("No column.");
  expect(slices).toHaveLength(first.items.length);
  expect(slices[0]!.y + slices[0]!.height).toBeCloseTo(first.y + first.height);
  expect(slices.at(-1)!.y).toBeCloseTo(first.y);
});
