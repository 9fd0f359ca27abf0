import type { Presence } from "./presence.ts";

/** How tightly presences are stacked: each for itself, an actor's together, a side's together. */
export type Tightness = 0 | 1 | 2;

/** Presences grouped by the very same point and kind of place, west to east. */
export function placesOf(presences: readonly Presence[]): Presence[][] {
  const places = grouped(presences, ({ spot }) => spot);
  const west = ([first]: readonly Presence[]): number => first?.anchor[0] ?? 0;
  return places.sort((a, b) => west(a) - west(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Presences that share a symbol. */
export const groupsOf = (members: readonly Presence[], tightness: Tightness): Presence[][] =>
  grouped(members, ({ deployment: { id, actor }, kind }) => {
    if (tightness === 0) return id;
    return tightness === 1 ? `${kind} ${actor.country ?? actor.name}` : kind;
  });

const grouped = (presences: readonly Presence[], key: (presence: Presence) => string): Presence[][] => [
  ...groupedBy(presences, key).values(),
];

/** Presences of one key together, in the order in which keys first come. */
export function groupedBy(
  presences: readonly Presence[],
  key: (presence: Presence) => string,
): ReadonlyMap<string, Presence[]> {
  const groups = new Map<string, Presence[]>();
  for (const presence of presences) {
    const its = key(presence);
    const group = groups.get(its);
    if (group) group.push(presence);
    else groups.set(its, [presence]);
  }
  return groups;
}

/** True where all have one anchor. */
export const isOnePlace = (members: readonly Presence[]): boolean =>
  members.every(({ anchor }) => anchor[0] === members[0]?.anchor[0] && anchor[1] === members[0]?.anchor[1]);

/** Tells sets of presences apart. */
export const keyOf = (members: readonly Presence[]): string => members.map(({ deployment }) => deployment.id).join(" ");
