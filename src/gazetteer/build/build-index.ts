import { type Airport, airBasePlaces } from "./air-bases.ts";
import { clearVariants } from "./clear-variants.ts";
import type { CuratedPlace } from "./curated.ts";
import type { CyrillicLetter } from "./cyrillic.ts";
import { divisionRows, firstOrderPlaces, secondOrderPlaces } from "./divisions.ts";
import { type Feature, featurePlaces } from "./features.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import { latinName } from "./latin-names.ts";
import { mergePlaces } from "./merge-places.ts";
import { townPlaces, withoutUnused } from "./towns.ts";
import { writeIndex } from "./write-index.ts";

/** What an index is made of besides a dump: the JSON files of data/gazetteer. */
export interface Ingredients {
  curated: readonly CuratedPlace[];
  airports: readonly Airport[];
  /** Names of divisions by their code, "US.TX" or "US.TX.113"; a name in the dump wins. */
  divisionNames: readonly { code: string; name: string }[];
  /** What a country's divisions are called, and whether those of the second order are places too. */
  divisionWords: readonly { country: string; words: readonly string[]; secondOrder: boolean }[];
  incompleteNames: readonly { word: string }[];
  transliterated: readonly { country: string }[];
  cyrillic: readonly CyrillicLetter[];
  features: readonly Feature[];
}

export interface BuiltIndex {
  /** What `openGazetteer` opens. */
  index: Uint8Array;
  places: number;
}

/** What of a row an index has use for; null where that is nothing: settlements, divisions and the chosen features are kept. */
export function rowChooser({
  features,
  transliterated,
}: Pick<Ingredients, "features" | "transliterated">): (row: GeonamesRow) => GeonamesRow | null {
  const chosen = new Set([...features.map(({ feature }) => feature), "A.ADM1", "A.ADM2"]);
  const scripts = new Set(transliterated.map(({ country }) => country));
  return (row) => {
    if (row.featureClass === "P") return withoutUnused(row, scripts);
    return chosen.has(`${row.featureClass}.${row.feature}`) ? row : null;
  };
}

/** Whether a row is a settlement of fewer inhabitants than that, and no seat of a division. */
export const isSmall = ({ featureClass, feature, population }: GeonamesRow, least: number): boolean =>
  featureClass === "P" && population < least && !/^PPL[AC]/.test(feature);

/**
 * The index of a dump's rows, of an id that comes twice the later one. `spellings` are today's names of towns that the
 * dump has under an older one, by `freshNames`.
 */
export function buildIndex(
  dump: readonly GeonamesRow[],
  ingredients: Ingredients,
  spellings: ReadonlyMap<string, string> = new Map(),
): BuiltIndex {
  const { curated, airports, divisionNames, divisionWords, incompleteNames, transliterated, cyrillic, features } =
    ingredients;
  const rows = [...new Map(dump.map((row) => [row.id, row])).values()];
  const settlements = rows.filter(({ featureClass }) => featureClass === "P");
  const divisions = divisionRows(rows);
  const names = new Map([
    ...divisionNames.map(({ code, name }) => [code, name] as const),
    ...[...divisions].map(([code, { name, asciiName }]) => [code, latinName(name, asciiName)] as const),
  ]);
  const words = new Map(divisionWords.map((each) => [each.country, each.words]));
  const secondOrder = new Set(divisionWords.filter((each) => each.secondOrder).map(({ country }) => country));
  const incomplete = new Set(incompleteNames.map(({ word }) => word));
  const scripts = new Set(transliterated.map(({ country }) => country));

  const towns = townPlaces(settlements, spellings, scripts, cyrillic);
  const derived = [
    ...towns,
    ...firstOrderPlaces(settlements, names, words, incomplete, divisions),
    ...secondOrderPlaces(settlements, names, secondOrder, divisions),
    ...airBasePlaces(airports, towns),
  ];
  const merged = mergePlaces(derived, curated, settlements);
  const places = clearVariants([...merged, ...featurePlaces(rows, features, merged, cyrillic)]);
  return { index: writeIndex(places, names), places: places.length };
}
