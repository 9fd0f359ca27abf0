/** Where the map looks from: the middle of it in degrees, and its zoom, 0 to 22. */
export interface Viewpoint {
  zoom: number;
  lat: number;
  lon: number;
}

/** Where the map is asked to look; each new object is a new wish. */
export interface Aim {
  /** Null: where everything is in view. */
  at: Viewpoint | null;
  /** In flight instead of at once. */
  gently: boolean;
}

/** A place that is pointed out on the map, although nothing need be said of it. */
export interface Pin {
  lat: number;
  lon: number;
  name: string;
  /** What it is, and where. */
  about: string;
}

/** Everything in view, at once. */
export const firstAim: Aim = { at: null, gently: false };

/** As in "map=4.25/51.3/30.11": no pixel is lost, and no digit is for nothing. */
export function viewpointText({ zoom, lat, lon }: Viewpoint): string {
  const pixelsPerDegree = (512 * 2 ** zoom) / 360;
  const digits = Math.max(0, Math.ceil(Math.log10(pixelsPerDegree * 10)));
  return [rounded(zoom, 4), rounded(lat, digits), rounded(lon, digits)].join("/");
}

/** The viewpoint of such a text; null where it is none. */
export function viewpointOf(text: string): Viewpoint | null {
  if (!/^(?:\d+(?:\.\d+)?)(?:\/-?\d+(?:\.\d+)?){2}$/.test(text)) return null;
  const [zoom = NaN, lat = NaN, lon = NaN] = text.split("/").map(Number);
  const isOnEarth = zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return isOnEarth ? { zoom, lat, lon } : null;
}

/** True where both show the same picture. */
export const isSameView = (a: Viewpoint, b: Viewpoint): boolean => viewpointText(a) === viewpointText(b);

/** Without a sign before nought. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;
