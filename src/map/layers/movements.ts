import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { sideColour } from "./side-colour.ts";

const thinnest = 1;
const perBand = 0.8;
/** The paper that shows on both sides of a line. */
const casing = 2.4;

/** Width of an arrow's line by band, pixels. */
export const lineWidth = (band: number): number => thinnest + perBand * band;

/** Dash and gap in line widths. */
const dashes = { reported: [1, 0], planned: [3.2, 2.2], unreal: [1, 1.8], negated: [1, 1.8] };

/** The dash pattern of a status class. */
export const dashOf = (kind: keyof typeof dashes): number[] => dashes[kind];

/** Arrows: a casing of paper, the line, whose dashes say the status, and the head. */
export const movementLayers = (colours: MarkColours): LayerSpecification[] => [
  {
    id: "ld-move-casing",
    type: "line",
    source: "ld-lines",
    layout: { "line-join": "round" },
    paint: {
      "line-color": colours.paper,
      "line-width": ["+", thinnest + casing, ["*", perBand, ["get", "band"]]],
      "line-opacity": ["*", 0.75, ["get", "opacity"]],
    },
  },
  {
    id: "ld-move-line",
    type: "line",
    source: "ld-lines",
    layout: { "line-join": "round" },
    paint: {
      "line-color": ["case", ["get", "selected"], colours.selected, sideColour(colours, "stroke")],
      "line-width": ["+", thinnest, ["*", perBand, ["get", "band"]]],
      "line-opacity": ["get", "opacity"],
      "line-dasharray": [
        "match",
        ["get", "status"],
        "reported",
        ["literal", dashes.reported],
        "planned",
        ["literal", dashes.planned],
        ["literal", dashes.unreal],
      ],
    },
  },
  {
    id: "ld-move-head",
    type: "fill",
    source: "ld-heads",
    paint: { "fill-color": ["case", ["get", "selected"], colours.selected, sideColour(colours, "stroke")] },
  },
];
