import type { CuratedPlace } from "./curated.ts";
import { inhabitants } from "./divisions.ts";
import type { GeonamesRow } from "./geonames-file.ts";
import type { PlaceRow } from "./place-row.ts";
import { radiusAround } from "./spread.ts";

/**
 * Derived places and curated ones, each place once. A curated record wins over the derived place of the same id or
 * division: it keeps what only the other knows, the inhabitants and other names.
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
    const id = record.division === undefined ? record.id : `laydown:adm1-${record.division}`.toLowerCase();
    const known = places.get(id);
    places.delete(id);
    places.set(record.id, curatedPlace(record, known, byCountry.get(record.country ?? "") ?? []));
  }
  return [...places.values()];
}

function curatedPlace(record: CuratedPlace, known: PlaceRow | undefined, towns: readonly GeonamesRow[]): PlaceRow {
  const { id, name, kind, lat, lon } = record;
  const isCountry = kind === "country" && !record.historical;
  const names = [...(record.aliases ?? []), ...(known ? [known.name, ...known.aliases] : [])];
  return {
    id,
    name,
    aliases: names.filter((alias) => alias !== name),
    demonyms: record.demonyms ?? [],
    kind,
    feature: known?.feature ?? (isCountry ? "PCLI" : record.historical ? "PCLH" : kind),
    country: record.country ?? "",
    admin1: known?.admin1 ?? "",
    lat,
    lon,
    radiusKm: record.radiusKm ?? (isCountry ? radiusAround(record, towns) : (known?.radiusKm ?? 0)),
    population: known?.population ?? (isCountry ? inhabitants(towns) : 0),
  };
}
