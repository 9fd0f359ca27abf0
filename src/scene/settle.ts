import { boxAt, type Cluster, type MakeCluster } from "./cluster.ts";
import { groupedBy, groupsOf, placesOf } from "./grouping.ts";
import { apartOf, fromPixel, type Pixel, worldSize } from "./mercator.ts";
import { occupied } from "./occupied.ts";
import type { InOwnArea } from "./own-area.ts";
import type { Presence } from "./presence.ts";
import type { Unit } from "./unit.ts";

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

/** All that settled at a zoom. */
export interface Settled {
  units: SettledUnit[];
  captions: SettledCaption[];
}

/** A place shows so many symbols side by side before they stack. */
const maxUnits = 6;
/** Between two blocks, pixels. */
const gap = 4;
/** How far a block may stand from its place, pixels: about a site, and at most about an area, by its extent. */
const siteReach = 44;
const areaReach = 150;
const areaShare = 0.5;
/** How far one may stray that finds no room at all, before its neighbours make some, pixels. */
const strayReach = 80;
/** Stacks of one kind whose places are so near each other may be joined to make room, pixels: first, and when nothing else does. */
const joinRange = 130;
const joinMost = 200;
/** Where blocks take up more than this share of so large a square about a place, its forces stack. */
const crowded = 0.8;
const neighbourhood = 210;
/** So many free spots are looked at for one in the block's own area. */
const ownAreaTries = 12;

/**
 * Where every symbol settles at a zoom, so that neither frames nor texts overlap: a grid about each place, aside where
 * another is there already; where that is not enough, the forces of a place stack by actor, then by side, then each stack
 * looks for room by itself, then close places share a stack; and last, its neighbours do so. Forces of different sides or
 * status classes never stack. What stands aside stays in its own area if it can.
 */
export function settle(
  presences: readonly Presence[],
  zoom: number,
  make: MakeCluster,
  isInOwnArea: InOwnArea,
): Settled {
  const world = worldSize(zoom);
  const taken = occupied<Cluster>(world);
  const placed = new Map<Cluster, Pixel>();
  const queue = loosened(placesOf(presences), zoom, make).sort(
    (a, b) => a.rank - b.rank || b.members.length - a.members.length,
  );

  function spotFor(cluster: Cluster, reach: number): Pixel | null {
    const home = homeOf(cluster, zoom);
    /** One of a cluster's forces tells the area of all; a site, or several places, have none. */
    const area = cluster.reach > 0 ? cluster.members[0] : undefined;
    const elsewhere: Pixel[] = [];
    const spot = firstSpot(home, reach, (spot) => {
      if (!taken.isFree(boxAt(cluster, spot), gap)) return false;
      if (!area || spot === home || isInOwnArea(area, fromPixel(spot, zoom))) return true;
      return elsewhere.push(spot) === ownAreaTries;
    });
    return elsewhere.length < ownAreaTries && spot ? spot : (elsewhere[0] ?? null);
  }

  function put(cluster: Cluster, at: Pixel): void {
    placed.set(cluster, at);
    taken.take(cluster, boxAt(cluster, at));
  }

  for (let cluster = queue.shift(); cluster; cluster = queue.shift()) {
    const reach = Math.max(siteReach, Math.min(areaReach, cluster.reach * 2 ** zoom * areaShare));
    const spot = spotFor(cluster, reach);
    if (spot) {
      put(cluster, spot);
      continue;
    }
    const tighter = tightened(cluster, make);
    if (tighter) {
      queue.unshift(tighter);
      continue;
    }
    const { units } = cluster.block;
    if (units.length > 1) {
      queue.unshift(...units.map(({ members }) => make(members, cluster.tightness)));
      continue;
    }
    if (isJoined(cluster, joinRange)) continue;
    const aside = spotFor(cluster, strayReach);
    if (aside) {
      put(cluster, aside);
      continue;
    }
    const neighbours = roomMadeBy(cluster);
    if (neighbours) {
      for (const gone of neighbours.gone) {
        placed.delete(gone);
        taken.leave(gone);
      }
      queue.unshift(cluster, ...neighbours.instead);
      continue;
    }
    if (cluster.isNamed) {
      queue.unshift(make(cluster.members, cluster.tightness, false));
      continue;
    }
    if (isJoined(cluster, joinMost)) continue;
    put(cluster, spotFor(cluster, world) ?? homeOf(cluster, zoom));
  }

  /** True where a cluster could be joined with one that had settled. */
  function isJoined(cluster: Cluster, range: number): boolean {
    const partner = nearestOfOneKind(cluster, placed.keys(), range / 2 ** zoom);
    if (!partner) return false;
    placed.delete(partner);
    taken.leave(partner);
    queue.unshift(...joined(cluster, partner, make));
    return true;
  }

  /** What the neighbours of a place become where one of them stacks more tightly, or shares a stack; null where none can. */
  function roomMadeBy(home: Cluster): { gone: Cluster[]; instead: Cluster[] } | null {
    const neighbours = inRange(home, placed.keys(), joinRange / 2 ** zoom)
      .sort((a, b) => a.apart - b.apart)
      .map(({ other }) => other);
    for (const one of neighbours) {
      const tighter = tightened(one, make);
      if (tighter) return { gone: [one], instead: [tighter] };
    }
    for (const one of neighbours) {
      const partner = nearestOfOneKind(one, placed.keys(), joinRange / 2 ** zoom);
      if (partner) return { gone: [one, partner], instead: joined(one, partner, make) };
    }
    for (const one of neighbours)
      if (one.isNamed && !home.isNamed) return { gone: [one], instead: [make(one.members, one.tightness, false)] };
    return null;
  }

  return {
    units: [...placed].flatMap(([cluster, [x, y]], block) =>
      cluster.block.units.map((unit, index): SettledUnit => {
        const [dx = 0, dy = 0] = cluster.block.offsets[index] ?? [];
        return { unit, at: [x + dx, y + dy], block };
      }),
    ),
    captions: [...placed].flatMap(
      ([
        {
          block: { caption },
        },
        [x, y],
      ]) => (caption ? [{ text: caption.text, at: [x + caption.at[0], y + caption.at[1]] satisfies Pixel }] : []),
    ),
  };
}

