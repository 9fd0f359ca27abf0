import { readFileSync } from "node:fs";
import { geoArea } from "d3-geo";
import { describe, expect, it } from "vitest";
import { type CountriesTopology, openAtlas } from "../../src/gazetteer/atlas.ts";

const path = new URL("../../data/basemap/countries.json", import.meta.url);
// The file is our own build's; tests/data/basemap.test.ts checks its shape.
const topology = JSON.parse(readFileSync(path, "utf8")) as CountriesTopology;
const atlas = openAtlas(topology);

const places: [name: string, lon: number, lat: number, country: string | null][] = [
  ["Kyiv", 30.5238, 50.4547, "UA"],
  ["Sevastopol", 33.5213, 44.608, "UA"],
  ["Kerch", 36.4694, 45.3607, "UA"],
  ["Moscow", 37.6156, 55.7522, "RU"],
  ["Kaliningrad", 20.5102, 54.7065, "RU"],
  ["Chukotka on the near side of 180°", 177, 66.5, "RU"],
  ["Chukotka on the far side of 180°", -173.2, 64.8, "RU"],
  ["Kiruna, at the latitude of Chukotka", 20.23, 67.86, "SE"],
  ["Madagascar, at the latitude of Fiji", 48, -16.5, "MG"],
  ["the South Pole's neighbourhood", 0, -84, "AQ"],
  ["mid Black Sea", 34, 43.2, null],
  ["mid Caspian", 50.5, 42, null],
  ["mid Baltic", 19.5, 57.3, null],
  ["a point far from the Maldives", -30, 0, null],
  ["Pristina", 21.1669, 42.6727, "XK"],
  ["Kyrenia", 33.317, 35.33, "CY"],
  ["Laayoune", -13.188, 27.142, "EH"],
  ["Hargeisa", 44.065, 9.56, "SO"],
  ["Taipei", 121.53, 25.05, "TW"],
  ["Cayenne's hinterland", -53.1, 4, "GF"],
  ["Kuwait City", 47.9783, 29.3697, "KW"],
  ["Gao", -0.0447, 16.2717, "ML"],
  ["Guantanamo", -75.2, 20.14, "CU"],
];

describe("countryAt", () => {
  it.each(places)("finds %s", (_name, lon, lat, country) => {
    expect(atlas.countryAt([lon, lat])).toBe(country);
  });
});

describe("neighbours", () => {
  it("of Ukraine are the seven that it borders on land", () => {
    expect(atlas.neighbours("UA")).toEqual(["BY", "HU", "MD", "PL", "RO", "RU", "SK"]);
  });

  it("of Russia include those of its exclave", () => {
    expect(atlas.neighbours("RU")).toEqual([
      "AZ",
      "BY",
      "CN",
      "EE",
      "FI",
      "GE",
      "KP",
      "KZ",
      "LT",
      "LV",
      "MN",
      "NO",
      "PL",
      "UA",
    ]);
  });

  it("of an island or an unknown code are none", () => {
    expect(atlas.neighbours("IS")).toEqual([]);
    expect(atlas.neighbours("QQ")).toEqual([]);
  });
});

describe("border", () => {
  it("of Ukraine and Belarus runs from the Bug to beyond the Dnieper, whichever is named first", () => {
    const border = atlas.border("UA", "BY");
    const lons = (border?.geometry.coordinates ?? []).flat().map(([lon = NaN]) => lon);
    expect(Math.min(...lons)).toBeCloseTo(23.6, 1);
    expect(Math.max(...lons)).toBeCloseTo(31.8, 1);
    expect(atlas.border("BY", "UA")).toEqual(border);
  });

  it("is null between countries that do not touch, with itself and with an unknown code", () => {
    expect(atlas.border("UA", "DE")).toBeNull();
    expect(atlas.border("UA", "UA")).toBeNull();
    expect(atlas.border("UA", "QQ")).toBeNull();
  });
});

describe("outline", () => {
  it("is null for an unknown code", () => {
    expect(atlas.outline("QQ")).toBeNull();
  });

  it("of France is without its overseas departments", () => {
    const lats = (atlas.outline("FR")?.geometry.coordinates ?? []).flat(2).map(([, lat = NaN]) => lat);
    expect(Math.min(...lats)).toBeGreaterThan(41);
  });

  it.each(["MV", "UA", "RU", "FJ", "KI", "AQ"])("of %s encloses the country and not the rest of the world", (code) => {
    const polygons = atlas.outline(code)?.geometry.coordinates ?? [];
    expect(polygons.length).toBeGreaterThan(0);
    for (const coordinates of polygons) expect(geoArea({ type: "Polygon", coordinates })).toBeLessThan(1);
  });
});
