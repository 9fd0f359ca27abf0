import type { NamedSymbol } from "../formats/format.ts";
import { withOwnLetters } from "../print/symbol-letters.ts";
import { pngOf } from "./png.ts";
import { loadFaces } from "./print-faces.ts";

/** Pixels of a picture for each of its units. */
const pixelRatio = 2;

/** PNG files of symbols, by their names; the same on every machine. */
export async function painted(symbols: readonly NamedSymbol[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const faces = await loadFaces();
  const fonts = faces.bold.map((file) => ({ file }));
  const pictures = symbols.map(async ({ name, symbol }) => {
    const svg = withOwnLetters(symbol.svg, { faces, note: () => undefined });
    return [name, await pngOf({ svg, fonts }, pixelRatio)] as const;
  });
  return new Map(await Promise.all(pictures));
}
