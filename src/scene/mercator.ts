import type { Position } from "geojson";

/** A point on the flat map at some zoom, pixels from its north-west corner: [x, y], y southwards. */
export type Pixel = [number, number];

/** Latitude where the Web Mercator square ends, degrees. */
const maxLatitude = 85.051129;

/** Width and height of the whole world in pixels at a MapLibre zoom. */
export const worldSize = (zoom: number): number => 512 * 2 ** zoom;

const equatorKm = 40_075.017;

/** Kilometres to a pixel at a latitude, degrees. */
export const kmPerPixel = (lat: number, zoom: number): number =>
  (equatorKm * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);

/** Where [lon, lat] is on the flat map; longitudes past ±180 lie past its edges. */
export function toPixel([lon = 0, lat = 0]: Position, zoom: number): Pixel {
  const size = worldSize(zoom);
  const phi = (Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180;
  return [((lon + 180) / 360) * size, (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * size];
}

/** The inverse of `toPixel`. */
export function fromPixel([x, y]: Pixel, zoom: number): Position {
  const size = worldSize(zoom);
  const phi = 2 * Math.atan(Math.exp((0.5 - y / size) * 2 * Math.PI)) - Math.PI / 2;
  return [(x / size) * 360 - 180, (phi * 180) / Math.PI];
}

/** Between two points on the flat map, the nearer way around, pixels. */
export function apartOf([x, y]: Pixel, [otherX, otherY]: Pixel, zoom: number): number {
  const apart = Math.abs(otherX - x);
  const [across, down] = [Math.min(apart, worldSize(zoom) - apart), otherY - y];
  return Math.sqrt(across * across + down * down);
}
