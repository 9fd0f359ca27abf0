import { blockOf } from "./block.ts";
import { groupsOf, isOnePlace, kindOf, placesOf } from "./grouping.ts";
import { type Pixel, toPixel, worldSize } from "./mercator.ts";
import { isSite, type Presence } from "./presence.ts";
import { onFreeSpots, overlapping, pushedApart } from "./push-apart.ts";
import { firstReach, type MakeCluster, relieved } from "./relieve.ts";
import { captionOf } from "./wording.ts";
import { type symbolMeasure, type Unit, unitOf } from "./unit.ts";

/** A unit where it is drawn. Pixels at the zoom it settled for. */
export interface SettledUnit {
  unit: Unit;
  /** Middle of the symbol. */
  at: Pixel;
  /** Units of one block have the same number: arrows to one block fan out together. */
  block: number;
}

/** The words for an area, below the symbols in it. */
export interface SettledCaption {
  text: string;
  /** Middle of its upper edge. */
  at: Pixel;
}

/** A place shows so many symbols side by side before they stack. */
const maxUnits = 6;
/** How much farther a block may be pushed where nothing else helps. */
const reachGrowth = 1.4;
/** Ends the search in a case that cannot be solved; real ones take a few rounds. */
const maxRounds = 200;

/**
 * Where every symbol settles at a zoom, so that neither frames nor texts overlap: a grid about each place, pushed aside where
 * grids meet; where that is not enough, the forces of a place stack by actor, then by side, then close places share a stack.
 * Forces of different sides or status classes never stack. The stack that holds the selected deployment is opened.
 * `comesFrom` is where a presence's arrow starts, pixels, or null.
 */
export function settle(
  presences: readonly Presence[],
  zoom: number,
  selected: string | null,
  measure: ReturnType<typeof symbolMeasure>,
  comesFrom: (presence: Presence) => Pixel | null,
): { units: SettledUnit[]; captions: SettledCaption[] } {
  const make: MakeCluster = (members, tightness, reach) => {
    const units = groupsOf(members, tightness, selected).map((group) => unitOf(group, measure));
    const home = meanPixel(members, zoom);
    const from = units.map((unit) => bearingTo(home, unit, comesFrom));
    const site = isOnePlace(members) && members.every(({ location }) => isSite(location));
    const block = blockOf(units, from, site, areaName(members));
    return { members, kinds: new Set(members.map(kindOf)), tightness, block, home, at: home, reach };
  };
  let clusters = placesOf(presences).map((members) => {
    const tightness = ([0, 1] as const).find((level) => groupsOf(members, level, null).length <= maxUnits) ?? 2;
    return make(members, tightness, firstReach);
  });
  const world = worldSize(zoom);
  for (let round = 0; round < maxRounds; round++) {
    clusters = pushedApart(clusters, world);
    const conflicts = overlapping(clusters, world);
    if (conflicts.length === 0) break;
    const fewer = relieved(clusters, conflicts, selected, make);
    if (!fewer) {
      const placed = onFreeSpots(clusters, world);
      if (overlapping(placed, world).length === 0) {
        clusters = placed;
        break;
      }
    }
    clusters = fewer ?? clusters.map((cluster) => ({ ...cluster, reach: cluster.reach * reachGrowth }));
  }
  return {
    units: clusters.flatMap((cluster, block) =>
      cluster.block.units.map((unit, index): SettledUnit => {
        const [x = 0, y = 0] = cluster.block.offsets[index] ?? [];
        return { unit, at: [cluster.at[0] + x, cluster.at[1] + y], block };
      }),
    ),
    captions: clusters.flatMap(({ at, block: { caption } }) =>
      caption ? [{ text: caption.text, at: [at[0] + caption.at[0], at[1] + caption.at[1]] }] : [],
    ),
  };
}

/**
 * The words for the area that presences share, where the map itself does not tell it: forces in "Eastern Europe" or "near
 * Ukraine" would else seem to be in the country under their symbol. Null for countries, sites, and several places.
 */
function areaName(members: readonly Presence[]): string | null {
  const [first] = members;
  if (!first || !isOnePlace(members)) return null;
  const { name, precision, relation } = first.location;
  const isNamed = relation !== "in" || precision === "region" || precision === "vague";
  return isNamed ? captionOf(name) : null;
}

/** Direction in which the arrows of a unit leave it, or null where it has none. */
function bearingTo(home: Pixel, unit: Unit, comesFrom: (presence: Presence) => Pixel | null): Pixel | null {
  const starts = unit.members.flatMap((presence) => {
    const start = comesFrom(presence);
    return start ? [start] : [];
  });
  if (starts.length === 0) return null;
  const [x, y] = starts.reduce<Pixel>(
    (sum, start) => [sum[0] + start[0] - home[0], sum[1] + start[1] - home[1]],
    [0, 0],
  );
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** The mean of the places of presences; places on the far side of the antimeridian count as near. */
function meanPixel(members: readonly Presence[], zoom: number): Pixel {
  const world = worldSize(zoom);
  const pixels = [...new Map(members.map(({ anchor }) => [anchor.join(), anchor])).values()].map((anchor) =>
    toPixel(anchor, zoom),
  );
  const first = pixels[0]?.[0] ?? 0;
  const sum = pixels.reduce<Pixel>(
    ([x, y], [px, py]) => [x + px + Math.round((first - px) / world) * world, y + py],
    [0, 0],
  );
  return [sum[0] / pixels.length, sum[1] / pixels.length];
}
