import type { Entry } from "../entries.ts";
import type { Filter } from "../filter.ts";
import { timelineStrings } from "../strings/timeline.ts";
import { isDated, itemsOf } from "./item.ts";

/** Why the timeline shows no days, and where there are some; null where it shows them, or there is nothing to show. */
export function silenceWords(entries: readonly Entry[], filter: Filter): string | null {
  const { mode } = filter.dates;
  const items = itemsOf(entries, filter);
  if (items.length === 0 || items.some(isDated)) return null;
  const other = { ...filter, dates: { ...filter.dates, mode: mode === "event" ? "report" : "event" } as const };
  const dated = itemsOf(entries, other).filter(isDated).length;
  const { silent, tryOther } = timelineStrings;
  return [silent[mode](items.length), ...(dated > 0 ? [tryOther[mode](dated)] : [])].join(" ");
}
