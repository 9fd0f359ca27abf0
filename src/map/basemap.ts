import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Palette } from "../scene/palette.ts";
import { basemapData, type BasemapSourceId, basemapSourceIds, type BasemapTopologies } from "../scene/basemap-data.ts";
import { groundLayers, waterLayers } from "./basemap-ground.ts";
import { lineLayers } from "./basemap-lines.ts";
import { nameLayers } from "./basemap-names.ts";
import { fontFaces, type FontUrls } from "./fonts.ts";

/** The layers of the basemap, bottom to top. Ids start with `base-`. */
export const basemapLayers = ({ ground }: Palette, focus: ReadonlySet<string>): LayerSpecification[] => [
  ...groundLayers(ground, focus),
  ...waterLayers(ground),
  ...lineLayers(ground),
  ...nameLayers(ground),
];

/** Pixels by which a tile may simplify lines: the wide soft ones along coasts need no detail, and cost by it. */
const tolerances: Partial<Record<BasemapSourceId, number>> = { "base-coasts": 3, "base-lines": 0.5 };
const finest = 0.25;

/**
 * The basemap as a style of its own, without any request but for its fonts. The images of city dots are to be served by
 * whoever holds the map, from `dotNamed`.
 */
export function basemapStyle(options: {
  palette: Palette;
  topologies: BasemapTopologies;
  /** Countries that stand out a little, ISO 3166-1 alpha-2. */
  focus: ReadonlySet<string>;
  fontUrls: FontUrls;
}): StyleSpecification {
  const data = basemapData(options.topologies);
  return {
    version: 8,
    name: `Laydown, ${options.palette.id}`,
    "font-faces": fontFaces(options.fontUrls),
    sources: Object.fromEntries(
      basemapSourceIds.map((id): [string, GeoJSONSourceSpecification] => [
        id,
        { type: "geojson", data: data[id], tolerance: tolerances[id] ?? finest },
      ]),
    ),
    layers: basemapLayers(options.palette, options.focus),
  };
}
