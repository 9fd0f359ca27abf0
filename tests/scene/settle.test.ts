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
const maps = {
  "the seeds' gold": goldLaydown(),
  "a crowd": crowd,
  "the date line": acrossTheDateLine,
  "one place": onePlace,
};

for (const [name, laydown] of Object.entries(maps)) {
  describe(`symbols on the map of ${name}`, () => {
    const sceneAt = prepareScene(laydown, statuses, context);
    const selections = [null, laydown.deployments[0]!.id, laydown.deployments.at(-1)!.id];
    for (const zoom of zooms) {
      const scenes: Scene[] = selections.map((selected) => sceneAt(zoom, selected));
      const world = worldSize(zoom);

      it(`overlap by no more than a fifth of a frame at zoom ${zoom}`, () => {
        for (const { marks } of scenes)
          for (const [a, b] of pairs(marks)) {
            const [one, other] = [frameBox(a, zoom), frameBox(b, zoom)];
            expect(
              sharedArea(one, other, world) / Math.min(areaOf(one), areaOf(other)),
              `${a.id} ${b.id}`,
            ).toBeLessThanOrEqual(0.2);
          }
      });

      it(`are not covered by texts, nor texts by texts, at zoom ${zoom}`, () => {
        for (const { marks } of scenes)
          for (const [a, b] of pairs(marks))
            for (const text of textBoxes(a, zoom))
              for (const other of [frameBox(b, zoom), ...textBoxes(b, zoom)])
                expect(sharedArea(text, other, world), `${a.id} ${b.id}`).toBeLessThan(2);
        for (const { marks, captions } of scenes)
          for (const caption of captions)
            for (const mark of marks)
              for (const other of [frameBox(mark, zoom), ...textBoxes(mark, zoom)])
                expect(sharedArea(captionBox(caption, zoom), other, world), caption.text).toBeLessThan(2);
      });

      it(`stand for every deployment with a place, each once, at zoom ${zoom}`, () => {
        const placed = laydown.deployments.filter(({ destination }) => destination !== null).map(({ id }) => id);
        for (const { marks } of scenes)
          expect(marks.flatMap(({ members }) => members).sort()).toEqual([...placed].sort());
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

const pairs = <Item>(items: readonly Item[]): [Item, Item][] =>
  items.flatMap((a, i) => items.filter((_, j) => j !== i).map((b): [Item, Item] => [a, b]));

describe("a stack", () => {
  const sceneAt = prepareScene(crowd, usual, context);

  it("opens for the selected deployment", () => {
    const { marks } = sceneAt(2, null);
    const hidden = marks.flatMap(({ members }) => members.slice(1))[0]!;
    const alone = sceneAt(2, hidden).marks.find(({ members }) => members.includes(hidden))!;
    expect(alone.members).toEqual([hidden]);
  });

  it("says for how many it stands", () => {
    for (const { members, amplifier } of sceneAt(2, null).marks)
      if (members.length > 1) expect(amplifier).toBe(`${members.length} forces`);
  });

  it("gives way to single symbols where there is room", () => {
    const few = laydownOf(
      [at.lithuania, at.latvia, at.estonia].map((destination, i) => deployment(`d${i}`, { destination })),
    );
    const count = (zoom: number): number => prepareScene(few, usual, context)(zoom, null).marks.length;
    expect(count(6)).toBe(3);
  });
});

describe("a leader", () => {
  it("ties a symbol that stands aside to its place, which is kept", () => {
    const two = laydownOf([deployment("a"), deployment("b", { category: "ship" })]);
    for (const { anchor, leader } of prepareScene(two, usual, context)(5, null).marks) {
      expect(anchor).toEqual([at.lithuania.lon, at.lithuania.lat]);
      expect(leader).toBe(true);
    }
  });

  it("is not drawn where the symbol stands on its place", () => {
    const [mark] = prepareScene(laydownOf([deployment("a")]), usual, context)(5, null).marks;
    expect(mark!.leader).toBe(false);
    expect(mark!.position[0]).toBeCloseTo(at.lithuania.lon, 6);
  });
});
