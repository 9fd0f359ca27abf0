import { type Block, blockOf, type Box } from "./block.ts";
import { groupedBy, groupsOf, isOnePlace, keyOf, type Tightness } from "./grouping.ts";
import { apartOf, kmPerPixel, type Pixel, toPixel } from "./mercator.ts";
import { isSite, type Presence } from "./presence.ts";
import { type symbolMeasure, unitOf } from "./unit.ts";
import { captionOf } from "./wording.ts";

/** Presences that are laid out as one block, whatever the zoom. */
export interface Cluster {
  members: Presence[];
  /** Kinds of its members: what may share a stack. */
  kinds: ReadonlySet<string>;
  tightness: Tightness;
  /** Its symbols have their names below them. */
  isNamed: boolean;
  block: Block;
  /** Where the block belongs, pixels at zoom 0. */
  middle: Pixel;
  /** How far the place reaches, pixels at zoom 0; 0 for a site and for several places. */
  reach: number;
  /** How far the farthest of its places is from the middle, pixels at zoom 0. */
  spread: number;
  /** Settled in this order: what is exact before what may lie anywhere in an area. */
  rank: number;
}

export type MakeCluster = (members: Presence[], tightness: Tightness, isNamed?: boolean) => Cluster;

/** Makes clusters, those of one place each once. `comesFrom` is where a presence's arrow starts, pixels at zoom 0, or null. */
export function clusterMaker(
  measure: ReturnType<typeof symbolMeasure>,
  comesFrom: (presence: Presence) => Pixel | null,
): MakeCluster {
  const known = new Map<string, Cluster>();
  return (members, tightness, isNamed = true) => {
    if (!isOnePlace(members)) return make(members, tightness, isNamed, measure, comesFrom);
    const key = `${tightness} ${isNamed} ${keyOf(members)}`;
    const cluster = known.get(key) ?? make(members, tightness, isNamed, measure, comesFrom);
    known.set(key, cluster);
    return cluster;
  };
}

function make(
  members: Presence[],
  tightness: Tightness,
  isNamed: boolean,
  measure: ReturnType<typeof symbolMeasure>,
  comesFrom: (presence: Presence) => Pixel | null,
): Cluster {
  const units = groupsOf(members, tightness).map((group) => unitOf(group, measure, isNamed ? "actor" : "none"));
  const middle = mainPlace(members);
  const from = units.map((unit) => {
    const starts = unit.members.map(comesFrom).filter((start) => start !== null);
    return bearingFrom(middle, starts);
  });
  const site = isOnePlace(members) && members.every(({ location }) => isSite(location));
  return {
    members,
    kinds: new Set(members.map(({ kind }) => kind)),
    tightness,
    isNamed,
    block: blockOf(units, from, site, areaName(members)),
    middle,
    reach: site ? 0 : reachOf(members),
    spread: spreadOf(members, middle),
    rank: rankOf(members),
  };
}

/** The box of a cluster whose block is at a place. */
export const boxAt = ({ block: { box } }: Cluster, [x, y]: Pixel): Box => ({
  left: box.left + x,
  right: box.right + x,
  top: box.top + y,
  bottom: box.bottom + y,
});

const precisionOrder = ["site", "town", "country", "sea", "region", "vague"];

const rankOf = (members: readonly Presence[]): number =>
  Math.max(...members.map(({ location }) => precisionOrder.indexOf(location.precision)));

/** How far the one place of presences reaches, pixels at zoom 0. */
function reachOf(members: readonly Presence[]): number {
  const [first] = members;
  if (!first || !isOnePlace(members)) return 0;
  const { lat, radiusKm } = first.location;
  return radiusKm / kmPerPixel(lat, 0);
}

/** How far the farthest of the presences is from their middle, pixels at zoom 0. */
const spreadOf = (members: readonly Presence[], middle: Pixel): number =>
  isOnePlace(members) ? 0 : Math.max(...members.map(({ anchor }) => apartOf(middle, toPixel(anchor, 0), 0)));

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

/** Direction in which the arrows that start at some places, pixels at zoom 0, leave a middle, or null where there are none. */
function bearingFrom(middle: Pixel, starts: readonly Pixel[]): Pixel | null {
  if (starts.length === 0) return null;
  const [x, y] = starts.reduce<Pixel>(
    (sum, [startX, startY]) => [sum[0] + startX - middle[0], sum[1] + startY - middle[1]],
    [0, 0],
  );
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
}

/** The place of most of the presences, pixels at zoom 0; the first of such. */
function mainPlace(members: readonly Presence[]): Pixel {
  const places = [...groupedBy(members, ({ spot }) => spot).values()];
  const most = places.reduce((most, place) => (place.length > most.length ? place : most));
  return toPixel(most[0]?.anchor ?? [0, 0], 0);
}
