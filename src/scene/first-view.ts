import type { Position } from "geojson";
import { fromPixel, type Pixel, toPixel, worldSize } from "./mercator.ts";
import type { Scene } from "./scene.ts";
import { theatreOf } from "./theatre.ts";

const nearest = 6;
const farthest = 1.5;
const rounds = 7;
/** Room about the middles of marks for symbols and texts, pixels: less where there is little. */
const margins: Pixel = [64, 58];
const marginShares: Pixel = [0.14, 0.11];
/** Marks pushed so far out of the theatre are still brought into view, pixels. */
const beyond = 80;

/**
 * The view to begin with: all marks of the theatre, as near as they fit. Symbols settle differently at every zoom, so the
 * zoom is lowered until all fit where they settle. `width` and `height` are CSS pixels. Null where there are no marks.
 */
export function firstView(
  sceneAt: (zoom: number) => Pick<Scene, "marks">,
  anchors: readonly Position[],
  width: number,
  height: number,
): { center: Position; zoom: number } | null {
  const theatre = theatreOf(anchors);
  if (!theatre) return null;
  const [west, south, east, north] = theatre;
  const corners: Position[] = [
    [west, north],
    [east, south],
  ];
  let zoom = nearest;
  let box = boxOf(corners, zoom);
  for (let round = 0; round < rounds; round++) {
    zoom = Math.max(farthest, Math.min(zoom, zoom + Math.log2(scaleToFit(box, width, height))));
    box = boxOf(corners, zoom);
    const within = ([x, y]: Pixel): boolean =>
      x > box[0] - beyond && x < box[2] + beyond && y > box[1] - beyond && y < box[3] + beyond;
    const middle = (box[0] + box[2]) / 2;
    const settled = sceneAt(zoom).marks.map(({ position }): Pixel => {
      const [x, y] = toPixel(position, zoom);
      return [x + Math.round((middle - x) / worldSize(zoom)) * worldSize(zoom), y];
    });
    for (const [x, y] of settled.filter(within))
      box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return { center: fromPixel([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2], zoom), zoom };
}

type PixelBox = [left: number, top: number, right: number, bottom: number];

function boxOf(corners: readonly Position[], zoom: number): PixelBox {
  const [[left, top] = [0, 0], [right, bottom] = [0, 0]] = corners.map((corner) => toPixel(corner, zoom));
  return [left, top, right, bottom];
}

/** By how much a box must be scaled to fill what the margins leave. */
function scaleToFit([left, top, right, bottom]: PixelBox, width: number, height: number): number {
  const room = (size: number, axis: 0 | 1): number => size - 2 * Math.min(margins[axis], size * marginShares[axis]);
  return Math.min(room(width, 0) / Math.max(1, right - left), room(height, 1) / Math.max(1, bottom - top));
}
