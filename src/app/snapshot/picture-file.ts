import { mostPixels, mostSide } from "../../print/sheet-sizes.ts";
import type { Size } from "../../print/sheet.ts";
import { pngOf } from "../drawn-picture.ts";
import { strings } from "../strings.ts";
import type { Picture } from "./printer.ts";
import type { Wish } from "./wish.ts";

/** Pixels of the picture in a format. */
export const pixelsOf = ({ width, height }: Size, { format, scale }: Pick<Wish, "format" | "scale">): Size => {
  const times = format === "png" ? scale : 1;
  return { width: Math.round(width * times), height: Math.round(height * times) };
};

/** The picture as a file of a format. Rejects where this browser cannot draw it at that size. */
export async function pictureFile(picture: Picture, wish: Pick<Wish, "format" | "scale">): Promise<Blob> {
  const vectors = new Blob([picture.svg], { type: "image/svg+xml" });
  if (wish.format === "svg") return vectors;
  if (wish.format === "png") return rasterised(vectors, pixelsOf(picture, wish));
  if (!picture.pdf) throw new Error(strings.snapshot.noPicture);
  return new Blob([picture.pdf], { type: "application/pdf" });
}

async function rasterised(vectors: Blob, { width, height }: Size): Promise<Blob> {
  if (Math.max(width, height) > mostSide || width * height > mostPixels)
    throw new Error(strings.snapshot.tooLarge(width, height, mostSide, mostPixels / 1e6));
  const address = URL.createObjectURL(vectors);
  try {
    return await pngOf(address, { width, height, failure: strings.snapshot.noPicture });
  } finally {
    URL.revokeObjectURL(address);
  }
}
