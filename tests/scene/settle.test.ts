import { describe, expect, it } from "vitest";
import { statuses } from "../../src/model/claim.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { toPixel, worldSize } from "../../src/scene/mercator.ts";
import type { Scene } from "../../src/scene/scene.ts";
import { statusClass } from "../../src/scene/unit.ts";
import { areaOf, captionBox, distanceToRing, frameBox, frameRing, sharedArea, textBoxes } from "./geometry.ts";
import { at, context, deployment, goldLaydown, laydownOf, usual } from "./sample.ts";

const zooms = [2, 2.5, 3, 3.3, 4, 4.7, 5, 6, 7.2, 8, 9, 10];

const crowd = laydownOf(
  Array.from({ length: 60 }, (_, i) =>
    deployment(`d${i}`, {
      actor: [
        ["Russia", "RU"],
        ["United Kingdom", "GB"],
        ["Denmark", "DK"],
        ["Mali", "ML"],
      ][i % 4] as [string, string],
      category: (["troops", "fighter", "ship", "submarine", "missile"] as const)[i % 5]!,
      status: usual[i % 3]!,
      destination: {
        ...at.kharkiv,
        name: `p${i % 20}`,
        place: `p${i % 20}`,
        lon: 20 + (i % 20) * 0.4,
        lat: 50 + ((i * 7) % 5) * 0.3,
      },
      force: { count: i * 100, designation: i % 6 ? null : "25th Air Assault Brigade" },
    }),
  ),
);
const acrossTheDateLine = laydownOf(
  [179.9, -179.9, 179.5, -179.4, 178.1].map((lon, i) =>
    deployment(`d${i}`, {
      actor: ["United States", "US"],
      destination: { ...at.fiji, lon, name: `${lon}`, place: `${lon}` },
    }),
  ),
);
const onePlace = laydownOf(
  Array.from({ length: 30 }, (_, i) =>
    deployment(`d${i}`, { actor: [`Country ${i}`, null], status: statuses[i % 6]!, destination: at.poland }),
  ),
);
const manyTheatres = laydownOf(
  Array.from({ length: 200 }, (_, i) =>
    deployment(`d${i}`, {
      actor: [
        ["Russia", "RU"],
        ["France", "FR"],
        ["Democratic Republic of the Congo", "CD"],
        ["Pakistan", "PK"],
        ["an unnamed party", null],
      ][i % 5] as [string, string | null],
      status: usual[i % 4]!,
      destination: {
        ...at.kharkiv,
        name: `p${i}`,
        place: `p${i}`,
        lon: -10 + ((i * 37) % 90),
        lat: -5 + ((i * 23) % 65),
      },
    }),
  ),
);
const maps = {
  "the seeds' gold": goldLaydown(),
  "a crowd": crowd,
  "the date line": acrossTheDateLine,
  "one place": onePlace,
  "many theatres": manyTheatres,
};

for (const [name, laydown] of Object.entries(maps)) {
  describe(`symbols on the map of ${name}`, () => {
    const sceneAt = prepareScene(laydown, context);
    const selections = [null, laydown.deployments[0]!.id, laydown.deployments.at(-1)!.id];
    for (const zoom of zooms) {
      const scenes: Scene[] = selections.map((selected) => sceneAt(zoom, selected));
      const world = worldSize(zoom);

      const taken = scenes.map(({ marks, captions }) => ({
        boxes: marks.map((mark) => ({ id: mark.id, frame: frameBox(mark, zoom), texts: textBoxes(mark, zoom) })),
        captions: captions.map((caption) => ({ id: caption.text, texts: [captionBox(caption, zoom)] })),
      }));

      it(`overlap by no more than a fifth of a frame at zoom ${zoom}`, () => {
        const overlaps = taken.flatMap(({ boxes }) =>
          pairs(boxes, boxes)
            .filter(([a, b]) => sharedArea(a.frame, b.frame, world) > 0.2 * Math.min(areaOf(a.frame), areaOf(b.frame)))
            .map(([a, b]) => `${a.id} ${b.id}`),
        );
        expect(overlaps).toEqual([]);
      });

      it(`are not covered by texts, nor texts by texts, at zoom ${zoom}`, () => {
        const covered = taken.flatMap(({ boxes, captions }) =>
          [...pairs(boxes, boxes), ...pairs(captions, boxes)]
            .filter(([a, b]) =>
              a.texts.some((text) => [b.frame, ...b.texts].some((other) => sharedArea(text, other, world) > 2)),
            )
            .map(([a, b]) => `${a.id} ${b.id}`),
        );
        expect(covered).toEqual([]);
      });

      it(`stand for every deployment with a place, each once, at zoom ${zoom}`, () => {
        const placed = laydown.deployments.filter(({ destination }) => destination !== null).map(({ id }) => id);
        for (const { marks } of scenes)
          expect(marks.flatMap(({ members }) => members).sort()).toEqual([...placed].sort());
      });

      it(`are tied to their place wherever they stand far from it at zoom ${zoom}`, () => {
        for (const { marks } of scenes)
          for (const { id, anchor, position, leader } of marks)
            if (apart(anchor, position, zoom) > 61) expect(leader, id).toBe(true);
      });

      it(`stack only forces whose places are near one of them at zoom ${zoom}`, () => {
        const placeOf = new Map(laydown.deployments.map(({ id, destination }) => [id, destination]));
        for (const { marks } of scenes)
          for (const { id, members } of marks) {
            const places = members.map((member) => [placeOf.get(member)!.lon, placeOf.get(member)!.lat]);
            const farthest = places.map((one) => Math.max(...places.map((other) => apart(one, other, zoom))));
            expect(Math.min(...farthest), id).toBeLessThan(201);
          }
      });

      it(`never stack sides or status classes together at zoom ${zoom}`, () => {
        const byId = new Map(laydown.deployments.map((item) => [item.id, item]));
        for (const { marks } of scenes)
          for (const { members } of marks) {
            const kinds = members.map((id) => statusClass(byId.get(id)!.status));
            expect(new Set(kinds).size).toBe(1);
          }
      });

      it(`are met by arrows at their edge, within a pixel, at zoom ${zoom}`, () => {
        for (const { marks, movements } of scenes)
          for (const { id, path } of movements) {
            const mark = marks.find(({ members }) => members.includes(id))!;
            const [tipX, tipY] = toPixel(path.at(-1)!, zoom);
            const [x] = toPixel(mark.position, zoom);
            const tip = [tipX + Math.round((x - tipX) / world) * world, tipY];
            expect(distanceToRing(tip, frameRing(mark, zoom)), id).toBeLessThan(1);
          }
      });
    }
  });
}

