import type { PlaceKind } from "../../model/place.ts";

/** A record of a curated file in data/gazetteer. */
export interface CuratedPlace {
  /** `geonames:703448` where GeoNames has the place and its id is known for sure, else `laydown:name-of-the-place`. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where no one country holds it. */
  country: string | null;
  /** The GeoNames division that it is, "US.TX", "GB.ENG.C6": takes the place of the one made from towns. */
  division?: string;
  /** The OurAirports code of the air base that it is, "ETAR": takes the place of the one made from the airport. */
  airport?: string;
  lat: number;
  lon: number;
  /** Rough extent; left out where it follows from population or towns. */
  radiusKm?: number;
  /** Inhabitants, roughly, where the dump has none. */
  population?: number;
  /** A country that is no more. */
  historical?: true;
  /** ISO alpha-2 of the state that continues a historical one. */
  successor?: string;
  aliases?: string[];
  /** Words for its people and things. */
  demonyms?: string[];
  /** Where the record's facts come from; data/SOURCES.md explains each. */
  source: string;
  note?: string;
}

/** The curated files in data/gazetteer. */
export const curatedFiles = [
  "bases.json",
  "countries.json",
  "divisions.json",
  "islands.json",
  "regions.json",
  "towns.json",
  "waters.json",
] as const;
