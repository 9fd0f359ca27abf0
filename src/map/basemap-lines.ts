import type { LayerSpecification } from "maplibre-gl";
import type { GroundColours } from "../scene/palette.ts";

/** Zoom from which the lines between provinces may show. */
export const provinceZoom = 4.6;

/** Provinces, coast, borders; a border whose status is disputed is dashed. */
export const lineLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: "base-province",
    type: "line",
    source: "base-provinces",
    minzoom: provinceZoom,
    filter: [">=", ["zoom"], ["get", "zoom"]],
    paint: {
      "line-color": colours.province,
      "line-width": ["interpolate", ["linear"], ["zoom"], provinceZoom, 0.5, 8, 1],
      "line-opacity": ["interpolate", ["linear"], ["zoom"], provinceZoom, 0, 5.4, 1],
      "line-dasharray": [3, 2],
    },
  },
  {
    id: "base-coast",
    type: "line",
    source: "base-lines",
    filter: ["==", ["get", "class"], "coast"],
    paint: { "line-color": colours.coast, "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.4, 5, 0.7, 9, 1.1] },
  },
  {
    id: "base-border-casing",
    type: "line",
    source: "base-lines",
    filter: ["!=", ["get", "class"], "coast"],
    layout: { "line-cap": "round" },
    paint: {
      "line-color": colours.borderCasing,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 1.6, 5, 4.2, 9, 7],
      "line-opacity": 0.85,
    },
  },
  {
    id: "base-border",
    type: "line",
    source: "base-lines",
    filter: ["==", ["get", "class"], "border"],
    layout: { "line-cap": "round" },
    paint: {
      "line-color": colours.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.5, 5, 1.2, 9, 2],
    },
  },
  {
    id: "base-disputed",
    type: "line",
    source: "base-lines",
    filter: ["==", ["get", "class"], "disputed"],
    paint: {
      "line-color": colours.border,
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 0.6, 5, 1.2, 9, 2],
      "line-dasharray": [2.6, 1.8],
    },
  },
];
