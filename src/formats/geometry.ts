import type { LineString, MultiLineString, Point, Position } from "geojson";
import type { Deployment } from "../model/laydown.ts";
import { locationOf } from "../model/standing.ts";
import type { Voice } from "./voices.ts";

interface Coordinates {
  /** Degrees. */
  lat: number;
  lon: number;
}

/** Where a deployment is drawn in a file, as the map does. */
export interface Drawn {
  /** Where it stands; null where it has no place on a map. */
  point: Point | null;
  /** The way it comes, from its origin to its destination; null where nobody says that it does. */
  way: LineString | MultiLineString | null;
}

/** A way only where some source states the origin: an implied one is nobody's word. An alert moves nobody. */
export function drawnOf(deployment: Deployment, voices: readonly Voice[]): Drawn {
  const { origin, destination, action } = deployment;
  const at = locationOf(deployment);
  if (!at) return { point: null, way: null };
  const isStated = voices.some(({ claim }) => claim.origin !== null && claim.evidence["origin"]?.basis !== "implied");
  const moves = origin && destination && isStated && action !== "alert";
  return { point: pointAt(at), way: moves ? wayBetween(origin, destination) : null };
}

/** Six decimals, as RFC 7946 advises: a tenth of a metre. */
export const position = ({ lat, lon }: Coordinates): Position => [rounded(lon), rounded(lat)];
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

const pointAt = (location: Coordinates): Point => ({ type: "Point", coordinates: position(location) });

/** A line from one place to another, cut at the antimeridian as RFC 7946 asks; null where both are one place. */
function wayBetween(from: Coordinates, to: Coordinates): LineString | MultiLineString | null {
  const [start, end] = [position(from), position(to)];
  if (start[0] === end[0] && start[1] === end[1]) return null;
  const span = to.lon - from.lon;
  if (Math.abs(span) <= 180) return { type: "LineString", coordinates: [start, end] };
  const edge = span > 0 ? -180 : 180; // The short way round leaves the map on this side.
  const length = 360 - Math.abs(span);
  const lat = rounded(from.lat + ((to.lat - from.lat) * Math.abs(edge - from.lon)) / length);
  const halves = [
    [start, [edge, lat]],
    [[-edge, lat], end],
  ].filter(([a, b]) => a?.[0] !== b?.[0] || a?.[1] !== b?.[1]);
  return { type: "MultiLineString", coordinates: halves };
}
