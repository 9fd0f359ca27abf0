import { expect, test } from "vitest";
import { dayText } from "../../../src/app/timeline/day-number.ts";
import { isDated, type Item } from "../../../src/app/timeline/item.ts";
import { layOut, type Picture } from "../../../src/app/timeline/lay-out.ts";
import { type Dot, type Mark, markAt, markKey } from "../../../src/app/timeline/marks.ts";
import { reachOf } from "../../../src/app/timeline/reach.ts";
import { day, item, many } from "./items.ts";

const height = 46;
const lay = (items: Item[], width = 1000): Picture => layOut(items, reachOf(items), width, height);
const kinds = (marks: readonly Mark[]): string[] => [...new Set(marks.map(({ kind }) => kind))].sort();
const idsOf = (mark: Mark): string[] => (mark.kind === "column" ? mark.items.map(({ id }) => id) : [mark.item.id]);

const cases: [string, Item[], string[]][] = [
  ["one day alone", many(45, () => "2022-01-25"), ["dot"]],
  ["nothing dated", many(30, () => null), ["dot"]],
  ["thirty years", many(60, (i) => `${1992 + (i % 30)}-06-0${1 + (i % 9)}`), ["dot"]],
  ["a thousand on one day", many(1000, () => "2022-01-25"), ["column"]],
  ["a thousand without a day", many(1000, () => null), ["dot"]],
  ["a thousand over half a year", many(1000, (i) => dayText(day("2022-01-01") + (i % 180))), ["dot"]],
  [
    "a hundred long stretches at once",
    many(100, () => "2022-01-01").map((each) => ({ ...each, last: day("2022-03-01") })),
    ["column"],
  ],
  ["an open end", [item("a", "2022-04-01", null), item("b", "2022-01-25")], ["bar", "dot"]],
  ["an open beginning", [item("a", null, "2022-04-01"), item("b", "2022-01-25")], ["bar", "dot"]],
  ["nothing at all", [], []],
];

for (const width of [1000, 330]) {
  test.each(cases)(`%s, ${width} pixels wide: all is drawn, inside, and no two overlap`, (_, items, expected) => {
    const { marks } = lay(items, width);
    if (width === 1000) expect(kinds(marks)).toEqual(expected);
    expect(new Set(marks.flatMap(idsOf))).toEqual(new Set(items.map(({ id }) => id)));
    expect(new Set(marks.map(markKey)).size).toBe(marks.length);
    for (const mark of marks) {
      const [left, right, top, bottom] =
        mark.kind === "dot"
          ? [mark.x - mark.radius, mark.x + mark.radius, mark.y - mark.radius, mark.y + mark.radius]
          : [mark.x, mark.x + mark.width, mark.y, mark.y + mark.height];
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.001);
      expect(right).toBeLessThanOrEqual(width + 0.001);
      expect(bottom).toBeLessThanOrEqual(height + 0.001);
    }
    const dots = marks.filter((mark): mark is Dot => mark.kind === "dot").sort((a, b) => a.x - b.x);
    for (const [i, a] of dots.entries())
      for (const b of dots.slice(i + 1)) {
        if (b.x - a.x > 12) break;
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
      }
  });
}

test("what has no day stands apart after the last day, counted", () => {
  const { undated, axis, marks } = lay([item("a", "2022-01-25"), item("b", null), item("c", null)]);
  expect(undated).toMatchObject({ count: 2 });
  expect(undated!.x).toBeGreaterThan(axis!.width);
  for (const mark of marks as Dot[]) expect(mark.x > undated!.x).toBe(!isDated(mark.item));
});

test("an open end reaches the end of the days and fades there alone", () => {
  const { marks, axis } = lay([item("a", "2022-04-01", null), item("b", "2022-01-25")]);
  const bar = marks.find((mark) => mark.kind === "bar")!;
  expect(bar).toMatchObject({ openLeft: false, openRight: true });
  expect(bar.x + bar.width).toBeCloseTo(axis!.width - 1);
});

test("columns count by side, and the highest fills the height", () => {
  const { marks } = lay(
    many(1500, (i) => (i < 1000 ? "2022-01-25" : "2022-01-27")).map((each, i) => ({
      ...each,
      side: i % 2 ? "friend" : "hostile",
    })),
  );
  expect(marks).toMatchObject([
    { height, parts: [{ count: 500 }, { count: 500 }] },
    { height: height / 2, parts: [{ count: 250 }, { count: 250 }] },
  ]);
});

test("marks go from left to right and from the ground up", () => {
  const { marks } = lay([item("c", "2022-01-27"), item("a", "2022-01-25"), item("b", "2022-01-25"), item("z", null)]);
  expect(marks.flatMap(idsOf)).toEqual(["a", "b", "c", "z"]);
});

test("a point finds the mark under it, or the nearest one close by", () => {
  const { marks } = lay([item("a", "2022-01-25"), item("b", "2022-01-27")]);
  const [a, b] = marks as [Dot, Dot];
  expect(markAt(marks, a.x + 6, a.y, 10)).toBe(a);
  expect(markAt(marks, b.x, b.y - 1, 10)).toBe(b);
  expect(markAt(marks, (a.x + b.x) / 2, 0, 10)).toBeNull();
});
