import type { PictureView } from "./view.ts";

const figure = "-?\\d+(?:\\.\\d+)?";
const point = new RegExp(`^(${figure})/(${figure})/(${figure})$`);
const box = new RegExp(`^(${figure}),(${figure}),(${figure}),(${figure})$`);

/** "theatre", "zoom/lat/lon" or "west,south,east,north"; null where a text is none of these, or not on earth. */
export function viewOf(text: string): PictureView | null {
  if (text === "theatre") return { kind: "theatre" };
  const [zoom, lat, lon] = numbers(point, text);
  if (zoom !== undefined && lat !== undefined && lon !== undefined) {
    const isOnEarth = zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
    return isOnEarth ? { kind: "point", zoom, lat, lon } : null;
  }
  const [west, south, east, north] = numbers(box, text);
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null;
  const isOnEarth = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -85 && north <= 85;
  if (!isOnEarth || south >= north || west === east) return null;
  return { kind: "bounds", bounds: [west, south, east < west ? east + 360 : east, north] };
}

const numbers = (pattern: RegExp, text: string): number[] => (pattern.exec(text) ?? []).slice(1).map(Number);
