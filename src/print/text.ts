import { type FaceName, type Faces, faceStyles, textWidth } from "./faces.ts";
import { type Attributes, element, escaped } from "./xml.ts";

/** How a text is set. Lengths are pixels. */
export interface TextLook {
  face: FaceName;
  size: number;
  fill: string;
  /** Colour and width of the rim about the letters. */
  rim?: { colour: string; width: number };
  /** After every letter, in the size. */
  spacing?: number;
  anchor?: "start" | "middle" | "end";
}

/** Letters of which a picture is made are drawn by this alone, so that each finds its font. */
export interface Typesetter {
  faces: Faces;
  note(text: string, face: FaceName): void;
}

/** A line of text. */
export function textLine(text: string, [x, y]: readonly [number, number], look: TextLook, setter: Typesetter): string {
  setter.note(text, look.face);
  return element(
    "text",
    {
      x,
      y,
      ...faceAttributes(look.face),
      "font-size": look.size,
      "text-anchor": look.anchor === "start" ? null : (look.anchor ?? null),
      "letter-spacing": look.spacing ? look.spacing * look.size : null,
      fill: look.fill,
      ...(look.rim
        ? {
            stroke: look.rim.colour,
            "stroke-width": 2 * look.rim.width,
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }
        : {}),
    },
    escaped(text),
  );
}

function faceAttributes(face: FaceName): Attributes {
  const { weight, style } = faceStyles[face];
  return {
    "font-family": familiesOf(face),
    "font-weight": weight === 400 ? null : weight,
    "font-style": style === "normal" ? null : style,
  };
}

/** The families of a face as CSS lists them. */
export function familiesOf(face: FaceName): string {
  const { family, installed } = faceStyles[face];
  const names = [...new Set([installed, family])].map((name) => `'${name}'`);
  return [...names, face === "italic" || face === "title" ? "serif" : "sans-serif"].join(",");
}

/** Where the base line of a line of text is below the line's upper edge, pixels: the letters stand in its middle. */
export const baseline = (size: number, lineHeight: number): number => lineHeight / 2 + 0.34 * size;

/** Text broken at spaces into lines no wider than `width`; a longer word is broken where it must be. */
export function wrapped(text: string, width: number, face: FaceName, size: number, faces: Faces): string[] {
  const fits = (line: string): boolean => textWidth(line, face, size, faces) <= width;
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((piece) => piece !== "")) {
    const line = lines.at(-1);
    if (line !== undefined && fits(`${line} ${word}`)) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(...(fits(word) ? [word] : pieces(word, fits)));
  }
  return lines;
}

function pieces(word: string, fits: (line: string) => boolean): string[] {
  const parts: string[] = [""];
  for (const letter of word) {
    const part = parts.at(-1) ?? "";
    if (part === "" || fits(part + letter)) parts[parts.length - 1] = part + letter;
    else parts.push(letter);
  }
  return parts;
}
