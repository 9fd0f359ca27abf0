import type { Side } from "./scene.ts";

/** From when to when a perspective takes an actor to be on a side. */
export interface SideRecord {
  perspective: string;
  /** As `Actor.country`: ISO 3166-1 alpha-2, or "NATO" | "EU" | "UN". */
  actor: string;
  side: Side;
  /** Days `YYYY-MM-DD`, both included; null: since ever, or still. */
  from: string | null;
  to: string | null;
  why: string;
}

/** Whose eyes a laydown is seen with. Sides belong here, never to claims. */
export interface Perspective {
  id: string;
  name: string;
  /** Side of an actor that has a code but no record. */
  otherwise: Side;
  /** What each side is called in the legend. */
  labels: Record<Side, string>;
  records: SideRecord[];
}

/** The perspectives of data/perspectives.json, in its order, with their records of data/perspective-sides.json. */
export const perspectivesOf = (
  perspectives: readonly Omit<Perspective, "records">[],
  sides: readonly SideRecord[],
): Perspective[] =>
  perspectives.map((perspective) => ({
    ...perspective,
    records: sides.filter((record) => record.perspective === perspective.id),
  }));

/**
 * The side of an actor on a day. An actor without a code is unknown. Where the day is not known, only what still holds
 * counts.
 */
export function sideOf(country: string | null, day: string | null, perspective: Perspective): Side {
  if (country === null) return "unknown";
  const holds = ({ from, to }: SideRecord): boolean =>
    day === null ? to === null : (from === null || from <= day) && (to === null || day <= to);
  return perspective.records.find((record) => record.actor === country && holds(record))?.side ?? perspective.otherwise;
}
