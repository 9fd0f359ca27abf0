import { glyphsOf } from "../print/advances.ts";
import type { UsedFile } from "../print/font-style.ts";
import { fontOfLetters, tablesOf } from "../print/sfnt.ts";

/**
 * A font of a picture for a renderer that sets a line in one file and takes what that lacks from others of its family, but
 * only where each makes as many glyphs of the line: where a face is in several files, each makes one glyph of one letter.
 */
export function rendererFont({ face, file, points }: UsedFile, all: readonly UsedFile[]): Uint8Array {
  const cmap = tablesOf(file.font).get("cmap");
  if (!cmap || all.filter((other) => other.face === face).length === 1) return file.font;
  const own = new Set(points);
  return fontOfLetters(file.font, new Map([...glyphsOf(cmap)].filter(([point]) => own.has(point))));
}
