import type { Block } from "./block.ts";
import { grouped, kindOf, type Tightness } from "./grouping.ts";
import type { Pixel } from "./mercator.ts";
import type { Presence } from "./presence.ts";
import type { Overlap } from "./push-apart.ts";

/** Presences that are laid out as one block. */
export interface Cluster {
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

export type MakeCluster = (members: Presence[], tightness: Tightness, reach: number) => Cluster;

/** How far a block may be pushed from its place at first, pixels. */
export const firstReach = 40;
/** Stacks of one kind whose places are so near each other may be joined to make room, pixels. */
const joinRange = 110;

/**
 * Makes room where blocks could not be pushed apart, the worst conflicts first and each cluster once: stacks the forces of a
 * place more tightly; or joins stacks of one kind, of the two places or of one and the nearest other. Null where neither
 * can be done.
 */
export function relieved(
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
