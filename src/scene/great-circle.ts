import type { Position } from "geojson";
import { geoDistance, geoInterpolate } from "d3-geo";

const earthRadiusKm = 6371;
/** A vertex at least this often keeps the bend smooth at every zoom that is shown. */
const stepKm = 60;

/** Great-circle distance, km. */
export const distanceKm = (from: Position, to: Position): number => geoDistance(pair(from), pair(to)) * earthRadiusKm;

/**
 * The great circle between two places as [lon, lat] vertices, at least two. Longitudes run on past ±180 rather than
 * jump, so the line is one line on a flat map; its last vertex keeps the longitude `to` has, give or take whole turns.
 */
export function greatCircle(from: Position, to: Position): Position[] {
  const steps = Math.max(2, Math.ceil(distanceKm(from, to) / stepKm));
  const at = geoInterpolate(pair(from), pair(to));
  const path: Position[] = [];
  let turns = 0;
  let previous = from[0] ?? 0;
  for (let step = 0; step <= steps; step++) {
    const [lon, lat] = step === 0 ? pair(from) : step === steps ? pair(to) : at(step / steps);
    if (lon + turns * 360 - previous > 180) turns--;
    if (lon + turns * 360 - previous < -180) turns++;
    previous = lon + turns * 360;
    path.push([previous, lat]);
  }
  return path;
}

const pair = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];
