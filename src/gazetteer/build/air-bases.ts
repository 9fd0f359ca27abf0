import { foldName } from "../fold-name.ts";
import type { PlaceRow } from "./place-row.ts";
import { distanceKm } from "./spread.ts";

/** An airport as OurAirports publishes it; what is left out here is not read. */
export interface Airport {
  /** ICAO code, or a code of OurAirports' own: "ETAR", "RU-8602". */
  ident: string;
  name: string;
  latitude_deg: string;
  longitude_deg: string;
  iso_country: string;
  /** Other names, between commas. */
  keywords: string;
}

const military =
  /\b(?:Air ?base|Air Force (?:Base|Station)|AFB|Air (?:Reserve|Guard|National Guard) Base|Air Station|Army Air ?Field|AAF|Joint Base|MCAS|Naval|Navy|RAF|RAAF|RNZAF|J[AM]SDF|Space Force Base)\b/i;
const radiusKm = 4;
const nearKm = 25;

/** Whether an airport's name says that it is military. */
export const isMilitary = ({ name }: Airport): boolean => military.test(name);

export const airBaseId = (ident: string): string => `laydown:air-base-${ident.toLowerCase()}`;

/**
 * The airports whose name says that they are military, as places. Where the dump has a settlement of that name there,
 * the base is that place: it keeps its id and inhabitants.
 */
export function airBasePlaces(airports: readonly Airport[], towns: readonly PlaceRow[]): PlaceRow[] {
  const bases = airports.filter(isMilitary).map(airBase);
  const wanted = new Set(bases.map(({ name }) => foldName(name)));
  const settlements = new Map(
    towns
      .map((town) => [`${town.country} ${foldName(town.name)}`, town] as const)
      .filter(([, { name }]) => wanted.has(foldName(name))),
  );
  return bases.map((base) => {
    const same = settlements.get(`${base.country} ${foldName(base.name)}`);
    if (!same || distanceKm(same, base) > nearKm) return base;
    return { ...base, id: same.id, name: same.name, admin1: same.admin1, population: same.population };
  });
}

function airBase(airport: Airport): PlaceRow {
  const parts = airport.name.split(/ \/ | - /).map(plainName);
  const name = parts.find((part) => military.test(part)) ?? plainName(airport.name);
  const keywords = airport.keywords.split(",").map(plainName);
  const others = [...parts, ...keywords.filter((each) => military.test(each))];
  return {
    id: airBaseId(airport.ident),
    name,
    aliases: [...new Set(others.flatMap((each) => [each, ...shortened(each)]))].filter((each) => each !== name),
    variants: [],
    demonyms: [],
    kind: "base",
    feature: "AIRB",
    country: airport.iso_country,
    admin1: "",
    lat: Number(airport.latitude_deg),
    lon: Number(airport.longitude_deg),
    radiusKm,
    population: 0,
  };
}

const plainName = (name: string): string => name.replace(/\s*\([^)]*\)|\s*\[[^\]]*\]|\/$/g, "").trim();

/** "Minot Air Force Base" is also "Minot AFB", "Bezmer Air Base" also "Bezmer Airbase". */
function shortened(name: string): string[] {
  if (name.endsWith(" Air Force Base")) return [name.replace(/Air Force Base$/, "AFB")];
  if (name.endsWith(" Military Air Base")) return [name.replace(/Military Air Base$/, "Air Base")];
  return name.endsWith(" Air Base") ? [name.replace(/Air Base$/, "Airbase")] : [];
}
