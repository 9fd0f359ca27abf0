import { expect, test } from "vitest";
import { axisOf } from "../../../src/app/timeline/axis.ts";
import type { Choice, Edge } from "../../../src/app/timeline/brush.ts";
import { Drag } from "../../../src/app/timeline/drag.ts";

/** A hundred days of ten pixels each. */
const reach = { first: 1, last: 98, start: 0, end: 100 };
const days = { axis: axisOf(reach, 1000), reach };
const all: Choice = { from: null, to: null };
const some: Choice = { from: 20, to: 29 };

/** [what, choice before, end that is held, pixels where it goes down, and where it goes, choice after] */
const drags: [string, Choice, Edge | null, number, number, Choice | null][] = [
  ["that hardly moves chooses nothing", all, null, 500, 503, null],
  ["chooses the days that it passes", all, null, 205, 295, { from: 20, to: 29 }],
  ["inside the chosen days moves them", some, null, 250, 350, { from: 30, to: 39 }],
  ["beside the chosen days chooses others", some, null, 505, 595, { from: 50, to: 59 }],
  ["of the first day moves it alone", some, "from", 200, 250, { from: 25, to: 29 }],
  ["of the last day moves it alone", some, "to", 300, 400, { from: 20, to: 39 }],
  ["in the lane of what has no day chooses nothing", all, null, 1100, 900, null],
];

test.each(drags)("a drag %s", (_, before, edge, from, to, after) => {
  expect(new Drag(from, edge, before, days).to(to, days)).toEqual(after);
});

test("what has once been dragged is no click any more, and may go back to where it began", () => {
  const drag = new Drag(505, null, all, days);
  expect(drag.isDragging).toBe(false);
  drag.to(700, days);
  expect(drag.isDragging).toBe(true);
  expect(drag.to(506, days)).toEqual({ from: 50, to: 50 });
});
