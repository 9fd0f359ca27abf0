import type { Stops } from "./stops.ts";

/** How the basemap is drawn, apart from its colours. Widths and sizes are pixels, dashes are in widths of their line. */

/**
 * How far each step of the shallows reaches, the farthest first; the nearer, the more it has of their colour. Steps and no
 * blur, since a wide blurred line shows a fan at every corner.
 */
export const shallowSteps = [1, 0.7, 0.42, 0.18] as const;
export const shallowWidths: Stops = [
  [2, 5],
  [5, 24],
  [9, 64],
];

/** A river's width is `share` of its own, and `more`. */
export const riverWidths = {
  base: 1.3,
  more: [
    [2, 0],
    [6, 0.5],
    [9, 0.9],
  ],
  share: [
    [2, 0.9],
    [6, 1.5],
    [9, 2.6],
  ],
} as const;

export const shoreZoom = 4;
export const shoreWidths: Stops = [
  [shoreZoom, 0.3],
  [8, 0.7],
];

/** Zoom from which the lines between provinces may show. */
export const provinceZoom = 4.6;
export const provinceWidths: Stops = [
  [provinceZoom, 0.5],
  [8, 1],
];
export const provinceOpacities: Stops = [
  [provinceZoom, 0],
  [5.4, 1],
];
export const provinceDash = [3, 2];

export const coastWidths: Stops = [
  [2, 0.4],
  [5, 0.7],
  [9, 1.1],
];
export const borderCasingWidths: Stops = [
  [2, 1.6],
  [5, 4.2],
  [9, 7],
];
export const borderCasingOpacity = 0.85;
export const borderWidths: Stops = [
  [2, 0.5],
  [5, 1.2],
  [9, 2],
];
export const disputedWidths: Stops = [
  [2, 0.6],
  [5, 1.2],
  [9, 2],
];
export const disputedDash = [2.6, 1.8];
