/** Sizes of texts on the map, pixels: names below symbols, counts above them, the names of areas. */
export const labelSize = 11.5;
export const amplifierSize = 10.5;
export const captionSize = 12;
export const lineHeight = 1.15;

/** Between a symbol and its texts, pixels. */
const gap = 1;

/** Height of a text of one or more lines with the gap before it, pixels. */
export const heightOf = (text: string, size: number): number => gap + text.split("\n").length * size * lineHeight;

/** A little more than the width of a text, whatever the face, pixels. */
export const widthOf = (text: string, size: number): number =>
  Math.max(...text.split("\n").map((line) => line.length)) * size * 0.56;
