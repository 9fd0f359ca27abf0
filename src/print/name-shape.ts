import type { Pixel } from "../scene/mercator.ts";
import { type Faces, textWidth } from "./faces.ts";
import type { TextLook } from "./text.ts";

/** A name broken into lines. Lengths are pixels. */
export interface NameShape {
  lines: string[];
  lineHeight: number;
  width: number;
  height: number;
}

/** A name in lines of about one length, none much wider than `widest` sizes; `lineHeight` is in the size. */
export function nameShape(
  name: string,
  { face, size, spacing = 0 }: TextLook,
  { lineHeight, widest }: { lineHeight: number; widest: number },
  faces: Faces,
): NameShape {
  const widthOf = (line: string): number => textWidth(line, face, size, faces, spacing) - spacing * size;
  const count = Math.max(1, Math.ceil(widthOf(name) / (widest * size)));
  const lines = evenLines(name.split(" "), widthOf(name) / count, widthOf);
  return {
    lines,
    lineHeight: lineHeight * size,
    width: Math.max(...lines.map(widthOf)),
    height: lines.length * lineHeight * size,
  };
}

/** Names of more words than this are not broken in every way there is. */
const mostWords = 8;

/** Of all ways to break words into lines the one whose lines are nearest to a width. */
function evenLines(words: readonly string[], width: number, widthOf: (line: string) => number): string[] {
  if (words.length > mostWords) return [words.join(" ")];
  let best: { lines: string[]; cost: number } = { lines: [words.join(" ")], cost: Infinity };
  for (let breaks = 0; breaks < 2 ** (words.length - 1); breaks++) {
    const lines = words.reduce<string[]>((found, word, index) => {
      if (index === 0 || breaks & (1 << (index - 1))) return [...found, word];
      return [...found.slice(0, -1), `${found.at(-1)} ${word}`];
    }, []);
    const cost = lines.reduce((sum, line) => sum + (widthOf(line) - width) ** 2, 0);
    if (cost < best.cost) best = { lines, cost };
  }
  return best.lines;
}

/** Sides of a dot on which its name may stand, the best first. */
const anchors = ["right", "left", "below", "above", "above-right", "below-right"] as const;

/** Where the middle of a name may be beside a dot, the best place first; `gap` is what it keeps away from the dot's middle. */
export const placesBeside = ([x, y]: Pixel, shape: NameShape, gap: number): Pixel[] =>
  anchors.map((side) => {
    const [dx, dy] = offsetOf(side, shape, gap);
    return [x + dx, y + dy];
  });

/** From the middle of a dot to the middle of the name on that side of it, which keeps `gap` away. */
function offsetOf(side: (typeof anchors)[number], { width, height }: NameShape, gap: number): Pixel {
  const [across, along] = [width / 2 + gap, height / 2 + gap * 0.7];
  const corner: Pixel = [width / 2 + gap * 0.7, height / 2 + gap * 0.2];
  switch (side) {
    case "right":
      return [across, 0];
    case "left":
      return [-across, 0];
    case "below":
      return [0, along];
    case "above":
      return [0, -along];
    case "above-right":
      return [corner[0], -corner[1]];
    case "below-right":
      return corner;
  }
}
