import { describe, expect, it } from "vitest";
import { headLength } from "../../src/scene/arrow.ts";
import { greatCircle } from "../../src/scene/great-circle.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { toPixel } from "../../src/scene/mercator.ts";
import { at, context, deployment, laydownOf } from "./sample.ts";

describe("a great circle", () => {
  it("runs on past the date line without a jump", () => {
    for (const [from, to] of [
      [
        [140, 36],
        [-122, 37],
      ],
      [
        [-122, 37],
        [140, 36],
      ],
      [
        [179, 10],
        [-179, 12],
      ],
    ] as const) {
      const path = greatCircle([...from], [...to]);
      const steps = path.slice(1).map(([lon = 0], i) => Math.abs(lon - path[i]![0]!));
      expect(Math.max(...steps)).toBeLessThan(10);
    }
  });

  it("bends towards the pole between two places of one latitude", () => {
    const path = greatCircle([-70, 45], [20, 45]);
    expect(Math.max(...path.map(([, lat = 0]) => lat))).toBeGreaterThan(54);
  });
});

describe("a movement", () => {
  it("crosses the date line as one line that ends where its mark is", () => {
    const laydown = laydownOf([
      deployment("a", { actor: ["United States", "US"], origin: at.hawaii, destination: at.fiji }),
    ]);
    const [movement] = prepareScene(laydown, context)(3, null).movements;
    const lons = movement!.path.map(([lon = 0]) => lon);
    expect(Math.abs(lons.at(-1)! - at.fiji.lon)).toBeLessThan(5);
    expect(lons[0]).toBeCloseTo(at.hawaii.lon + 360, 6);
  });

  it("ends in a segment as long as its head, at every zoom", () => {
    const sceneAt = prepareScene(laydownOf([deployment("a", { force: { count: 2000 } })]), context);
    for (let zoom = 3; zoom <= 10; zoom++) {
      const { path, band } = sceneAt(zoom, null).movements[0]!;
      const [base, tip] = path.slice(-2).map((position) => toPixel(position, zoom));
      expect(Math.hypot(tip![0] - base![0], tip![1] - base![1])).toBeCloseTo(headLength(band), 3);
    }
  });

  it("is left out where its line would be shorter than its head", () => {
    const near = { ...at.kharkiv, lon: at.kharkiv.lon + 0.6, name: "Chuhuiv", place: "Chuhuiv" };
    const sceneAt = prepareScene(laydownOf([deployment("a", { origin: at.kharkiv, destination: near })]), context);
    expect(sceneAt(3, null).movements).toEqual([]);
    expect(sceneAt(9, null).movements).toHaveLength(1);
  });

  it("leaves from the mark of a withdrawal", () => {
    const laydown = laydownOf([deployment("a", { action: "withdraw", origin: at.poland, destination: at.denmark })]);
    const { marks, movements } = prepareScene(laydown, context)(5, null);
    const [from, to] = [movements[0]!.path[0]!, movements[0]!.path.at(-1)!];
    const apart = toPixel(from, 5).map((value, axis) => value - toPixel(marks[0]!.position, 5)[axis]!);
    expect(Math.hypot(apart[0]!, apart[1]!)).toBeLessThan(25);
    expect(to[0]).toBeCloseTo(at.denmark.lon, 6);
  });

  it("fans out from its neighbours that leave one place for another", () => {
    const laydown = laydownOf(["a", "b", "c"].map((id) => deployment(id, { origin: at.denmark })));
    const { movements } = prepareScene(laydown, context)(6, null);
    const middles = movements
      .map(({ path }) => toPixel(path[Math.floor(path.length / 2)]!, 6)[1])
      .sort((a, b) => a - b);
    expect(movements).toHaveLength(3);
    for (let i = 1; i < middles.length; i++) expect(middles[i]! - middles[i - 1]!).toBeGreaterThan(8);
  });

  it("is one for the forces of a stack that come from one place", () => {
    const ids = Array.from({ length: 12 }, (_, i) => `d${i}`);
    const { movements } = prepareScene(laydownOf(ids.map((id) => deployment(id))), context)(4, null);
    expect(movements).toHaveLength(1);
    expect([...movements[0]!.members].sort()).toEqual([...ids].sort());
  });
});