const homeOf = ({ middle: [x, y] }: Cluster, zoom: number): Pixel => [x * 2 ** zoom, y * 2 ** zoom];

/** The places as clusters, stacked where they have many forces and where they are crowded. */
function loosened(places: readonly Presence[][], zoom: number, make: MakeCluster): Cluster[] {
  let clusters = places.map((members) =>
    make(members, ([0, 1] as const).find((level) => groupsOf(members, level).length <= maxUnits) ?? 2),
  );
  for (let round = 0; round < 2; round++) {
    const homes = occupied<Cluster>(worldSize(zoom));
    for (const cluster of clusters) {
      const [x, y] = homeOf(cluster, zoom);
      homes.take(cluster, { left: x, right: x, top: y, bottom: y });
    }
    clusters = clusters.map((cluster) => {
      const [x, y] = homeOf(cluster, zoom);
      const near = homes.near({ left: x, right: x, top: y, bottom: y }, neighbourhood / 2);
      const share = near.reduce((sum, { block }) => sum + areaOf(block.box), 0) / neighbourhood ** 2;
      return share > crowded && near.length > 1 ? (tightened(cluster, make) ?? cluster) : cluster;
    });
  }
  return clusters;
}

const areaOf = ({ left, right, top, bottom }: Cluster["block"]["box"]): number => (right - left) * (bottom - top);

/** The cluster stacked more tightly, if that takes away a symbol. */
function tightened({ members, tightness, isNamed, block }: Cluster, make: MakeCluster): Cluster | null {
  for (const step of [1, 2] as const) {
    if (step <= tightness || block.units.length === 1) continue;
    const tighter = make(members, step, isNamed);
    if (tighter.block.units.length < block.units.length) return tighter;
  }
  return null;
}

/** The cluster nearest to one that shares a kind with it, where a stack of both would have all its places within a range, pixels at zoom 0. */
function nearestOfOneKind(cluster: Cluster, others: Iterable<Cluster>, range: number): Cluster | undefined {
  let nearest: Near | undefined;
  for (const near of inRange(cluster, others, range)) {
    const spread = cluster.spread + near.apart + near.other.spread;
    if ((!nearest || near.apart < nearest.apart) && spread < range && isOfOneKind(cluster, near.other)) nearest = near;
  }
  return nearest?.other;
}

function isOfOneKind({ kinds }: Cluster, other: Cluster): boolean {
  for (const kind of kinds) if (other.kinds.has(kind)) return true;
  return false;
}

interface Near {
  other: Cluster;
  /** Pixels at zoom 0. */
  apart: number;
}

/** The other clusters within a range, pixels at zoom 0. */
function inRange(cluster: Cluster, others: Iterable<Cluster>, range: number): Near[] {
  const found: Near[] = [];
  for (const other of others) {
    if (other === cluster || Math.abs(other.middle[1] - cluster.middle[1]) >= range) continue;
    const apart = apartOf(cluster.middle, other.middle, 0);
    if (apart < range) found.push({ other, apart });
  }
  return found;
}

/** Two clusters with one stack for each kind that both have, and the rest of each. */
function joined(one: Cluster, other: Cluster, make: MakeCluster): Cluster[] {
  const isShared = (kind: string): boolean => one.kinds.has(kind) && other.kinds.has(kind);
  const stacks = groupedBy(
    [...one.members, ...other.members].filter(({ kind }) => isShared(kind)),
    ({ kind }) => kind,
  );
  return [
    ...[...stacks.values()].map((stack) => make(stack, 2)),
    ...[one, other].flatMap(({ members, tightness }) => {
      const rest = members.filter(({ kind }) => !isShared(kind));
      return rest.length > 0 ? [make(rest, tightness)] : [];
    }),
  ];
}

const firstRing = 10;
const ringGrowth = 1.4;
const spotsPerRing = 16;
const directions = Array.from({ length: spotsPerRing }, (_, i): Pixel => {
  const angle = (2 * Math.PI * i) / spotsPerRing;
  return [Math.cos(angle), Math.sin(angle)];
});

/** The first place for a block that suits, of those at its home and then on rings that are ever farther apart. */
function firstSpot(home: Pixel, reach: number, suits: (spot: Pixel) => boolean): Pixel | null {
  if (suits(home)) return home;
  for (let radius = firstRing; radius <= reach; radius *= ringGrowth)
    for (const [dx, dy] of directions) {
      const spot: Pixel = [home[0] + dx * radius, home[1] + dy * radius];
      if (suits(spot)) return spot;
    }
  return null;
}
