import { type FaceName, type Faces, type FontFile, faceNames, faceStyles } from "./faces.ts";

/** The letters that each face of a picture draws. */
export type Letters = Readonly<Record<FaceName, ReadonlySet<number>>>;

/** Collects the letters that are drawn. */
export interface LetterBox {
  note(text: string, face: FaceName): void;
  readonly letters: Letters;
}

export function letterBox(): LetterBox {
  const letters = Object.fromEntries(faceNames.map((face) => [face, new Set<number>()])) as Record<
    FaceName,
    Set<number>
  >; // By every face.
  return {
    letters,
    note(text, face) {
      for (const letter of text) letters[face].add(letter.codePointAt(0) ?? 0);
    },
  };
}

/** A file that a picture needs, with the letters that it draws there. */
export interface UsedFile {
  face: FaceName;
  file: FontFile;
  /** Ascending. */
  points: number[];
}

/** The files that hold the letters of a picture, without those that it does not need. */
export const usedFiles = (letters: Letters, faces: Faces): UsedFile[] =>
  faceNames.flatMap((face) => {
    const points = [...letters[face]].sort((a, b) => a - b);
    return faces[face].flatMap((file, index): UsedFile[] => {
      const earlier = faces[face].slice(0, index);
      const own = points.filter(
        (point) => file.advances.has(point) && !earlier.some(({ advances }) => advances.has(point)),
      );
      return own.length ? [{ face, file, points: own }] : [];
    });
  });

/** The style sheet with those files in it. */
export const fontStyle = (files: readonly UsedFile[]): string =>
  files
    .map(({ face, file, points }) => {
      const { family, weight, style } = faceStyles[face];
      const range = points.map((point) => `U+${point.toString(16)}`).join(",");
      return (
        `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};` +
        `src:url(data:font/woff;base64,${base64(file.woff)}) format('woff');unicode-range:${range}}`
      );
    })
    .join("");

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const all = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => digits.charAt((all >> shift) & 63)).join("");
    const missing = Math.max(0, at + 3 - bytes.length);
    parts.push(four.slice(0, 4 - missing) + "=".repeat(missing));
  }
  return parts.join("");
}
