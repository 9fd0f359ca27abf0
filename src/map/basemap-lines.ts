import type { LayerSpecification } from "maplibre-gl";
import {
  borderCasingOpacity,
  borderCasingWidths,
  borderWidths,
  coastWidths,
  disputedDash,
  disputedWidths,
  provinceDash,
  provinceOpacities,
  provinceWidths,
  provinceZoom,
} from "../scene/basemap-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { interpolated } from "./interpolated.ts";

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
      "line-width": interpolated(provinceWidths),
      "line-opacity": interpolated(provinceOpacities),
      "line-dasharray": provinceDash,
    },
  },
  {
    id: "base-coast",
    type: "line",
    source: "base-lines",
    filter: ["==", ["get", "class"], "coast"],
    paint: { "line-color": colours.coast, "line-width": interpolated(coastWidths) },
  },
  {
    id: "base-border-casing",
    type: "line",
    source: "base-lines",
    filter: ["!=", ["get", "class"], "coast"],
    layout: { "line-cap": "round" },
    paint: {
      "line-color": colours.borderCasing,
      "line-width": interpolated(borderCasingWidths),
      "line-opacity": borderCasingOpacity,
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
      "line-width": interpolated(borderWidths),
    },
  },
  {
    id: "base-disputed",
    type: "line",
    source: "base-lines",
    filter: ["==", ["get", "class"], "disputed"],
    paint: {
      "line-color": colours.border,
      "line-width": interpolated(disputedWidths),
      "line-dasharray": disputedDash,
    },
  },
];
