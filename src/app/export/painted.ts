import type { NamedSymbol } from "../../formats/format.ts";
import { strings } from "../strings.ts";

/** Pixels of a picture for each of its units. */
const pixelRatio = 2;

/** PNG files of symbols, by their names. Rejects where the browser cannot draw them. */
export const painted = async (symbols: readonly NamedSymbol[]): Promise<ReadonlyMap<string, Uint8Array>> =>
  new Map(await Promise.all(symbols.map(async (each) => [each.name, await pictureOf(each)] as const)));

async function pictureOf({ symbol: { svg, width, height } }: NamedSymbol): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(width * pixelRatio);
  canvas.height = Math.ceil(height * pixelRatio);
  const context = canvas.getContext("2d");
  if (!context) throw new Error(strings.exports.noCanvas);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error(strings.exports.noCanvas);
  return new Uint8Array(await blob.arrayBuffer());
}
