import type { GeoJSONSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { MarkColours } from "../scene/mark-colours.ts";
import type { PlaceDot } from "../scene/places.ts";
import type { Extent } from "../scene/scene.ts";
import { bandSourceId, extentSource } from "./extent-source.ts";
import { collection } from "./features.ts";
import { sceneLayers } from "./layer-order.ts";
import { placeSource, placeSourceId } from "./place-source.ts";
import { pointedSourceId } from "./pointed-source.ts";
import { sourceIds, type SceneSources } from "./scene-sources.ts";

/** The basemap with a scene, mentioned places and bands upon it, and nothing pointed at. */
export const mapStyle = (
  basemap: StyleSpecification,
  data: SceneSources,
  colours: MarkColours,
  places: readonly PlaceDot[] = [],
  bands: readonly Extent[] = [],
): StyleSpecification => ({
  ...basemap,
  sources: {
    ...basemap.sources,
    ...Object.fromEntries(sourceIds.map((id) => [id, sourceOf(data[id])])),
    [pointedSourceId]: sourceOf(collection([])),
    [bandSourceId]: sourceOf(extentSource(bands)),
    [placeSourceId]: sourceOf(placeSource(places)),
  },
  layers: sceneLayers(basemap.layers, colours),
});

/** Nothing is simplified: the ends of arrows and leaders are exact. */
const sourceOf = (data: SceneSources[keyof SceneSources]): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  tolerance: 0,
  buffer: 256,
});
