import type { Position } from "geojson";
import { type Pixel, toPixel, worldSize } from "./mercator.ts";

/** Where a map looks, and how large it is in CSS pixels. */
export interface Camera {
  /** [lon, lat]. */
  center: Position;
  zoom: number;
  width: number;
  height: number;
}

/** What a camera sees of the map, which repeats. */
export interface Frame {
  holds(position: Position): boolean;
  /** True where some of a line lies within. */
  meets(line: readonly Position[]): boolean;
}

export function frameOf({ center, zoom, width, height }: Camera): Frame {
  const world = worldSize(zoom);
  const [middleX, middleY] = toPixel(center, zoom);
  const [halfWidth, halfHeight] = [width / 2, height / 2];
  /** Pixels from the middle, the nearer way around. */
  function fromMiddle(position: Position): Pixel {
    const [x, y] = toPixel(position, zoom);
    const across = x - middleX;
    return [across - world * Math.round(across / world), y - middleY];
  }
  return {
    holds(position) {
      const [x, y] = fromMiddle(position);
      return Math.abs(x) <= halfWidth && Math.abs(y) <= halfHeight;
    },
    meets: (line) =>
      line.some((position, index) =>
        entersBox(fromMiddle(line[index - 1] ?? position), fromMiddle(position), halfWidth, halfHeight),
      ),
  };
}

/** True where a segment meets a box about the origin: what is left of it between each pair of sides in turn. */
function entersBox(from: Pixel, to: Pixel, halfWidth: number, halfHeight: number): boolean {
  let [start, end] = [0, 1];
  for (const [at, along, half] of [
    [from[0], to[0] - from[0], halfWidth],
    [from[1], to[1] - from[1], halfHeight],
  ] as const) {
    if (along === 0) {
      if (Math.abs(at) > half) return false;
      continue;
    }
    const [one, other] = [(-half - at) / along, (half - at) / along];
    start = Math.max(start, Math.min(one, other));
    end = Math.min(end, Math.max(one, other));
  }
  return start <= end;
}
