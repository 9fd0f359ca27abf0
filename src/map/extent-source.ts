import type { FeatureCollection } from "geojson";
import type { Extent } from "../scene/scene.ts";
import { collection } from "./features.ts";

/** The source of the bands along borders. */
export const bandSourceId = "ld-bands";

export const extentSource = (extents: readonly Extent[]): FeatureCollection =>
  collection(extents.map(({ id, side, geometry }) => ({ type: "Feature", properties: { id, side }, geometry })));
