import type { PlaceKind } from "../../model/place.ts";
import { foldName } from "../fold-name.ts";
import type { CyrillicLetter } from "./cyrillic.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import { latinAlternates, latinName } from "./latin-names.ts";
import type { PlaceRow } from "./place-row.ts";
import { distanceKm } from "./spread.ts";

/** A sort of GeoNames feature, other than settlements and divisions, that becomes a place. */
export interface Feature {
  /** GeoNames class and code: "S.AIRB". */
  feature: string;
  kind: PlaceKind;
  /** Rough extent, since GeoNames has none. */
  radiusKm: number;
}

/** Two places of one name this near are one. */
const nearKm = 25;
const variantsKept = 3;

/** The chosen features among the rows as places, but those of which `known` has a place of that name there already. */
export function featurePlaces(
  rows: readonly GeonamesRow[],
  features: readonly Feature[],
  known: readonly PlaceRow[],
  letters: readonly CyrillicLetter[],
): PlaceRow[] {
  const chosen = new Map(features.map((each) => [each.feature, each]));
  const made = rows.flatMap((row) => {
    const feature = chosen.get(`${row.featureClass}.${row.feature}`);
    return feature ? [featurePlace(row, feature, letters)] : [];
  });
  const wanted = new Set(made.map(({ name }) => foldName(name)));
  const ids = new Set(known.map(({ id }) => id));
  const bearers = new Map<string, PlaceRow[]>();
  const remember = (place: PlaceRow): void => {
    for (const name of new Set([place.name, ...place.aliases].map(foldName))) {
      if (wanted.has(name)) bearers.set(name, [...(bearers.get(name) ?? []), place]);
    }
  };
  if (made.length > 0) known.forEach(remember);
  return made.filter((place) => {
    const isSame = (other: PlaceRow): boolean => distanceKm(place, other) <= Math.max(nearKm, other.radiusKm);
    if (ids.has(place.id) || bearers.get(foldName(place.name))?.some(isSame)) return false;
    remember(place);
    return true;
  });
}

function featurePlace(row: GeonamesRow, { kind, radiusKm }: Feature, letters: readonly CyrillicLetter[]): PlaceRow {
  const name = latinName(row.name, row.asciiName);
  return {
    id: `geonames:${row.id}`,
    name,
    aliases: [],
    variants: latinAlternates(name, [row.asciiName, ...row.alternates], variantsKept, letters),
    demonyms: [],
    kind,
    feature: row.feature,
    country: row.country,
    admin1: row.admin1 === unknownDivision ? "" : row.admin1,
    lat: row.lat,
    lon: row.lon,
    radiusKm,
    population: row.population,
  };
}

/** GeoNames' code for "none of them". */
const unknownDivision = "00";
