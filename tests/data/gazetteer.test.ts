import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { CountriesTopology } from "../../src/gazetteer/atlas.ts";
import { describe, expect, it } from "vitest";
import type { CuratedPlace } from "../../src/gazetteer/build/curated.ts";
import { curatedFiles } from "../../src/gazetteer/build/curated.ts";
import { distanceKm } from "../../src/gazetteer/build/spread.ts";
import { openAtlas } from "../../src/gazetteer/atlas.ts";
import { foldName } from "../../src/gazetteer/fold-name.ts";
import type { Candidate } from "../../src/gazetteer/gazetteer.ts";
import type { Tables } from "../../src/gazetteer/index-format.ts";
import { PlaceTable, sectionsOf } from "../../src/gazetteer/place-table.ts";
import type { Place } from "../../src/model/place.ts";
import { gazetteer, indexBytes } from "../gazetteer/committed-index.ts";
import { byCodeUnit, canonicalForm, dataText } from "./canonical-form.ts";

const records = <T>(name: string): T[] => JSON.parse(dataText(`gazetteer/${name}`)) as T[];
const curated = curatedFiles.flatMap((file) => records<CuratedPlace>(file).map((place) => ({ file, place })));
const keys: (keyof CuratedPlace)[] = [
  "id",
  "name",
  "kind",
  "country",
  "division",
  "airport",
  "lat",
  "lon",
  "radiusKm",
  "population",
  "historical",
  "successor",
  "aliases",
  "demonyms",
  "source",
  "note",
];
const failing = (isWrong: (place: CuratedPlace) => unknown): string[] =>
  curated.filter(({ place }) => isWrong(place)).map(({ file, place }) => `${file}: ${place.name}`);

describe("the gazetteer index", () => {
  it("is the one that the build made", () => {
    const sum = createHash("sha256").update(indexBytes).digest("hex");
    expect(dataText("gazetteer/gazetteer.bin.sha256")).toBe(`${sum}  gazetteer.bin\n`);
  });

  it("keeps its size: under 6 MB, under 3 MB compressed", () => {
    expect(indexBytes.length).toBeLessThan(6_000_000);
    expect(gzipSync(indexBytes, { level: 9 }).length).toBeLessThan(3_000_000);
  });
});

describe("the curated places", () => {
  it.each([...curatedFiles])("of %s stand a record a line, by name, keys in order", (file) => {
    const places = records<CuratedPlace>(file);
    const sorted = [...places]
      .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id))
      .map((place) => Object.fromEntries(keys.filter((key) => key in place).map((key) => [key, place[key]])));
    expect(dataText(`gazetteer/${file}`)).toBe(canonicalForm(sorted));
    expect(places.length).toBeGreaterThan(150);
  });

  it("have an id each, GeoNames' or the project's own", () => {
    const ids = curated.map(({ place }) => place.id);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
    expect(ids.filter((id) => !/^(?:geonames:[1-9]\d*|laydown:[a-z0-9]+(?:-[a-z0-9]+)*)$/.test(id))).toEqual([]);
  });

  it("say where they come from", () =>
    expect(
      failing(
        ({ source }) => !["GeoNames", "GeoNames, inhabitants by hand", "OurAirports", "by hand"].includes(source),
      ),
    ).toEqual([]));

  it("lie on earth, and have an extent", () => {
    expect(failing(({ lat, lon }) => !(Math.abs(lat) <= 90 && Math.abs(lon) <= 180))).toEqual([]);
    expect(failing(({ country }) => country !== null && !/^[A-Z]{2}$/.test(country))).toEqual([]);
    const wide = new Set<Place["kind"]>(["country", "region", "continent", "sea", "strait", "island", "river"]);
    expect(failing(({ id, kind }) => wide.has(kind) && !((gazetteer.byId(id)?.place.radiusKm ?? 0) >= 1))).toEqual([]);
  });

  it("are in the index as they stand, under each of their names", () => {
    const lost = curated.flatMap(({ place }) =>
      [place.name, ...(place.aliases ?? []), ...(place.demonyms ?? [])]
        .filter((name) => !gazetteer.candidates(name).some((found) => found.place.id === place.id))
        .map((name) => `${name} (${place.id})`),
    );
    expect(lost).toEqual([]);
    const moved = failing(({ id, kind, lat, lon, name }) => {
      const found = gazetteer.byId(id)?.place;
      return found?.name !== name || found.kind !== kind || distanceKm(found, { lat, lon }) > 0.2;
    });
    expect(moved).toEqual([]);
  });

  it("have no name twice", () =>
    expect(
      failing(({ name, aliases = [] }) => new Set([name, ...aliases].map(foldName)).size <= aliases.length),
    ).toEqual([]));

  it("have each country once", () => {
    const codes = records<CuratedPlace>("countries.json").filter(({ historical }) => !historical);
    expect(new Set(codes.map(({ country }) => country)).size).toBe(codes.length);
    expect(codes.length).toBe(249);
  });
});

