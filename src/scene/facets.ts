import { type Status, statuses } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import { type Domain, domainOf } from "../symbols/domain.ts";
import type { Perspective } from "./perspective.ts";
import { sidesOf } from "./presence.ts";
import type { Side } from "./scene.ts";

/** What deployments are chosen by, each by its values. */
export const facets = ["actor", "side", "domain", "action", "status", "grade", "source"] as const;
export type Facet = (typeof facets)[number];

/** The values that pass; a facet that is left out lets every value pass. */
export type Choices = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** Ruled out and denied: told of, drawn only when asked for. */
const drawnAtFirst: readonly Status[] = statuses.filter((status) => status !== "ruled-out" && status !== "denied");

export const firstChoices: Choices = { status: drawnAtFirst };

/** A deployment with what it may be chosen by. */
export interface Faceted {
  deployment: Deployment;
  side: Side;
  domain: Domain;
  /** Sources that tell of it, sorted. */
  sourceIds: readonly string[];
}

/** Every deployment of a laydown as a perspective sees it, in its order. */
export function facetedOf(laydown: Laydown, perspective: Perspective): Faceted[] {
  const sides = sidesOf(laydown, perspective);
  const sourceOf = new Map(laydown.claims.map(({ id, source }) => [id, source]));
  return laydown.deployments.map((deployment) => ({
    deployment,
    side: sides.get(deployment.id) ?? "unknown",
    domain: domainOf(deployment.force.sidc),
    sourceIds: [...new Set(deployment.claims.flatMap((id) => sourceOf.get(id) ?? []))].sort(),
  }));
}

/** The values of a deployment for a facet: one, but as many sources as tell of it. */
export const valuesOf = ({ deployment, side, domain, sourceIds }: Faceted, facet: Facet): readonly string[] =>
  ({
    actor: [deployment.actor.name],
    side: [side],
    domain: [domain],
    action: [deployment.action],
    status: [deployment.status],
    grade: [deployment.grade],
    source: sourceIds,
  })[facet];

/** True where a deployment passes the choices, those of `except` aside. */
export const passesChoices = (item: Faceted, choices: Choices, except: Facet | null = null): boolean =>
  facets.every((facet) => {
    const chosen = facet === except ? undefined : choices[facet];
    return chosen === undefined || valuesOf(item, facet).some((value) => chosen.includes(value));
  });
