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

/** A place that says which stretch of a border is meant: [lon, lat], and how far it reaches. */
interface Beside {
  position: Position;
  radiusKm: number;
}

/** How far behind a border the middle of a force "near" it is drawn, less where the land is narrow. Presence, not a position. */
const depthsKm = [75, 40, 20, 10, 5];
const bearings = [0, 45, 90, 135, 180, 225, 270, 315];

/**
 * The land of `holder` along its border with `neighbour`, on the holder's side; null where they share none. With `beside`,
 * along the stretch of the border that is nearest to that place.
 *
 * Points some way inside the holder are taken all along the border; the middle one stands for them.
 */
export function borderland(
  holder: string,
  neighbour: string,
  atlas: Atlas,
  beside: Beside | null = null,
): Borderland | null {
  const land = atlas.outline(holder);
  const border = atlas.border(holder, neighbour);
  if (!land || !border) return null;
  const stations = stretch(thinned(border.geometry.coordinates.flat(), 25), beside);
  const insideAt = (depthKm: number): Position[] =>
    stations.flatMap((station) =>
      bearings
        .map((bearing) => destination(station, depthKm, bearing).geometry.coordinates)
        .filter((point) => booleanPointInPolygon(point, land) && nearest(point, stations) > depthKm * 0.8),
    );
  for (const depthKm of depthsKm) {
    const points = insideAt(depthKm);
    if (points.length > 0) return reaching(middle(points), stations);
  }
  return reaching(middle(stations), stations);
}

/** The middle of the border itself; null where two countries share none. */
export function borderline(one: string, other: string, atlas: Atlas): Borderland | null {
  const border = atlas.border(one, other);
  const stations = border ? thinned(border.geometry.coordinates.flat(), 25) : [];
  return reaching(middle(stations), stations);
}

const reaching = (position: Position | null, stations: readonly Position[]): Borderland | null =>
  position && { position, radiusKm: Math.max(50, ...stations.map((station) => distance(position, station))) };

/** The positions along a border that are about as near to a place as the nearest one. */
function stretch(stations: readonly Position[], beside: Beside | null): readonly Position[] {
  if (!beside) return stations;
  const reachKm = nearest(beside.position, stations) + Math.max(100, beside.radiusKm);
  return stations.filter((station) => distance(station, beside.position) <= reachKm);
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
