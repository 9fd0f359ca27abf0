import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { sideColour } from "./side-colour.ts";

/** How far the place reaches that is pointed at. */
export const pointedAreaLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-pointed-area",
    type: "fill",
    source: "ld-pointed",
    filter: ["==", ["geometry-type"], "Polygon"],
    paint: { "fill-color": sideColour(colours, "stroke"), "fill-opacity": 0.12 },
  },
];

/** What is pointed at: a broad line under an arrow, a ring about a symbol. */
export const pointedLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-pointed-line",
    type: "line",
    source: "ld-pointed",
    filter: ["==", ["geometry-type"], "LineString"],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": colours.selected, "line-width": 9, "line-opacity": 0.45 },
  },
  {
    id: "ld-pointed-ring",
    type: "circle",
    source: "ld-pointed",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 20,
      "circle-opacity": 0,
      "circle-stroke-color": colours.selected,
      "circle-stroke-width": 1.8,
    },
  },
];
