import { describe, expect, it } from "vitest";
import { firstView } from "../../src/scene/first-view.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { toPixel } from "../../src/scene/mercator.ts";
import { anchorsOf } from "../../src/scene/presence.ts";
import { at, context, deployment, laydownOf } from "./sample.ts";

const spread = laydownOf(
  [at.lithuania, at.latvia, at.estonia, at.poland, at.bulgaria, at.baltic, at.ukraine, at.kharkiv].flatMap(
    (destination, i) => ["x", "y", "z"].map((id) => deployment(`${id}${i}`, { destination })),
  ),
);
const sizes: [number, number][] = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 320],
];

describe("the first view", () => {
  for (const [width, height] of sizes)
    it(`brings all marks of the theatre into ${width} × ${height} pixels, and fills them`, () => {
      const sceneAt = prepareScene(spread, context);
      const { center, zoom } = firstView((z) => sceneAt(z, null), anchorsOf(spread), width, height)!;
      const [middleX, middleY] = toPixel(center, zoom);
      const offsets = sceneAt(zoom, null).marks.map(({ position }) => {
        const [x, y] = toPixel(position, zoom);
        return [Math.abs(x - middleX) / (width / 2), Math.abs(y - middleY) / (height / 2)];
      });
      const farthest = Math.max(...offsets.flat());
      expect(farthest).toBeLessThan(0.97);
      expect(farthest).toBeGreaterThan(0.6);
    });

  for (const [width, height] of [
    [520, 400],
    [640, 540],
    [500, 520],
  ] as const)
    it(`has no mark under the buttons in the corner of ${width} × ${height} pixels`, () => {
      const corners = laydownOf([at.bulgaria, at.kharkiv].map((destination, i) => deployment(`${i}`, { destination })));
      const sceneAt = prepareScene(corners, context);
      const { center, zoom } = firstView((z) => sceneAt(z, null), anchorsOf(corners), width, height)!;
      const [middleX, middleY] = toPixel(center, zoom);
      for (const { position } of sceneAt(zoom, null).marks) {
        const [x, y] = toPixel(position, zoom);
        expect(x - middleX > width / 2 - 60 && y - middleY < 80 - height / 2).toBe(false);
      }
    });

  it("of one mark is not nearer than its surroundings can be known", () => {
    const one = laydownOf([deployment("a")]);
    const sceneAt = prepareScene(one, context);
    const view = firstView((z) => sceneAt(z, null), anchorsOf(one), 1024, 768)!;
    expect(view.zoom).toBe(6);
    expect(view.center[0]).toBeCloseTo(at.lithuania.lon, 3);
  });

  it("is none where nothing has a place", () => {
    expect(firstView(() => ({ marks: [] }), [], 1024, 768)).toBeNull();
  });
});
