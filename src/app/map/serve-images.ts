import type { Map } from "maplibre-gl";
import { dotNamed } from "../../map/basemap-dot.ts";
import { imageNamed } from "../../map/mark-image.ts";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { rasterise } from "./rasterise.ts";

/** Draws the images of marks when the style first needs them, at the pixel ratio of that map. */
export function serveImages(map: Map, colours: () => MarkColours): void {
  map.setMissingStyleImageResolver(async (name) => {
    const image = imageNamed(name, colours()) ?? dotNamed(name);
    if (!image || map.hasImage(name)) return;
    const pixelRatio = Math.max(2, map.getPixelRatio());
    const data = await rasterise(image, pixelRatio);
    if (!map.hasImage(name)) map.addImage(name, data, { pixelRatio });
  });
}
