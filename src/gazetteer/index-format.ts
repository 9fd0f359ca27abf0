import type { PlaceKind } from "../model/place.ts";

/**
 * The gazetteer index, as `writeIndex` writes it and `openGazetteer` reads it.
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
  /**
   * Names in blocks of `blockSize`. Each is one byte of two halves, how many bytes it shares with the name before and
   * how many follow; for each half that is `long`, how many more; then those bytes of UTF-8 that are not shared.
   */
  "names",
  /** Length in bytes of each block of names. */
  "blocks",
  /** Places in each division of the tables, in order. */
  "divisionSizes",
  /** GeoNames id, less that of the place before in the same division; 0 for a place with an id of its own. */
  "ids",
  /**
   * Latitude and longitude in `degree`ths, each less that of the place before, zigzag, in three planes: the lowest
   * byte of every place, then the middle one, then the highest.
   */
  "latitudes",
  "longitudes",
  /** One byte each, see `populationOf`. */
  "populations",
  /** One byte each, the place in `Tables.features`. */
  "features",
  /** Radius in km; 0 where it follows from population and feature. */
  "radii",
  /** Number of the place's own name, less that of the place before. */
  "ownNames",
  /** How many other names a place has. */
  "otherCounts",
  /** For each other name, its number less that of the own name, times four, plus its place in `nameKinds`. */
  "otherNames",
] as const;
export type Section = (typeof sections)[number];

/** What a name is to a place; a variant is a spelling of the dump, an alias one that is known to be in use. */
export const nameKinds = ["name", "alias", "demonym", "variant"] as const;
export type NameKind = (typeof nameKinds)[number];

export const blockSize = 32;
/** The largest value of half a byte, which says that the length is that or more. */
export const long = 15;
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

/** Steps that a tenfold population takes: each is 10 % more. */
const populationSteps = 24;

/** A population in one byte, to within 5 %; 0 where unknown. */
export const populationCode = (population: number): number =>
  population === 0 ? 0 : 1 + Math.round(populationSteps * Math.log10(population));

/** The population of a code, in two digits. */
export const populationOf = (code: number): number =>
  code === 0 ? 0 : Number((10 ** ((code - 1) / populationSteps)).toPrecision(2));
