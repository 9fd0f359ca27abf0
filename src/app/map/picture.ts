import * as maplibre from "maplibre-gl";
import type { StyleSpecification } from "maplibre-gl";
import type { Camera } from "../../scene/frame.ts";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { serveImages } from "./serve-images.ts";

/** The size of a picture: CSS pixels, and device pixels for each. */
export interface PictureSize {
  width: number;
  height: number;
  pixelRatio: number;
}

const largestCanvas = 16384;
const idleTimeoutMs = 60_000;

/** The camera of a picture of that size, which shows all that another sees, and more where its shape differs. */
export const pictureCamera = ({ width, height }: Omit<PictureSize, "pixelRatio">, camera: Camera): Camera => ({
  center: camera.center,
  zoom: camera.zoom + Math.log2(Math.min(width / camera.width, height / camera.height)),
  width,
  height,
});

/**
 * A second map, out of sight, drawn at the size asked for and copied; it shows what the camera sees, and more where its shape
 * differs. Rejects where this browser cannot draw it at that size.
 */
export async function renderPicture(
  { width, height, pixelRatio }: PictureSize,
  camera: Camera,
  styleAt: (zoom: number) => StyleSpecification,
  colours: MarkColours,
): Promise<HTMLCanvasElement> {
  const want = { width: Math.round(width * pixelRatio), height: Math.round(height * pixelRatio) };
  if (!(want.width > 0 && want.height > 0 && Math.max(want.width, want.height) <= largestCanvas))
    throw new Error(`The picture cannot be ${want.width} × ${want.height} pixels: at most ${largestCanvas} a side.`);
  const { center, zoom } = pictureCamera({ width, height }, camera);
  const container = document.createElement("div");
  container.style.cssText = `position:fixed;left:-100000px;top:0;width:${width}px;height:${height}px;visibility:hidden`;
  document.body.append(container);
  const map = new maplibre.Map({
    container,
    style: styleAt(zoom),
    center: [center[0] ?? 0, center[1] ?? 0],
    zoom,
    maxZoom: 22,
    interactive: false,
    attributionControl: false,
    fadeDuration: 0,
    pixelRatio,
    maxCanvasSize: [largestCanvas, largestCanvas],
  });
  try {
    serveImages(map, () => colours);
    await settled(map);
    const canvas = map.getCanvas();
    if (canvas.width !== want.width || canvas.height !== want.height)
      throw new Error(
        `The picture came out at ${canvas.width} × ${canvas.height} pixels instead of ${want.width} × ${want.height}: this browser draws no larger map.`,
      );
    return await copied(map);
  } finally {
    map.remove();
    container.remove();
  }
}

/** Resolves once everything is loaded and drawn. */
function settled(map: maplibre.Map): Promise<void> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error("The picture took too long to draw.")), idleTimeoutMs);
    map.once("idle", () => {
      clearTimeout(timeout);
      resolve();
    });
    map.on("error", ({ error }) => {
      clearTimeout(timeout);
      reject(error);
    });
  });
}

/** A copy of the map's canvas, taken while the frame is drawn: afterwards the browser may have cleared it. */
function copied(map: maplibre.Map): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once("render", () => {
      const source = map.getCanvas();
      const canvas = document.createElement("canvas");
      canvas.width = source.width;
      canvas.height = source.height;
      const context = canvas.getContext("2d");
      if (!context) return reject(new Error("This browser gives no canvas to draw the picture on."));
      context.drawImage(source, 0, 0);
      resolve(canvas);
    });
    map.triggerRepaint();
  });
}
