import { timelineStrings } from "../strings/timeline.ts";
import type { Choice } from "./brush.ts";
import { dayStart } from "./day-number.ts";
import type { Mark } from "./marks.ts";
import type { Reach } from "./reach.ts";

const format = (options: Intl.DateTimeFormatOptions): ((day: number) => string) => {
  const words = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day) => words.format(dayStart(day));
};
const whole = format({ day: "numeric", month: "short", year: "numeric" });
const withoutYear = format({ day: "numeric", month: "short" });
const dayOfMonth = format({ day: "numeric" });
const month = format({ month: "short", year: "numeric" });
const year = format({ year: "numeric" });

export const dayWords = whole;

/** "25 Jan 2022", "24–25 Jan 2022", "25 Jan – 30 Apr 2022", "30 Dec 2021 – 2 Jan 2022". */
export function stretchWords(first: number, last: number): string {
  if (first === last) return whole(first);
  if (month(first) === month(last)) return `${dayOfMonth(first)}–${whole(last)}`;
  return `${year(first) === year(last) ? withoutYear(first) : whole(first)} – ${whole(last)}`;
}

/** "25 Jan 2022 onwards" for days with an open end; null where both are open. */
export function daysWords({ from, to }: Choice): string | null {
  if (from !== null && to !== null) return stretchWords(from, to);
  if (from !== null) return timelineStrings.onwards(whole(from));
  return to === null ? null : timelineStrings.until(whole(to));
}

/** The days in view: those chosen, where one end is open those that something names. */
export function viewWords({ from, to }: Choice, reach: Reach | null): string | null {
  if (!reach) return null;
  return stretchWords(from ?? Math.min(reach.first, to ?? reach.first), to ?? Math.max(reach.last, from ?? reach.last));
}

/** What a mark stands for: its sentence and its days, or how many deployments. */
export function markWords(mark: Mark, sentences: ReadonlyMap<string, string>): string {
  if (mark.kind === "column") {
    const days = mark.days && stretchWords(mark.days.first, mark.days.last);
    return timelineStrings.columnOf(mark.items.length, days);
  }
  const { id, first, last } = mark.item;
  return `${sentences.get(id) ?? ""} · ${daysWords({ from: first, to: last }) ?? timelineStrings.noDays}`;
}
