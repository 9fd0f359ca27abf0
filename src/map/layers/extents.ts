import type { LayerSpecification } from "maplibre-gl";
import { areaLine, areaOpacity } from "../../scene/area-look.ts";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { sideColour } from "./side-colour.ts";

/** Where forces near a border may be. */
export const bandLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-band",
    type: "fill",
    source: "ld-bands",
    paint: { "fill-color": sideColour(colours, "stroke"), "fill-opacity": areaOpacity, "fill-antialias": false },
  },
];

/** How far the selected deployment's place reaches. */
export const extentLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-extent",
    type: "fill",
    source: "ld-extents",
    paint: { "fill-color": sideColour(colours, "stroke"), "fill-opacity": areaOpacity },
  },
  {
    id: "ld-extent-line",
    type: "line",
    source: "ld-extents",
    layout: { "line-join": "round" },
    paint: {
      "line-color": sideColour(colours, "stroke"),
      "line-width": areaLine.width,
      "line-opacity": areaLine.opacity,
      "line-dasharray": areaLine.dash,
    },
  },
];
