import { toPixel } from "../../src/scene/mercator.ts";
import type { Caption, Mark } from "../../src/scene/scene.ts";
import { amplifierSize, captionSize, labelSize } from "../../src/scene/text-size.ts";
import { symbolSize } from "../../src/scene/unit.ts";
import { frameOf } from "../../src/symbols/frame.ts";

export interface Rectangle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The ring of a mark's frame where it is drawn, pixels. */
export function frameRing(mark: Mark, zoom: number): [number, number][] {
  const [x, y] = toPixel(mark.position, zoom);
  return frameOf(mark.sidc).ring.map(([dx, dy]) => [x + (dx * symbolSize) / 100, y + (dy * symbolSize) / 100]);
}

export function frameBox(mark: Mark, zoom: number): Rectangle {
  const ring = frameRing(mark, zoom);
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Box of a caption; letters are taken to be half as wide as high. */
export function captionBox({ text, position }: Caption, zoom: number): Rectangle {
  const [x, y] = toPixel(position, zoom);
  const lines = text.split("\n");
  const half = (Math.max(...lines.map((line) => line.length)) * captionSize * 0.5) / 2;
  return { left: x - half, right: x + half, top: y, bottom: y + lines.length * captionSize * 1.1 };
}

/** Boxes of the texts below and above a mark; letters are taken to be half as wide as high. */
export function textBoxes(mark: Mark, zoom: number): Rectangle[] {
  const [x, y] = toPixel(mark.position, zoom);
  const box = (text: string, size: number): { half: number; height: number } => {
    const lines = text.split("\n");
    return {
      half: (Math.max(...lines.map((line) => line.length)) * size * 0.5) / 2,
      height: lines.length * size * 1.1,
    };
  };
  const label = box(mark.label, labelSize);
  const boxes = [
    { left: x - label.half, right: x + label.half, top: y + mark.below, bottom: y + mark.below + label.height },
  ];
  if (mark.amplifier !== null) {
    const { half, height } = box(mark.amplifier, amplifierSize);
    boxes.push({ left: x - half, right: x + half, top: y - mark.above - height, bottom: y - mark.above });
  }
  return boxes;
}

/** The area that two rectangles share, in square pixels; the map repeats every `world` pixels. */
export function sharedArea(a: Rectangle, b: Rectangle, world: number): number {
  const shift = Math.round((a.left + a.right - b.left - b.right) / 2 / world) * world;
  const width = Math.min(a.right, b.right + shift) - Math.max(a.left, b.left + shift);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

export const areaOf = ({ left, right, top, bottom }: Rectangle): number => (right - left) * (bottom - top);

/** Distance from a point to a ring, pixels. */
export function distanceToRing([x, y]: readonly number[], ring: readonly (readonly number[])[]): number {
  let nearest = Infinity;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!] as [[number, number], [number, number]];
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x! - ax) * (bx - ax) + (y! - ay) * (by - ay)) / length));
    nearest = Math.min(nearest, Math.hypot(x! - ax - t * (bx - ax), y! - ay - t * (by - ay)));
  }
  return nearest;
}
