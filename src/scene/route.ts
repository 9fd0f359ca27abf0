import type { Position } from "geojson";
import type { Action } from "../model/claim.ts";
import type { Departure } from "./home.ts";
import { distanceKm, greatCircle } from "./great-circle.ts";
import { type Pixel, toPixel } from "./mercator.ts";
import { locationOf } from "../model/standing.ts";
import type { Presence } from "./presence.ts";

/** The way of a force over the earth, whatever the zoom. */
export interface Route {
  presence: Presence;
  /** Great circle from origin to destination, pixels at zoom 0; the destination's longitude is within ±180. */
  path: Pixel[];
  originImplied: boolean;
  /** The mark stands at the start: a withdrawal, which leaves it. */
  leaves: boolean;
  /** Routes of one force stack from one origin share an arrow. */
  from: string;
}

/** Actions by which a force goes somewhere: only for these is the sender's own country taken as origin where none is stated. */
const moves: readonly Action[] = ["deploy", "send", "reinforce", "transfer", "rotate", "transit", "offer"];
/** Nearer than this, origin and destination are one place, km. */
const samePlaceKm = 15;

/**
 * The route of a presence, or null where nothing is said to move: an alert, a posture without an origin, an origin that is
 * neither stated nor the sender's own country.
 */
export function routeOf(presence: Presence, departure: Departure): Route | null {
  const { action, origin, destination, actor } = presence.deployment;
  if (action === "alert" || !destination || locationOf(presence.deployment) === null) return null;
  const to: Position = [destination.lon, destination.lat];
  if (origin) {
    const start: Position = [origin.lon, origin.lat];
    if (distanceKm(start, to) < samePlaceKm) return null;
    return {
      presence,
      path: route(start, to),
      originImplied: false,
      leaves: action === "withdraw",
      from: start.join(" "),
    };
  }
  if (!moves.includes(action) || actor.country === null) return null;
  const start = departure(actor.country, destination);
  if (!start || distanceKm(start, to) < samePlaceKm) return null;
  return { presence, path: route(start, to), originImplied: true, leaves: false, from: actor.country };
}

/** The great circle, shifted by whole turns so that its end keeps its longitude. */
function route(from: Position, to: Position): Pixel[] {
  const path = greatCircle(from, to);
  const shift = (to[0] ?? 0) - (path.at(-1)?.[0] ?? 0);
  return path.map(([lon = 0, lat = 0]) => toPixel([lon + shift, lat], 0));
}
