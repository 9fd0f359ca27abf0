import { describe, expect, it } from "vitest";
import { isWithin, meet } from "../../src/print/boxes.ts";
import { inPicture, lineBoxes } from "../../src/print/in-picture.ts";
import { mapFrameOf } from "../../src/print/map-frame.ts";
import { markBoxes } from "../../src/print/mark-texts.ts";
import type { PictureView } from "../../src/print/view.ts";
import { extentsIn } from "../../src/scene/extents.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { mapSize, all, drawn, faces, laydown, number, one, requestFor, textBox } from "./sheet-of.ts";
import { atlas, goldLaydown, nato, only, usual } from "../scene/sample.ts";
import { drawSymbol } from "../../src/symbols/symbol.ts";
import { lookOf } from "../../src/scene/mark-look.ts";
import { print } from "../../src/scene/palette.ts";
import { symbolSize } from "../../src/scene/unit.ts";

const sceneAt = prepareScene(only(laydown, usual), { perspective: nato, atlas, extentOf: extentsIn(atlas) });

const views: [name: string, view: Extract<PictureView, { kind: "point" }>][] = [
  ["the theatre", { kind: "point", zoom: 4, lat: 53, lon: 25 }],
  ["the Baltic Sea", { kind: "point", zoom: 5.4, lat: 57, lon: 22 }],
  ["Ukraine's border", { kind: "point", zoom: 6, lat: 50.5, lon: 36 }],
  ["Fiji, across the antimeridian", { kind: "point", zoom: 4, lat: -17, lon: -179 }],
];

describe.each(views)("a picture of %s", (_name, view) => {
  const root = drawn(requestFor({ view }));
  const frame = mapFrameOf({ center: [view.lon, view.lat], zoom: view.zoom, ...mapSize(root) });
  const scene = sceneAt(view.zoom, null);
  const whole = { left: 0, top: 0, right: frame.width, bottom: frame.height };
  const expected = scene.marks.filter((mark) => markBoxes(mark, frame, faces).every((box) => isWithin(box, whole)));

  it("has every mark that fits in it where it settled, and no other", () => {
    const marks = all(root, "g", "mark");
    expect(expected.length).toBeGreaterThan(0);
    expect(marks.map((mark) => mark.getAttribute("data-id"))).toEqual(expected.map(({ id }) => id));
    marks.forEach((element, index) => {
      const { sidc, side, status, members, position } = expected[index]!;
      const look = lookOf(side, status, members.length > 1, print.marks);
      const { anchor } = drawSymbol(sidc, look, symbolSize);
      const svg = one(element, "svg");
      const [x, y] = frame.at(position);
      expect(number(svg, "x") + anchor[0]).toBeCloseTo(x, 0);
      expect(number(svg, "y") + anchor[1]).toBeCloseTo(y, 0);
    });
  });

  it("has every arrow that ends at a mark in it, with its tip where the scene has it", () => {
    const heads = new Map(all(root, "path", "arrow-head").map((head) => [head.getAttribute("data-id"), head]));
    const drawnIds = new Set(expected.flatMap(({ members }) => members));
    for (const { id, members, path } of scene.movements.filter((each) => each.members.some((m) => drawnIds.has(m)))) {
      const [x, y] = frame.at(path.at(-1)!);
      const [, startX, startY] = /^M(-?[\d.]+) ?(-?[\d.]+)/.exec(heads.get(id)?.getAttribute("d") ?? "") ?? [];
      expect(Math.abs(Number(startX) - x), `${members}`).toBeLessThan(0.11);
      expect(Math.abs(Number(startY) - y), `${members}`).toBeLessThan(0.11);
    }
    for (const id of heads.keys()) expect(scene.movements.map((movement) => movement.id)).toContain(id);
  });

  it("has no name of the basemap on a symbol, on a text of one, on the scale bar or cut by its edge", () => {
    const boxes = expected.flatMap((mark) => markBoxes(mark, frame, faces));
    const bar = textBox(all(one(root, "g", "scale"), "text")[0]!);
    for (const text of all(one(root, "g", "names"), "text")) {
      const box = textBox(text);
      expect(
        boxes.filter((other) => meet(box, other)),
        text.textContent ?? "",
      ).toEqual([]);
      expect(meet(box, bar), text.textContent ?? "").toBe(false);
      expect(isWithin(box, whole), text.textContent ?? "").toBe(true);
    }
  });
});

it("a picture of a crowded map leaves out the names that arrows and lines would strike out", () => {
  const crowded = goldLaydown();
  const view = { kind: "point", zoom: 3.8, lat: 48, lon: 22 } as const;
  const root = drawn(requestFor({ laydown: crowded, view, size: { width: 1123, height: 794 } }));
  const frame = mapFrameOf({ center: [view.lon, view.lat], zoom: view.zoom, ...mapSize(root) });
  const context = { perspective: nato, atlas, extentOf: extentsIn(atlas) };
  const scene = prepareScene(only(crowded, usual), context)(view.zoom, null);
  const lines = lineBoxes(inPicture(scene, frame, faces), frame);
  const names = all(one(root, "g", "names"), "text");
  expect(names.length).toBeGreaterThan(5);
  for (const text of names)
    expect(lines.filter((line) => meet(textBox(text), line)).length, text.textContent ?? "").toBeLessThan(6);
});
