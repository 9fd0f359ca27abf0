import type { Feature, FeatureCollection, Geometry, Point, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { DisputedLine } from "./disputed-borders.ts";

/** `data/basemap/*.json`. Every `zoom` is the one from which a thing may show. */
export interface BasemapTopologies {
  countries: Topology<{
    countries: GeometryCollection<{ name: string }>;
    lines: GeometryCollection<{ class: "coast" | "border" | "disputed"; name?: string }>;
  }>;
  provinces: Topology<{
    provinces: GeometryCollection<{ zoom: number }>;
    breakaway: GeometryCollection<{ name: string }>;
  }>;
  water: Topology<{
    rivers: GeometryCollection<{ zoom: number; width: number }>;
    lakes: GeometryCollection<{ zoom: number }>;
  }>;
  labels: BasemapLabels;
}

export interface BasemapLabels {
  countries: { id: string; name: string; lon: number; lat: number; zoom: number }[];
  seas: { name: string; kind: string; lon: number; lat: number; zoom: number }[];
  cities: { name: string; country: string; lon: number; lat: number; zoom: number; capital?: boolean }[];
}

/** GeoJSON sources of the basemap, by id. */
export const basemapSourceIds = [
  "base-countries",
  "base-coasts",
  "base-lines",
  "base-provinces",
  "base-rivers",
  "base-lakes",
  "base-country-names",
  "base-sea-names",
  "base-cities",
] as const;

export type BasemapSourceId = (typeof basemapSourceIds)[number];

const known = new WeakMap<BasemapTopologies, Record<BasemapSourceId, FeatureCollection>>();

/** The topologies as the data of the basemap's sources; decoded once, so that another palette costs nothing. */
export function basemapData(topologies: BasemapTopologies): Record<BasemapSourceId, FeatureCollection> {
  const data = known.get(topologies) ?? decode(topologies);
  known.set(topologies, data);
  return data;
}

/** The borders that are drawn dashed, by name. */
export function disputedLines(topologies: BasemapTopologies): DisputedLine[] {
  const { features } = basemapData(topologies)["base-lines"];
  return features
    .filter(({ properties }) => properties?.["class"] === "disputed")
    .map(({ properties, geometry }) => ({ name: String(properties?.["name"]), lines: linesOf(geometry) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === "LineString") return [geometry.coordinates];
  return geometry.type === "MultiLineString" ? geometry.coordinates : [];
}

function decode(topologies: BasemapTopologies): Record<BasemapSourceId, FeatureCollection> {
  const { countries, provinces, water, labels } = topologies;
  const lines = all(countries, "lines");
  const breakaway = all(provinces, "breakaway").map((line) => withProperties(line, { class: "disputed" }));
  return {
    "base-countries": collection(all(countries, "countries").map((land) => withProperties(land, { code: land.id }))),
    "base-coasts": collection(lines.filter(({ properties }) => properties?.["class"] === "coast")),
    "base-lines": collection([...lines, ...breakaway]),
    "base-provinces": collection(all(provinces, "provinces")),
    "base-rivers": collection(all(water, "rivers")),
    "base-lakes": collection(all(water, "lakes")),
    "base-country-names": collection(labels.countries.map(point)),
    "base-sea-names": collection(labels.seas.map(point)),
    "base-cities": collection(labels.cities.map((city) => point({ ...city, capital: city.capital ?? false }))),
  };
}

function all<Name extends string>(
  topology: Topology<Record<Name, GeometryCollection<Record<string, unknown>>>>,
  name: Name,
): Feature<Geometry>[] {
  return feature(topology, topology.objects[name]).features;
}

const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

const withProperties = (of: Feature, properties: object): Feature => ({
  ...of,
  properties: { ...of.properties, ...properties },
});

function point<T extends { lon: number; lat: number }>({ lon, lat, ...properties }: T): Feature<Point> {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [lon, lat] } };
}
