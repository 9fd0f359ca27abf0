import { expect, test } from "vitest";
import type { Position } from "geojson";
import { type Camera, frameOf } from "../../src/scene/frame.ts";

/** 400 × 200 pixels at zoom 4 are 17.6 degrees of longitude and, at the equator, 8.8 of latitude. */
const over = (center: Position): Camera => ({ center, zoom: 4, width: 400, height: 200 });

test.each<[string, Position, Position, boolean]>([
  ["the middle", [30, 0], [30, 0], true],
  ["just within its east edge", [30, 0], [38.7, 0], true],
  ["just past its east edge", [30, 0], [38.9, 0], false],
  ["just within its upper edge", [30, 0], [30, 4.3], true],
  ["just past its upper edge", [30, 0], [30, 4.5], false],
  ["across the antimeridian", [179, 0], [-175, 0], true],
  ["across the antimeridian, too far", [179, 0], [-170, 0], false],
  ["a whole turn on", [30, 0], [391, 0], true],
])("a frame holds %s or not", (_, center, position, holds) => {
  expect(frameOf(over(center)).holds(position)).toBe(holds);
});

test.each<[string, Position[], boolean]>([
  [
    "a line with a vertex within",
    [
      [30, 0],
      [90, 40],
    ],
    true,
  ],
  [
    "a line that crosses it without a vertex within",
    [
      [10, 0],
      [50, 1],
    ],
    true,
  ],
  [
    "a line that crosses a corner",
    [
      [36, 5.5],
      [40, 1.5],
    ],
    true,
  ],
  [
    "a line past a corner, though its box covers it",
    [
      [36, 7],
      [42, 3],
    ],
    false,
  ],
  [
    "a line above",
    [
      [10, 6],
      [50, 6],
    ],
    false,
  ],
  ["a point within", [[31, 1]], true],
  ["nothing", [], false],
])("a frame meets %s or not", (_, line, meets) => {
  expect(frameOf(over([30, 0])).meets(line)).toBe(meets);
});
