import type { Polygon, Position } from "geojson";
import { geoArea, geoCentroid, geoInterpolate } from "d3-geo";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Location } from "../model/place.ts";
import { distanceKm } from "./great-circle.ts";

/** The tail of an implied origin reaches so far into the sender's country, at most. */
const tailKm = 350;
const searchSteps = 120;

/** Where a country's forces set out for a destination; null where they cannot be said to go there from abroad. */
export type Departure = (country: string, destination: Location) => Position | null;

/**
 * Where an arrow starts that is only known to come from a country: inside its mainland, on the way from its middle, not far
 * from where the way leaves it. Null where the country is unknown, or is or lies in the destination itself.
 */
export function departures(atlas: Atlas): Departure {
  const middles = new Map<string, Position | null>();
  return (country, location) => {
    const destination: Position = [location.lon, location.lat];
    if (atlas.countryAt(destination) === country) return null;
    const middle = middles.has(country) ? (middles.get(country) ?? null) : middleOf(country, atlas);
    middles.set(country, middle);
    if (!middle) return null;
    const isWide = location.precision === "region" || location.precision === "vague";
    if (isWide && distanceKm(middle, destination) < location.radiusKm) return null;
    return tailStart(country, middle, destination, atlas);
  };
}

function tailStart(country: string, middle: Position, destination: Position, atlas: Atlas): Position {
  const along = geoInterpolate(pair(middle), pair(destination));
  let inside = 0;
  while (inside < searchSteps && atlas.countryAt(along((inside + 1) / searchSteps)) === country) inside++;
  const leavesKm = (distanceKm(middle, destination) * inside) / searchSteps;
  const share = Math.max(0, leavesKm - tailKm) / Math.max(1, distanceKm(middle, destination));
  return along(share);
}

/** A point inside the largest piece of a country, near its middle. */
function middleOf(country: string, atlas: Atlas): Position | null {
  const pieces = (atlas.outline(country)?.geometry.coordinates ?? []).map((coordinates): Polygon => ({
    type: "Polygon",
    coordinates,
  }));
  const [mainland] = pieces
    .map((piece) => ({ piece, area: Math.min(geoArea(piece), 4 * Math.PI - geoArea(piece)) }))
    .sort((a, b) => b.area - a.area);
  if (!mainland) return null;
  const centroid = geoCentroid(mainland.piece);
  if (atlas.countryAt(centroid) === country) return centroid;
  const ring = mainland.piece.coordinates[0] ?? [];
  const towards = ring.map((corner) => geoInterpolate(centroid, pair(corner)));
  for (const share of [0.3, 0.5, 0.7, 0.9, 1.05]) {
    const found = towards.map((at) => at(share)).find((point) => atlas.countryAt(point) === country);
    if (found) return found;
  }
  return ring[0] ?? null;
}

const pair = ([lon = 0, lat = 0]: Position): [number, number] => [lon, lat];
