const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "25 January 2022" for a day `YYYY-MM-DD`; the text itself where it is no such day. */
export function dayInWords(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? text : day.format(time);
}

/** A stretch of days in words, null where neither end is known. */
export function daysInWords({ from, to }: { from: string | null; to: string | null }): string | null {
  if (from === null) return to === null ? null : `until ${dayInWords(to)}`;
  if (to === null) return `from ${dayInWords(from)}`;
  return from === to ? dayInWords(from) : `${dayInWords(from)} to ${dayInWords(to)}`;
}

const shortDay = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "25 Jan 2022", "24–25 Jan 2022" for days `YYYY-MM-DD`; the texts themselves where they are no such days. */
export function shortDays(from: string, to: string): string {
  const times = [Date.parse(from), Date.parse(to)] as const;
  if (times.some(Number.isNaN)) return from === to ? from : `${from} – ${to}`;
  return shortDay.formatRange(...times);
}