/** Between two places, the nearer way around, pixels. */
function apart(one: readonly number[], other: readonly number[], zoom: number): number {
  const [[x, y], [otherX, otherY]] = [toPixel([...one], zoom), toPixel([...other], zoom)];
  const across = Math.abs(otherX - x);
  return Math.hypot(Math.min(across, worldSize(zoom) - across), otherY - y);
}

/** Every one of the first with every other of the second. */
function pairs<A extends object, B extends object>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((a) => second.filter((b) => (b as object) !== a).map((b): [A, B] => [a, b]));
}

describe("a stack", () => {
  const sceneAt = prepareScene(crowd, context);

  it("says for how many it stands", () => {
    for (const { members, amplifier } of sceneAt(2, null).marks)
      if (members.length > 1) expect(amplifier).toBe(`${members.length} forces`);
  });

  it("gives way to single symbols where there is room", () => {
    const few = laydownOf(
      [at.lithuania, at.latvia, at.estonia].map((destination, i) => deployment(`d${i}`, { destination })),
    );
    const count = (zoom: number): number => prepareScene(few, context)(zoom, null).marks.length;
    expect(count(6)).toBe(3);
  });
});

describe("a leader", () => {
  it("ties a symbol that stands aside to its place, which is kept", () => {
    const two = laydownOf([deployment("a"), deployment("b", { category: "ship" })]);
    for (const { anchor, leader } of prepareScene(two, context)(2, null).marks) {
      expect(anchor).toEqual([at.lithuania.lon, at.lithuania.lat]);
      expect(leader).toBe(true);
    }
  });

  it("is not drawn where the symbol stands aside in the very country or sea that it is for", () => {
    const aside = (destination: typeof at.poland): boolean[] =>
      prepareScene(
        laydownOf([deployment("a", { destination }), deployment("b", { category: "ship", destination })]),
        context,
      )(5.5, null).marks.map(({ leader }) => leader);
    expect(aside(at.poland)).toEqual([false, false]);
    expect(aside(at.baltic)).toEqual([false, false]);
    expect(aside({ ...at.kharkiv, radiusKm: 300 })).toContain(true);
  });

  it("is drawn wherever a symbol stands far from its place, though within its own area", () => {
    const laydown = goldLaydown();
    const byId = new Map(laydown.deployments.map((each) => [each.id, each.destination?.name]));
    for (const zoom of [3, 4, 5]) {
      const far = prepareScene(laydown, context)(zoom, null).marks.filter(({ anchor, position, members }) => {
        const [[x, y], [atX, atY]] = [toPixel(anchor, zoom), toPixel(position, zoom)];
        return Math.hypot(atX - x, atY - y) > 60 && new Set(members.map((id) => byId.get(id))).size === 1;
      });
      expect(far.filter(({ leader }) => !leader).map(({ id }) => id)).toEqual([]);
    }
  });

  it("is not drawn where the symbol stands on its place", () => {
    const [mark] = prepareScene(laydownOf([deployment("a")]), context)(5, null).marks;
    expect(mark!.leader).toBe(false);
    expect(mark!.position[0]).toBeCloseTo(at.lithuania.lon, 6);
  });
});
