import type { Position } from "geojson";
import { distanceKm } from "./great-circle.ts";

/** A theatre reaches so far from its middle, km. */
const reachKm = 2000;
/** All marks are shown at once where they span no more than this, degrees of longitude. */
const widestSpan = 90;

/**
 * West, south, east and north of the marks to begin with: of all of them, or, where they lie too far apart to be read
 * together, of the densest theatre. East is greater than west and may pass 180. Null where there are none.
 */
export function theatreOf(anchors: readonly Position[]): [number, number, number, number] | null {
  const [first] = anchors;
  if (!first) return null;
  const all = boundsOf(anchors, first);
  if (all[2] - all[0] <= widestSpan) return all;
  const near = (middle: Position): Position[] => anchors.filter((anchor) => distanceKm(anchor, middle) <= reachKm);
  const densest = anchors.reduce((best, anchor) => (near(anchor).length > near(best).length ? anchor : best), first);
  return boundsOf(near(densest), densest);
}

/** Bounds of positions, their longitudes taken on the side of the antimeridian where `middle` is. */
function boundsOf(positions: readonly Position[], middle: Position): [number, number, number, number] {
  const lons = positions.map(([lon = 0]) => lon - 360 * Math.round((lon - (middle[0] ?? 0)) / 360));
  const lats = positions.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
