import type { Feature, MultiLineString, MultiPolygon, Position } from "geojson";

/** The outlines of the countries, from the embedded basemap. Countries are ISO 3166-1 alpha-2. */
export interface Atlas {
  /** Land of a country; null for an unknown code. Crimea is Ukraine's. */
  outline(country: string): Feature<MultiPolygon> | null;
  /** The country at [lon, lat]; null at sea. */
  countryAt(position: Position): string | null;
  /** Countries that share a land border with it, sorted. */
  neighbours(country: string): readonly string[];
  /** The land border that two countries share; null where there is none. */
  border(a: string, b: string): Feature<MultiLineString> | null;
}
