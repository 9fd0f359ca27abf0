import type { Position } from "geojson";
import { type Bounds } from "./clip.ts";
import { distanceKm } from "./great-circle.ts";
import { fromPixel, type Pixel, toPixel, worldSize } from "./mercator.ts";

/** A theatre reaches so far from its middle, km. */
const reachKm = 2500;
/** All marks are shown at once where they span no more than this share of the world's width. */
const widestSpan = 0.25;
/** This share of the marks may be left out of the first view where the rest then fits in so much less of the map. */
const outliers = 0.12;
const worthLess = 0.7;

/**
 * West, south, east and north of the marks to begin with: of all of them, or, where they lie too far apart to be read
 * together, of the densest theatre; without a few outliers that would shrink the rest. East is greater than west and may
 * pass 180. Null where there are no marks.
 */
export function theatreOf(anchors: readonly Position[]): Bounds | null {
  const [first] = anchors;
  if (!first) return null;
  let points = pixels(anchors, first);
  if (span(points, 0) > widestSpan * worldSize(0)) {
    const near = (middle: Position): Position[] => anchors.filter((anchor) => distanceKm(anchor, middle) <= reachKm);
    const densest = anchors.reduce((best, anchor) => (near(anchor).length > near(best).length ? anchor : best), first);
    points = pixels(near(densest), densest);
  }
  points = withoutOutliers(points);
  const [west, north] = fromPixel([extreme(points, 0, Math.min), extreme(points, 1, Math.min)], 0);
  const [east, south] = fromPixel([extreme(points, 0, Math.max), extreme(points, 1, Math.max)], 0);
  return [west ?? 0, south ?? 0, east ?? 0, north ?? 0];
}

/** Drops, side by side, the few points farthest out that take up much of the span. */
function withoutOutliers(points: readonly Pixel[]): Pixel[] {
  let kept = [...points];
  let spare = Math.floor(points.length * outliers);
  for (const [axis, sign] of [
    [0, 1],
    [0, -1],
    [1, 1],
    [1, -1],
  ] as const) {
    const ordered = [...kept].sort((a, b) => (b[axis] - a[axis]) * sign);
    for (let count = 1; count <= spare; count++) {
      const rest = ordered.slice(count);
      if (reach(rest) < worthLess * reach(kept)) {
        kept = rest;
        spare -= count;
        break;
      }
    }
  }
  return kept;
}

/** On the flat map at zoom 0, on the side of the antimeridian where `middle` is. */
const pixels = (positions: readonly Position[], middle: Position): Pixel[] =>
  positions.map(([lon = 0, lat = 0]) => toPixel([lon - 360 * Math.round((lon - (middle[0] ?? 0)) / 360), lat], 0));

const reach = (points: readonly Pixel[]): number => Math.max(span(points, 0), span(points, 1));

const extreme = (points: readonly Pixel[], axis: 0 | 1, pick: (...values: number[]) => number): number =>
  pick(...points.map((point) => point[axis]));

const span = (points: readonly Pixel[], axis: 0 | 1): number =>
  extreme(points, axis, Math.max) - extreme(points, axis, Math.min);
