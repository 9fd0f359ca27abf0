import { describe, expect, it } from "vitest";
import { enlargementOf, sizeOf } from "../../src/print/sheet-sizes.ts";
import { viewOf } from "../../src/print/view-text.ts";

describe("a view in words", () => {
  it.each([
    ["theatre", { kind: "theatre" }],
    ["5.1/50.5/-33", { kind: "point", zoom: 5.1, lat: 50.5, lon: -33 }],
    ["20,48,40,60", { kind: "bounds", bounds: [20, 48, 40, 60] }],
    ["170,-20,-170,-10", { kind: "bounds", bounds: [170, -20, 190, -10] }],
    ["23/0/0", null],
    ["5/95/0", null],
    ["20,60,40,48", null],
    ["20,48,20,60", null],
    ["Baltic", null],
    ["5/50", null],
  ])("%s", (text, view) => expect(viewOf(text)).toEqual(view));
});

describe("a size in words", () => {
  it.each([
    ["1600x1000", { width: 1600, height: 1000 }],
    ["A4-landscape", { width: 1123, height: 794 }],
    ["a3-portrait", { width: 1123, height: 1587 }],
    ["16:9", { width: 1600, height: 900 }],
    ["1600", null],
    ["-5x10", null],
    ["a9", null],
  ])("%s", (text, size) => expect(sizeOf(text)).toEqual(size));
});

it("a sheet of more pixels than a screen is drawn larger, by its area", () => {
  const enlargements = ["16:9", "a4-portrait", "4k", "3200x1800"].map((name) => enlargementOf(sizeOf(name)!));
  expect(enlargements).toEqual([1, 1, 1.2, 2]);
});
