import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { destination } from "@turf/destination";
import { distance } from "@turf/distance";
import type { Position } from "geojson";
import type { Atlas } from "../gazetteer/atlas.ts";

/** A stretch of land along a border: its middle and how far it reaches. */
export interface Borderland {
  position: Position;
  radiusKm: number;
}

/** How far behind a border the middle of a force "near" it is drawn. Presence, not a position. */
const depthKm = 75;
const bearings = [0, 45, 90, 135, 180, 225, 270, 315];

/**
 * The land of `holder` along its border with `neighbour`, on the holder's side; null where they share none.
 *
 * Points some way inside the holder are taken all along the border; the middle one stands for them.
 */
export function borderland(holder: string, neighbour: string, atlas: Atlas): Borderland | null {
  const land = atlas.outline(holder);
  const border = atlas.border(holder, neighbour);
  const foreign = atlas.outline(neighbour);
  if (!land || !border || !foreign) return null;
  const stations = thinned(border.geometry.coordinates.flat(), 25);
  const inside = stations.flatMap((station) =>
    bearings
      .map((bearing) => destination(station, depthKm, bearing).geometry.coordinates)
      .filter((point) => booleanPointInPolygon(point, land) && nearest(point, stations) > depthKm * 0.8),
  );
  const points = inside.length > 0 ? inside : stations;
  const position = middle(points);
  return position && { position, radiusKm: Math.max(50, ...stations.map((station) => distance(position, station))) };
}

/** The middle of the border itself; null where two countries share none. */
export function borderline(one: string, other: string, atlas: Atlas): Borderland | null {
  const border = atlas.border(one, other);
  const stations = border ? thinned(border.geometry.coordinates.flat(), 25) : [];
  const position = middle(stations);
  return position && { position, radiusKm: Math.max(50, ...stations.map((station) => distance(position, station))) };
}

/** Positions at least `stepKm` apart, in order. */
function thinned(positions: readonly Position[], stepKm: number): Position[] {
  const kept: Position[] = [];
  for (const position of positions) {
    const last = kept.at(-1);
    if (!last || distance(last, position) >= stepKm) kept.push(position);
  }
  return kept;
}

const nearest = (point: Position, stations: readonly Position[]): number =>
  Math.min(...stations.map((station) => distance(point, station)));

/** The point nearest to the mean of all, so that it lies where they do. */
export function middle(points: readonly Position[]): Position | null {
  const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length;
  const centre: Position = [mean(0), mean(1)];
  return points.reduce<Position | null>(
    (best, point) => (best === null || distance(point, centre) < distance(best, centre) ? point : best),
    null,
  );
}
