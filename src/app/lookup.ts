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

/** The claims of a deployment by the day of their source, the latest first and undated ones last; in a source, as its text goes. */
export function claimsNewestFirst({ claims }: Pick<Deployment, "claims">, lookup: Lookup): Claim[] {
  const day = ({ source }: Claim): string => lookup.sources.get(source)?.published ?? "";
  return claims
    .flatMap((id) => lookup.claims.get(id) ?? [])
    .sort(
      (a, b) =>
        (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0) ||
        (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) ||
        a.quote.start - b.quote.start,
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
