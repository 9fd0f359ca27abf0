import type { Stops } from "./stops.ts";

/** How names of the basemap are set. Sizes are pixels; spacing, heights and widths are in the size of the letters. */

/** Letters grow by `step` with every zoom after the name's own, from `least` to `most`. */
interface Growth {
  least: number;
  step: number;
  most: number;
}

export const countryNames = {
  growth: { least: 10.5, step: 1.35, most: 19 } satisfies Growth,
  spacing: 0.14,
  lineHeight: 1.15,
  widest: 8,
  padding: 1,
  halo: 1.2,
};

export const seaNames = {
  /** Least size by kind. */
  least: { ocean: 14, sea: 12.5, other: 11 },
  step: 1.8,
  most: 19,
  spacing: 0.1,
  lineHeight: 1.15,
  widest: 7,
  padding: 3,
  halo: 1,
};

export const cityNames = {
  capitals: [
    [3, 11.5],
    [8, 14.5],
  ] as const satisfies Stops,
  /** The size of a city that shows from zoom 4 on; at the last stop each zoom later takes `later` away. */
  towns: [
    [3, 11],
    [8, 14],
  ] as const satisfies Stops,
  later: 0.5,
  /** From the middle of the dot to the name. */
  offset: 0.42,
  lineHeight: 1.2,
  widest: 9,
  padding: 2,
  halo: 1.2,
};

/** Size of a name that grows, at a zoom. */
export const grownSize = ({ least, step, most }: Growth, ownZoom: number, zoom: number): number =>
  Math.min(most, Math.max(least, least + step * (Math.min(9, Math.max(2, zoom)) - ownZoom)));
