import type { PlaceKind } from "../model/place.ts";

/**
 * The gazetteer index, as `data/build/gazetteer.ts` writes it and `openGazetteer` reads it.
 *
 * After the magic come sections, each its length and its bytes, in the order of `sections`. Numbers are those of
 * `ByteReader`. Names stand once, as they are written, sorted by their folded form; places stand by division, and
 * within a division by GeoNames id, so that most differences are small. The columns of places are apart, since
 * like bytes beside each other compress best.
 */
export const magic = "laydown-gazetteer-1\n";

export const sections = [
  /** JSON, a `Tables`. */
  "tables",
  /** Names in blocks of `blockSize`: shared length with the name before, length of the rest, rest as UTF-8. */
  "names",
  /** Length in bytes of each block of names. */
  "blocks",
  /** Places in each division of the tables, in order. */
  "divisionSizes",
  /** GeoNames id, less that of the place before in the same division; 0 for a place with an id of its own. */
  "ids",
  /** Latitude and longitude in `degree`ths, each less that of the place before. */
  "latitudes",
  "longitudes",
  /** See `populationOf`. */
  "populations",
  /** Place in `Tables.features`. */
  "features",
  /** Radius in km; 0 where it follows from population and feature. */
  "radii",
  /** Number of the place's own name, less that of the place before. */
  "ownNames",
  /** How many other names a place has. */
  "otherCounts",
  /** For each other name, its number less that of the own name, signed, twice, plus 1 for a demonym. */
  "otherNames",
] as const;
export type Section = (typeof sections)[number];

export const blockSize = 16;
/** Coordinates are kept to 1/`degree` of a degree: 0.1 km. */
export const degree = 1000;

export interface Tables {
  /** Number of names. */
  names: number;
  /** [country or "", GeoNames first-order code or "", its name], sorted. */
  divisions: [country: string, code: string, name: string][];
  features: [code: string, kind: PlaceKind][];
  /** The ids that are no GeoNames ids, in the order of the places that have them. */
  ownIds: string[];
}

/** Two leading digits and an exponent in one number: 2,797,553 is kept as 2,800,000. */
export const populationCode = (population: number): number => {
  if (population < 10) return population;
  const zeros = Math.floor(Math.log10(population)) - 1;
  const digits = Math.round(population / 10 ** zeros);
  return digits === 100 ? populationCode(10 ** (zeros + 2)) : 10 + zeros * 90 + (digits - 10);
};

export const populationOf = (code: number): number => {
  if (code < 10) return code;
  const zeros = Math.floor((code - 10) / 90);
  return (((code - 10) % 90) + 10) * 10 ** zeros;
};
