import { expect, test } from "vitest";
import { dragged, ends, type Grip, moved, stepOf } from "../../../src/app/timeline/brush.ts";
import { firstChoice, nextChoice, stopsOf } from "../../../src/app/timeline/play.ts";
import { many } from "./items.ts";

const reach = { first: 3, last: 16, start: 0, end: 20 };
const open = { from: null, to: null };

test.each<[string, Grip, number, { from: number | null; to: number | null }]>([
  ["a new window, to the right", { kind: "new", day: 5.2 }, 8.9, { from: 5, to: 8 }],
  ["a new window, to the left", { kind: "new", day: 8.9 }, 5.2, { from: 5, to: 8 }],
  ["a new window beyond the end", { kind: "new", day: 8.9 }, 25, { from: 8, to: null }],
  ["a window moved", { kind: "move", day: 6.5, from: 5, to: 8 }, 8.4, { from: 7, to: 10 }],
  ["a window moved against the end", { kind: "move", day: 6.5, from: 5, to: 8 }, 40, { from: 16, to: 19 }],
  ["the first handle", { kind: "from" }, 4.4, { from: 4, to: null }],
  ["the last handle, at the end of its day", { kind: "to" }, 9.1, { from: null, to: 8 }],
])("%s", (_, grip, day, expected) => expect(dragged(open, grip, day, reach)).toEqual(expected));

test("a handle stops at the other, and is open at the edge", () => {
  expect(moved({ from: 5, to: 8 }, "from", 12, reach)).toEqual({ from: 8, to: 8 });
  expect(moved({ from: 5, to: 8 }, "to", 2, reach)).toEqual({ from: 5, to: 5 });
  expect(moved({ from: 5, to: 8 }, "from", -Infinity, reach)).toEqual({ from: null, to: 8 });
  expect(moved({ from: 5, to: 8 }, "to", Infinity, reach)).toEqual({ from: 5, to: null });
});

test("days beyond the timeline stand at its edges", () =>
  expect(ends({ from: -400, to: 900 }, reach)).toEqual({ from: 0, to: 19 }));

test("arrows go by days, Page keys and Shift further, Home and End all the way", () => {
  const steps = ["ArrowLeft", "ArrowUp", "PageUp", "Home", "End", "Tab"].map((key) => stepOf(key, false, reach));
  expect(steps).toEqual([-1, 1, 7, -Infinity, Infinity, null]);
  expect(stepOf("ArrowRight", true, { ...reach, end: 1000 })).toBe(100);
});

test("a play grows day by day over what happens, and ends with everything", () => {
  const stops = stopsOf(
    many(4, (i) => `1970-01-${["04", "04", "09", "17"][i]}`),
    reach,
  );
  expect(stops).toEqual([3, 8, 16]);
  const steps = [];
  for (let next = nextChoice(open, stops); ; next = nextChoice(next.choice, stops)) {
    steps.push(next.choice.to);
    if (next.done) break;
  }
  expect(steps).toEqual([3, 8, 16, null]);
});

test("a window moves on with its length, stays at the end, and begins anew from there", () => {
  const stops = [3, 8, 16];
  expect(nextChoice({ from: 1, to: 3 }, stops)).toEqual({ choice: { from: 6, to: 8 }, done: false });
  expect(nextChoice({ from: 14, to: 16 }, stops)).toEqual({ choice: { from: 14, to: 16 }, done: true });
  expect(nextChoice(firstChoice({ from: 14, to: 16 }, stops), stops).choice).toEqual({ from: 1, to: 3 });
});

test("a play of many days has few stops, the first and the last among them", () => {
  const stops = stopsOf(
    many(700, (i) => new Date((i + 3) * 86_400_000).toISOString().slice(0, 10)),
    {
      first: 3,
      last: 702,
      start: 0,
      end: 720,
    },
  );
  expect([stops.length, stops[0], stops.at(-1)]).toEqual([60, 3, 702]);
});
