import * as maplibre from "maplibre-gl";
import type { Position } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";
import { toPixel, worldSize } from "../../scene/mercator.ts";
import { serveImages } from "./serve-images.ts";

/** The size of a picture: CSS pixels, and device pixels for each. */
export interface PictureSize {
  width: number;
  height: number;
  pixelRatio: number;
}

/** Where a map looks, and how large it is in CSS pixels. */
export interface Camera {
  center: maplibre.LngLat;
  zoom: number;
  width: number;
  height: number;
}

const largestCanvas = 16384;
const idleTimeoutMs = 60_000;

/** The zoom at which a picture of that size shows all that the camera sees. */
export const pictureZoom = ({ width, height }: Omit<PictureSize, "pixelRatio">, camera: Camera): number =>
  camera.zoom + Math.log2(Math.min(width / camera.width, height / camera.height));

/** Tells whether a position lies within a picture of that size. */
export function isInPicture(size: Omit<PictureSize, "pixelRatio">, camera: Camera): (position: Position) => boolean {
  const zoom = pictureZoom(size, camera);
  const world = worldSize(zoom);
  const [middleX, middleY] = toPixel([camera.center.lng, camera.center.lat], zoom);
  return (position) => {
    const [x, y] = toPixel(position, zoom);
    const across = x - middleX - world * Math.round((x - middleX) / world);
    return Math.abs(across) <= size.width / 2 && Math.abs(y - middleY) <= size.height / 2;
  };
}

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
  const zoom = pictureZoom({ width, height }, camera);
  const container = document.createElement("div");
  container.style.cssText = `position:fixed;left:-100000px;top:0;width:${width}px;height:${height}px;visibility:hidden`;
  document.body.append(container);
  const map = new maplibre.Map({
    container,
    style: styleAt(zoom),
    center: camera.center,
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
