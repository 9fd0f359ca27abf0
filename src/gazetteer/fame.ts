import type { Candidate } from "./gazetteer.ts";

const countryFame = 1e12;
const wideFame = 1e10;
const capitalBonus = 10;
const divisionShare = 0.5;
const otherNameShare = 0.1;
const baseFame = 30_000;

/**
 * How well known a candidate is by itself, for the order of `candidates`; no unit. Countries come before continents,
 * seas and regions that no one country holds, those before towns and divisions, which stand by population: a national
 * capital counts tenfold, a division half, and a place under another name than its own a tenth.
 */
export function fameOf({ place, population, feature, nameKind }: Candidate): number {
  return ownFame(place.kind, population, feature) * (nameKind === "alternate" ? otherNameShare : 1);
}

function ownFame(kind: Candidate["place"]["kind"], population: number, feature: string): number {
  if (kind === "country") return countryFame * (feature === "PCLH" ? 1e-3 : 1) + population;
  if (feature === "PPLC") return Math.max(population, 1) * capitalBonus;
  if (kind === "city") return population;
  if (feature.startsWith("ADM")) return population * divisionShare;
  return kind === "base" || kind === "facility" ? baseFame : wideFame;
}