describe("the position of a curated place", () => {
  /** Towns by the whole degree of their latitude, south of it. */
  const byLatitude = new Map<number, Place[]>();
  for (const { place, feature } of allPlaces()) {
    if (place.kind !== "city" || !feature.startsWith("PPL")) continue;
    const row = Math.floor(place.lat);
    const those = byLatitude.get(row);
    if (those) those.push(place);
    else byLatitude.set(row, [place]);
  }
  const kmPerDegree = 111;
  const farthestDegrees = 16;
  /** How far the nearest town is, and the nearest of the same country. */
  const nearestKm = (to: CuratedPlace): { any: number; own: number } => {
    const best = { any: Infinity, own: Infinity };
    for (let away = 0; away <= farthestDegrees && best.own > (away - 1) * kmPerDegree; away++) {
      for (const row of new Set([Math.floor(to.lat) - away, Math.floor(to.lat) + away])) {
        for (const town of byLatitude.get(row) ?? []) {
          if (town.country !== to.country && best.any < (away - 1) * kmPerDegree) continue;
          const km = distanceKm(to, town);
          best.any = Math.min(best.any, km);
          if (town.country === to.country) best.own = Math.min(best.own, km);
        }
      }
    }
    return best;
  };

  it("is as near to a town of its country as to others, or its note says why not", () => {
    const nearMeansKm = 30;
    const wrong = failing((place) => {
      if (place.country === null || place.note !== undefined) return false;
      const { any, own } = nearestKm(place);
      return own > Math.max(2 * any, nearMeansKm, place.radiusKm ?? 0);
    });
    expect(wrong).toEqual([]);
  });

  it("is in no other country's outline, or its note says why", () => {
    const atlas = openAtlas(JSON.parse(dataText("basemap/countries.json")) as CountriesTopology);
    const wrong = failing(({ country, lat, lon, note }) => {
      const at = atlas.countryAt([lon, lat]);
      return country !== null && note === undefined && at !== null && at !== country;
    });
    expect(wrong).toEqual([]);
  });

  it("is at sea for a sea or a strait that is no canal or lagoon", () => {
    const atlas = openAtlas(JSON.parse(dataText("basemap/countries.json")) as CountriesTopology);
    const dry = records<CuratedPlace>("waters.json")
      .filter(({ kind, lat, lon }) => (kind === "sea" || kind === "strait") && atlas.countryAt([lon, lat]) !== null)
      .map(({ name }) => name)
      .filter((name) => !/Canal$|Lagoon$|^Sivash$/.test(name));
    expect(dry).toEqual([]);
  });
});

describe("what the build reads besides", () => {
  it.each([
    ["division-names.json", "code"],
    ["division-words.json", "country"],
    ["features.json", "feature"],
    ["incomplete-names.json", "word"],
    ["military-airports.json", "ident"],
    ["transliterated.json", "country"],
  ] as const)("%s stands a record a line, by %s, each once", (file, key) => {
    const list = records<Record<string, string>>(file);
    const sorted = [...list].sort((a, b) => byCodeUnit(a[key] ?? "", b[key] ?? ""));
    expect(dataText(`gazetteer/${file}`)).toBe(canonicalForm(sorted));
    expect(new Set(list.map((each) => each[key])).size).toBe(list.length);
  });

  it("cyrillic.json has every letter of both alphabets", () => {
    const letters = records<{ language: string; letter: string }>("cyrillic.json");
    const alphabet = (language: string): string =>
      letters
        .filter((each) => each.language === language)
        .map(({ letter }) => letter)
        .join("");
    expect(alphabet("Russian")).toBe("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    expect(alphabet("Ukrainian")).toBe("абвгґдеєжзиіїйклмнопрстуфхцчшщьюя");
  });
});

/** Every place of the index, without its name. */
function allPlaces(): Candidate[] {
  const bytes = sectionsOf(indexBytes);
  const tables = JSON.parse(new TextDecoder().decode(bytes.tables)) as Tables;
  const places = new PlaceTable(bytes, tables, () => "");
  return Array.from({ length: places.size }, (_, place) => places.candidate(place, "name"));
}
