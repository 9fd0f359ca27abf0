import { type Block, blockOf, type Box } from "./block.ts";
import { type Pixel, toPixel, worldSize } from "./mercator.ts";
import { isSite, type Presence } from "./presence.ts";
import { statusClass, type Unit, unitOf } from "./unit.ts";

/** A unit where it is drawn. Pixels at the zoom it settled for. */
export interface SettledUnit {
  unit: Unit;
  /** Middle of the symbol. */
  at: Pixel;
  /** Ids of the presences that share the block: arrows to one block fan out together. */
  block: number;
}

/** How tightly the presences of a place are stacked: each for itself, an actor's together, a side's together. */
type Tightness = 0 | 1 | 2;

interface Cluster {
  key: string;
  /** More than one where places too close to part share a block. */
  sites: Presence[][];
  tightness: Tightness;
  block: Block;
  /** Where the block belongs, and where it was pushed. */
  home: Pixel;
  at: Pixel;
}

/** A place shows so many symbols side by side before they stack. */
const maxUnits = 6;
/** A block is pushed at most so far from its place, pixels. */
const maxPush = 60;
const pushRounds = 30;
const gap = 4;

/**
 * Where every symbol settles at a zoom, so that neither frames nor texts overlap: a grid about each place, pushed aside where
 * grids meet; where that is not enough, forces stack by actor, then by side, and at last close places share one block.
 * Forces of different sides or status classes never stack. The stack that holds the selected deployment is opened.
 * `comesFrom` is where a presence's arrow starts, pixels, or null.
 */
export function settle(
  presences: readonly Presence[],
  zoom: number,
  selected: string | null,
  comesFrom: (presence: Presence) => Pixel | null,
): SettledUnit[] {
  const make = (sites: Presence[][], tightness: Tightness): Cluster => {
    const units = unitsOf(sites, tightness, selected);
    const home = meanPixel(sites, zoom);
    const from = units.map((unit) => bearingTo(home, unit, comesFrom));
    const site = sites.length === 1 && (sites[0]?.every(({ location }) => isSite(location.precision)) ?? false);
    return { key: keyOf(sites), sites, tightness, block: blockOf(units, from, site), home, at: home };
  };
  let clusters = sitesOf(presences).map((site) => {
    const tightness = ([0, 1] as const).find((level) => unitsOf([site], level, null).length <= maxUnits) ?? 2;
    return make([site], tightness);
  });
  for (;;) {
    clusters = pushedApart(clusters, zoom);
    const conflicts = overlapping(clusters, zoom);
    if (conflicts.length === 0) break;
    clusters = relieved(clusters, conflicts, make);
  }
  return clusters.flatMap((cluster, block) =>
    cluster.block.units.map((unit, index): SettledUnit => {
      const [x = 0, y = 0] = cluster.block.offsets[index] ?? [];
      return { unit, at: [cluster.at[0] + x, cluster.at[1] + y], block };
    }),
  );
}

/** Presences grouped by the very same point and kind of place, west to east. */
function sitesOf(presences: readonly Presence[]): Presence[][] {
  const sites = new Map<string, Presence[]>();
  for (const presence of presences) {
    const [lon = 0, lat = 0] = presence.anchor;
    const key = `${lon.toFixed(3)} ${lat.toFixed(3)} ${isSite(presence.location.precision)}`;
    sites.set(key, [...(sites.get(key) ?? []), presence]);
  }
  return [...sites.values()].sort(
    (a, b) => (a[0]?.anchor[0] ?? 0) - (b[0]?.anchor[0] ?? 0) || (keyOf([a]) < keyOf([b]) ? -1 : 1),
  );
}

