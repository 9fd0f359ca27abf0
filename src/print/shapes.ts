import type { Geometry, MultiPolygon, Position } from "geojson";
import { boundsOf, clippedTo } from "../scene/clip.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { MapFrame } from "./map-frame.ts";
import { lineData, ringData } from "./path-data.ts";

/** What of areas is in sight, as path data for an even-odd fill. */
export const areaData = (areas: readonly Geometry[], frame: MapFrame): string =>
  areas
    .flatMap((area) => clippedTo(multiPolygonOf(area), frame.bounds)?.coordinates ?? [])
    .flatMap((rings) => rings.map((ring) => ringData(ring.map(frame.on))))
    .join("");

function multiPolygonOf(area: Geometry): MultiPolygon {
  if (area.type === "MultiPolygon") return area;
  return { type: "MultiPolygon", coordinates: area.type === "Polygon" ? [area.coordinates] : [] };
}

/** What of lines is in sight, as path data: stretches that are out of sight are left out. */
export const linesData = (lines: readonly (readonly Position[])[], frame: MapFrame): string =>
  lines
    .flatMap((line) => frame.turns.flatMap((turn) => stretches(line, turn, frame)))
    .map(lineData)
    .join("");

/** The lines of a geometry; of an area its outlines. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "MultiLineString":
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function stretches(line: readonly Position[], turn: number, frame: MapFrame): Pixel[][] {
  const [west, south, east, north] = frame.bounds;
  const box = boundsOf({ type: "Polygon", coordinates: [[...line]] });
  if (box[0] + turn > east || box[2] + turn < west || box[1] > north || box[3] < south) return [];
  const points = line.map(([lon = 0, lat = 0]): Position => [lon + turn, lat]);
  const found: Pixel[][] = [];
  let open: Pixel[] | null = null;
  points.slice(1).forEach((to, index) => {
    const from = points[index] ?? to;
    const [lons, lats] = [0, 1].map((axis) => [from[axis] ?? 0, to[axis] ?? 0]);
    const apart =
      !lons ||
      !lats ||
      Math.max(...lons) < west ||
      Math.min(...lons) > east ||
      Math.max(...lats) < south ||
      Math.min(...lats) > north;
    if (apart) {
      open = null;
      return;
    }
    if (!open) found.push((open = [frame.on(from)]));
    open.push(frame.on(to));
  });
  return found;
}
