import type { Feature, LineString, Polygon } from "geojson";
import { headOf, shaftOf } from "../scene/arrow-shape.ts";
import { fromPixel } from "../scene/mercator.ts";
import type { Movement } from "../scene/scene.ts";
import { line } from "./features.ts";

/** The line of an arrow without its head, in pieces where it fades. */
export const shaft = (movement: Movement, common: object, zoom: number): Feature<LineString>[] =>
  shaftOf(movement, zoom).map(({ path, opacity }) =>
    line(
      path.map((pixel) => fromPixel(pixel, zoom)),
      { ...common, band: movement.band, opacity },
    ),
  );

/** The triangle whose tip is the end of the path. */
export const head = (movement: Movement, common: object, zoom: number): Feature<Polygon> => ({
  type: "Feature",
  properties: common,
  geometry: { type: "Polygon", coordinates: [headOf(movement, zoom).map((pixel) => fromPixel(pixel, zoom))] },
});
