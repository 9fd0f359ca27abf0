import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { Deployment } from "../../src/model/laydown.ts";
import { frameOf } from "../../src/scene/frame.ts";
import { sightOf } from "../../src/scene/in-sight.ts";
import { makeScene, prepareScene } from "../../src/scene/make-scene.ts";
import { at, atlas, context, deployment, laydownOf } from "./sample.ts";

const extent = (item: Deployment): Polygon | MultiPolygon | null =>
  makeScene(laydownOf([item]), { zoom: 4, selected: item.id }, context).extents[0]?.geometry ?? null;
const covers = (area: Polygon | MultiPolygon | null, position: Position): boolean =>
  area !== null && booleanPointInPolygon(position, area);

const russians = deployment("a", { actor: ["Russia", "RU"], action: "mass", destination: at.nearUkraine });

describe("the extent", () => {
  it("is drawn for the selected deployment only", () => {
    const laydown = laydownOf([deployment("a"), deployment("b", { destination: at.poland })]);
    const ids = (selected: string | null): string[] =>
      makeScene(laydown, { zoom: 4, selected }, context).extents.map(({ id }) => id);
    expect(ids(null)).toEqual([]);
    expect(ids("b")).toEqual(["b"]);
    expect(ids("no such id")).toEqual([]);
  });

  it("of a country is its outline", () => {
    expect(extent(deployment("a"))).toEqual(atlas.outline("LT")!.geometry);
  });

  it("near a country lies on the actor's own side of the border and never within the country", () => {
    const area = extent(russians);
    const inside: [string, Position][] = [
      ["Belgorod", [36.6, 50.6]],
      ["Voronezh", [39.2, 51.7]],
      ["Rostov", [39.7, 47.4]],
    ];
    const outside: [string, Position][] = [
      ["Kharkiv", [36.2, 49.9]],
      ["Kyiv", [30.5, 50.4]],
      ["Donetsk", [37.8, 48]],
      ["Simferopol", [34.1, 45.2]],
      ["Gomel", [31, 52.4]],
      ["Moscow", [37.6, 55.8]],
    ];
    for (const [name, position] of inside) expect(covers(area, position), name).toBe(true);
    for (const [name, position] of outside) expect(covers(area, position), name).toBe(false);
  });

  it("on a border is a narrow band along it, on the actor's own side, that no border breaks", () => {
    const area = extent({
      ...russians,
      destination: { ...at.nearUkraine, name: "border of Ukraine", relation: "border", radiusKm: 432 },
    });
    for (const [name, position, inside] of [
      ["Belgorod", [36.6, 50.6], true],
      ["Valuyki", [38.1, 50.2], true],
      ["Klintsy", [32.2, 52.75], true],
      ["Tambov", [41.4, 52.7], false],
      ["Voronezh", [39.2, 51.7], false],
      ["Kharkiv", [36.2, 49.9], false],
    ] as [string, Position, boolean][])
      expect(covers(area, position), name).toBe(inside);
  });

  it("on the borders of the actor's own country is that country", () => {
    const own = { ...at.nearUkraine, name: "their borders", relation: "border" as const, radiusKm: 4372 };
    const ukrainians = deployment("a", { actor: ["Ukraine", "UA"], destination: own });
    expect(extent(ukrainians)).toEqual(atlas.outline("UA")!.geometry);
  });

  it("is a band at every zoom for what is said to be so beside a border of the actor's own, once for each", () => {
    const laydown = laydownOf([
      russians,
      { ...russians, id: "b" },
      { ...russians, id: "c", status: "considered" },
      { ...russians, id: "d", actor: { name: "NATO", country: "NATO" } },
      { ...russians, id: "f", destination: { ...at.nearUkraine, name: "near rebel-held regions" } },
      deployment("e"),
    ]);
    const { banded, extentsOf } = prepareScene(laydown, context);
    expect(banded).toHaveLength(1);
    expect(["a", "b"]).toContain(banded[0]);
    const [band] = extentsOf(banded[0]!);
    const legendAt = (center: Position): string[] => {
      const frame = frameOf({ center, zoom: 6, width: 600, height: 400 });
      const scene = makeScene(laydown, { zoom: 6, selected: null }, context);
      const shown = { scene, bands: [band!], places: [], disputed: [], perspective: context.perspective };
      return sightOf(shown, frame).legend.map(({ id }) => id);
    };
    expect(legendAt([37, 51])).toContain("band");
    expect(legendAt([10, 51])).not.toContain("band");
  });

  it("near a country where the actor has no land is all land about it but that country's", () => {
    const area = extent({ ...russians, actor: { name: "NATO", country: "NATO" } });
    expect(covers(area, [36.6, 50.6])).toBe(true);
    expect(covers(area, [31, 52.4])).toBe(true);
    expect(covers(area, [36.2, 49.9])).toBe(false);
  });

  it("at sea is water", () => {
    const area = extent(deployment("a", { destination: at.baltic }));
    expect(covers(area, [19.5, 58])).toBe(true);
    expect(covers(area, [18.5, 57.5]), "Gotland").toBe(false);
    expect(covers(area, [15, 59.5]), "Sweden").toBe(false);
  });

  it("of a part of a country ends at its border", () => {
    const west = {
      ...at.nearUkraine,
      name: "western Ukraine",
      lon: 24.5,
      lat: 49.5,
      radiusKm: 250,
      relation: "part" as const,
      precision: "region" as const,
    };
    const laydown = laydownOf([deployment("a", { destination: west })]);
    laydown.places[0]!.country = "UA";
    const area = makeScene(laydown, { zoom: 4, selected: "a" }, context).extents[0]!.geometry;
    expect(covers(area, [24, 49.8]), "Lviv").toBe(true);
    expect(covers(area, [22, 50]), "Rzeszow").toBe(false);
  });

  it("is not drawn for a town", () => {
    expect(extent(deployment("a", { destination: at.kharkiv }))).toBeNull();
  });

  it("reaches across the date line", () => {
    const area = extent(deployment("a", { actor: ["Russia", "RU"], destination: at.chukotka }));
    expect(covers(area, [178.5, 66.5])).toBe(true);
    expect(covers(area, [181.5, 67])).toBe(true);
  });
});
