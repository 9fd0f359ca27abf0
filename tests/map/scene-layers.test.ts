import { createExpression, validateStyleMin, type StyleSpecification } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { imageNamed } from "../../src/map/mark-image.ts";
import { mapStyle } from "../../src/map/map-style.ts";
import { placeSource } from "../../src/map/place-source.ts";
import { pointedSource } from "../../src/map/pointed-source.ts";
import { sceneSources } from "../../src/map/scene-sources.ts";
import { prepareScene } from "../../src/scene/make-scene.ts";
import { toPixel } from "../../src/scene/mercator.ts";
import { dotRadius } from "../../src/scene/places.ts";
import { dark, light, print } from "../../src/scene/palette.ts";
import { context, goldLaydown, nato } from "../scene/sample.ts";

const laydown = goldLaydown();
const selected = laydown.deployments[2]!.id;
const zoom = 4.3;
const scene = prepareScene(laydown, context)(zoom, selected);
const data = sceneSources(scene, zoom, selected);
const basemap = {
  version: 8,
  "font-faces": {},
  sources: { "base-names": { type: "geojson", data: { type: "FeatureCollection", features: [] } } },
  layers: [
    { id: "base-sea", type: "background" },
    { id: "base-name", type: "symbol", source: "base-names", layout: { "text-field": "x" } },
  ],
} as Parameters<typeof mapStyle>[0];

describe("the style of a map", () => {
  for (const palette of [light, dark, print])
    it(`is valid with the ${palette.id} palette`, () => {
      const style = mapStyle(basemap, data, palette.marks);
      expect(validateStyleMin(style as StyleSpecification).map(({ message }) => message)).toEqual([]);
    });

  it("has the extent under the basemap's names, and all else above them, arrows under marks", () => {
    const ids = mapStyle(basemap, data, light.marks).layers.map(({ id }) => id);
    const before = (a: string, b: string): void =>
      expect(ids.indexOf(a), `${a} before ${b}`).toBeLessThan(ids.indexOf(b));
    before("base-sea", "ld-extent");
    before("ld-extent", "base-name");
    before("base-name", "ld-halo");
    before("ld-leader", "ld-move-line");
    before("ld-move-casing", "ld-move-line");
    before("ld-move-head", "ld-mark");
    before("ld-mark", "ld-mark-label");
    before("ld-pointed-area", "base-name");
    before("ld-place", "ld-halo");
    before("ld-mark-label", "ld-fan");
    before("ld-fan", "ld-fan-mark");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("draws only from sources that it has, and every source of the scene", () => {
    const { layers, sources } = mapStyle(basemap, data, light.marks);
    const used = layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
    expect(new Set(used)).toEqual(new Set(Object.keys(sources)));
  });

  it("names an image that can be drawn for every mark", () => {
    const layer = mapStyle(basemap, data, light.marks).layers.find(({ id }) => id === "ld-mark")!;
    const compiled = createExpression(
      (layer as { layout: Record<string, unknown> }).layout["icon-image"],
      "layers[0].layout.icon-image",
    );
    if (compiled.result === "error") throw new Error("icon-image is no expression");
    for (const { properties } of data["ld-marks"].features) {
      const name = String(compiled.value.evaluate({ zoom }, { type: "Point", properties: properties! }));
      const image = imageNamed(name, light.marks)!;
      expect(image.svg).toContain("<path");
      expect(image.width).toBeGreaterThan(20);
    }
  });
});

describe("what is pointed at", () => {
  const features = (id: string | null): string[] =>
    pointedSource(scene, scene.extents, id).features.map(({ geometry }) => geometry.type);

  it("is its symbol, its arrow and its extent", () => {
    const { id } = scene.movements[0]!;
    const found = features(id);
    expect(found).toContain("Point");
    expect(found).toContain("LineString");
    expect(found.filter((type) => type.endsWith("Polygon"))).toHaveLength(scene.extents.length);
  });

  it("is nothing while nothing is pointed at", () => {
    expect(features(null)).toEqual([]);
  });
});

it("mentioned places are drawn with the radius that their mentions give", () => {
  const dot = { id: "p", name: "P", position: [30, 45], mentions: 9, use: "party" as const };
  const [feature] = placeSource([dot]).features;
  expect(feature!.properties).toMatchObject({ id: "p", use: "party", radius: dotRadius(9) });
});

describe("the sources of a scene", () => {
  it("hold every mark, arrow and extent of the scene and nothing else", () => {
    expect(data["ld-marks"].features).toHaveLength(scene.marks.length);
    expect(data["ld-heads"].features).toHaveLength(scene.movements.length);
    expect(data["ld-extents"].features).toHaveLength(scene.extents.length);
    expect(new Set(data["ld-lines"].features.map(({ properties }) => properties!["id"]))).toEqual(
      new Set(scene.movements.map(({ id }) => id)),
    );
  });

  it("say which deployments each feature stands for", () => {
    for (const id of ["ld-marks", "ld-lines", "ld-heads", "ld-anchors", "ld-leaders"] as const)
      for (const { properties } of data[id].features)
        expect(properties!["members"].split(",")).toContain(properties!["id"]);
  });

  it("put the tip of every head at the end of its path", () => {
    scene.movements.forEach(({ path }, i) => {
      const { geometry } = data["ld-heads"].features[i]!;
      if (geometry.type !== "Polygon") throw new Error("a head is a polygon");
      const [tip, end] = [toPixel(geometry.coordinates[0]![0]!, zoom), toPixel(path.at(-1)!, zoom)];
      expect(Math.hypot(tip[0] - end[0], tip[1] - end[1])).toBeLessThan(0.01);
    });
  });

  it("draw the tail of an implied origin ever less transparent, in pieces that join", () => {
    const [pieces = []] = scene.movements
      .filter(({ originImplied }) => originImplied)
      .map(({ id }) => data["ld-lines"].features.filter(({ properties }) => properties!["id"] === id))
      .sort((a, b) => b.length - a.length);
    const opacities = pieces.map(({ properties }) => Number(properties!["opacity"]));
    expect(opacities.length).toBeGreaterThan(4);
    expect(opacities).toEqual([...opacities].sort((a, b) => a - b));
    expect(opacities[0]).toBeLessThan(0.2);
    expect(opacities.at(-1)).toBe(1);
    pieces.slice(1).forEach((piece, i) => {
      const before = pieces[i]!.geometry;
      if (piece.geometry.type !== "LineString" || before.type !== "LineString") throw new Error("a shaft is a line");
      expect(piece.geometry.coordinates[0]).toEqual(before.coordinates.at(-1));
    });
  });

  it("hold the forces of a stack that is laid open, and its sheet", () => {
    const open = prepareScene(laydown, context)(3, null, scene.marks.find(({ members }) => members.length > 1)!.id);
    const { "ld-fan": sheet, "ld-fan-marks": marks } = sceneSources(open, 3, null);
    expect(sheet.features).toHaveLength(1);
    expect(marks.features).toHaveLength(open.fan!.marks.length);
    expect(data["ld-fan"].features).toHaveLength(scene.fan ? 1 : 0);
  });

  it("mark what is selected", () => {
    const chosen = data["ld-marks"].features.filter(({ properties }) => properties!["selected"]);
    expect(chosen.map(({ properties }) => properties!["id"])).toEqual([selected]);
  });
});

it("the legend's samples are of symbols that can be drawn", () => {
  for (const { sample } of scene.legend) if (sample.kind === "symbol") expect(sample.sidc).toMatch(/^\d{20}$/);
  expect(scene.legend.find(({ id }) => id === "side-friend")!.label).toBe(nato.labels.friend);
});
