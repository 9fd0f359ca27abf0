import type { Claim } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import type { Place } from "../model/place.ts";
import type { Source } from "../model/source.ts";

/** The parts of a laydown by id. */
export interface Lookup {
  sources: ReadonlyMap<string, Source>;
  places: ReadonlyMap<string, Place>;
  claims: ReadonlyMap<string, Claim>;
  deployments: ReadonlyMap<string, Deployment>;
  /** The deployment that a claim belongs to, by the claim's id. */
  deploymentOf: ReadonlyMap<string, Deployment>;
}

export function lookupOf({ sources, places, claims, deployments }: Laydown): Lookup {
  return {
    sources: byId(sources),
    places: byId(places),
    claims: byId(claims),
    deployments: byId(deployments),
    deploymentOf: new Map(deployments.flatMap((each) => each.claims.map((id): [string, Deployment] => [id, each]))),
  };
}

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** The claims of a deployment, the one whose words it took over first. */
export function claimsOf({ claims, force }: Deployment, lookup: Lookup): Claim[] {
  const own = claims.flatMap((id) => lookup.claims.get(id) ?? []);
  const leading = own.find((claim) => claim.force.text === force.text);
  return leading ? [leading, ...own.filter((claim) => claim !== leading)] : own;
}

/** Sources in the order of their days: the latest first and undated ones last; those of one day by their ids. */
export const newestFirst = (a: Source, b: Source): number =>
  compared(b.published ?? "", a.published ?? "") || compared(a.id, b.id);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The claims of a deployment, those of the latest source first; in a source, as its text goes. */
export function claimsNewestFirst({ claims }: Pick<Deployment, "claims">, lookup: Lookup): Claim[] {
  const own = claims.flatMap((id) => lookup.claims.get(id) ?? []);
  const sources = [...new Set(own.map(({ source }) => source))].flatMap((id) => lookup.sources.get(id) ?? []);
  const rank = new Map(sources.sort(newestFirst).map(({ id }, at) => [id, at]));
  const last = sources.length;
  return own.sort(
    (a, b) => (rank.get(a.source) ?? last) - (rank.get(b.source) ?? last) || a.quote.start - b.quote.start,
  );
}

export const idSet = (ids: readonly string[]): ReadonlySet<string> => new Set(ids);

/** How many deployments each source speaks of, by the source's id; sources without any are left out. */
export function deploymentsBySource({ deployments }: Laydown, lookup: Lookup): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { claims } of deployments)
    for (const source of new Set(claims.flatMap((id) => lookup.claims.get(id)?.source ?? [])))
      counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
