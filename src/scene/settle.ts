import { type Block, blockOf } from "./block.ts";
import { type Pixel, toPixel, worldSize } from "./mercator.ts";
import { isSite, type Presence } from "./presence.ts";
import { onFreeSpots, type Overlap, overlapping, pushedApart } from "./push-apart.ts";
import { captionOf } from "./wording.ts";
import { statusClass, type symbolMeasure, type Unit, unitOf } from "./unit.ts";

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

/** How tightly presences are stacked: each for itself, an actor's together, a side's together. */
type Tightness = 0 | 1 | 2;

/** Presences that are laid out as one block. */
interface Cluster {
  members: Presence[];
  /** Kinds of its members: what may share a stack. */
  kinds: ReadonlySet<string>;
  tightness: Tightness;
  block: Block;
  /** Where the block belongs, and where it was pushed, at most `reach` away. */
  home: Pixel;
  at: Pixel;
  reach: number;
}

type MakeCluster = (members: Presence[], tightness: Tightness, reach: number) => Cluster;

/** A place shows so many symbols side by side before they stack. */
const maxUnits = 6;
/** A stack of so many opens when one of it is selected; of a larger one, only the selected comes out. */
const maxOpened = 9;
/** How far a block may be pushed from its place at first, pixels, and how much farther where nothing else helps. */
const firstReach = 40;
const reachGrowth = 1.4;
/** Stacks of one kind whose places are so near each other may be joined to make room, pixels. */
const joinRange = 110;
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

/** Presences grouped by the very same point and kind of place, west to east. */
function placesOf(presences: readonly Presence[]): Presence[][] {
  const places = grouped(presences, ({ anchor, location }) => `${anchor.join(" ")} ${isSite(location)}`);
  const west = ([first]: readonly Presence[]): number => first?.anchor[0] ?? 0;
  return places.sort((a, b) => west(a) - west(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Presences that may share a stack at all. */
const kindOf = ({ side, deployment }: Presence): string => `${side} ${statusClass(deployment.status)}`;

/** Presences that share a symbol. */
function groupsOf(members: readonly Presence[], tightness: Tightness, selected: string | null): Presence[][] {
  const key = (presence: Presence): string => {
    const { id, actor } = presence.deployment;
    if (tightness === 0) return id;
    return tightness === 1 ? `${kindOf(presence)} ${actor.country ?? actor.name}` : kindOf(presence);
  };
  return grouped(members, key).flatMap((group) => {
    const chosen = group.filter(({ deployment }) => deployment.id === selected);
    if (chosen.length === 0) return [group];
    const rest = group.filter(({ deployment }) => deployment.id !== selected);
    if (group.length <= maxOpened) return group.map((presence) => [presence]);
    return [chosen, rest];
  });
}

function grouped(presences: readonly Presence[], key: (presence: Presence) => string): Presence[][] {
  const groups = new Map<string, Presence[]>();
  for (const presence of presences) {
    const group = groups.get(key(presence));
    if (group) group.push(presence);
    else groups.set(key(presence), [presence]);
  }
  return [...groups.values()];
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

/**
 * Makes room where blocks could not be pushed apart, the worst conflicts first and each cluster once: stacks the forces of a
 * place more tightly; or joins stacks of one kind, of the two places or of one and the nearest other. Null where neither
 * can be done.
 */
function relieved(
  clusters: readonly Cluster[],
  conflicts: readonly Overlap[],
  selected: string | null,
  make: MakeCluster,
): Cluster[] | null {
  const next = new Map<number, Cluster[]>(clusters.map((cluster, index) => [index, [cluster]]));
  const touched = new Set<number>();
  const free = (index: number): boolean =>
    !touched.has(index) && !clusters[index]?.members.some(({ deployment }) => deployment.id === selected);
  const worstFirst = [...conflicts].sort(
    (p, q) => q.overlapX * q.overlapY - p.overlapX * p.overlapY || p.a - q.a || p.b - q.b,
  );
  for (const { a, b } of worstFirst) {
    if (touched.has(a) || touched.has(b)) continue;
    const bySize = [a, b].sort((p, q) => unitCount(clusters[q]) - unitCount(clusters[p]));
    const tighter = bySize.flatMap((index) => {
      const cluster = clusters[index];
      const tightened = cluster ? tightenedOnce(cluster, make) : null;
      return tightened ? [{ index, tightened }] : [];
    })[0];
    const pair = tighter ? null : nearestOfOneKind([a, b], clusters, free);
    if (tighter) next.set(tighter.index, [tighter.tightened]);
    else if (pair) {
      const [one, other, joined] = pair;
      next.set(one, joined(make));
      next.set(other, []);
      touched.add(one).add(other);
    } else continue;
    touched.add(a).add(b);
  }
  return touched.size ? [...next.values()].flat() : null;
}

const unitCount = (cluster: Cluster | undefined): number => cluster?.block.units.length ?? 0;

/** The pair of clusters, one of them among `of`, that share a kind and whose places are nearest, and how to join them. */
function nearestOfOneKind(
  of: readonly number[],
  clusters: readonly Cluster[],
  free: (index: number) => boolean,
): [number, number, (make: MakeCluster) => Cluster[]] | null {
  let best: { one: number; other: number; apart: number } | null = null;
  for (const one of of.filter(free)) {
    for (let other = 0; other < clusters.length; other++) {
      const [a, b] = [clusters[one], clusters[other]];
      if (!a || !b || other === one || !free(other)) continue;
      const apart = Math.hypot(a.home[0] - b.home[0], a.home[1] - b.home[1]);
      if (apart >= (best?.apart ?? joinRange)) continue;
      if ([...a.kinds].some((kind) => b.kinds.has(kind))) best = { one, other, apart };
    }
  }
  const [one, other] = best ? [clusters[best.one], clusters[best.other]] : [];
  if (!best || !one || !other) return null;
  const isShared = (presence: Presence): boolean =>
    one.kinds.has(kindOf(presence)) && other.kinds.has(kindOf(presence));
  return [
    best.one,
    best.other,
    (make) => [
      ...grouped([...one.members, ...other.members].filter(isShared), kindOf).map((stack) =>
        make(stack, 2, firstReach),
      ),
      ...[one, other].flatMap(({ members, reach }) => {
        const rest = members.filter((presence) => !isShared(presence));
        return rest.length ? [make(rest, 2, reach)] : [];
      }),
    ],
  ];
}

/** The cluster stacked more tightly, if that takes away a symbol. */
function tightenedOnce({ members, tightness, block, reach }: Cluster, make: MakeCluster): Cluster | null {
  for (const step of [1, 2] as const) {
    if (step <= tightness) continue;
    const tighter = make(members, step, reach);
    if (tighter.block.units.length < block.units.length) return tighter;
  }
  return null;
}

/** True where all have one anchor. */
export const isOnePlace = (members: readonly Presence[]): boolean =>
  members.every(({ anchor }) => anchor.join() === members[0]?.anchor.join());

const keyOf = (members: readonly Presence[]): string => members.map(({ deployment }) => deployment.id).join(" ");

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
