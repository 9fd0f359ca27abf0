import { presimplify, simplify } from "topojson-simplify";
import { inBbox, ringAreaKm2 } from "./geometry.mjs";

/** The first zone of detail.json that holds the position. */
export const zoneAt = (zones, position) => zones.find(({ bbox }) => inBbox(bbox, position));

/**
 * Leaves out points whose triangle with their neighbours is smaller than the threshold of their zone. Each arc of a ring
 * that is short of arcs, such as an island's or an islet's that two countries share, keeps at least `pointsKeptPerArc`
 * points, so that no ring falls in on itself.
 */
export function simplifyByZone(topology, { zones, thresholdKm2, pointsKeptPerArc = 0 }) {
  const weightKm2 = (triangle) => ringAreaKm2([...triangle, triangle[0]]) / zoneAt(zones, triangle[1]).coarser;
  const weighted = presimplify(topology, weightKm2);
  for (const index of arcsOfShortRings(topology)) {
    const heaviest = weighted.arcs[index].toSorted((p, q) => q[2] - p[2]).slice(0, pointsKeptPerArc);
    for (const point of heaviest) point[2] = Infinity;
  }
  return simplify(weighted, thresholdKm2);
}

function arcsOfShortRings({ objects }) {
  const polygons = Object.values(objects)
    .flatMap(({ geometries }) => geometries)
    .filter(({ type }) => type === "MultiPolygon")
    .flatMap(({ arcs }) => arcs);
  const short = polygons.flat().filter((ring) => ring.length <= 2);
  return new Set(short.flat().map((index) => (index < 0 ? ~index : index)));
}
