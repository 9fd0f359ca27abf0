import type { NamedSymbol } from "../../formats/format.ts";
import { pngOf } from "../drawn-picture.ts";
import { strings } from "../strings.ts";
import { svgAddress } from "../svg-address.ts";

/** Pixels of a picture for each of its units. */
const pixelRatio = 2;

/** PNG files of symbols, by their names. Rejects where the browser cannot draw them. */
export const painted = async (symbols: readonly NamedSymbol[]): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(await Promise.all(symbols.map(async (each) => [each.name, await pictureOf(each)] as const)));

async function pictureOf({ symbol: { svg, width, height } }: NamedSymbol): Promise<Uint8Array> {
  const blob = await pngOf(svgAddress(svg), {
    width: Math.ceil(width * pixelRatio),
    height: Math.ceil(height * pixelRatio),
    failure: strings.exports.noCanvas,
  });
  return new Uint8Array(await blob.arrayBuffer());
}
