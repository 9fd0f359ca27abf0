import type { PlaceKind } from "../../../src/model/place.ts";

/** A record of a curated file in data/gazetteer. */
export interface CuratedPlace {
  /** `geonames:703448` where GeoNames has the place and its id is known for sure, else `laydown:name-of-the-place`. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where no one country holds it. */
  country: string | null;
  /** The GeoNames first-order division that it is, "US.TX": takes the place of the one made from towns. */
  division?: string;
  /** The OurAirports code of the air base that it is, "ETAR": takes the place of the one made from the airport. */
  airport?: string;
  lat: number;
  lon: number;
  /** Rough extent; left out where it follows from population or towns. */
  radiusKm?: number;
  /** A country that is no more. */
  historical?: true;
  aliases?: string[];
  /** Words for its people and things. */
  demonyms?: string[];
  /** Where the record's facts come from; data/SOURCES.md explains each. */
  source: string;
  note?: string;
}

/** The curated files, and the keys of their records in order. */
export const curatedFiles = [
  "bases.json",
  "countries.json",
  "divisions.json",
  "islands.json",
  "regions.json",
  "towns.json",
  "waters.json",
] as const;

export const curatedKeys = [
  "id",
  "name",
  "kind",
  "country",
  "division",
  "airport",
  "lat",
  "lon",
  "radiusKm",
  "historical",
  "aliases",
  "demonyms",
  "source",
  "note",
] as const satisfies (keyof CuratedPlace)[];

/** A curated file as it stands in the project: a record a line, by name, keys in order, no empty lists. */
export function curatedText(places: readonly CuratedPlace[]): string {
  const sorted = [...places].sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
  const lines = sorted.map((place) => JSON.stringify(place, [...curatedKeys]));
  return `[\n${lines.join(",\n")}\n]\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
