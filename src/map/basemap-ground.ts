import type { LayerSpecification } from "maplibre-gl";
import type { GroundColours } from "../scene/palette.ts";

/**
 * How far each step of the shallows reaches, the farthest first; the nearer, the more it has of their colour. Steps and no
 * blur, since a wide blurred line shows a fan at every corner.
 */
const steps = [1, 0.7, 0.42, 0.18];

/** One step of the shallows; the land hides the half of its line that is on the other side of the coast. */
function shallowsLayer(colours: GroundColours, reach: number, step: number): LayerSpecification {
  return {
    id: `base-shallows-${step + 1}`,
    type: "line",
    source: "base-coasts",
    layout: { "line-join": "bevel", "line-cap": "round" },
    paint: {
      "line-color": ["interpolate-lab", ["linear"], 1 - reach, 0, colours.sea, 1, colours.shallows],
      "line-width": ["interpolate", ["linear"], ["zoom"], 2, 5 * reach, 5, 24 * reach, 9, 64 * reach],
      "line-blur": 1.5,
    },
  };
}

/** Sea and land. Countries of `focus` (ISO 3166-1 alpha-2) stand out a little. */
export const groundLayers = (colours: GroundColours, focus: ReadonlySet<string>): LayerSpecification[] => [
  { id: "base-sea", type: "background", paint: { "background-color": colours.sea } },
  ...steps.map((reach, step) => shallowsLayer(colours, reach, step)),
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
        ["exponential", 1.3],
        ["zoom"],
        2,
        ["*", 0.9, ["get", "width"]],
        6,
        ["+", 0.5, ["*", 1.5, ["get", "width"]]],
        9,
        ["+", 0.9, ["*", 2.6, ["get", "width"]]],
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
    minzoom: 4,
    filter: [">=", ["zoom"], ["get", "zoom"]],
    paint: { "line-color": colours.shore, "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.3, 8, 0.7] },
  },
];
