import { extname } from "node:path";
import { leastSide, mostPixels, mostSide, sheetSizes, sizeOf } from "../print/sheet-sizes.ts";
import type { Size } from "../print/sheet.ts";
import type { PictureView } from "../print/view.ts";
import { viewOf } from "../print/view-text.ts";
import { type Palette, palettes } from "../scene/palette.ts";
import { UsageError } from "./terminal.ts";

export const pictureFormats = ["svg", "png", "pdf"] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The format that the name of a file asks for. */
export function formatOf(out: string | undefined): PictureFormat {
  if (out === undefined) throw new UsageError("no --out is given: name a file that ends in " + endings);
  const ending = extname(out).slice(1).toLowerCase();
  const format = pictureFormats.find((each) => each === ending);
  if (!format) throw new UsageError(`--out ${out}: the name of the file has to end in ${endings}`);
  return format;
}

const endings = pictureFormats.map((format) => `.${format}`).join(", ");

export function viewChosen(text: string): PictureView {
  const view = viewOf(text);
  if (!view)
    throw new UsageError(
      `--view ${text}: give "theatre", zoom/lat/lon (as 5/50.4/30.5) or west,south,east,north (as 20,48,40,60)`,
    );
  return view;
}

/** Throws where no picture of that size is made: nothing is ever cut or made smaller in silence. */
export function sizeChosen(text: string, scale: number): Size {
  const size = sizeOf(text);
  if (!size) {
    const names = sheetSizes.map(({ name }) => name).join(", ");
    throw new UsageError(`--size ${text}: give WIDTHxHEIGHT in pixels (as 1600x1000) or one of ${names}`);
  }
  const { width, height } = size;
  const [across, down] = [width * scale, height * scale];
  if (Math.min(width, height) < leastSide)
    throw new UsageError(`--size ${text} has no room for a map: at least ${leastSide} pixels a side`);
  if (Math.max(across, down) > mostSide || across * down > mostPixels)
    throw new UsageError(
      `--size ${text} at --scale ${scale} is ${across} × ${down} pixels: at most ${mostSide} a side and ${mostPixels / 1e6} million in all`,
    );
  return size;
}

export function scaleChosen(text: string): number {
  const scale = Number(text);
  if (!/^\d(\.\d+)?$/.test(text) || scale < 1 || scale > 4) throw new UsageError(`--scale ${text}: give 1 to 4`);
  return scale;
}

export function paletteChosen(theme: string): Palette {
  const palette = Object.values(palettes).find(({ id }) => id === theme);
  if (!palette) throw new UsageError(`--theme ${theme}: ${Object.keys(palettes).join(", ")}`);
  return palette;
}
