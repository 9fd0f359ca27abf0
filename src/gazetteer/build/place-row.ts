import type { PlaceKind } from "../../model/place.ts";

/** A place as it goes into the index. */
export interface PlaceRow {
  /** `geonames:703448` or `laydown:black-sea`. */
  id: string;
  name: string;
  /** Other names that are in use. */
  aliases: string[];
  /** Other spellings and languages, of which less is known. */
  variants: string[];
  demonyms: string[];
  kind: PlaceKind;
  feature: string;
  /** ISO 3166-1 alpha-2, or "" where no one country holds it. */
  country: string;
  /** GeoNames first-order code, or "". */
  admin1: string;
  lat: number;
  lon: number;
  /** 0 where it follows from the population. */
  radiusKm: number;
  population: number;
}
