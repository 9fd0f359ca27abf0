import type { MultiPolygon, Polygon, Position } from "geojson";

/** West, south, east, north, degrees. */
export type Bounds = [number, number, number, number];

/** Bounds of a polygon, from its outer ring. */
export const boundsOf = ({ coordinates }: Polygon): Bounds => boundsOfRing(coordinates[0] ?? []);

function boundsOfRing(ring: readonly Position[]): Bounds {
  const bounds: Bounds = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of ring) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/**
 * The part of an area within bounds, which may pass ±180: pieces are shifted by whole turns to where the bounds are. Null
 * where nothing is left. Edges may run along the bounds more than once, so keep the bounds wider than what is looked at.
 */
export function clippedTo(area: MultiPolygon, bounds: Bounds): MultiPolygon | null {
  const coordinates = area.coordinates.flatMap((rings) =>
    [-360, 0, 360].flatMap((turn) => {
      const [west, south, east, north] = boundsOfRing(rings[0] ?? []);
      const apart = west + turn > bounds[2] || east + turn < bounds[0] || south > bounds[3] || north < bounds[1];
      if (apart) return [];
      const shifted = turn === 0 ? rings : rings.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon + turn, lat]));
      const clipped = shifted.map((ring) => clippedRing(ring, bounds)).filter((ring) => ring.length > 3);
      return clipped.length ? [clipped] : [];
    }),
  );
  return coordinates.length ? { type: "MultiPolygon", coordinates } : null;
}

/** A closed ring cut by the four sides in turn (Sutherland and Hodgman 1974). */
function clippedRing(ring: readonly Position[], [west, south, east, north]: Bounds): Position[] {
  const sides: { axis: 0 | 1; at: number; keeps: 1 | -1 }[] = [
    { axis: 0, at: west, keeps: 1 },
    { axis: 0, at: east, keeps: -1 },
    { axis: 1, at: south, keeps: 1 },
    { axis: 1, at: north, keeps: -1 },
  ];
  const open = sides.reduce<Position[]>(
    (points, { axis, at, keeps }) => {
      const depth = (point: Position): number => ((point[axis] ?? 0) - at) * keeps;
      return points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const [from, to] = [depth(before), depth(point)];
        if (from < 0 === to < 0) return to < 0 ? [] : [point];
        const t = from / (from - to);
        const cut = [0, 1].map((i) => (before[i] ?? 0) + ((point[i] ?? 0) - (before[i] ?? 0)) * t);
        return to < 0 ? [cut] : [cut, point];
      });
    },
    ring.slice(0, -1),
  );
  const [first] = open;
  return first ? [...open, first] : [];
}
