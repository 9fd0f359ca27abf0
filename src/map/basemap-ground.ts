import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { riverWidths, shallowSteps, shallowWidths, shoreWidths, shoreZoom } from "../scene/basemap-look.ts";
import type { GroundColours } from "../scene/palette.ts";
import { interpolated } from "./interpolated.ts";

/** One step of the shallows; the land hides the half of its line that is on the other side of the coast. */
function shallowsLayer(colours: GroundColours, reach: number, step: number): LayerSpecification {
  return {
    id: `base-shallows-${step + 1}`,
    type: "line",
    source: "base-coasts",
    layout: { "line-join": "bevel", "line-cap": "round" },
    paint: {
      "line-color": ["interpolate-lab", ["linear"], 1 - reach, 0, colours.sea, 1, colours.shallows],
      "line-width": interpolated(shallowWidths, reach),
      "line-blur": 1.5,
    },
  };
}

/** Sea and land. Countries of `focus` (ISO 3166-1 alpha-2) stand out a little. */
export const groundLayers = (colours: GroundColours, focus: ReadonlySet<string>): LayerSpecification[] => [
  { id: "base-sea", type: "background", paint: { "background-color": colours.sea } },
  ...shallowSteps.map((reach, step) => shallowsLayer(colours, reach, step)),
  {
    id: "base-land",
    type: "fill",
    source: "base-countries",
    paint: {
      "fill-color":
        focus.size === 0
          ? colours.land
          : ["case", ["in", ["get", "code"], ["literal", [...focus].sort()]], colours.focus, colours.land],
    },
  },
];

/** Lakes and rivers. */
export const waterLayers = (colours: GroundColours): LayerSpecification[] => [
  {
    id: "base-river",
    type: "line",
    source: "base-rivers",
    filter: [">=", ["zoom"], ["get", "zoom"]],
    layout: { "line-join": "round", "line-cap": "round" },
    paint: {
      "line-color": colours.river,
      "line-width": [
        "interpolate",
        ["exponential", riverWidths.base],
        ["zoom"],
        ...riverWidths.share.flatMap(([zoom, share], i): [number, ExpressionSpecification] => [
          zoom,
          ["+", riverWidths.more[i]?.[1] ?? 0, ["*", share, ["get", "width"]]],
        ]),
      ],
    },
  },
  {
    id: "base-lake",
    type: "fill",
    source: "base-lakes",
    filter: [">=", ["zoom"], ["get", "zoom"]],
    paint: { "fill-color": colours.lake },
  },
  {
    id: "base-shore",
    type: "line",
    source: "base-lakes",
    minzoom: shoreZoom,
    filter: [">=", ["zoom"], ["get", "zoom"]],
    paint: { "line-color": colours.shore, "line-width": interpolated(shoreWidths) },
  },
];
