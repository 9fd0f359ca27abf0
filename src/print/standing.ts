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
  /** Tells of one of them whether the name fits in there, where that is not sure. */
  fits?: (place: Pixel) => boolean;
  /** Room about it that no other name may enter, pixels. */
  padding: number;
}

/** Where names may not stand, and where they had better not. */
export interface Obstacles {
  taken: readonly Box[];
  /** Small boxes along arrows and lines, which are drawn over names. */
  crossed: readonly Box[];
}

/** So much room about a name is better, pixels, the best first. */
const airs = [9, 5];

/** A name that more boxes of lines than this would strike is left out: one line crosses it through a letter at most. */
const mostStruck = 5;

/**
 * Where a name stands: on the best of its places that is free, in the whole, and if it may be on no line and with room about
 * it; else where lines strike it least. Null where it has no place on which it can be read.
 */
export function standingPlace(
  { shape, places, fits, padding }: Omit<Name, "look">,
  { taken, crossed }: Obstacles,
  whole: Box,
): Pixel | null {
  const free = places.filter((at) => isFree(boxAt(shape, at, padding), taken, whole));
  const struck = new Map(free.map((at) => [at, crossed.filter((line) => meet(line, boxAt(shape, at, 0))).length]));
  const clear = free.filter((at) => struck.get(at) === 0);
  const airy = airs.flatMap((air) => clear.filter((at) => isFree(boxAt(shape, at, air), taken, whole)));
  const legible = [...struck].filter(([, times]) => times <= mostStruck).sort(([, one], [, other]) => one - other);
  return [...airy, ...legible.map(([at]) => at)].find((at) => fits?.(at) ?? true) ?? null;
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
