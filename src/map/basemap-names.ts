import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { GroundColours } from "../scene/palette.ts";
import { dotName } from "./basemap-dot.ts";
import { bold, italic, regular } from "./fonts.ts";

/** Shows a label from its own zoom on. */
const fromItsZoom: ExpressionSpecification = [">=", ["zoom"], ["get", "zoom"]];

/** Size in pixels of a name that grows by `step` with every zoom after its own, at most to `most`. */
function growing(least: number | ExpressionSpecification, step: number, most: number): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    "min",
    most,
    ["max", least, ["+", least, ["*", step, ["-", zoom, ["get", "zoom"]]]]],
  ];
  return ["interpolate", ["linear"], ["zoom"], 2, at(2), 9, at(9)];
}

/** A city with its dot; where its name finds no room, neither shows. */
const cityLayer = (
  colours: GroundColours,
  { id, isCapital, size }: { id: string; isCapital: boolean; size: ExpressionSpecification },
): LayerSpecification => ({
  id,
  type: "symbol",
  source: "base-cities",
  filter: ["all", ["==", ["get", "capital"], isCapital], fromItsZoom],
  layout: {
    "symbol-sort-key": ["get", "zoom"],
    "icon-image": dotName(isCapital, colours.cityDot, colours.landHalo),
    "icon-padding": 0,
    "text-field": ["get", "name"],
    "text-font": [regular],
    "text-size": size,
    "text-variable-anchor": ["left", "right", "top", "bottom", "bottom-left", "top-left"],
    "text-radial-offset": 0.42,
    "text-justify": "auto",
    "text-padding": 2,
    "text-max-width": 9,
  },
  paint: { "text-color": colours.cityName, "text-halo-color": colours.landHalo, "text-halo-width": 1.2 },
});

/** Names, the most important last: where two collide, the later layer's stays. */
export const nameLayers = (colours: GroundColours): LayerSpecification[] => [
  cityLayer(colours, {
    id: "base-city",
    isCapital: false,
    size: ["interpolate", ["linear"], ["zoom"], 3, 11, 8, ["-", 14, ["*", 0.5, ["-", ["get", "zoom"], 4]]]],
  }),
  {
    id: "base-sea-name",
    type: "symbol",
    source: "base-sea-names",
    filter: fromItsZoom,
    layout: {
      "symbol-sort-key": ["get", "zoom"],
      "text-field": ["get", "name"],
      "text-font": [italic],
      "text-size": growing(["match", ["get", "kind"], "ocean", 14, "sea", 12.5, 11], 1.8, 19),
      "text-letter-spacing": 0.1,
      "text-line-height": 1.15,
      "text-max-width": 7,
      "text-padding": 3,
    },
    paint: { "text-color": colours.seaName, "text-halo-color": colours.seaHalo, "text-halo-width": 1 },
  },
  cityLayer(colours, {
    id: "base-capital",
    isCapital: true,
    size: ["interpolate", ["linear"], ["zoom"], 3, 11.5, 8, 14.5],
  }),
  {
    id: "base-country-name",
    type: "symbol",
    source: "base-country-names",
    filter: fromItsZoom,
    layout: {
      "symbol-sort-key": ["get", "zoom"],
      "text-field": ["get", "name"],
      "text-font": [bold],
      "text-size": growing(10.5, 1.35, 19),
      "text-transform": "uppercase",
      "text-letter-spacing": 0.14,
      "text-line-height": 1.15,
      "text-max-width": 8,
      "text-padding": 1,
    },
    paint: { "text-color": colours.countryName, "text-halo-color": colours.landHalo, "text-halo-width": 1.2 },
  },
];
