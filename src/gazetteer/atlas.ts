import booleanPointInPolygon from "@turf/boolean-point-in-polygon";
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { feature, mesh, neighbors } from "topojson-client";
import type { GeometryCollection, MultiPolygon as TopologyMultiPolygon, Topology } from "topojson-specification";

/** The outlines of the countries, from the embedded basemap. Countries are ISO 3166-1 alpha-2, and XK for Kosovo. */
export interface Atlas {
  /** Land of a country; null for an unknown code. Crimea is Ukraine's. Outer rings wind clockwise, as d3-geo has it. */
  outline(country: string): Feature<MultiPolygon> | null;
  /** The country at [lon, lat]; null at sea. */
  countryAt(position: Position): string | null;
  /** Countries that share a land border with it, sorted. */
  neighbours(country: string): readonly string[];
  /** The land border that two countries share; null where there is none. */
  border(a: string, b: string): Feature<MultiLineString> | null;
}

/** What the atlas reads of `data/basemap/countries.json`: one geometry a country, its id the country's code. */
export type CountriesTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

type Country = TopologyMultiPolygon<{ name: string }> & { id: string };

/** One piece of a country's land, with its west, south, east and north. */
interface Land {
  country: string;
  polygon: Polygon;
  box: [number, number, number, number];
}

/** So many points are remembered at once. */
const mostAsked = 20_000;

/** Nothing is decoded before it is asked for, and nothing twice. */
export function openAtlas(topology: CountriesTopology): Atlas {
  const countries = topology.objects.countries.geometries.filter(isCountry);
  const byCode = new Map(countries.map((country) => [country.id, country]));

  const outline = perKey((code) => {
    const country = byCode.get(code);
    return country ? feature(topology, country) : null;
  });

  const land = once(() =>
    countries.flatMap(({ id }) =>
      (outline(id)?.geometry.coordinates ?? []).map((rings): Land => {
        return { country: id, polygon: { type: "Polygon", coordinates: rings }, box: boxOf(rings[0] ?? []) };
      }),
    ),
  );

  // The same points are asked for whenever a map is drawn anew.
  const asked = new Map<string, string | null>();
  const countryHolding = (lon: number, lat: number): string | null =>
    land().find(
      ({ polygon, box: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], polygon),
    )?.country ?? null;

  const adjacent = once(() => {
    const indexes = neighbors(countries);
    const codes = countries.map((_, i) => (indexes[i] ?? []).flatMap((j) => countries[j]?.id ?? []).sort());
    return new Map(countries.map(({ id }, i) => [id, codes[i] ?? []]));
  });

  const border = perKey((pair) => {
    const sides = pair.split(" ").flatMap((code) => byCode.get(code) ?? []);
    if (sides.length < 2) return null;
    const geometry = mesh(topology, { type: "GeometryCollection", geometries: sides }, (a, b) => a !== b);
    return geometry.coordinates.length > 0 ? ({ type: "Feature", properties: {}, geometry } as const) : null;
  });

  return {
    outline,
    countryAt([lon = NaN, lat = NaN]) {
      const key = `${lon} ${lat}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      if (asked.size >= mostAsked) asked.clear();
      const country = countryHolding(lon, lat);
      asked.set(key, country);
      return country;
    },
    neighbours: (country) => adjacent().get(country) ?? [],
    border: (a, b) => (a === b ? null : border([a, b].sort().join(" "))),
  };
}

function isCountry(geometry: CountriesTopology["objects"]["countries"]["geometries"][number]): geometry is Country {
  return geometry.type === "MultiPolygon" && typeof geometry.id === "string";
}

function boxOf(ring: readonly Position[]): Land["box"] {
  const lons = ring.map(([lon = NaN]) => lon);
  const lats = ring.map(([, lat = NaN]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function once<T>(compute: () => T): () => T {
  let known: { value: T } | null = null;
  return () => (known ??= { value: compute() }).value;
}

function perKey<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, { value: T }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
