import type { CuratedPlace } from "./curated.ts";
import { airBaseId } from "./air-bases.ts";
import { divisionId, inhabitants } from "./divisions.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import type { PlaceRow } from "./place-row.ts";
import { distanceKm, radiusAround } from "./spread.ts";

/**
 * Derived places and curated ones, each place once. A curated record wins over the derived place of the same id,
 * division or airport, and keeps what only that knows: inhabitants and other names.
 */
export function mergePlaces(
  derived: readonly PlaceRow[],
  curated: readonly CuratedPlace[],
  towns: readonly GeonamesRow[],
): PlaceRow[] {
  const places = new Map(derived.map((place) => [place.id, place]));
  const byCountry = new Map<string, GeonamesRow[]>();
  for (const town of towns) {
    const those = byCountry.get(town.country);
    if (those) those.push(town);
    else byCountry.set(town.country, [town]);
  }
  for (const record of curated) {
    const known = derivedIds(record).flatMap((id) => places.get(id) ?? []);
    for (const { id } of known) places.delete(id);
    places.set(record.id, curatedPlace(record, known, byCountry.get(record.country ?? "") ?? []));
  }
  return [...places.values()];
}

/** The ids under which a curated place may have been derived already. */
const derivedIds = ({ id, division, airport }: CuratedPlace): string[] => [
  id,
  ...(division === undefined ? [] : [divisionId(division)]),
  ...(airport === undefined ? [] : [airBaseId(airport)]),
];

function curatedPlace(record: CuratedPlace, derived: readonly PlaceRow[], towns: readonly GeonamesRow[]): PlaceRow {
  const { id, name, kind, lat, lon } = record;
  const isCountry = kind === "country" && !record.historical;
  const known = derived[0];
  const names = [...(record.aliases ?? []), ...derived.flatMap((place) => [place.name, ...place.aliases])];
  return {
    id,
    name,
    aliases: names.filter((alias) => alias !== name),
    variants: derived.flatMap((place) => place.variants),
    demonyms: record.demonyms ?? [],
    kind,
    feature: known?.feature ?? (isCountry ? "PCLI" : record.historical ? "PCLH" : kind),
    country: record.country ?? "",
    admin1: known?.admin1 || (smallKinds.has(kind) ? divisionAt(record, towns) : ""),
    lat,
    lon,
    radiusKm: record.radiusKm ?? (isCountry ? radiusAround(record, towns) : (known?.radiusKm ?? 0)),
    population: known?.population || record.population || (isCountry ? inhabitants(towns) : 0),
  };
}

/** Kinds that lie within one division. */
const smallKinds: ReadonlySet<PlaceRow["kind"]> = new Set(["base", "city", "facility"]);
const nearDegrees = 0.5;

/** The division of the nearest town; "" where there is none near. */
function divisionAt({ lat, lon }: CuratedPlace, towns: readonly GeonamesRow[]): string {
  const near = towns.filter(
    (town) => Math.abs(town.lat - lat) < nearDegrees && Math.abs(town.lon - lon) < 2 * nearDegrees,
  );
  const distances = near.map((town) => ({ town, km: distanceKm(town, { lat, lon }) }));
  return distances.sort((a, b) => a.km - b.km)[0]?.town.admin1 ?? "";
}
