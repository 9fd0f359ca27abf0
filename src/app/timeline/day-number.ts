const dayLength = 86_400_000;

/** Whole days since 1 January 1970 of a day `YYYY-MM-DD`; null where the text is no such day. */
export function dayNumber(day: string | null): number | null {
  if (day === null || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const time = Date.parse(day);
  return Number.isNaN(time) ? null : time / dayLength;
}

/** The day `YYYY-MM-DD` of such a number. */
export const dayText = (number: number): string => new Date(number * dayLength).toISOString().slice(0, 10);

/** The instant at which a day begins, UTC. */
export const dayStart = (number: number): Date => new Date(number * dayLength);
