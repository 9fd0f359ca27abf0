import { readFileSync } from "node:fs";
import type { PlaceKind } from "../../../src/model/place.ts";
import type { PlaceRow } from "./place-row.ts";

/** A record of a curated file in data/gazetteer. */
export interface CuratedPlace {
  /** `geonames:703448` where GeoNames has the place and its id is known for sure, else `laydown:name-of-the-place`. */
  id: string;
  name: string;
  kind: PlaceKind;
  /** ISO 3166-1 alpha-2; null where no one country holds it. */
  country: string | null;
  lat: number;
  lon: number;
  /** Rough extent; left out where it follows from the towns of the country. */
  radiusKm?: number;
  /** A country that is no more. */
  historical?: true;
  aliases?: string[];
  /** Words for its people and things. */
  demonyms?: string[];
  /** Where the record's facts come from. */
  source: string;
  note?: string;
}

export const curatedFiles = ["countries.json"];

export const readCurated = (file: URL): CuratedPlace[] => JSON.parse(readFileSync(file, "utf8")) as CuratedPlace[];

export const curatedRow = (place: CuratedPlace): PlaceRow => ({
  id: place.id,
  name: place.name,
  aliases: place.aliases ?? [],
  demonyms: place.demonyms ?? [],
  kind: place.kind,
  feature: place.kind === "country" ? (place.historical ? "PCLH" : "PCLI") : place.kind,
  country: place.country ?? "",
  admin1: "",
  lat: place.lat,
  lon: place.lon,
  radiusKm: place.radiusKm ?? 0,
  population: 0,
});