function unitsOf(sites: readonly Presence[][], tightness: Tightness, selected: string | null): Unit[] {
  const groups = new Map<string, Presence[]>();
  for (const presence of sites.flat()) {
    const { id, actor, status } = presence.deployment;
    const kind = `${presence.side} ${statusClass(status)}`;
    const key = [id, `${kind} ${actor.country ?? actor.name}`, kind][tightness] ?? id;
    groups.set(key, [...(groups.get(key) ?? []), presence]);
  }
  return [...groups.values()].flatMap((group) =>
    group.some(({ deployment }) => deployment.id === selected)
      ? group.map((presence) => unitOf([presence]))
      : [unitOf(group)],
  );
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

/** Pushes overlapping blocks from one another, each at most `maxPush` from its home. */
function pushedApart(clusters: readonly Cluster[], zoom: number): Cluster[] {
  const moved = clusters.map((cluster) => ({ ...cluster, at: [...cluster.home] as Pixel }));
  for (let round = 0; round < pushRounds; round++) {
    const pairs = overlapping(moved, zoom);
    if (pairs.length === 0) break;
    for (const { a, b, overlapX, overlapY, signX, signY } of pairs) {
      const axis = overlapX < overlapY ? 0 : 1;
      const push = ((axis === 0 ? overlapX * signX : overlapY * signY) / 2) * 1.05;
      const [one, other] = [moved[a], moved[b]];
      if (!one || !other) continue;
      one.at[axis] -= push;
      other.at[axis] += push;
    }
    for (const cluster of moved) {
      const [x, y] = [cluster.at[0] - cluster.home[0], cluster.at[1] - cluster.home[1]];
      const length = Math.hypot(x, y);
      if (length > maxPush)
        cluster.at = [cluster.home[0] + (x / length) * maxPush, cluster.home[1] + (y / length) * maxPush];
    }
  }
  return moved;
}

interface Overlap {
  a: number;
  b: number;
  overlapX: number;
  overlapY: number;
  /** 1 where b lies to the east, or south, of a. */
  signX: 1 | -1;
  signY: 1 | -1;
}

/** Pairs of clusters whose blocks overlap, also across the antimeridian. */
function overlapping(clusters: readonly Cluster[], zoom: number): Overlap[] {
  const world = worldSize(zoom);
  const boxes = clusters.map(({ at, block }) => shifted(block.box, at));
  const found: Overlap[] = [];
  for (let a = 0; a < boxes.length; a++) {
    for (let b = a + 1; b < boxes.length; b++) {
      const [one, other] = [boxes[a], boxes[b]];
      if (!one || !other) continue;
      const turns = Math.round((middleX(one) - middleX(other)) / world);
      const near = turns === 0 ? other : shifted(other, [turns * world, 0]);
      const overlapX = Math.min(one.right, near.right) - Math.max(one.left, near.left) + gap;
      const overlapY = Math.min(one.bottom, near.bottom) - Math.max(one.top, near.top) + gap;
      if (overlapX > 0.5 && overlapY > 0.5) {
        const signX = middleX(near) >= middleX(one) ? 1 : -1;
        const signY = near.top + near.bottom >= one.top + one.bottom ? 1 : -1;
        found.push({ a, b, overlapX, overlapY, signX, signY });
      }
    }
  }
  return found;
}

/** Tightens or joins clusters that could not be pushed apart, the worst conflicts first, each cluster once. */
function relieved(
  clusters: readonly Cluster[],
  conflicts: readonly Overlap[],
  make: (sites: Presence[][], tightness: Tightness) => Cluster,
): Cluster[] {
  const next: (Cluster | null)[] = [...clusters];
  const touched = new Set<number>();
  const worstFirst = [...conflicts].sort(
    (p, q) => q.overlapX * q.overlapY - p.overlapX * p.overlapY || p.a - q.a || p.b - q.b,
  );
  for (const { a, b } of worstFirst) {
    const [one, other] = [clusters[a], clusters[b]];
    if (!one || !other || touched.has(a) || touched.has(b)) continue;
    touched.add(a).add(b);
    const larger = one.block.units.length >= other.block.units.length ? a : b;
    const [first, second] = larger === a ? [one, other] : [other, one];
    const tighter = tightened(first, make);
    if (tighter) next[larger] = tighter;
    else {
      const tighterSecond = tightened(second, make);
      if (tighterSecond) next[larger === a ? b : a] = tighterSecond;
      else {
        next[Math.min(a, b)] = make([...one.sites, ...other.sites], 2);
        next[Math.max(a, b)] = null;
      }
    }
  }
  return next.filter((cluster) => cluster !== null);
}

/** The cluster stacked one step tighter, if that takes away a symbol. */
function tightened(cluster: Cluster, make: (sites: Presence[][], tightness: Tightness) => Cluster): Cluster | null {
  for (let step = cluster.tightness + 1; step <= 2; step++) {
    const tighter = make(cluster.sites, step === 1 ? 1 : 2);
    if (tighter.block.units.length < cluster.block.units.length) return tighter;
  }
  return null;
}

const shifted = ({ left, right, top, bottom }: Box, [x, y]: Pixel): Box => ({
  left: left + x,
  right: right + x,
  top: top + y,
  bottom: bottom + y,
});

const middleX = ({ left, right }: Box): number => (left + right) / 2;

const keyOf = (sites: readonly Presence[][]): string =>
  sites
    .flat()
    .map(({ deployment }) => deployment.id)
    .join(" ");

/** The mean of the sites' anchors; anchors on the far side of the antimeridian count as near. */
function meanPixel(sites: readonly Presence[][], zoom: number): Pixel {
  const world = worldSize(zoom);
  const pixels = sites.flatMap(([presence]) => (presence ? [toPixel(presence.anchor, zoom)] : []));
  const first = pixels[0]?.[0] ?? 0;
  const sum = pixels.reduce<Pixel>(
    ([x, y], [px, py]) => [x + px + Math.round((first - px) / world) * world, y + py],
    [0, 0],
  );
  return [sum[0] / pixels.length, sum[1] / pixels.length];
}
