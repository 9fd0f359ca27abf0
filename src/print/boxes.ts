import type { Pixel } from "../scene/mercator.ts";

/** What something takes up on the picture, pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A picture of a size. */
export const wholeOf = ({ width, height }: { width: number; height: number }): Box => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

export const pointBox = ([x, y]: Pixel): Box => ({ left: x, right: x, top: y, bottom: y });

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True where the first lies wholly in the second. */
export const isWithin = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
