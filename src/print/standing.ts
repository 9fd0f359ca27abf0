import type { Pixel } from "../scene/mercator.ts";
import { type Box, grown, isWithin, meet } from "./boxes.ts";
import type { NameShape } from "./name-shape.ts";
import { baseline, textLine, type TextLook, type Typesetter } from "./text.ts";

/** A name with where it may stand. */
export interface Name {
  shape: NameShape;
  look: TextLook;
  /** Middles of the text, the best first. */
  places: readonly Pixel[];
  /** Room about it that no other name may enter, pixels. */
  padding: number;
}

/** Where names may not stand, and where they had better not. */
export interface Obstacles {
  taken: readonly Box[];
  /** Arrows and lines: a name stands upon one only where there is no other place for it. */
  crossed: readonly Box[];
}

/** So much room about a name is better, pixels. */
const air = 9;

/** Where a name stands: on the best of its places that is free, in the whole, and if it may be on no line and with room about it. */
export function standingPlace(
  { shape, places, padding }: Pick<Name, "shape" | "places" | "padding">,
  { taken, crossed }: Obstacles,
  whole: Box,
): Pixel | null {
  const free = places.filter((at) => isFree(boxAt(shape, at, padding), taken, whole));
  const clear = free.filter((at) => !crossed.some((line) => meet(line, boxAt(shape, at, 0))));
  const airy = clear.find((at) => !taken.some((box) => meet(box, boxAt(shape, at, air))));
  return airy ?? clear[0] ?? free[0] ?? null;
}

export const isFree = (box: Box, taken: readonly Box[], whole: Box): boolean =>
  isWithin(box, whole) && !taken.some((other) => meet(box, other));

/** What a name takes up about its middle, with room about it. */
export const boxAt = ({ width, height }: NameShape, [x, y]: Pixel, padding: number): Box =>
  grown({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 }, padding);

/** The lines of a name about its middle. */
export function nameText({ shape, look }: Pick<Name, "shape" | "look">, [x, y]: Pixel, setter: Typesetter): string {
  const { lines, lineHeight, height } = shape;
  // The space after the last letter of a spaced line would draw it off the middle.
  const shift = ((look.spacing ?? 0) * look.size) / 2;
  return lines
    .map((line, index) =>
      textLine(
        line,
        [x + shift, y - height / 2 + index * lineHeight + baseline(look.size, lineHeight)],
        { ...look, anchor: "middle" },
        setter,
      ),
    )
    .join("");
}
