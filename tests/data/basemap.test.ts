import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import lakes from "../../data/build/basemap/lakes.json";
import seas from "../../data/build/basemap/seas.json";
import { openAtlas } from "../../src/gazetteer/atlas.ts";
import { unicodeRanges } from "../../src/map/fonts.ts";
import { topologies } from "../map/basemap-fixture.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

const { countries, labels, provinces } = topologies;
const atlas = openAtlas(countries);
const shapes = countries.objects.countries.geometries;
const codes = shapes.map(({ id }) => String(id));
const nameOf = new Map(
  feature(countries, countries.objects.countries).features.map(({ id, properties }) => [String(id), properties.name]),
);
const names = ["countries.json", "labels.json", "provinces.json", "water.json"];

describe("the basemap's files", () => {
  it("are those that the build made", () => {
    const sums = names.map((name) => {
      const sum = createHash("sha256")
        .update(dataText(`basemap/${name}`))
        .digest("hex");
      return `${sum}  ${name}\n`;
    });
    expect(dataText("basemap/SHA256SUMS")).toBe(sums.join(""));
  });

  it("weigh less than 440 kB compressed", () => {
    const bytes = names.map((name) => gzipSync(dataText(`basemap/${name}`), { level: 9 }).length);
    expect(bytes.reduce((a, b) => a + b)).toBeLessThan(440_000);
  });
});

describe("the countries", () => {
  it("have an alpha-2 code each, in order, and a name", () => {
    expect(codes).toEqual([...new Set(codes)].sort(byCodeUnit));
    for (const code of codes) expect(code).toMatch(/^[A-Z]{2}$/);
    for (const [code, name] of nameOf) expect(name, code).toMatch(/^\p{Lu}[\p{L}.' -]+$/u);
    expect(codes.length).toBeGreaterThan(240);
  });

  it.each([
    ["AU", "Australia"],
    ["CD", "DR Congo"],
    ["CZ", "Czechia"],
    ["MK", "North Macedonia"],
    ["SZ", "Eswatini"],
    ["XK", "Kosovo"],
    ["GF", "French Guiana"],
    ["SJ", "Svalbard and Jan Mayen"],
  ])("include %s as %s", (code, name) => {
    expect(nameOf.get(code)).toBe(name);
  });

  it("have closed rings that enclose something and jump across no half of the world", () => {
    for (const code of codes) {
      for (const ring of atlas.outline(code)?.geometry.coordinates.flat() ?? []) {
        expect(ring.length, code).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1), code).toEqual(ring[0]);
        expect(area(ring), code).toBeGreaterThan(0);
        const isAboutThePole = ring.some(([, lat = 0]) => lat < -85);
        if (!isAboutThePole) expect(widestStep(ring), code).toBeLessThan(90);
      }
    }
  });

  it("keep the land of Western Sahara whole, and Baikonur, Guantanamo and Akrotiri in the country around them", () => {
    expect(atlas.countryAt([-14.5, 25])).toBe("EH");
    expect(atlas.countryAt([-9.5, 26])).toBe("EH");
    expect(atlas.outline("KZ")?.geometry.coordinates.every((rings) => rings.length === 1)).toBe(true);
    expect(atlas.countryAt([63.3, 45.9])).toBe("KZ");
    expect(atlas.countryAt([32.97, 34.6])).toBe("CY");
  });
});

describe("the lines", () => {
  const lines = feature(countries, countries.objects.lines).features;
  const ofClass = (kind: string): typeof lines => lines.filter(({ properties }) => properties.class === kind);
  const pointsOf = (features: typeof lines): Position[] =>
    features.flatMap(({ geometry }) => (geometry.type === "MultiLineString" ? geometry.coordinates.flat() : []));

  it("are coast, border, and one for each dispute", () => {
    expect(ofClass("coast")).toHaveLength(1);
    expect(ofClass("border")).toHaveLength(1);
    expect(ofClass("disputed").map(({ properties }) => properties.name)).toEqual([
      "Aksai Chin",
      "Arunachal Pradesh",
      "Crimea",
      "Golan Heights",
      "Kashmir",
      "Kosovo",
      "Northern Cyprus",
      "Somaliland",
      "West Bank and Gaza",
      "Western Sahara",
    ]);
    const breakaway = feature(provinces, provinces.objects.breakaway).features.map(({ properties }) => properties.name);
    expect(breakaway).toEqual(["Abkhazia", "Transnistria", "South Ossetia"]);
  });

  it("have the line of Crimea at its isthmus", () => {
    const crimea = lines.filter(({ properties }) => properties.name === "Crimea");
    for (const [lon = 0, lat = 0] of pointsOf(crimea)) {
      expect(lon).toBeGreaterThan(33);
      expect(lon).toBeLessThan(35.5);
      expect(lat).toBeGreaterThan(45.5);
      expect(lat).toBeLessThan(46.5);
    }
  });

  it("have no point of a border's inside in a dispute", () => {
    const disputed = new Set(pointsOf(ofClass("disputed")).map(String));
    const shared = pointsOf(ofClass("border")).filter((position) => disputed.has(String(position)));
    expect(shared.length).toBeLessThan(80);
  });

  it("have no coast along the antimeridian", () => {
    for (const { geometry } of ofClass("coast")) {
      if (geometry.type !== "MultiLineString") continue;
      for (const line of geometry.coordinates)
        for (const [i, [lon = 0]] of line.entries())
          expect(Math.abs(lon) > 179.99 && Math.abs(line[i - 1]?.[0] ?? 0) > 179.99).toBe(false);
    }
  });
});

