import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { destination } from "@turf/destination";
import { distance } from "@turf/distance";
import type { Feature, MultiPolygon, Position } from "geojson";
import type { Atlas } from "../gazetteer/atlas.ts";
import { middle } from "./borderland.ts";

/** A part of a country: its middle and how far it reaches. */
export interface Territory {
  position: Position;
  radiusKm: number;
}

/** Share of a country's area that its "western part" is. */
const share = 0.22;
const steps = 24;

/** A grid of points on the land, denser for smaller countries, with the area each stands for. */
function gridOn(land: Feature<MultiPolygon>): { point: Position; area: number }[] {
  const vertices = land.geometry.coordinates.flat(2);
  const crosses = vertices.some(([lon = 0]) => lon > 170) && vertices.some(([lon = 0]) => lon < -170);
  // Across the antimeridian longitudes go on counting, so that Chukotka is east of Moscow.
  const lons = vertices.map(([lon = 0]) => (crosses && lon < 0 ? lon + 360 : lon));
  const lats = vertices.map(([, lat = 0]) => lat);
  const [west, east, south, north] = [lons, lons, lats, lats].map((values, side) =>
    values.reduce((best, value) => (side % 2 ? Math.max(best, value) : Math.min(best, value))),
  );
  if (west === undefined || east === undefined || south === undefined || north === undefined) return [];
  const grid: { point: Position; area: number }[] = [];
  for (let column = 0.5; column < steps; column++)
    for (let row = 0.5; row < steps; row++) {
      const point: Position = [west + ((east - west) * column) / steps, south + ((north - south) * row) / steps];
      if (booleanPointInPolygon([wrapped(point[0] ?? 0), point[1] ?? 0], land))
        grid.push({ point, area: Math.cos(((point[1] ?? 0) * Math.PI) / 180) });
    }
  return grid;
}

const wrapped = (lon: number): number => (lon > 180 ? lon - 360 : lon);

/** The part of a country that lies towards a bearing (degrees from north), or about its middle; null for an unknown country. */
export function partOf(country: string, bearing: number | null, atlas: Atlas): Territory | null {
  const land = atlas.outline(country);
  if (!land) return null;
  const grid = gridOn(land);
  const centre = middle(grid.map(({ point }) => point));
  if (!centre) return null;
  const squeeze = Math.cos(((centre[1] ?? 0) * Math.PI) / 180);
  const inwards = ([lon = 0, lat = 0]: Position): number =>
    -Math.hypot((lon - (centre[0] ?? 0)) * squeeze, lat - (centre[1] ?? 0));
  const towards =
    (angle: number) =>
    ([lon = 0, lat = 0]: Position): number =>
      Math.sin(angle) * lon * squeeze + Math.cos(angle) * lat;
  const along = bearing === null ? inwards : towards((bearing * Math.PI) / 180);
  const ordered = [...grid].sort((a, b) => along(b.point) - along(a.point));
  const whole = grid.reduce((sum, { area }) => sum + area, 0);
  let taken = 0;
  const part = ordered.filter(({ area }) => (taken += area) <= share * whole).map(({ point }) => point);
  const position = middle(part.length > 0 ? part : [centre]);
  return (
    position && {
      position: [wrapped(position[0] ?? 0), position[1] ?? 0],
      radiusKm: Math.max(40, ...part.map((point) => 0.8 * distance(position, point))),
    }
  );
}

/**
 * The sea off a country's coast: towards a bearing where one is named, else where the coast is nearest to the middle; as far out
 * as said, else `usualKm`.
 */
export function offshore(
  country: string,
  from: Position,
  bearing: number | null,
  distanceKm: number | null,
  atlas: Atlas,
  usualKm = 60,
): Territory | null {
  const land = atlas.outline(country);
  if (!land) return null;
  const outKm = distanceKm ?? usualKm;
  const bearings = bearing === null ? Array.from({ length: 24 }, (_, turn) => turn * 15) : [bearing];
  for (let reach = 5; reach < 4000; reach += reach < 50 ? 5 : 25)
    for (const towards of bearings) {
      const shore = destination(from, reach, towards).geometry.coordinates;
      const position = destination(shore, outKm, towards).geometry.coordinates;
      const clear = [0.25, 0.5, 1].every(
        (part) => atlas.countryAt(destination(shore, outKm * part, towards).geometry.coordinates) === null,
      );
      if (clear && !booleanPointInPolygon(shore, land)) return { position, radiusKm: Math.max(40, outKm * 0.6) };
    }
  return null;
}
