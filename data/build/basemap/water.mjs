import { topology } from "topojson-server";
import { inBbox, ringAreaKm2 } from "./geometry.mjs";
import { simplifyByZone } from "./simplify.mjs";

/**
 * Rivers (properties `zoom`, from which they are drawn, and `width`, a relative one) and lakes (property `zoom`).
 * @param {object} rivers @param {object} lakes GeoJSON of mapeo-offline-map
 * @param {object[]} drawn lakes.json, what those lack
 * @param {object} detail water part of detail.json
 */
export function buildWater(rivers, lakes, drawn, detail) {
  return simplifyByZone(
    topology({
      rivers: { type: "FeatureCollection", features: riverFeatures(rivers.features, detail) },
      lakes: { type: "FeatureCollection", features: lakeFeatures(lakes.features, drawn, detail) },
    }),
    detail,
  );
}

function riverFeatures(features, { riverWidths, fineRivers }) {
  const groups = new Map();
  for (const { properties, geometry } of features) {
    const zoom = Math.floor(properties.min_zoom);
    if (properties.min_zoom > fineRivers.zoom && !inBbox(fineRivers.bbox, geometry.coordinates[0])) continue;
    const width = riverWidths.find((width) => properties.strokeweig <= width);
    const key = `${zoom} ${width}`;
    groups.set(key, [...(groups.get(key) ?? []), geometry.coordinates]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, coordinates]) => {
      const [zoom, width] = key.split(" ").map(Number);
      return { type: "Feature", properties: { zoom, width }, geometry: { type: "MultiLineString", coordinates } };
    });
}

function lakeFeatures(features, drawn, { smoothed, leftLakes, lakeZooms }) {
  const polygons = features
    .filter(({ properties }) => !leftLakes.includes(properties.name))
    .flatMap(({ geometry: { type, coordinates } }) => (type === "Polygon" ? [coordinates] : coordinates))
    .concat(drawn.map(({ ring }) => [ring]))
    .map((polygon) => (smoothed.some((zone) => inBbox(zone, polygon[0][0])) ? polygon.map(rounded) : polygon));
  return lakeZooms.map(({ zoom, fromKm2, belowKm2 = Infinity }) => ({
    type: "Feature",
    properties: { zoom },
    geometry: {
      type: "MultiPolygon",
      coordinates: polygons.filter(([outer]) => {
        const areaKm2 = ringAreaKm2(outer);
        return areaKm2 >= fromKm2 && areaKm2 < belowKm2;
      }),
    },
  }));
}

/** Chaikin's corner cutting, twice: the source is rounded to a hundredth of a degree, and its corners show. */
function rounded(ring) {
  const cut = (points) =>
    points.slice(0, -1).flatMap((point, i) => {
      const next = points[i + 1];
      const between = (share) => [point[0] + (next[0] - point[0]) * share, point[1] + (next[1] - point[1]) * share];
      return [between(0.25), between(0.75)];
    });
  const closed = (points) => [...points, points[0]];
  return closed(cut(closed(cut(ring))));
}
