import { advancesOf } from "./advances.ts";
import { type Inflate, unpackedFont } from "./sfnt.ts";

/** The faces of a picture: texts, names and counts of forces, names of areas and seas, titles. */
export const faceNames = ["regular", "bold", "italic", "title"] as const;
export type FaceName = (typeof faceNames)[number];

/** A file with some of a face's letters. */
export interface FontFile {
  /** WOFF 1.0, as it is embedded. */
  woff: Uint8Array;
  /** The same as TrueType. */
  font: Uint8Array;
  /** Widths in the size of the letters, by code point. */
  advances: ReadonlyMap<number, number>;
}

/** The files of each face; of two that have a letter the first draws it. */
export type Faces = Readonly<Record<FaceName, readonly FontFile[]>>;

/** How a face is asked for. The weights of these fonts are families of their own wherever they are installed. */
export const faceStyles: Readonly<
  Record<FaceName, { family: string; installed: string; weight: number; style: string }>
> = {
  regular: { family: "Source Sans 3", installed: "Source Sans 3", weight: 400, style: "normal" },
  bold: { family: "Source Sans 3", installed: "Source Sans 3 SemiBold", weight: 600, style: "normal" },
  italic: { family: "Source Serif 4", installed: "Source Serif 4", weight: 400, style: "italic" },
  title: { family: "Source Serif 4", installed: "Source Serif 4 SemiBold", weight: 600, style: "normal" },
};

export function fontFile(woff: Uint8Array, inflate: Inflate): FontFile {
  const font = unpackedFont(woff, inflate);
  return { woff, font, advances: advancesOf(font) };
}

/** A letter that no file has is taken to be so wide. */
const unknownAdvance = 0.6;

/** Width of a line of text, pixels; `spacing` follows every letter, in the size. Kerning, which only narrows, is left out. */
export function textWidth(text: string, face: FaceName, size: number, faces: Faces, spacing = 0): number {
  let width = 0;
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const file = faces[face].find(({ advances }) => advances.has(point));
    width += (file?.advances.get(point) ?? unknownAdvance) + spacing;
  }
  return width * size;
}
