import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Claim } from "../model/claim.ts";
import type { Deployment, Laydown } from "../model/laydown.ts";
import type { Location } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import type { Format } from "./format.ts";
import { deploymentTitle } from "./geojson/deployment-title.ts";
import { lineBetween, pointAt } from "./geojson/geometry.ts";
import { simpleStyle } from "./geojson/simple-style.ts";

/**
 * GeoJSON (RFC 7946), one feature a deployment: a point where a force is, a line where its origin is stated, null geometry
 * where no place is known. Properties have the names of TacticalJSON (`sidc`, `quantity`, `type`, `uniqueDesignation`) and of
 * simplestyle, so that map programs draw it; ruled-out and denied deployments are drawn pale and say so in their title.
 */
export const geojson: Format = {
  name: "geojson",
  title: "a GeoJSON feature for each deployment, with TacticalJSON names",
  extension: "geojson",
  mediaType: "application/geo+json",
  per: "laydown",
  write: (laydown) => `${JSON.stringify(featuresOf(laydown), null, 2)}\n`,
};

const credits = "Place data © GeoNames (CC BY 4.0)";

type Collection = FeatureCollection<Geometry | null> & Pick<Laydown, "generator" | "notes"> & { attribution: string };

/** RFC 7946 lets a collection have members of its own: who made it, whom to credit, and what a reader has to know. */
function featuresOf(laydown: Laydown): Collection {
  const claims = new Map(laydown.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(laydown.sources.map((source) => [source.id, source]));
  return {
    type: "FeatureCollection",
    generator: laydown.generator,
    attribution: credits,
    notes: laydown.notes,
    features: laydown.deployments.map((deployment) =>
      featureOf(
        deployment,
        deployment.claims.flatMap((id) => claims.get(id) ?? []),
        sources,
      ),
    ),
  };
}

function featureOf(
  deployment: Deployment,
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
): Feature<Geometry | null> {
  const { force, actor, when } = deployment;
  const isUnit = ["troops", "land-unit", "naval-group", "headquarters", "ship", "carrier", "submarine"].includes(
    force.category,
  );
  return {
    type: "Feature",
    id: deployment.id,
    geometry: geometryOf(deployment, claims),
    properties: {
      sidc: force.sidc,
      ...(force.count === null ? {} : { quantity: force.count }),
      ...(force.designation === null ? {} : { [isUnit ? "uniqueDesignation" : "type"]: force.designation }),
      title: deploymentTitle(deployment),
      actor: actor.name,
      actorCountry: actor.country,
      category: force.category,
      force: force.text,
      countQualifier: force.countQualifier,
      action: deployment.action,
      status: deployment.status,
      ...locationProperties(deployment.destination ?? deployment.origin),
      origin: endOf(deployment.origin),
      destination: endOf(deployment.destination),
      when: when?.text ?? null,
      from: when?.from ?? null,
      to: when?.to ?? null,
      corroboration: deployment.corroboration,
      grade: deployment.grade,
      disputes: deployment.disputes,
      quotes: claims.map((claim) => quoteOf(claim, sources.get(claim.source))),
      ...simpleStyle(deployment.status),
    },
  };
}

/** A line only where some source states the origin: an implied one is nobody's word. An alert moves nobody. */
function geometryOf({ origin, destination, action }: Deployment, claims: readonly Claim[]): Geometry | null {
  const isStated = claims.some((claim) => claim.origin !== null && claim.evidence["origin"]?.basis !== "implied");
  const at = destination ?? origin;
  if (at === null) return null;
  return origin && destination && isStated && action !== "alert" ? lineBetween(origin, destination) : pointAt(at);
}

const locationProperties = (location: Location | null): Record<string, unknown> => ({
  place: location?.name ?? null,
  relation: location?.relation ?? null,
  precision: location?.precision ?? null,
  radiusKm: location?.radiusKm ?? null,
});

const endOf = (location: Location | null): Record<string, unknown> | null =>
  location && {
    name: location.name,
    place: location.place,
    relation: location.relation,
    precision: location.precision,
    radiusKm: location.radiusKm,
  };

const quoteOf = (claim: Claim, source: Source | undefined): Record<string, unknown> => ({
  claim: claim.id,
  text: claim.quote.text,
  start: claim.quote.start,
  end: claim.quote.end,
  status: claim.status,
  speaker: claim.speaker,
  source: claim.source,
  title: source?.title ?? null,
  publisher: source?.publisher ?? null,
  published: source?.published ?? null,
  url: source?.url ?? null,
});
