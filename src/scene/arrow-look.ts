import type { statusClass } from "./unit.ts";

const thinnest = 1;
const perBand = 0.8;

/** How an arrow's line grows with its band: `thinnest + perBand × band` pixels, and so much paper more about it. */
export const arrowWidths = { thinnest, perBand, casing: 2.4 };

/** Width of an arrow's line by band, pixels. */
export const lineWidth = (band: number): number => thinnest + perBand * band;

/** Dash and gap in line widths. */
const dashes: Record<ReturnType<typeof statusClass>, [dash: number, gap: number]> = {
  reported: [1, 0],
  planned: [3.2, 2.2],
  unreal: [1, 1.8],
  negated: [1, 1.8],
};

/** The dash pattern of a status class. */
export const dashOf = (kind: keyof typeof dashes): [dash: number, gap: number] => dashes[kind];
