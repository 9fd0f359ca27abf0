import { type Status, statuses } from "../../model/claim.ts";
import { type Side, sides } from "../../scene/scene.ts";
import type { Entry } from "../entries.ts";
import { daysOf, type Filter, matching } from "../filter.ts";
import { dayNumber } from "./day-number.ts";

/** A deployment on the timeline. */
export interface Item {
  id: string;
  side: Side;
  status: Status;
  /** First and last day as day numbers; null is open. Without both, it is undated. */
  first: number | null;
  last: number | null;
}

/** What passes the filter, whatever its dates: by side and status, so that one colour stands together. */
export function itemsOf(entries: readonly Entry[], filter: Filter): Item[] {
  const anyDay: Filter = { ...filter, dates: { ...filter.dates, from: null, to: null } };
  return entries
    .filter(matching(anyDay))
    .map((entry): Item => {
      const days = daysOf(entry, filter.dates.mode);
      const { deployment, side } = entry;
      return {
        id: deployment.id,
        side,
        status: deployment.status,
        first: dayNumber(days?.from ?? null),
        last: dayNumber(days?.to ?? null),
      };
    })
    .sort(
      (a, b) =>
        sides.indexOf(a.side) - sides.indexOf(b.side) ||
        statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
        (a.id < b.id ? -1 : 1),
    );
}

export const isDated = ({ first, last }: Item): boolean => first !== null || last !== null;
