import { foldName } from "../fold-name.ts";
import type { CyrillicLetter } from "./cyrillic.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import { latinAlternates, latinName } from "./latin-names.ts";
import type { PlaceRow } from "./place-row.ts";

/** A town of the newer package: no id, but today's spelling. */
export interface FreshTown {
  name: string;
  lat: string;
  lng: string;
  country: string;
}

const positionKey = (country: string, lat: number, lon: number): string => `${country} ${lat} ${lon}`;

/** Spelling of today by country and position; positions that two towns share are left out. */
export function freshNames(towns: readonly FreshTown[]): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { country, lat, lng, name } of towns) {
    const key = positionKey(country, Number(lat), Number(lng));
    if (names.has(key)) shared.add(key);
    names.set(key, name);
  }
  for (const key of shared) names.delete(key);
  return names;
}

/** Towns as places, under today's name where `fresh` has another than the dump. */
export function townPlaces(
  rows: readonly GeonamesRow[],
  fresh: ReadonlyMap<string, string>,
  transliterated: ReadonlySet<string>,
  letters: readonly CyrillicLetter[],
): PlaceRow[] {
  return rows.map((row) => {
    const old = latinName(row.name, row.asciiName);
    const today = fresh.get(positionKey(row.country, row.lat, row.lon));
    const name = today !== undefined && foldName(today) !== foldName(old) ? latinName(today, old) : old;
    const kept = alternatesKept(row, transliterated.has(row.country));
    return {
      id: `geonames:${row.id}`,
      name,
      aliases: name === old ? [] : [old],
      variants: latinAlternates(name, [row.asciiName, ...row.alternates], kept, letters),
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
  });
}

/** Seats of divisions are written of more than their inhabitants tell. */
const seatCounts: Record<string, number> = { PPLC: 100_000, PPLA: 15_000, PPLA2: 5_000 };

/** A town's row without those other names of which none would be kept: most have many, and no use for them. */
export const withoutUnused = (row: GeonamesRow, transliterated: ReadonlySet<string>): GeonamesRow =>
  alternatesKept(row, transliterated.has(row.country)) > 0 ? row : { ...row, alternates: [] };

/** How many other names of a town are kept: more for well-known ones, and where each newspaper spells them its own way. */
function alternatesKept({ population, feature }: GeonamesRow, isTransliterated: boolean): number {
  const known = Math.max(population, seatCounts[feature] ?? 0);
  if (known >= 100_000) return Infinity;
  if (known >= 15_000) return isTransliterated ? 6 : 3;
  if (known >= 5_000) return isTransliterated ? 4 : 1;
  if (known >= 1_000) return isTransliterated ? 2 : 0;
  return isTransliterated ? 1 : 0;
}
