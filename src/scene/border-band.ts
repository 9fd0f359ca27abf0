import type { MultiPolygon, Polygon, Position } from "geojson";
import difference from "@turf/difference";
import { feature, featureCollection } from "@turf/helpers";
import { distanceKm } from "./great-circle.ts";

type Area = Polygon | MultiPolygon;

/** A border is followed in straight pieces of about this share of the band's width. */
const pieceShare = 0.6;
const capSteps = 6;
const degreeKm = 111.2;

/** The part of a country's land that lies within `widthKm` of one of its borders; null where none does. */
export function borderBand(land: Area, border: readonly Position[][], widthKm: number): Area | null {
  const pieces = border.flatMap((line) => {
    const bends = spaced(line, widthKm * pieceShare);
    return bends.slice(1).map((to, index) => feature<Area>(capsule(bends[index] ?? to, to, widthKm)));
  });
  if (pieces.length === 0) return null;
  // What is left when all that lies farther off is taken away: the pieces become one area without a union.
  const farther = difference(featureCollection([feature(land), ...pieces]));
  if (!farther) return land;
  return difference(featureCollection([feature<Area>(land), farther]))?.geometry ?? null;
}

/** Points of a line that are so far apart; its ends are kept. */
function spaced(line: readonly Position[], apartKm: number): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const kept = [first];
  for (const position of line) if (distanceKm(kept.at(-1) ?? first, position) >= apartKm) kept.push(position);
  return [...kept, last];
}

/** All that lies within a radius of a segment. */
function capsule([lonA = 0, latA = 0]: Position, [lonB = 0, latB = 0]: Position, radiusKm: number): Polygon {
  const stretch = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  const heading = Math.atan2(latB - latA, (lonB - lonA) * stretch);
  const cap = (lon: number, lat: number, from: number): Position[] =>
    Array.from({ length: capSteps + 1 }, (_, step) => {
      const angle = from + (Math.PI * step) / capSteps;
      const reach = radiusKm / degreeKm;
      return [lon + (Math.cos(angle) * reach) / stretch, lat + Math.sin(angle) * reach];
    });
  const ring = [...cap(lonB, latB, heading - Math.PI / 2), ...cap(lonA, latA, heading + Math.PI / 2)];
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}
