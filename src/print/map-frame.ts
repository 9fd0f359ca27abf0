import type { Position } from "geojson";
import type { Bounds } from "../scene/clip.ts";
import type { Camera } from "../scene/frame.ts";
import { fromPixel, type Pixel, toPixel, worldSize } from "../scene/mercator.ts";

/** The part of the earth that a picture shows, and where on the picture its points are. */
export interface MapFrame extends Camera {
  /** Its upper left corner on the flat map. */
  origin: Pixel;
  /** Pixels from the upper left corner of the map; of the map's repetitions the one nearest to its middle. */
  at(position: Position): Pixel;
  /** As `at`, but on the turn of the earth that the longitude says: for lines, which may not jump. */
  on(position: Position): Pixel;
  /** The inverse of `at`; the longitude is within ±180. */
  positionAt(pixel: Pixel): Position;
  /** Degrees, with room about what is in sight; longitudes may pass ±180. */
  bounds: Bounds;
  /** Turns of the earth on which something may be in sight, degrees to add to a longitude. */
  turns: readonly number[];
}

/** About what is in sight, pixels: as far as the widest line and the largest symbol reach. */
const room = 80;

export function mapFrameOf(camera: Camera): MapFrame {
  const { center, zoom, width, height } = camera;
  const world = worldSize(zoom);
  const [middleX, middleY] = toPixel(center, zoom);
  const [left, top] = [middleX - width / 2, middleY - height / 2];
  const on = (position: Position): Pixel => {
    const [x, y] = toPixel(position, zoom);
    return [x - left, y - top];
  };
  const [west = 0, north = 0] = fromPixel([left - room, top - room], zoom);
  const [east = 0, south = 0] = fromPixel([left + width + room, top + height + room], zoom);
  return {
    ...camera,
    origin: [left, top],
    on,
    at(position) {
      const [x, y] = on(position);
      return [x - world * Math.round((x - width / 2) / world), y];
    },
    positionAt([x, y]) {
      const [lon = 0, lat = 0] = fromPixel([x + left, y + top], zoom);
      return [lon - 360 * Math.round(lon / 360), lat];
    },
    bounds: [west, south, east, north],
    turns: [-720, -360, 0, 360, 720].filter((turn) => turn + 180 >= west && turn - 180 <= east),
  };
}
