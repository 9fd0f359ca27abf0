import type { LayerSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { markLayers } from "./marks.ts";

/** A stack laid open: its sheet, and the symbols on it. */
export const fanLayers = (colours: MarkColours): LayerSpecification[] => [
  { id: "ld-fan", type: "fill", source: "ld-fan", paint: { "fill-color": colours.paper, "fill-opacity": 0.96 } },
  {
    id: "ld-fan-line",
    type: "line",
    source: "ld-fan",
    layout: { "line-join": "round" },
    paint: { "line-color": colours.leader, "line-width": 1 },
  },
  ...markLayers(colours, "ld-fan-marks"),
];
