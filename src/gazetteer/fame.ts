import type { Candidate } from "./gazetteer.ts";
import type { NameKind } from "./index-format.ts";

const countryFame = 1e12;
const wideFame = 1e10;
const capitalBonus = 10;
const divisionShare = 0.3;
const shares: Record<NameKind, number> = { name: 1, demonym: 1, alias: 0.3, variant: 0.02 };
const baseFame = 30_000;

/**
 * How well known a candidate is by itself, for the order of `candidates`; no unit. Countries come before continents,
 * seas and regions that no one country holds (as curated ones: those of a dump are mostly small), those before towns and divisions, which stand by population: a national
 * capital counts tenfold, a division a third, and a place less under another name than its own.
 */
export function fameOf({ place, population, feature }: Candidate, nameKind: NameKind): number {
  return ownFame(place.kind, population, feature) * shares[nameKind];
}

function ownFame(kind: Candidate["place"]["kind"], population: number, feature: string): number {
  if (kind === "country") return countryFame * (feature === "PCLH" ? 1e-3 : 1) + population;
  if (feature === "PPLC") return Math.max(population, 1) * capitalBonus;
  if (kind === "city") return population;
  if (feature.startsWith("ADM")) return population * divisionShare;
  return feature === kind && kind !== "base" && kind !== "facility" ? wideFame : baseFame;
}
