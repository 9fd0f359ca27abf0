import { foldName } from "../../../src/gazetteer/fold-name.ts";
import type { GeonamesRow } from "./geonames-file.ts";
import type { PlaceRow } from "./place-row.ts";
import { spreadOf } from "./spread.ts";

/** Words that name the sort of a division and may be left out or put to its name. */
const sortWords =
  /^(?:State of|Province of|Republic of|Muhafazat|Raionul) |[- ](?:Autonomous Okrug|City Municipality|District|Governorate|Kra[iy]|Municipality|novads|Oblast'?|Okrug|Prefecture|Province|Rajons|Region|Republic|Voblasc’|Voivodeship)$/i;

/** A division by its GeoNames code ("US.TX", "US.TX.113"), with the towns in it. */
interface Division {
  code: string;
  name: string;
  towns: GeonamesRow[];
}

/**
 * First-order divisions as places. Their point and extent are those of their towns, since no free source of points is
 * small enough; `words` says per country what news text puts to the bare name: "Kharkiv" is also "Kharkiv Oblast".
 * A bare name of one of the folded words of `incomplete` is none: "Federal District" is not "Federal".
 */
export function firstOrderPlaces(
  towns: readonly GeonamesRow[],
  names: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, readonly string[]>,
  incomplete: ReadonlySet<string>,
): PlaceRow[] {
  return divisions(towns, names, ({ country, admin1 }) => `${country}.${admin1}`).map((division) => {
    const bare = division.name.replace(sortWords, "");
    if (incomplete.has(foldName(bare))) return divisionPlace(division, []);
    const long = (words.get(division.code.slice(0, 2)) ?? []).map((word) => `${bare} ${word}`);
    return divisionPlace(division, [bare, ...long]);
  });
}

/** Second-order divisions of some countries as places: US counties, British counties, Afghan districts. */
export function secondOrderPlaces(
  towns: readonly GeonamesRow[],
  names: ReadonlyMap<string, string>,
  countries: ReadonlySet<string>,
): PlaceRow[] {
  const chosen = towns.filter(({ country, admin2 }) => admin2 !== "" && countries.has(country));
  return divisions(chosen, names, ({ country, admin1, admin2 }) => `${country}.${admin1}.${admin2}`)
    .filter(({ name, towns }) => !towns.some((town) => town.name === name || town.asciiName === name))
    .map((division) => divisionPlace(division, []));
}

function divisions(
  towns: readonly GeonamesRow[],
  names: ReadonlyMap<string, string>,
  codeOf: (town: GeonamesRow) => string,
): Division[] {
  const found = new Map<string, Division>();
  for (const town of towns) {
    const code = codeOf(town);
    const name = names.get(code);
    if (name === undefined) continue;
    const division = found.get(code) ?? { code, name, towns: [] };
    division.towns.push(town);
    found.set(code, division);
  }
  return [...found.values()];
}

function divisionPlace({ code, name, towns }: Division, aliases: string[]): PlaceRow {
  const [country = "", admin1 = ""] = code.split(".");
  return {
    id: divisionId(code),
    name,
    aliases: aliases.filter((alias) => alias !== name),
    variants: [],
    demonyms: [],
    kind: "region",
    feature: featureOf(code),
    country,
    admin1,
    ...spreadOf(towns),
    population: inhabitants(towns),
  };
}

/** The id of the division of that code, "US.TX" or "US.TX.113". */
export const divisionId = (code: string): string => `laydown:${featureOf(code)}-${code}`.toLowerCase();

const featureOf = (code: string): string => `ADM${code.split(".").length - 1}`;

/** Inhabitants of the towns together, sections of towns not counted twice. */
export const inhabitants = (towns: readonly GeonamesRow[]): number =>
  towns.reduce((sum, { feature, population }) => sum + (feature === "PPLX" ? 0 : population), 0);
