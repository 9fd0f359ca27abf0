import type { ExpressionSpecification } from "maplibre-gl";
import type { Stops } from "../scene/stops.ts";

/** Values at zooms as the style writes them, `times` as much. */
export const interpolated = (stops: Stops, times = 1): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops.flatMap(([zoom, value]) => [zoom, value * times]),
];
