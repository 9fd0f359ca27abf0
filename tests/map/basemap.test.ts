import {
  createExpression,
  featureFilter,
  validateStyleMin,
  type FilterSpecification,
  type SymbolLayerSpecification,
} from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { basemapSourceIds, disputedLines } from "../../src/scene/basemap-data.ts";
import { dotNamed } from "../../src/map/basemap-dot.ts";
import { basemapLayers, basemapStyle } from "../../src/map/basemap.ts";
import { frameOf } from "../../src/scene/frame.ts";
import { dark, light, print } from "../../src/scene/palette.ts";
import { fontUrls, topologies } from "./basemap-fixture.ts";

const none = new Set<string>();
const style = basemapStyle({ palette: light, topologies, focus: none, fontUrls });

const layerOf = (id: string): SymbolLayerSpecification => {
  const layer = style.layers.find((layer) => layer.id === id);
  if (layer?.type !== "symbol") throw new Error(`no symbol layer ${id}`);
  return layer;
};

/** What an expression gives for a feature of those properties at that zoom. */
function evaluated(expression: unknown, zoom: number, properties: Record<string, unknown>): unknown {
  const made = createExpression(expression, "tested");
  if (made.result === "error") throw new Error(made.value.map(({ message }) => message).join());
  return made.value.evaluate({ zoom }, { type: 1, properties });
}

describe("the basemap style", () => {
  it.each([light, dark, print])("of palette $id is valid", (palette) => {
    const style = basemapStyle({ palette, topologies, focus: new Set(["UA", "BY"]), fontUrls });
    expect(validateStyleMin(style)).toEqual([]);
  });

  it("draws sea, land, water, lines and names, in this order", () => {
    expect(style.layers.map(({ id }) => id)).toEqual([
      "base-sea",
      "base-shallows-1",
      "base-shallows-2",
      "base-shallows-3",
      "base-shallows-4",
      "base-land",
      "base-river",
      "base-lake",
      "base-shore",
      "base-province",
      "base-coast",
      "base-border-casing",
      "base-border",
      "base-disputed",
      "base-city",
      "base-sea-name",
      "base-capital",
      "base-country-name",
    ]);
  });

  it("draws every source, each from data that is there", () => {
    const drawn = new Set(style.layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
    expect([...drawn].sort()).toEqual([...basemapSourceIds].sort());
    for (const id of basemapSourceIds) {
      const source = style.sources[id];
      expect(source, id).toMatchObject({ type: "geojson", data: { type: "FeatureCollection" } });
    }
  });

  it("asks nobody for glyphs or sprites, and has every font that it names", () => {
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    const named = style.layers.flatMap((layer) => (layer.type === "symbol" ? (layer.layout?.["text-font"] ?? []) : []));
    for (const font of named as string[]) expect(Object.keys(style["font-faces"] ?? {})).toContain(font);
  });

  it("names no font with a word that starts with a digit", () => {
    for (const face of Object.keys(style["font-faces"] ?? {})) expect(face).not.toMatch(/(^|\s)\d/);
  });

  it("decodes the topologies once, whatever the palette", () => {
    const again = basemapStyle({ palette: dark, topologies, focus: new Set(["UA"]), fontUrls });
    for (const id of basemapSourceIds) expect(again.sources[id]).toEqual(style.sources[id]);
    expect((again.sources["base-lines"] as { data: unknown }).data).toBe(
      (style.sources["base-lines"] as { data: unknown }).data,
    );
  });
});

describe("the land", () => {
  const colourOf = (focus: ReadonlySet<string>, code: string): string => {
    const land = basemapLayers(light, focus).find(({ id }) => id === "base-land");
    if (land?.type !== "fill") throw new Error("no land");
    return String(evaluated(land.paint?.["fill-color"], 5, { code }));
  };

  it("of countries in focus stands out, of others not", () => {
    const focus = new Set(["ML", "NE"]);
    expect(colourOf(focus, "ML")).not.toBe(colourOf(focus, "UA"));
    expect(colourOf(focus, "ML")).toBe(colourOf(focus, "NE"));
    expect(colourOf(focus, "UA")).toBe(colourOf(none, "UA"));
  });
});

describe("a name", () => {
  const shown = (id: string, zoom: number, properties: Record<string, unknown>): boolean =>
    featureFilter(layerOf(id).filter as FilterSpecification, "tested").filter({ zoom }, { type: 1, properties });

  it.each([
    ["base-country-name", 1, { name: "Kosovo", zoom: 4 }, false],
    ["base-country-name", 4, { name: "Kosovo", zoom: 4 }, true],
    ["base-capital", 4, { name: "Kyiv", zoom: 4, capital: true }, true],
    ["base-capital", 4, { name: "Kharkiv", zoom: 4, capital: false }, false],
    ["base-city", 4, { name: "Kharkiv", zoom: 4, capital: false }, true],
    ["base-city", 3, { name: "Kharkiv", zoom: 4, capital: false }, false],
  ] as const)("of %s at zoom %i with %o shows: %s", (id, zoom, properties, expected) => {
    expect(shown(id, zoom, properties)).toBe(expected);
  });

  it.each(["base-city", "base-sea-name", "base-capital", "base-country-name"])("of %s is the place's own", (id) => {
    const text = evaluated(layerOf(id).layout?.["text-field"], 5, { name: "Odesa" });
    expect(String(text)).toBe("Odesa");
  });

  it("of a country is in capitals and grows with the zoom, within bounds", () => {
    const layout = layerOf("base-country-name").layout;
    expect(layout?.["text-transform"]).toBe("uppercase");
    const sizes = [2, 4, 6, 8, 10].map((zoom) => Number(evaluated(layout?.["text-size"], zoom, { zoom: 2 })));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThanOrEqual(10);
    expect(sizes.at(-1)).toBeLessThanOrEqual(20);
  });

  it("of an ocean is larger than one of a strait", () => {
    const size = layerOf("base-sea-name").layout?.["text-size"];
    const of = (kind: string): number => Number(evaluated(size, 4, { kind, zoom: 3 }));
    expect(of("ocean")).toBeGreaterThan(of("strait"));
  });
});

describe("a city's dot", () => {
  it.each(["base-city", "base-capital"])("of %s is drawn in every palette", (id) => {
    for (const palette of [light, dark, print]) {
      const layer = basemapLayers(palette, none).find((layer) => layer.id === id);
      const name = layer?.type === "symbol" ? layer.layout?.["icon-image"] : undefined;
      const dot = dotNamed(String(name));
      expect(dot?.svg).toContain(palette.ground.cityDot);
      expect(dot?.svg).toContain(`width="${dot?.width}" height="${dot?.height}"`);
    }
  });

  it("is nothing for a name that is not a dot's", () => {
    expect(dotNamed("ld/light/10033000001202040000/friend/reported/one")).toBeNull();
    expect(dotNamed("base/city")).toBeNull();
  });
});

it("names the disputed borders in sight where the map looks", () => {
  const seen = (center: [number, number]): string[] => {
    const frame = frameOf({ center, zoom: 6, width: 600, height: 400 });
    return disputedLines(topologies)
      .filter(({ lines }) => lines.some(frame.meets))
      .map(({ name }) => name);
  };
  expect(seen([34.5, 46])).toEqual(["Crimea"]);
  expect(seen([43, 42.5])).toEqual(["Abkhazia", "South Ossetia"]);
  expect(seen([2, 48])).toEqual([]);
});
