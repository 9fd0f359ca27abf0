import type { Position } from "geojson";
import type { Bounds } from "./clip.ts";
import { fromPixel, type Pixel, toPixel, worldSize } from "./mercator.ts";
import type { Mark, Scene } from "./scene.ts";
import { amplifierSize, heightOf, labelSize, widthOf } from "./text-size.ts";
import { theatreOf } from "./theatre.ts";
import { symbolSize } from "./unit.ts";

const nearest = 6;
const farthest = 1.5;
const rounds = 16;
/** By so much, at most, the zoom is lowered at a time in the first rounds: a little farther out all may settle closer. */
const smallStep = 0.08;
const smallSteps = 10;
/** Room about all marks and their texts, pixels; at the lower edge also for the scale and the credits. */
const margin = 14;
const footer = 26;
/** What the buttons in the upper right corner take up, pixels. */
const buttons = { width: 50, height: 84 };

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
  let spans: PixelBox[] = [];
  for (let round = 0; round < rounds; round++) {
    const lacks = Math.max(0, -Math.log2(scaleToFit(box, width, height)));
    const missing = lacks === 0 && spans.some(isUnderButtons(box, width, height)) ? smallStep : lacks;
    if (round > 0 && missing === 0) break;
    zoom = Math.max(farthest, zoom - (round > 0 && round <= smallSteps ? Math.min(missing, smallStep) : missing));
    box = boxOf(corners, zoom);
    spans = [];
    const middle = (box[0] + box[2]) / 2;
    for (const mark of sceneAt(zoom).marks) {
      const [x, y] = toPixel(mark.position, zoom);
      const at: Pixel = [x + Math.round((middle - x) / worldSize(zoom)) * worldSize(zoom), y];
      if (!isInTheatre(mark.anchor, theatre)) continue;
      const span = spanOf(mark, at);
      spans.push(span);
      const [left, top, right, bottom] = span;
      box = [Math.min(box[0], left), Math.min(box[1], top), Math.max(box[2], right), Math.max(box[3], bottom)];
    }
  }
  return { center: fromPixel(middleOf(box), zoom), zoom };
}

type PixelBox = [left: number, top: number, right: number, bottom: number];

const middleOf = ([left, top, right, bottom]: PixelBox): Pixel => [(left + right) / 2, (top + bottom + footer) / 2];

/** Tells what lies under the buttons where a map of that size has the box in its middle. */
function isUnderButtons(box: PixelBox, width: number, height: number): (span: PixelBox) => boolean {
  const [x, y] = middleOf(box);
  return ([, top, right]) => right > x + width / 2 - buttons.width && top < y - height / 2 + buttons.height;
}

function boxOf(corners: readonly Position[], zoom: number): PixelBox {
  const [[left, top] = [0, 0], [right, bottom] = [0, 0]] = corners.map((corner) => toPixel(corner, zoom));
  return [left, top, right, bottom];
}

/** True where a place lies within the bounds, on any turn of the earth. */
function isInTheatre([lon = 0, lat = 0]: Position, [west, south, east, north]: Bounds): boolean {
  const near = lon + 360 * Math.round(((west + east) / 2 - lon) / 360);
  return near >= west - slack && near <= east + slack && lat >= south - slack && lat <= north + slack;
}

/** For what rounding takes away, degrees. */
const slack = 1e-6;

/** What a mark takes up with its texts, about the middle of its symbol. */
function spanOf({ above, below, label, amplifier }: Mark, [x, y]: Pixel): PixelBox {
  const half = Math.max(symbolSize, widthOf(label, labelSize) / 2);
  const top = above + (amplifier === null ? 0 : heightOf(amplifier, amplifierSize));
  return [x - half, y - top, x + half, y + below + heightOf(label, labelSize)];
}

/** By how much a box must be scaled to fill what the margins leave. */
function scaleToFit([left, top, right, bottom]: PixelBox, width: number, height: number): number {
  const room = (size: number): number => Math.max(size / 3, size - 2 * margin);
  return Math.min(room(width) / Math.max(1, right - left), room(height - footer) / Math.max(1, bottom - top));
}
