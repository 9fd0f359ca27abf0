import { foldName } from "../fold-name.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import type { PlaceRow } from "./place-row.ts";
import { radiusAround, spreadOf } from "./spread.ts";

/** Words that name the sort of a division and may be left out or put to its name. */
const sortWords =
  /^(?:State of|Province of|Republic of|Muhafazat|Raionul) |[- ](?:Autonomous Okrug|City Municipality|County|Department|District|Division|Governorate|Kra[iy]|Municipality|novads|Oblast'?|Okrug|Prefecture|Province|Rajons|Region|Republic|State|Voblasc’|Voivodeship)$/i;

/** A division by its GeoNames code ("US.TX", "US.TX.113"), with the towns in it. */
interface Division {
  code: string;
  name: string;
  towns: GeonamesRow[];
  /** Its own row, where the dump has one. */
  row: GeonamesRow | null;
}

const divisionFeatures = new Set(["ADM1", "ADM2"]);

/** The rows of divisions of both orders by their code. */
export function divisionRows(rows: readonly GeonamesRow[]): Map<string, GeonamesRow> {
  const divisions = rows.filter(({ featureClass, feature }) => featureClass === "A" && divisionFeatures.has(feature));
  return new Map(divisions.map((row) => [row.feature === "ADM1" ? firstOrderCode(row) : secondOrderCode(row), row]));
}

const firstOrderCode = ({ country, admin1 }: GeonamesRow): string => `${country}.${admin1}`;
const secondOrderCode = ({ country, admin1, admin2 }: GeonamesRow): string => `${country}.${admin1}.${admin2}`;

/**
 * First-order divisions as places. Their point is that of their row in `rows`, else, like their extent, that of their
 * towns; `words` says per country what news text puts to the bare name: "Kharkiv" is also "Kharkiv Oblast".
 * A bare name of one of the folded words of `incomplete` is none: "Federal District" is not "Federal".
 */
export function firstOrderPlaces(
  towns: readonly GeonamesRow[],
  names: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, readonly string[]>,
  incomplete: ReadonlySet<string>,
  rows: ReadonlyMap<string, GeonamesRow> = new Map(),
): PlaceRow[] {
  return divisions(towns, names, rows, "ADM1", firstOrderCode).map((division) => {
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
  rows: ReadonlyMap<string, GeonamesRow> = new Map(),
): PlaceRow[] {
  const chosen = towns.filter(({ country, admin2 }) => admin2 !== "" && countries.has(country));
  return divisions(chosen, names, rows, "ADM2", secondOrderCode)
    .filter(({ code }) => countries.has(code.slice(0, 2)))
    .filter(({ name, towns }) => !towns.some((town) => town.name === name || town.asciiName === name))
    .map((division) => divisionPlace(division, []));
}

function divisions(
  towns: readonly GeonamesRow[],
  names: ReadonlyMap<string, string>,
  rows: ReadonlyMap<string, GeonamesRow>,
  feature: "ADM1" | "ADM2",
  codeOf: (town: GeonamesRow) => string,
): Division[] {
  const found = new Map<string, Division>();
  for (const [code, row] of rows) {
    if (row.feature === feature) found.set(code, { code, name: names.get(code) ?? row.name, towns: [], row });
  }
  for (const town of towns) {
    const code = codeOf(town);
    const name = names.get(code);
    if (name === undefined) continue;
    const division = found.get(code) ?? { code, name, towns: [], row: null };
    division.towns.push(town);
    found.set(code, division);
  }
  return [...found.values()];
}

function divisionPlace({ code, name, towns, row }: Division, aliases: string[]): PlaceRow {
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
    ...(row ? { lat: row.lat, lon: row.lon, radiusKm: radiusAround(row, towns) } : spreadOf(towns)),
    population: row?.population || inhabitants(towns),
  };
}

/** The id of the division of that code, "US.TX" or "US.TX.113". */
export const divisionId = (code: string): string => `laydown:${featureOf(code)}-${code}`.toLowerCase();

const featureOf = (code: string): string => `ADM${code.split(".").length - 1}`;

/** Inhabitants of the towns together, sections of towns not counted twice. */
export const inhabitants = (towns: readonly GeonamesRow[]): number =>
  towns.reduce((sum, { feature, population }) => sum + (feature === "PPLX" ? 0 : population), 0);
