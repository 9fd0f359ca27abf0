import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FeatureCollection, Geometry } from "geojson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csv } from "../../src/formats/csv.ts";
import { plainView } from "../../src/formats/export-view.ts";
import type { Format } from "../../src/formats/format.ts";
import { geojson } from "../../src/formats/geojson.ts";
import { kml } from "../../src/formats/kml.ts";
import { kmz } from "../../src/formats/kmz.ts";
import type { Laydown } from "../../src/model/laydown.ts";
import { at, hostileTexts, laydownOf } from "./laydown.ts";

const isInstalled = ["ogrinfo", "ogr2ogr"].every((tool) => spawnSync(tool, ["--version"]).status === 0);
const reason = isInstalled ? "" : ": SKIPPED, since ogrinfo is not installed (Debian's gdal-bin has it)";

const line = (...coordinates: number[][]): Geometry => ({ type: "LineString", coordinates });
const point = (lon: number, lat: number): Geometry => ({ type: "Point", coordinates: [lon, lat] });

/** Deployments of two actors, with where and how each is to be drawn. */
const cases: { id: string; change: Parameters<typeof laydownOf>[0]; point: Geometry | null; way: Geometry | null }[] = [
  { id: "moves", change: {}, point: point(24, 55), way: line([9.3, 55.2], [24, 55]) },
  { id: "stands", change: { origin: null }, point: point(24, 55), way: null },
  { id: "nowhere", change: { destination: null, origin: null }, point: null, way: null },
  { id: "denied", change: { status: "denied", origin: null }, point: point(24, 55), way: null },
  {
    id: "across",
    change: { actor: { name: "Fiji & <Co>", country: "FJ" }, origin: at("A", 0, 170), destination: at("B", 10, -170) },
    point: point(-170, 10),
    way: { type: "MultiLineString", coordinates: [[[170, 0], [180, 5]], [[-180, 5], [-170, 10]]] }, // prettier-ignore
  },
];

const laydown: Laydown = {
  ...laydownOf(),
  deployments: cases.flatMap(({ id, change }) => laydownOf({ id, ...change }).deployments),
};

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "laydown-gdal-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saved(format: Format, content = laydown): string {
  const path = join(folder, `${format.name}.${format.extension}`);
  writeFileSync(path, format.write(content, plainView));
  return path;
}

/** What a tool of GDAL prints; it may warn of nothing. */
function told(tool: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(tool, args, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

const layersOf = (path: string): string[] =>
  told("ogrinfo", ["-ro", "-q", path])
    .split("\n")
    .flatMap((row) => /^\d+: (.*?)(?: \([^()]*\))?$/.exec(row)?.[1] ?? []);

const read = (path: string, ...more: readonly string[]): FeatureCollection<Geometry | null>["features"] =>
  (JSON.parse(told("ogr2ogr", ["-f", "GeoJSON", "/vsistdout/", path, ...more])) as FeatureCollection).features;

const asTable = ["-oo", "X_POSSIBLE_NAMES=longitude", "-oo", "Y_POSSIBLE_NAMES=latitude", "-oo", "AUTODETECT_TYPE=YES"];

describe.skipIf(!isInstalled)(`GDAL, as an independent reader${reason}`, () => {
  it("reads GeoJSON: every deployment, where it is and the way it comes, with its day as a date", () => {
    const path = saved(geojson);
    const features = read(path);
    expect(features.map(({ id, geometry }) => ({ id, geometry }))).toEqual(
      cases.map(({ id, point, way }) => ({ id, geometry: way ?? point })),
    );
    const summary = told("ogrinfo", ["-ro", "-so", "-al", path]);
    expect(summary).toMatch(/^from: Date/m);
    expect(summary).toMatch(/^sidc: String/m);
    expect(summary).toContain('ID["EPSG",4326]');
  });

  it.each([kml, kmz])(
    "reads $name: a layer for each actor, placemarks with geometry, name, time and data",
    (format) => {
      const path = saved(format);
      const layers = layersOf(path);
      expect(layers).toEqual(["Denmark", "Fiji & <Co>"]);
      const features = layers.flatMap((layer) => read(path, layer));
      expect(features.map(({ properties }) => properties?.["id"] as string)).toEqual(cases.map(({ id }) => id));
      features.forEach(({ geometry, properties }, index) => {
        const { id, point, way } = cases[index]!;
        const parts = [point, ...(way?.type === "MultiLineString" ? way.coordinates.map((l) => line(...l)) : [way])];
        const drawn = parts.filter((part) => part !== null);
        expect(geometry, id).toEqual(drawn.length > 1 ? { type: "GeometryCollection", geometries: drawn } : (drawn[0] ?? null)); // prettier-ignore
        expect(properties, id).toMatchObject({ sidc: "10010100001101040000", status: id === "denied" ? "denied" : "reported" }); // prettier-ignore
        expect(String(properties?.["begin"]), id).toMatch(/^2022\/?-?01/);
        expect(properties?.["visibility"], id).toBe(id === "denied" ? 0 : -1);
      });
    },
  );

  it("reads CSV as a table with types, with a point in each row that has a place and all digits of each symbol code", () => {
    const rows = read(saved(csv), ...asTable);
    expect(rows.map(({ properties }) => properties?.["event_id"] as string)).toEqual(cases.map(({ id }) => id));
    expect(rows.map(({ geometry }) => geometry)).toEqual(cases.map(({ point }) => point));
    expect(rows[0]?.properties).toMatchObject({ sidc: "1001010000 1101040000", count: 4, radius_km: 100 });
    expect(rows[0]?.properties?.["event_date"]).toMatch(/^2022.01.24$/);
  });

  it.each(hostileTexts)("reads files that quote this, and finds nothing more in them: %j", (text) => {
    const hostile = laydownOf({}, "stated", text);
    expect(read(saved(geojson, hostile))).toHaveLength(1);
    for (const format of [kml, kmz]) {
      const path = saved(format, hostile);
      expect(layersOf(path)).toEqual(["Denmark"]);
      expect(read(path)).toHaveLength(1);
    }
    expect(read(saved(csv, hostile), ...asTable)).toHaveLength(1);
  });
});
