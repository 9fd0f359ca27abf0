import { describe, expect, it } from "vitest";
import { dark, light, print, type GroundColours } from "../../src/scene/palette.ts";

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

const onGround: [name: keyof GroundColours, ground: keyof GroundColours][] = [
  ["countryName", "land"],
  ["countryName", "focus"],
  ["countryName", "landHalo"],
  ["cityName", "land"],
  ["cityName", "focus"],
  ["cityName", "landHalo"],
  ["seaName", "sea"],
  ["seaName", "shallows"],
  ["seaName", "lake"],
  ["seaName", "seaHalo"],
];

describe.each([light, dark, print])("palette $id", ({ ground, marks }) => {
  it.each(onGround)("has %s readable on %s", (name, on) => {
    expect(contrast(ground[name], ground[on])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["land", "focus", "sea"] as const)("has the texts of marks readable on %s", (on) => {
    expect(contrast(marks.text, ground[on])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["friend", "hostile", "neutral", "unknown"] as const)(
    "has the line of %s visible on land and sea",
    (side) => {
      for (const on of ["land", "focus", "sea", "shallows"] as const)
        expect(contrast(marks.sides[side].stroke, ground[on]), on).toBeGreaterThanOrEqual(3);
    },
  );

  it("has land, sea and focus that differ", () => {
    expect(new Set([ground.land, ground.focus, ground.sea]).size).toBe(3);
  });

  it("writes colours as lower-case hex", () => {
    for (const [role, colour] of Object.entries(ground)) expect(colour, role).toMatch(/^#[0-9a-f]{6}$/);
  });
});
