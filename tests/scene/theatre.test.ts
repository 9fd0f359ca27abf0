import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { theatreOf } from "../../src/scene/theatre.ts";

const europe: Position[] = [
  [24, 55],
  [25, 57],
  [30, 50],
  [37, 50],
  [19, 52],
  [25, 43],
  [34, 43],
  [27, 53],
  [20, 58],
];
const rounded = (positions: Position[]): number[] | null =>
  theatreOf(positions)?.map((value) => Math.round(value)) ?? null;

describe("the first view", () => {
  it("holds all marks that can be read together", () => {
    expect(rounded(europe)).toEqual([19, 43, 37, 58]);
  });

  it("leaves out a far outlier", () => {
    expect(rounded([...europe, [-98, 40]])).toEqual([19, 43, 37, 58]);
    expect(rounded([...europe, [80, 60]])).toEqual([19, 43, 37, 58]);
  });

  it("keeps both of two marks, however far apart in one theatre", () => {
    expect(
      rounded([
        [30, 15],
        [48, 30],
      ]),
    ).toEqual([30, 15, 48, 30]);
  });

  it("prefers the denser of two theatres", () => {
    const korea: Position[] = [
      [127, 37],
      [126, 36],
    ];
    expect(rounded([...korea, ...europe])).toEqual([19, 43, 37, 58]);
  });

  it("spans the date line the short way", () => {
    expect(
      rounded([
        [178, -18],
        [-175, -21],
        [-172, -13],
      ]),
    ).toEqual([178, -21, 188, -13]);
  });

  it("is none without marks", () => {
    expect(theatreOf([])).toBeNull();
  });
});
