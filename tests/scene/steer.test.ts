import { describe, expect, it } from "vitest";
import { resampled, tailOf } from "../../src/scene/arrow.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { type Pixel, toPixel, worldSize } from "../../src/scene/mercator.ts";
import { occupied } from "../../src/scene/occupied.ts";
import { steered } from "../../src/scene/steer.ts";
import { frameBox } from "./geometry.ts";
import { at, context, deployment, goldLaydown, laydownOf } from "./sample.ts";

describe("an arrow", () => {
  const straight = (bow: number): Pixel[] => [
    [0, 0],
    [50, bow],
    [100, 0],
  ];

  it("runs as usual where nothing is in its way", () => {
    expect(steered(8, 100, { covered: () => 0 }, straight)).toEqual(straight(8));
  });

  it("takes the least bow that leads past what is in its way", () => {
    const covered = (path: readonly Pixel[]): number => (Math.abs(path[1]![1]) < 20 ? 30 : 0);
    expect(steered(0, 100, { covered }, straight)).toEqual(straight(22));
  });

  it("never bows by more than a share of its length", () => {
    const paths: number[] = [];
    steered(0, 100, { covered: () => 500 }, (bow) => (paths.push(Math.abs(bow)), straight(bow)));
    expect(Math.max(...paths)).toBeLessThanOrEqual(38);
  });

  it("leads past the symbol that stands between its ends", () => {
    const between = deployment("b", {
      actor: ["Poland", "PL"],
      action: "station",
      destination: { ...at.kharkiv, lon: 31, lat: 52, name: "b", place: "b" },
    });
    const west = { ...at.kharkiv, lon: 24, lat: 52, name: "west", place: "west" };
    const east = { ...at.kharkiv, lon: 38, lat: 52, name: "east", place: "east" };
    const scene = prepareScene(laydownOf([between, deployment("a", { origin: west, destination: east })]), context)(
      6,
      null,
    );
    const box = frameBox(
      scene.marks.find(({ id }) => id === "b")!,
      6,
    );
    for (const position of scene.movements[0]!.path) {
      const [x, y] = toPixel(position, 6);
      expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
    }
  });

  it("seldom lies on another symbol, of the seeds' gold at the zooms of a theatre", () => {
    const sceneAt = prepareScene(goldLaydown(), context);
    for (const zoom of [3.5, 4, 4.5, 5]) {
      const { marks, movements } = sceneAt(zoom, null);
      const boxes = marks.map((mark) => ({ members: mark.members, box: frameBox(mark, zoom) }));
      const crossing = movements.filter(({ id, path }) =>
        boxes.some(
          ({ members, box }) =>
            !members.includes(id) &&
            path.some((position) => {
              const [x, y] = toPixel(position, zoom);
              return x > box.left && x < box.right && y > box.top && y < box.bottom;
            }),
        ),
      );
      expect(crossing.length, `zoom ${zoom}`).toBeLessThanOrEqual(movements.length * 0.3);
    }
  });
});

describe("a path", () => {
  const path: Pixel[] = [
    [0, 0],
    [30, 0],
    [30, 70],
  ];

  it("is cut from its end", () => {
    expect(tailOf(path, 80)).toEqual([
      [20, 0],
      [30, 0],
      [30, 70],
    ]);
    expect(tailOf(path, 500)).toEqual(path);
  });

  it("keeps its ends, and its vertices are evenly apart, when it is sampled anew", () => {
    const points = resampled(path, 10, 50);
    expect(points).toHaveLength(11);
    expect([points[0], points.at(-1)]).toEqual([path[0], path[2]]);
    expect(points[4]).toEqual([30, 10]);
    expect(resampled(path, 1, 4)).toHaveLength(5);
  });
});

describe("boxes on a map that repeats", () => {
  const world = worldSize(0);
  const box = { left: world - 10, right: world + 10, top: 100, bottom: 120 };

  it("are met on the other side of its edge", () => {
    const taken = occupied<string>(world);
    taken.take("a", box);
    expect(taken.isFree({ left: 5, right: 30, top: 110, bottom: 111 }, 0)).toBe(false);
    expect(taken.isFree({ left: 12, right: 30, top: 110, bottom: 111 }, 0)).toBe(true);
    expect(taken.isFree({ left: 12, right: 30, top: 110, bottom: 111 }, 4)).toBe(false);
    expect([taken.isTaken(3, 110), taken.isTaken(13, 110), taken.isTaken(world - 3, 110)]).toEqual([true, false, true]);
  });

  it("are free once they are left", () => {
    const taken = occupied<string>(world);
    taken.take("a", box);
    taken.leave("a");
    expect(taken.near(box, 10)).toEqual([]);
  });
});
