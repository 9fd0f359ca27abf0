import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { cityNames, countryNames, seaNames } from "../scene/name-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { dotName } from "./basemap-dot.ts";
import { bold, italic, regular } from "./fonts.ts";
import { interpolated } from "./interpolated.ts";

/** Shows a label from its own zoom on. */
const fromItsZoom: ExpressionSpecification = [">=", ["zoom"], ["get", "zoom"]];

/** Size in pixels of a name that grows by `step` with every zoom after its own, at most to `most`. */
function growing(
  least: number | ExpressionSpecification,
  { step, most }: { step: number; most: number },
): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => [
    "min",
    most,
    ["max", least, ["+", least, ["*", step, ["-", zoom, ["get", "zoom"]]]]],
  ];
  return ["interpolate", ["linear"], ["zoom"], 2, at(2), 9, at(9)];
}

const { ocean, sea, other } = seaNames.least;
const seaSize = growing(["match", ["get", "kind"], "ocean", ocean, "sea", sea, other], seaNames);

const [[firstZoom, firstSize], [lastZoom, lastSize]] = cityNames.towns;
const townSize: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  ["zoom"],
  firstZoom,
  firstSize,
  lastZoom,
  ["-", lastSize, ["*", cityNames.later, ["-", ["get", "zoom"], 4]]],
];

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
    "text-radial-offset": cityNames.offset,
    "text-justify": "auto",
    "text-padding": cityNames.padding,
    "text-max-width": cityNames.widest,
  },
  paint: { "text-color": colours.cityName, "text-halo-color": colours.landHalo, "text-halo-width": cityNames.halo },
});

/** Names, the most important last: where two collide, the later layer's stays. */
export const nameLayers = (colours: GroundColours): LayerSpecification[] => [
  cityLayer(colours, {
    id: "base-city",
    isCapital: false,
    size: townSize,
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
      "text-size": seaSize,
      "text-letter-spacing": seaNames.spacing,
      "text-line-height": seaNames.lineHeight,
      "text-max-width": seaNames.widest,
      "text-padding": seaNames.padding,
    },
    paint: { "text-color": colours.seaName, "text-halo-color": colours.seaHalo, "text-halo-width": seaNames.halo },
  },
  cityLayer(colours, {
    id: "base-capital",
    isCapital: true,
    size: interpolated(cityNames.capitals),
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
      "text-size": growing(countryNames.growth.least, countryNames.growth),
      "text-transform": "uppercase",
      "text-letter-spacing": countryNames.spacing,
      "text-line-height": countryNames.lineHeight,
      "text-max-width": countryNames.widest,
      "text-padding": countryNames.padding,
    },
    paint: {
      "text-color": colours.countryName,
      "text-halo-color": colours.landHalo,
      "text-halo-width": countryNames.halo,
    },
  },
];
