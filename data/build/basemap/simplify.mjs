import { presimplify, simplify } from "topojson-simplify";
import { inBbox, ringAreaKm2 } from "./geometry.mjs";

/** The first zone of detail.json that holds the position. */
export const zoneAt = (zones, position) => zones.find(({ bbox }) => inBbox(bbox, position));

/**
 * Leaves out points whose triangle with their neighbours is smaller than the threshold of their zone. An island keeps at
 * least `pointsKeptPerIsland` points.
 */
export function simplifyByZone(topology, { zones, thresholdKm2, pointsKeptPerIsland = 0 }) {
  const weightKm2 = (triangle) => ringAreaKm2([...triangle, triangle[0]]) / zoneAt(zones, triangle[1]).coarser;
  const weighted = presimplify(topology, weightKm2);
  for (const arc of weighted.arcs) {
    const isRing = arc[0][0] === arc.at(-1)[0] && arc[0][1] === arc.at(-1)[1];
    const kept = isRing ? pointsKeptPerIsland : 0;
    for (const point of arc.toSorted((p, q) => q[2] - p[2]).slice(0, kept)) point[2] = Infinity;
  }
  return simplify(weighted, thresholdKm2);
}
