import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { MarkColours } from "../scene/mark-colours.ts";
import { extentLayers } from "./layers/extents.ts";
import { markLayers, placeLayers } from "./layers/marks.ts";
import { movementLayers } from "./layers/movements.ts";
import { sourceIds, type SceneSources } from "./scene-sources.ts";

/** The basemap with a scene upon it: extents under the basemap's names, all else above them. */
export function mapStyle(basemap: StyleSpecification, data: SceneSources, colours: MarkColours): StyleSpecification {
  const ground = basemap.layers.filter(({ type }) => type !== "symbol");
  const names = basemap.layers.filter(({ type }) => type === "symbol");
  return {
    ...basemap,
    sources: { ...basemap.sources, ...Object.fromEntries(sourceIds.map((id) => [id, sourceOf(data[id])])) },
    layers: [
      ...ground,
      ...extentLayers(colours),
      ...names,
      ...placeLayers(colours),
      ...movementLayers(colours),
      ...markLayers(colours),
    ],
  };
}

/** Nothing is simplified: the ends of arrows and leaders are exact. */
const sourceOf = (data: SceneSources[keyof SceneSources]): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  tolerance: 0,
  buffer: 256,
});
