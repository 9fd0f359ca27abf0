import type { NamedSymbol } from "../formats/format.ts";
import { letterBox, usedFiles } from "../print/font-style.ts";
import { withOwnLetters } from "../print/symbol-letters.ts";
import { pngOf } from "./png.ts";
import { loadFaces } from "./print-faces.ts";

/** Pixels of a picture for each of its units. */
const pixelRatio = 2;

/** PNG files of symbols, by their names; the same on every machine. */
export async function painted(symbols: readonly NamedSymbol[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = await loadFaces();
  const pictures = symbols.map(async ({ name, symbol }) => {
    const { note, letters } = letterBox();
    const svg = withOwnLetters(symbol.svg, { faces, note });
    return [name, await pngOf({ svg, fonts: usedFiles(letters, faces) }, pixelRatio)] as const;
  });
  return new Map(await Promise.all(pictures));
}
