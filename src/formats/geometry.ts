import type { LineString, MultiLineString, Point, Position } from "geojson";

interface Coordinates {
  /** Degrees. */
  lat: number;
  lon: number;
}

/** Six decimals, as RFC 7946 advises: a tenth of a metre. */
const position = ({ lat, lon }: Coordinates): Position => [rounded(lon), rounded(lat)];
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

export const pointAt = (location: Coordinates): Point => ({ type: "Point", coordinates: position(location) });

/** A line from one place to another, cut at the antimeridian as RFC 7946 asks; a point where both are one place. */
export function lineBetween(from: Coordinates, to: Coordinates): LineString | MultiLineString | Point {
  const [start, end] = [position(from), position(to)];
  if (start[0] === end[0] && start[1] === end[1]) return pointAt(to);
  const span = to.lon - from.lon;
  if (Math.abs(span) <= 180) return { type: "LineString", coordinates: [start, end] };
  const edge = span > 0 ? -180 : 180; // The short way round leaves the map on this side.
  const length = 360 - Math.abs(span);
  const lat = rounded(from.lat + ((to.lat - from.lat) * Math.abs(edge - from.lon)) / length);
  const halves = [
    [start, [edge, lat]],
    [[-edge, lat], end],
  ].filter(([a, b]) => a?.[0] !== b?.[0] || a?.[1] !== b?.[1]);
  return { type: "MultiLineString", coordinates: halves };
}
