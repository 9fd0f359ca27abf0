import type { MarkImage } from "../../map/mark-image.ts";
import { drawnPicture } from "../drawn-picture.ts";
import { svgAddress } from "../svg-address.ts";

/** Pixels of an SVG image at a pixel ratio. Rejects where the browser cannot draw it. */
export async function rasterise(image: MarkImage, pixelRatio: number): Promise<ImageData> {
  const [width, height] = [Math.round(image.width * pixelRatio), Math.round(image.height * pixelRatio)];
  const context = await drawnPicture(svgAddress(image.svg), {
    width,
    height,
    failure: "This browser gives no canvas to draw a symbol on.",
    settings: { willReadFrequently: true },
  });
  return context.getImageData(0, 0, width, height);
}
