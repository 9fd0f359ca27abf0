import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { arrowWidths, dashOf } from "../../scene/arrow-look.ts";
import { sideColour } from "./side-colour.ts";

const { thinnest, perBand, casing } = arrowWidths;

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
        ["literal", dashOf("reported")],
        "planned",
        ["literal", dashOf("planned")],
        ["literal", dashOf("unreal")],
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
