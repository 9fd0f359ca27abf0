import type { Feature, FeatureCollection, LineString, Point, Position } from "geojson";

export const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

export const point = (coordinates: Position, properties: object): Feature<Point> => ({
  type: "Feature",
  properties: { ...properties },
  geometry: { type: "Point", coordinates },
});

export const line = (coordinates: Position[], properties: object): Feature<LineString> => ({
  type: "Feature",
  properties: { ...properties },
  geometry: { type: "LineString", coordinates },
});
