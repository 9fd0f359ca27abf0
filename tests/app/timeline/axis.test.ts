import { expect, test } from "vitest";
import { axisOf, ticksOf } from "../../../src/app/timeline/axis.ts";
import { dayNumber, dayText } from "../../../src/app/timeline/day-number.ts";
import { reachOf } from "../../../src/app/timeline/reach.ts";
import { day, item } from "./items.ts";

test("a day alone stands between two, and the axis names days", () => {
  const reach = reachOf([item("a", "2022-01-25")])!;
  expect([reach.start, reach.end - 1].map(dayText)).toEqual(["2022-01-24", "2022-01-26"]);
  expect(ticksOf(reach, 300).map(({ label }) => label)).toEqual(["24 Jan 2022", "25 Jan", "26 Jan"]);
  const axis = axisOf(reach, 300);
  expect([axis.day, axis.x(reach.start + 1), axis.dayAt(axis.x(day("2022-01-25")))]).toEqual([
    100,
    100,
    day("2022-01-25"),
  ]);
});

test.each([
  ["2022-01-10", "2022-06-20", 800, ["Feb 2022", "Mar", "Apr", "May", "Jun"]],
  ["1991-08-01", "2021-08-01", 800, ["1995", "2000", "2005", "2010", "2015", "2020"]],
])("from %s to %s the axis names what has room", (from, to, width, expected) => {
  const labels = ticksOf(reachOf([item("a", from, to)])!, width).map(({ label }) => label);
  expect(labels).toEqual(expected);
});

test.each([1, 10, 100, 1000, 11000])("labels of %d days never touch each other", (days) => {
  for (const width of [240, 330, 1000]) {
    const reach = reachOf([item("a", "2022-01-25", dayText(day("2022-01-25") + days - 1))])!;
    const ticks = ticksOf(reach, width);
    expect(ticks.length).toBeGreaterThan(0);
    for (const [i, tick] of ticks.slice(1).entries())
      expect(tick.x - ticks[i]!.x).toBeGreaterThan(tick.label.length * 6);
  }
});

test("open ends have more room", () => {
  const reach = reachOf([item("a", "2022-01-01", null), item("b", "2022-04-10")])!;
  expect(reach.end - 1 - reach.last).toBeGreaterThan(reach.first - reach.start);
});

test("nothing dated has no days", () => expect(reachOf([item("a", null)])).toBeNull());

test.each(["2022-13-01", "25 January 2022", "2022-01", ""])("%j is no day", (text) =>
  expect(dayNumber(text)).toBeNull(),
);
