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
const step = 24;
/** A country whose own label point is out of sight is named where it fills this share of the map. */
const leastShare = 0.03;
/** A sea's name moves no farther than this from its own point, pixels: seas have no borders. */
const farthestAtSea = 150;

export function regionsOf(frame: MapFrame, countryAt: (position: Position) => string | null): Regions {
  const regionAt = (pixel: Pixel): string => countryAt(frame.positionAt(pixel)) ?? "";
  const cells = new Map<string, Pixel[]>();
  for (let y = step / 2; y < frame.height; y += step)
    for (let x = step / 2; x < frame.width; x += step) {
      const region = regionAt([x, y]);
      cells.set(region, [...(cells.get(region) ?? []), [x, y]]);
    }
  return { frame, cells, regionAt };
}

/** Where the name of a country may stand: at its own point, else elsewhere in the country, as near to that as may be. */
export function countryPlaces(feature: Feature<Point>, shape: NameShape, { frame, cells, regionAt }: Regions): Pixel[] {
  const own = frame.at(feature.geometry.coordinates);
  const code = String(feature.properties?.["id"]);
  const inside = cells.get(code) ?? [];
  const isSeen = own[0] >= 0 && own[1] >= 0 && own[0] <= frame.width && own[1] <= frame.height;
  const all = [...cells.values()].reduce((sum, { length }) => sum + length, 0);
  if (!isSeen && inside.length < leastShare * all) return [];
  return [
    ...(isSeen ? [own] : []),
    ...nearestTo(isSeen ? own : middleOf(inside), inside).filter(fitting(shape, code, regionAt)),
  ];
}

/** Where the name of a sea may stand: at its own point, else on the water near it. */
export function seaPlaces(feature: Feature<Point>, shape: NameShape, { frame, cells, regionAt }: Regions): Pixel[] {
  const own = frame.at(feature.geometry.coordinates);
  const near = (cells.get("") ?? []).filter((cell) => distance(cell, own) <= farthestAtSea);
  return [own, ...nearestTo(own, near).filter(fitting(shape, "", regionAt))];
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
