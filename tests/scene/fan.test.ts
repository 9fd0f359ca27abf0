import { describe, expect, it } from "vitest";
import { hitAt, stopsOf } from "../../src/scene/hit.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { type Pixel, toPixel } from "../../src/scene/mercator.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { frameBox, sharedArea, textBoxes } from "./geometry.ts";
import { at, context, deployment, laydownOf } from "./sample.ts";

const zoom = 4;
const ids = Array.from({ length: 12 }, (_, i) => `d${i}`);
const many = laydownOf(
  ids.map((id, i) => deployment(id, { actor: i % 2 ? ["Denmark", "DK"] : ["Norway", "NO"], action: "station" })),
);
const elsewhere = deployment("far", { destination: at.bulgaria, action: "station" });
const sceneAt = prepareScene({ ...many, deployments: [...many.deployments, elsewhere] }, context);
const open = sceneAt(zoom, null, "d3");
const pixelOf = (position: number[]): Pixel => toPixel(position, zoom);

describe("a stack that is laid open", () => {
  it("shows each of its forces by itself, on a sheet, and stays where it is", () => {
    const stack = open.marks.find(({ members }) => members.includes("d3"))!;
    expect(open.fan!.of).toBe(stack.id);
    expect(open.fan!.marks.map(({ members }) => members)).toEqual(
      expect.arrayContaining(stack.members.map((id) => [id])),
    );
    expect(open.fan!.marks).toHaveLength(stack.members.length);
    expect(open.marks).toEqual(sceneAt(zoom, null).marks);
  });

  it("shows no two symbols or texts upon one another", () => {
    const boxes = open.fan!.marks.map((mark) => [frameBox(mark, zoom), ...textBoxes(mark, zoom)]);
    boxes.forEach((own, i) =>
      boxes.slice(i + 1).forEach((others) => {
        for (const a of own) for (const b of others) expect(sharedArea(a, b, Infinity)).toBe(0);
      }),
    );
  });

  it("is that of the selected deployment, if no other is asked for", () => {
    expect(sceneAt(zoom, "d5").fan!.marks.some(({ id }) => id === "d5")).toBe(true);
    expect(sceneAt(zoom, "far", "d3").fan!.of).toBe(open.fan!.of);
  });

  it("shows of many no more than the selected one, until it is laid open by itself", () => {
    const crowd = laydownOf(ids.map((id) => deployment(id, { action: "station" })));
    const crowdAt = prepareScene(crowd, context);
    expect(crowdAt(zoom, "d5").fan!.marks.map(({ id }) => id)).toEqual(["d5"]);
    expect(crowdAt(zoom, "d5", "d5").fan!.marks).toHaveLength(ids.length);
  });

  it("is none for a force that stands alone, or for nobody", () => {
    expect(sceneAt(zoom, "far").fan).toBeNull();
    expect(sceneAt(zoom, null, "nobody").fan).toBeNull();
  });
});

describe("what lies under the pointer", () => {
  const hit = (scene: Scene, position: number[]): ReturnType<typeof hitAt> => hitAt(scene, [], zoom, pixelOf(position));

  it("is a mark, a force on the open sheet, the bare sheet, or nothing", () => {
    const far = open.marks.find(({ id }) => id === "far")!;
    expect(hit(open, far.position)).toEqual({ kind: "mark", mark: far });
    const [inner] = open.fan!.marks;
    expect(hit(open, inner!.position)).toEqual({ kind: "mark", mark: inner });
    expect(hit(open, open.fan!.sheet[5]!)).toBe("sheet");
    expect(hit(open, [-140, -40])).toBeNull();
  });

  it("is the same on every copy of the world", () => {
    const far = open.marks.find(({ id }) => id === "far")!;
    expect(hit(open, [far.position[0]! + 360, far.position[1]!])).toEqual({ kind: "mark", mark: far });
  });

  it("is an arrow within some pixels of its line, and a mentioned place below all", () => {
    const scene = prepareScene(laydownOf([deployment("a", { origin: at.denmark })]), context)(zoom, null);
    const [movement] = scene.movements;
    const middle = pixelOf(movement!.path[Math.floor(movement!.path.length / 2)]!);
    expect(hitAt(scene, [], zoom, [middle[0], middle[1] + 4])).toEqual({ kind: "movement", movement });
    expect(hitAt(scene, [], zoom, [middle[0], middle[1] + 12])).toBeNull();
    const place = { id: "p", name: "P", position: [30, 45], mentions: 9, use: "literal" as const };
    expect(hitAt(scene, [place], zoom, pixelOf([30, 45]))).toEqual({ kind: "place", place });
  });
});

describe("the steps through a map", () => {
  it("are the marks in reading order, each with its arrows, then places", () => {
    const scene = prepareScene(
      laydownOf([
        deployment("south", { destination: at.bulgaria, action: "station" }),
        deployment("north", { destination: at.estonia, action: "station" }),
        deployment("west", { destination: at.poland, origin: at.denmark }),
      ]),
      context,
    )(5, null);
    const place = { id: "p", name: "P", position: [30, 45], mentions: 9, use: "literal" as const };
    const steps = stopsOf(scene, [place], 5).map((stop) =>
      stop.kind === "mark" ? stop.mark.id : stop.kind === "movement" ? `to ${stop.movement.id}` : stop.place.id,
    );
    expect(steps).toEqual(["north", "west", "to west", "south", "p"]);
  });

  it("are those of an open stack while one is open", () => {
    expect(stopsOf(open, [], zoom)).toHaveLength(open.fan!.marks.length);
  });
});
