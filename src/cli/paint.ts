import type { NamedSymbol } from "../formats/format.ts";

/** Pixels of a picture for each of its units. */
const pixelRatio = 2;

/** PNG files of symbols, by their names. Letters within a symbol are drawn with a font of this machine. */
export async function painted(symbols: readonly NamedSymbol[]): Promise<ReadonlyMap<string, Uint8Array>> {
  if (symbols.length === 0) return new Map();
  const { Resvg } = await import("@resvg/resvg-js");
  return new Map(
    symbols.map(({ name, symbol }) => {
      const picture = new Resvg(symbol.svg, { fitTo: { mode: "zoom", value: pixelRatio } });
      return [name, picture.render().asPng()];
    }),
  );
}
