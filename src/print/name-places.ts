import type { Feature, Point, Position } from "geojson";
import { distance } from "../scene/arrow.ts";
import type { Pixel } from "../scene/mercator.ts";
import type { MapFrame } from "./map-frame.ts";
import type { NameShape } from "./name-shape.ts";

/** Points of a map on a grid, by the country they lie in; those at sea under "". */
export interface Regions {
  frame: MapFrame;
  cells: ReadonlyMap<string, readonly Pixel[]>;
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
const farthestAtSea = { first: 30, most: 150 };

export function regionsOf(frame: MapFrame, countryAt: (position: Position) => string | null): Regions {
  const lookedUp = (x: number, y: number): string => countryAt(frame.positionAt([x, y])) ?? "";
  const known = new Map<string, string>();
  const regionOn = (x: number, y: number): string => {
    const found = known.get(`${x} ${y}`) ?? lookedUp(x, y);
    known.set(`${x} ${y}`, found);
    return found;
  };
  const regionAt = ([x, y]: Pixel): string => {
    const [left, top] = [Math.floor(x / coarse) * coarse, Math.floor(y / coarse) * coarse];
    const about = new Set([0, coarse].flatMap((dx) => [0, coarse].map((dy) => regionOn(left + dx, top + dy))));
    const [only] = about;
    return about.size === 1 && only !== undefined ? only : lookedUp(x, y);
  };
  const cells = new Map<string, Pixel[]>();
  for (let y = step / 2; y < frame.height; y += step)
    for (let x = step / 2; x < frame.width; x += step) {
      const region = regionAt([x, y]);
      const found = cells.get(region);
      if (found) found.push([x, y]);
      else cells.set(region, [[x, y]]);
    }
  return { frame, cells, regionAt };
}

/** Where a name may stand. */
interface Standing {
  /** Middles of the text, the best first. */
  places: Pixel[];
  /** Tells of one of them whether the name fits in there; slow. */
  fits(place: Pixel): boolean;
}

/** Where the name of a country may stand: at its own point, else elsewhere in the country, as near to that as may be. */
export function countryPlaces(
  feature: Feature<Point>,
  shape: NameShape,
  { frame, cells, regionAt }: Regions,
): Standing {
  const own = frame.at(feature.geometry.coordinates);
  const code = String(feature.properties?.["id"]);
  const inside = cells.get(code) ?? [];
  const isSeen = own[0] >= 0 && own[1] >= 0 && own[0] <= frame.width && own[1] <= frame.height;
  const all = [...cells.values()].reduce((sum, { length }) => sum + length, 0);
  const isIn = fitting(shape, code, regionAt);
  if (!isSeen && inside.length < leastShare * all) return { places: [], fits: isIn };
  return {
    places: [...(isSeen ? [own] : []), ...nearestTo(isSeen ? own : middleOf(inside), inside)],
    fits: (place) => place === own || isIn(place),
  };
}

/** Where the name of a sea may stand: at its own point, else on the water near it. */
export function seaPlaces(feature: Feature<Point>, shape: NameShape, { frame, cells, regionAt }: Regions): Standing {
  const own = frame.at(feature.geometry.coordinates);
  const { first, most } = farthestAtSea;
  const farthest = Math.min(most, first * 2 ** (frame.zoom - Number(feature.properties?.["zoom"])));
  const near = (cells.get("") ?? []).filter((cell) => distance(cell, own) <= farthest);
  const isIn = fitting(shape, "", regionAt);
  return { places: [own, ...nearestTo(own, near)], fits: (place) => place === own || isIn(place) };
}

const nearestTo = (point: Pixel, cells: readonly Pixel[]): Pixel[] =>
  [...cells].sort((a, b) => distance(a, point) - distance(b, point));

/** Tells of a middle whether the corners of a name there lie in one region. */
const fitting =
  ({ width, height }: NameShape, region: string, regionAt: Regions["regionAt"]) =>
  ([x, y]: Pixel): boolean =>
    [-0.5, 0, 0.5].every((across) =>
      [-0.5, 0.5].every((down) => regionAt([x + across * width, y + down * height]) === region),
    );

const middleOf = (cells: readonly Pixel[]): Pixel => [
  cells.reduce((sum, [x]) => sum + x, 0) / cells.length,
  cells.reduce((sum, [, y]) => sum + y, 0) / cells.length,
];