describe("the labels", () => {
  const all = [...labels.countries, ...labels.seas, ...labels.cities];

  it("stand on the map and show from a whole zoom between 1 and 8", () => {
    for (const { name, lon, lat, zoom } of all) {
      expect(Math.abs(lon), name).toBeLessThanOrEqual(180);
      expect(Math.abs(lat), name).toBeLessThanOrEqual(85);
      expect(Number.isInteger(zoom) && zoom >= 1 && zoom <= 8, name).toBe(true);
    }
  });

  it("have only letters that the map's fonts have", () => {
    const ranges = [...unicodeRanges.latin, ...unicodeRanges.latinExtended].map((range) => {
      const [from = 0, to = from] = range
        .slice(2)
        .split("-")
        .map((digits) => parseInt(digits, 16));
      return [from, to] as const;
    });
    const letters = new Set(all.flatMap(({ name }) => [...name.toUpperCase(), ...name]));
    letters.delete("\n");
    const missing = [...letters].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !ranges.some(([from, to]) => code >= from && code <= to);
    });
    expect(missing).toEqual([]);
  });

  it("call places as English does today", () => {
    const known = new Set(all.map(({ name }) => name));
    for (const name of ["Kyiv", "Odesa", "Kharkiv", "Dnipro", "Lviv", "Mykolaiv", "Zaporizhzhia", "Astana", "Gdańsk"])
      expect([...known]).toContain(name);
    const former = ["Kiev", "Odessa", "Kharkov", "Lvov", "Macedonia", "Swaziland", "Nur-Sultan", "Köln", "Mykolayiv"];
    expect(former.filter((name) => known.has(name))).toEqual([]);
  });

  it("name every country once, under its own name, and no sea twice", () => {
    expect(labels.countries.map(({ id }) => id)).toEqual([...new Set(labels.countries.map(({ id }) => id))]);
    for (const { id, name } of labels.countries) expect(nameOf.get(id)).toBe(name);
    expect(new Set(labels.seas.map(({ name }) => name)).size).toBe(labels.seas.length);
  });

  it("do not name a country beside a capital of the same name where both are one town", () => {
    const capitals = new Set(labels.cities.map(({ name, country }) => `${country} ${name}`));
    const doubled = labels.countries.filter(({ id, name }) => capitals.has(`${id} ${name}`)).map(({ id }) => id);
    expect(doubled).toEqual(["DJ"]);
  });

  it("stand, for a large country, on its land", () => {
    for (const { id, name, lon, lat, zoom } of labels.countries)
      if (zoom <= 3) expect(atlas.countryAt([lon, lat]), name).toBe(id);
  });

  it("have capitals in their countries, but for a few at the water's edge", () => {
    const capitals = labels.cities.filter(({ capital }) => capital);
    const elsewhere = capitals.filter(
      ({ country, lon, lat }) => ![country, null].includes(atlas.countryAt([lon, lat])),
    );
    const inWater = capitals.filter(({ lon, lat }) => atlas.countryAt([lon, lat]) === null);
    expect(capitals.length).toBeGreaterThan(180);
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
    expect(inWater.length).toBeLessThan(25);
  });

  it("have seas at sea and lakes in none", () => {
    const onLand = labels.seas
      .filter(({ kind }) => kind !== "lake" && kind !== "strait")
      .filter(({ lon, lat }) => atlas.countryAt([lon, lat]) !== null);
    expect(onLand.map(({ name }) => name)).toEqual([]);
  });
});

describe("the hand-made records of the basemap", () => {
  it("have one record a line", () => {
    expect(dataText("build/basemap/seas.json")).toBe(canonicalForm(seas));
    expect(dataText("build/basemap/lakes.json")).toBe(canonicalForm(lakes));
    const order = seas.map(({ name }) => name);
    expect(order).toEqual([...order].sort(byCodeUnit));
  });
});

function area(ring: readonly Position[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i - 1] ?? [x, y];
    return sum + x0 * y - x * y0;
  }, 0);
  return Math.abs(doubled) / 2;
}

function widestStep(ring: readonly Position[]): number {
  return Math.max(...ring.map(([x = 0], i) => Math.abs(x - (ring[i - 1]?.[0] ?? x))));
}
