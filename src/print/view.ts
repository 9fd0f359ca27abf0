import type { Position } from "geojson";
import type { Bounds } from "../scene/clip.ts";
import { firstView } from "../scene/first-view.ts";
import type { Camera } from "../scene/frame.ts";
import { fromPixel, toPixel } from "../scene/mercator.ts";
import type { Scene } from "../scene/scene.ts";

/** What a picture looks at: all marks of the theatre, a point at a zoom, or all of some bounds. */
export type PictureView =
  { kind: "theatre" } | { kind: "point"; zoom: number; lat: number; lon: number } | { kind: "bounds"; bounds: Bounds };

/** Where there are no marks to look at. */
const world: Bounds = [-170, -56, 190, 72];
const nearest = 12;

/** The camera of a map of that size, CSS pixels. */
export function cameraOf(
  view: PictureView,
  { width, height }: { width: number; height: number },
  sceneAt: (zoom: number) => Pick<Scene, "marks">,
  anchors: readonly Position[],
): Camera {
  if (view.kind === "point") return { center: [view.lon, view.lat], zoom: view.zoom, width, height };
  const theatre = view.kind === "theatre" ? firstView(sceneAt, anchors, width, height) : null;
  if (theatre) return { ...theatre, width, height };
  const [west, south, east, north] = view.kind === "bounds" ? view.bounds : world;
  const [left, top] = toPixel([west, north], 0);
  const [right, bottom] = toPixel([east, south], 0);
  const zoom = Math.log2(Math.min(width / (right - left), height / (bottom - top)));
  return {
    center: fromPixel([(left + right) / 2, (top + bottom) / 2], 0),
    zoom: Math.max(0, Math.min(nearest, zoom)),
    width,
    height,
  };
}
