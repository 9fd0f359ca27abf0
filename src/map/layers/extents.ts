import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { sideColour } from "./side-colour.ts";

/** The legend draws bands as the map does. */
export const bandOpacity = 0.14;

/** Where forces near a border may be. */
export const bandLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-band",
    type: "fill",
    source: "ld-bands",
    paint: { "fill-color": sideColour(colours, "stroke"), "fill-opacity": bandOpacity, "fill-antialias": false },
  },
];

/** How far the selected deployment's place reaches. */
export const extentLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-extent",
    type: "fill",
    source: "ld-extents",
    paint: { "fill-color": sideColour(colours, "stroke"), "fill-opacity": 0.14 },
  },
  {
    id: "ld-extent-line",
    type: "line",
    source: "ld-extents",
    layout: { "line-join": "round" },
    paint: {
      "line-color": sideColour(colours, "stroke"),
      "line-width": 1.2,
      "line-opacity": 0.8,
      "line-dasharray": [4, 2],
    },
  },
];
