import type { Size } from "./sheet.ts";

/** A size with a name: CSS pixels, of which 96 are an inch. */
export interface SheetSize extends Size {
  name: string;
  title: string;
}

const mm = (width: number, height: number): Size => ({
  width: Math.round((width * 96) / 25.4),
  height: Math.round((height * 96) / 25.4),
});

export const sheetSizes: readonly SheetSize[] = [
  { name: "16:9", title: "screen, 1600 × 900", width: 1600, height: 900 },
  { name: "1:1", title: "square, 1080 × 1080", width: 1080, height: 1080 },
  { name: "4k", title: "3840 × 2160 at the usual scale of 2", width: 1920, height: 1080 },
  { name: "a4-landscape", title: "297 × 210 mm", ...mm(297, 210) },
  { name: "a4-portrait", title: "210 × 297 mm", ...mm(210, 297) },
  { name: "a3-landscape", title: "420 × 297 mm", ...mm(420, 297) },
  { name: "a3-portrait", title: "297 × 420 mm", ...mm(297, 420) },
];

/** What a size or a name of one says; null where it is neither. */
export function sizeOf(text: string): Size | null {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(text) ?? [];
  if (width && height) return { width: Number(width), height: Number(height) };
  const named = sheetSizes.find(({ name }) => name === text.toLowerCase());
  return named ? { width: named.width, height: named.height } : null;
}

/** On a sheet of up to so many pixels everything is as large as on the page. */
const plainPixels = 1600 * 900;

/** How many times as large as on the page everything is drawn on a sheet: a larger one is looked at from farther away. */
export const enlargementOf = ({ width, height }: Size): number =>
  Math.max(1, Math.sqrt((width * height) / plainPixels));

/** The largest picture: pixels a side, and in all. */
export const mostSide = 16_384;
export const mostPixels = 64_000_000;
/** The smallest sheet with room for anything, CSS pixels a side. */
export const leastSide = 360;
