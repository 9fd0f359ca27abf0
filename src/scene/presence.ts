import type { Position } from "geojson";
import type { Deployment, Laydown } from "../model/laydown.ts";
import type { Location } from "../model/place.ts";
import { locationOf } from "../model/standing.ts";
import { withIdentity } from "../symbols/sidc.ts";
import { type Perspective, sideOf } from "./perspective.ts";
import type { Side } from "./scene.ts";
import { statusClass } from "./unit.ts";

/** A deployment that has a place on the map, as a perspective sees it. */
export interface Presence {
  deployment: Deployment;
  location: Location;
  /** [lon, lat] */
  anchor: Position;
  /** The same for presences at the very same point and of the same kind of place. */
  spot: string;
  /** The same for presences that may share a stack at all. */
  kind: string;
  side: Side;
  /** 20 digits, side included. */
  sidc: string;
}

/** True where the location is a point on the ground rather than somewhere in or near an area. */
export const isSite = ({ precision, relation }: Pick<Location, "precision" | "relation">): boolean =>
  relation === "in" && (precision === "site" || precision === "town");

/** The side of every deployment, by id: that of its actor on the latest day on which one of its sources was published. */
export function sidesOf({ sources, claims, deployments }: Laydown, perspective: Perspective): Map<string, Side> {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const dayOfClaim = new Map(claims.map((claim) => [claim.id, published.get(claim.source) ?? null]));
  return new Map(
    deployments.map((deployment) => {
      const days = deployment.claims.flatMap((claim) => dayOfClaim.get(claim) ?? []).sort();
      const day = days.at(-1) ?? deployment.when?.from ?? null;
      return [deployment.id, sideOf(deployment.actor.country, day, perspective)];
    }),
  );
}

/** Where the deployments are said to be, [lon, lat], one for each that has a place. */
export const anchorsOf = ({ deployments }: Laydown): Position[] =>
  deployments.flatMap((deployment) => {
    const location = locationOf(deployment);
    return location ? [[location.lon, location.lat]] : [];
  });

/** The deployments that have a place, in an order that does not depend on that of the laydown. */
export function presences(laydown: Laydown, perspective: Perspective): Presence[] {
  const sides = sidesOf(laydown, perspective);
  return laydown.deployments
    .flatMap((deployment): Presence[] => {
      const location = locationOf(deployment);
      if (!location) return [];
      const side = sides.get(deployment.id) ?? "unknown";
      const sidc = withIdentity(deployment.force.sidc, side);
      const spot = `${location.lon} ${location.lat} ${isSite(location)}`;
      const kind = `${side} ${statusClass(deployment.status)}`;
      return [{ deployment, location, anchor: [location.lon, location.lat], spot, kind, side, sidc }];
    })
    .sort((a, b) => (a.deployment.id < b.deployment.id ? -1 : a.deployment.id > b.deployment.id ? 1 : 0));
}
