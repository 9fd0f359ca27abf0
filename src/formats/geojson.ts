import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Deployment, Laydown } from "../model/laydown.ts";
import type { Location } from "../model/place.ts";
import { locationOf } from "../model/standing.ts";
import { withIdentity } from "../symbols/sidc.ts";
import { credits } from "./credits.ts";
import { deploymentTitle } from "./deployment-title.ts";
import type { ExportView } from "./export-view.ts";
import type { TextFormat } from "./format.ts";
import { simpleStyle } from "./geojson/simple-style.ts";
import { drawnOf } from "./geometry.ts";
import { type Voice, voicesIn } from "./voices.ts";

/**
 * GeoJSON (RFC 7946), one feature a deployment: a point where the map draws it, a line where its origin is stated, null
 * geometry where no place is known. Properties have the names of TacticalJSON (`sidc`, `quantity`, `type`,
 * `uniqueDesignation`) and of simplestyle, so that map programs draw it; what is ruled out or denied is pale and says so in
 * its title.
 */
export const geojson: TextFormat = {
  name: "geojson",
  title: "a GeoJSON feature for each deployment, with TacticalJSON names",
  extension: "geojson",
  mediaType: "application/geo+json",
  per: "laydown",
  write: (laydown, view) => `${JSON.stringify(featuresOf(laydown, view), null, 2)}\n`,
};

type Collection = FeatureCollection<Geometry | null> &
  Pick<Laydown, "generator" | "notes"> & { title: string; perspective: string; attribution: string };

/** RFC 7946 lets a collection have members of its own: who made it, whom to credit, and what a reader has to know. */
function featuresOf(laydown: Laydown, view: ExportView): Collection {
  const voices = voicesIn(laydown);
  return {
    type: "FeatureCollection",
    title: view.title,
    perspective: view.perspective,
    generator: laydown.generator,
    attribution: credits,
    notes: laydown.notes,
    features: laydown.deployments.map((deployment) => featureOf(deployment, voices(deployment), view)),
  };
}

/** TacticalJSON calls the name of a unit or a ship `uniqueDesignation`, that of a model `type`. */
const named: ReadonlySet<string> = new Set([
  "troops",
  "land-unit",
  "naval-group",
  "headquarters",
  "ship",
  "carrier",
  "submarine",
]);

function featureOf(deployment: Deployment, voices: readonly Voice[], view: ExportView): Feature<Geometry | null> {
  const { force, actor, when, status } = deployment;
  const { point, way } = drawnOf(deployment, voices);
  const side = view.sides.get(deployment.id) ?? "unknown";
  return {
    type: "Feature",
    id: deployment.id,
    geometry: way ?? point,
    properties: {
      sidc: withIdentity(force.sidc, side),
      ...(force.count === null ? {} : { quantity: force.count }),
      ...(force.designation === null
        ? {}
        : { [named.has(force.category) ? "uniqueDesignation" : "type"]: force.designation }),
      title: deploymentTitle(deployment),
      actor: actor.name,
      actorCountry: actor.country,
      side,
      category: force.category,
      force: force.text,
      countQualifier: force.countQualifier,
      action: deployment.action,
      status,
      ...locationProperties(locationOf(deployment)),
      origin: endOf(deployment.origin),
      destination: endOf(deployment.destination),
      when: when?.text ?? null,
      from: when?.from ?? null,
      to: when?.to ?? null,
      corroboration: deployment.corroboration,
      grade: deployment.grade,
      disputes: deployment.disputes,
      quotes: voices.map(quoteOf),
      ...simpleStyle(status, view.lookOf(side, status).stroke),
      ...(way ? { "arrow-end": "arrow" } : {}),
    },
  };
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

const quoteOf = ({ claim, source }: Voice): Record<string, unknown> => ({
  claim: claim.id,
  text: claim.quote.text,
  start: claim.quote.start,
  end: claim.quote.end,
  status: claim.status,
  speaker: claim.speaker,
  source: claim.source,
  title: source.title,
  publisher: source.publisher,
  published: source.published,
  url: source.url,
});
