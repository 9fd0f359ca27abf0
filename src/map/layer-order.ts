import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../scene/mark-colours.ts";
import { bandLayers, extentLayers } from "./layers/extents.ts";
import { fanLayers } from "./layers/fan.ts";
import { captionLayers, markLayers, placeLayers } from "./layers/marks.ts";
import { movementLayers } from "./layers/movements.ts";
import { mentionedLayers } from "./layers/places.ts";
import { pointedAreaLayers, pointedLayers } from "./layers/pointed.ts";

/** Every layer of the map, bottom to top: areas lie under the basemap's names, all else above them. */
export const sceneLayers = (basemap: readonly LayerSpecification[], colours: MarkColours): LayerSpecification[] => [
  ...basemap.filter(({ type }) => type !== "symbol"),
  ...bandLayers(colours),
  ...extentLayers(colours),
  ...pointedAreaLayers(colours),
  ...basemap.filter(({ type }) => type === "symbol"),
  ...mentionedLayers(colours),
  ...placeLayers(colours),
  ...movementLayers(colours),
  ...captionLayers(colours),
  ...markLayers(colours, "ld-marks"),
  ...fanLayers(colours),
  ...pointedLayers(colours),
];
