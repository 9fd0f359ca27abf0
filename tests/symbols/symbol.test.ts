import { describe, expect, it } from "vitest";
import forces from "../../data/lexicon/forces.json";
import { flattenPath } from "../../src/symbols/flatten-path.ts";
import { frameOf } from "../../src/symbols/frame.ts";
import { sidcOf, withIdentity } from "../../src/symbols/sidc.ts";
import { drawSymbol, type SymbolLook } from "../../src/symbols/symbol.ts";

const look: SymbolLook = {
  fill: "#aabbcc",
  stroke: "#112233",
  casing: "#ffffff",
  frame: "solid",
  struck: false,
  stacked: false,
};
const sides = ["friend", "hostile", "neutral", "unknown"] as const;
const codes = [...new Set(forces.map(({ set, entity }) => sidcOf({ set, entity, status: "reported" })))];

describe("a symbol", () => {
  it("is drawn for every force of the lexicon on every side, at a size fit for a small map", () => {
    for (const code of codes)
      for (const side of sides) {
        const { svg, width, height, anchor } = drawSymbol(withIdentity(code, side), look, 20);
        expect(svg).toMatch(/^<svg [^>]*viewBox="[-\d. ]+">.*<\/svg>$/);
        expect(width).toBeGreaterThan(22);
        expect(Math.max(width, height)).toBeLessThan(50);
        expect(anchor[0] > 0 && anchor[0] < width && anchor[1] > 0 && anchor[1] < height).toBe(true);
      }
  });

  it("has no text but the letters of its icon", () => {
    const texts = [...drawSymbol("10033000001202040000", look, 20).svg.matchAll(/<text[^>]*>([^<]*)</g)].map(
      ([, text]) => text,
    );
    expect(texts).toEqual(["FF"]);
  });

  it("grows in proportion to its size", () => {
    const [small, large] = [20, 60].map((size) => drawSymbol("10031000181211000000", look, size));
    expect(large!.width).toBeCloseTo(small!.width * 3, 6);
    expect(large!.anchor[1]).toBeCloseTo(small!.anchor[1] * 3, 6);
  });

  it("shows by its frame that it is planned, by a stroke that it is not so, by further frames that it is many", () => {
    const draw = (change: Partial<SymbolLook>): string =>
      drawSymbol("10031000001211000000", { ...look, ...change }, 20).svg;
    expect(draw({})).toContain('stroke-dasharray=""');
    expect(draw({ frame: "dashed" })).not.toBe(draw({ frame: "dotted" }));
    expect(draw({ struck: true }).length).toBeGreaterThan(draw({}).length);
    expect(draw({ stacked: true }).split(frameOf("10031000001211000000").path)).toHaveLength(5);
  });

  for (const bad of ["", "1003", "SFGPUCI----D---", '10031000001211000000"><script>'])
    it(`is refused for ${JSON.stringify(bad)}`, () => {
      expect(() => drawSymbol(bad, look, 20)).toThrow(/want 20 digits/);
    });
});

describe("a frame", () => {
  const boxes: [name: string, sidc: string, box: [number, number, number, number]][] = [
    ["a friendly land unit's is a rectangle", "10031000000000000000", [-75, -50, 75, 50]],
    ["a hostile one's a diamond", "10061000000000000000", [-72, -72, 72, 72]],
    ["a neutral one's a square", "10041000000000000000", [-55, -55, 55, 55]],
    ["a friendly ship's a circle", "10033000000000000000", [-60, -60, 60, 60]],
  ];
  for (const [name, sidc, box] of boxes)
    it(name, () => {
      const { ring } = frameOf(sidc);
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
      const found = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      found.forEach((value, i) => expect(value).toBeCloseTo(box[i]!, 1));
      expect(ring.at(-1)).toEqual(ring[0]);
    });

  it("of a friendly ship is round to within a hundredth of its size", () => {
    for (const [x, y] of frameOf("10033000000000000000").ring) expect(Math.abs(Math.hypot(x, y) - 60)).toBeLessThan(1);
  });
});

describe("path data", () => {
  const paths: [data: string, ring: [number, number][], name: string][] = [
    [
      "M 45,150 L45,70 100,20",
      [
        [45, 150],
        [45, 70],
        [100, 20],
        [45, 150],
      ],
      "with repeated arguments",
    ],
    [
      "M25,50 l150,0 0,100 -150,0 z",
      [
        [25, 50],
        [175, 50],
        [175, 150],
        [25, 150],
        [25, 50],
      ],
      "with relative lines",
    ],
    [
      "M0,0L10,0L10,10Z",
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 0],
      ],
      "without spaces",
    ],
    ["", [], "that is empty"],
  ];
  for (const [data, ring, name] of paths)
    it(`${name} becomes a closed ring`, () => {
      expect(flattenPath(data)).toEqual(ring);
    });

  it("with curves ends where each curve ends", () => {
    const ring = flattenPath("M0,0 C0,10 10,10 10,0 c0,-10 -10,-10 -10,0 z");
    expect(ring[10]).toEqual([10, 0]);
    expect(ring[20]).toEqual([0, 0]);
    expect(Math.max(...ring.map(([, y]) => y))).toBeCloseTo(7.5, 1);
  });
});
