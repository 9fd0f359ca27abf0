import type { Feature, Point, Position } from "geojson";
import { distance } from "../scene/arrow.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { MapFrame } from "./map-frame.ts";
import type { NameShape } from "./name-shape.ts";

/** Points of a map on a grid, by the country they lie in; those at sea under "". */
export interface Regions {
  frame: MapFrame;
  cells: ReadonlyMap<string, readonly Pixel[]>;
  /** What is about there: near a border or a coast it may be what is beside it. */
  regionNear(pixel: Pixel): string;
  /** Slow. */
  regionAt(pixel: Pixel): string;
}

/** Between the points of the grid, pixels. */
const step = 12;
/** Between those of its points that are looked up first: what lies between four of one country lies in it. */
const coarse = 2 * step;
/** A country whose own label point is out of sight is named where it fills this share of the map. */
const leastShare = 0.03;
/**
 * A sea's name moves no farther than this from its own point, pixels, where the sea is large enough to be named at all, and
 * twice as far at every zoom further: seas have no borders.
 */
const farthestAtSea = { first: 60, most: 400 };

export function regionsOf(frame: MapFrame, countryAt: (position: Position) => string | null): Regions {
  const regionAt = (pixel: Pixel): string => countryAt(frame.positionAt(pixel)) ?? "";
  const known = new Map<string, string>();
  const regionOn = (x: number, y: number): string => {
    const found = known.get(`${x} ${y}`) ?? regionAt([x, y]);
    known.set(`${x} ${y}`, found);
    return found;
  };
  const regionNear = ([x, y]: Pixel): string => {
    const [left, top] = [Math.floor(x / coarse) * coarse, Math.floor(y / coarse) * coarse];
    const about = new Set([0, coarse].flatMap((dx) => [0, coarse].map((dy) => regionOn(left + dx, top + dy))));
    const [only] = about;
    return about.size === 1 && only !== undefined ? only : regionAt([x, y]);
  };
  const cells = new Map<string, Pixel[]>();
  for (let y = step / 2; y < frame.height; y += step)
    for (let x = step / 2; x < frame.width; x += step) {
      const region = regionNear([x, y]);
      const found = cells.get(region);
      if (found) found.push([x, y]);
      else cells.set(region, [[x, y]]);
    }
  return { frame, cells, regionNear, regionAt };
}

/** Where a name may stand. */
interface Standing {
  /** Middles of the text, the best first. */
  places: Pixel[];
  /** Tells of one of them whether the name fits in there; slow. */
  fits(place: Pixel): boolean;
}

/** Where the name of a country may stand: at its own point, else elsewhere in the country, as near to that as may be. */
export function countryPlaces(feature: Feature<Point>, shape: NameShape, regions: Regions): Standing {
  const { frame, cells } = regions;
  const own = frame.at(feature.geometry.coordinates);
  const code = String(feature.properties?.["id"]);
  const inside = cells.get(code) ?? [];
  const isSeen = own[0] >= 0 && own[1] >= 0 && own[0] <= frame.width && own[1] <= frame.height;
  const all = [...cells.values()].reduce((sum, { length }) => sum + length, 0);
  const isIn = fitting(shape, code, regions);
  if (!isSeen && inside.length < leastShare * all) return { places: [], fits: isIn };
  return isSeen ? aboutOwn(own, inside, isIn) : { places: nearestTo(middleOf(inside), inside), fits: isIn };
}

/** Where the name of a sea may stand: at its own point, else on the water near it. */
export function seaPlaces(feature: Feature<Point>, shape: NameShape, regions: Regions): Standing {
  const { frame, cells } = regions;
  const own = frame.at(feature.geometry.coordinates);
  const { first, most } = farthestAtSea;
  const farthest = Math.min(most, first * 2 ** (frame.zoom - Number(feature.properties?.["zoom"])));
  const near = (cells.get("") ?? []).filter((cell) => distance(cell, own) <= farthest);
  return aboutOwn(own, near, fitting(shape, "", regions));
}

/** At the own point of what is named, else near to that; and there too where the name fits in nowhere. */
function aboutOwn(own: Pixel, near: readonly Pixel[], isIn: (place: Pixel) => boolean): Standing {
  const last: Pixel = [...own];
  return { places: [own, ...nearestTo(own, near), last], fits: (place) => place === last || isIn(place) };
}

const nearestTo = (point: Pixel, cells: readonly Pixel[]): Pixel[] =>
  [...cells].sort((a, b) => distance(a, point) - distance(b, point));

/** Tells of a middle whether the corners of a name there lie in one region. */
const fitting =
  ({ width, height }: NameShape, region: string, { regionNear, regionAt }: Regions) =>
  ([x, y]: Pixel): boolean => {
    const corners = [-0.5, 0, 0.5].flatMap((across) =>
      [-0.5, 0.5].map((down): Pixel => [x + across * width, y + down * height]),
    );
    return [regionNear, regionAt].every((regionOf) => corners.every((corner) => regionOf(corner) === region));
  };

const middleOf = (cells: readonly Pixel[]): Pixel => [
  cells.reduce((sum, [x]) => sum + x, 0) / cells.length,
  cells.reduce((sum, [, y]) => sum + y, 0) / cells.length,
];
