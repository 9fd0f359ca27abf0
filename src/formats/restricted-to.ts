import type { Laydown } from "../model/laydown.ts";

/**
 * The part of a laydown that some deployments stand on: their claims, the sources of these and what is known of them. Where
 * it is not all, a note says how many of how many, and why (`reason`, a phrase such as "Actor: Russia").
 */
export function restrictedTo(laydown: Laydown, ids: ReadonlySet<string>, reason: string): Laydown {
  const deployments = laydown.deployments.filter(({ id }) => ids.has(id));
  if (deployments.length === laydown.deployments.length) return laydown;
  const claimIds = new Set(deployments.flatMap(({ claims }) => claims));
  const claims = laydown.claims.filter(({ id }) => claimIds.has(id));
  const sourceIds = new Set(claims.map(({ source }) => source));
  const mentions = laydown.mentions.filter(({ source }) => sourceIds.has(source));
  const placeIds = new Set([
    ...mentions.map(({ place }) => place),
    ...[...claims, ...deployments].flatMap(({ origin, destination }) => [origin?.place, destination?.place]),
  ]);
  const message = `${deployments.length} of ${laydown.deployments.length} deployments were chosen (${reason})`;
  return {
    ...laydown,
    sources: laydown.sources.filter(({ id }) => sourceIds.has(id)),
    places: laydown.places.filter(({ id }) => placeIds.has(id)),
    mentions,
    claims,
    deployments,
    notes: [
      { source: null, span: null, stage: "export", level: "info", message },
      ...laydown.notes.filter(({ source }) => source === null || sourceIds.has(source)),
    ],
  };
}
