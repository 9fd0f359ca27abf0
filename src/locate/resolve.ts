import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { Support } from "./surroundings.ts";

/** Why one candidate ranks where it does: each reason and what it is worth. */
export interface Reason {
  reason:
    | "kind"
    | "best-known"
    | "population"
    | "own-name"
    | "contained-in"
    | "holds"
    | "country-context"
    | "division-context"
    | "neighbours"
    | "seat"
    | "named-after-town";
  weight: number;
}

export interface Ranked {
  candidate: Candidate;
  reasons: Reason[];
  total: number;
}

/** What a source says elsewhere that helps to choose. */
export interface Context {
  /** ISO alpha-2 → how often the source names the country or something in it without doubt. */
  countries: ReadonlyMap<string, number>;
  /** The toponym after a comma: "Paris, Texas". */
  container: readonly Candidate[];
  /** The toponym before a comma: Fort Stewart in "Fort Stewart, Georgia". */
  contents: readonly Candidate[];
  /** What the source's other names say of where a candidate lies. */
  support: (candidate: Candidate) => Support;
}

const populationWeight = 1.2;
const countryWeight = 6;
const divisionWeight = 12;
const neighbourWeight = 1;
const mostForNeighbours = 4;

/** "New York", "Kidal": who does not say "province" means the town rather than the division that has its name. */
const townNameWeight = -2.5;
/** Of the people of a division that has the name of a town, so many live there; else it is the better known: "Quebec". */
const townShare = 0.1;
/** As well known as its division though it is not its seat. */
const metropolis = 1_000_000;

const kindWeight: Record<Candidate["place"]["kind"], number> = {
  country: 6,
  continent: 6,
  sea: 5,
  strait: 4.5,
  region: 4.5,
  island: 3.5,
  base: 3.5,
  river: 3,
  facility: 3,
  city: 0,
  other: 1,
};

/** True where `inner` lies in `outer`: a town in its division or country. */
export function isWithin(inner: Candidate, outer: Candidate): boolean {
  if (inner.place.id === outer.place.id || inner.place.country === null) return false;
  if (inner.place.country !== outer.place.country) return false;
  if (outer.place.kind === "country") return true;
  return (
    // "Trapani, Sicily"
    (outer.place.kind === "region" || outer.place.kind === "island") &&
    inner.admin1 !== null &&
    (outer.place.name === inner.admin1.name || (outer.feature === "ADM1" && outer.admin1?.code === inner.admin1.code))
  );
}

/** The candidates of a toponym, best first, each with its reasons. */
export function rank(candidates: readonly Candidate[], context: Context): Ranked[] {
  let mentions = 0;
  for (const count of context.countries.values()) mentions += count;
  return candidates
    .map((candidate, fame) => {
      const { division, nearby } = context.support(candidate);
      const { place, population, feature, nameKind } = candidate;
      const reasons: Reason[] = [
        { reason: "kind", weight: feature.startsWith("ADM") ? 1.5 : kindWeight[place.kind] },
        { reason: "population", weight: populationWeight * Math.max(0, Math.log10(Math.max(population, 1)) - 2) },
        { reason: "best-known", weight: fame === 0 ? 1.5 : 0 },
        { reason: "own-name", weight: nameKind === "alternate" ? -0.4 : 0 },
        { reason: "seat", weight: feature === "PPLC" ? 2.5 : feature === "PPLA" ? 2 : 0 },
        { reason: "named-after-town", weight: isNamedAfterTown(candidate, candidates) ? townNameWeight : 0 },
        { reason: "contained-in", weight: context.container.some((outer) => isWithin(candidate, outer)) ? 8 : 0 },
        { reason: "holds", weight: context.contents.some((inner) => isWithin(inner, candidate)) ? 8 : 0 },
        {
          reason: "country-context",
          weight:
            place.country && mentions
              ? (countryWeight * (context.countries.get(place.country) ?? 0)) / (mentions + 2)
              : 0,
        },
        { reason: "division-context", weight: divisionWeight * division },
        { reason: "neighbours", weight: Math.min(mostForNeighbours, neighbourWeight * nearby) },
      ];
      return { candidate, reasons, total: reasons.reduce((sum, { weight }) => sum + weight, 0) };
    })
    .sort((a, b) => b.total - a.total);
}

const isNamedAfterTown = (division: Candidate, candidates: readonly Candidate[]): boolean =>
  division.place.kind === "region" &&
  candidates.some(
    (town) =>
      town.nameKind !== "alternate" &&
      (/^PPL[AC]$/.test(town.feature) || town.population > metropolis) &&
      town.population > townShare * division.population &&
      isWithin(town, division),
  );

/** 0 to 1: how far the best candidate stands ahead of the next one. */
export function certainty(ranked: readonly Ranked[]): number {
  const [best, next] = ranked;
  if (!best) return 0;
  const lead = best.total - (next?.total ?? 0);
  return Math.round(100 * Math.min(1, 0.5 + lead / 8)) / 100;
}
