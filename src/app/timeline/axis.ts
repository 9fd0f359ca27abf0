import { scaleUtc } from "d3-scale";
import { dayNumber, dayStart, dayText } from "./day-number.ts";
import type { Reach } from "./reach.ts";

/** Where days stand, in pixels from the left. */
export interface Axis {
  width: number;
  /** Where a day begins. */
  x: (day: number) => number;
  /** The day number, with its fraction, at `x`. */
  dayAt: (x: number) => number;
  /** Width of a day. */
  day: number;
}

/** A line on the axis, and the words below it. */
export interface Tick {
  x: number;
  label: string;
}

const roomOfTick = 78;
const roomBetween = 8;
/** Broadest usual letter of a label. */
const letter = 6.2;

const scaleOf = ({ start, end }: Reach, width: number) =>
  scaleUtc()
    .domain([dayStart(start), dayStart(end)])
    .range([0, width]);

export const axisOf = (reach: Reach, width: number): Axis => {
  const day = width / (reach.end - reach.start);
  return { width, day, x: (number) => (number - reach.start) * day, dayAt: (x) => reach.start + x / day };
};

const words = (options: Intl.DateTimeFormatOptions): ((day: number) => string) => {
  const format = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
  return (day) => format.format(dayStart(day));
};
const year = words({ year: "numeric" });
const month = words({ month: "short" });
const monthAndYear = words({ month: "short", year: "numeric" });
const dayOfMonth = words({ day: "numeric", month: "short" });
const wholeDay = words({ day: "numeric", month: "short", year: "numeric" });

/** Round dates of an axis: days, firsts of months or years, whichever have room. A year is named where it begins. */
export function ticksOf(reach: Reach, width: number): Tick[] {
  const scale = scaleOf(reach, width);
  const days = scale
    .ticks(Math.max(2, Math.floor(width / roomOfTick)))
    .flatMap((date) => dayNumber(date.toISOString().slice(0, 10)) ?? [])
    .filter((day, i, all) => day !== all[i - 1]);
  const allEnd = (ending: string): boolean => days.every((day) => dayText(day).endsWith(ending));
  const [short, long] = allEnd("-01-01")
    ? [year, year]
    : allEnd("-01")
      ? [month, monthAndYear]
      : [dayOfMonth, wholeDay];
  // A day is named below its middle, a month or a year where it begins.
  const shift = short === dayOfMonth ? axisOf(reach, width).day / 2 : 0;
  const ticks: Tick[] = [];
  let named = "";
  let taken = 0;
  for (const day of days) {
    const x = scale(dayStart(day)) + shift;
    const label = year(day) === named ? short(day) : long(day);
    const half = (label.length * letter) / 2;
    if (x - half < taken || x + half > width) continue;
    named = year(day);
    taken = x + half + roomBetween;
    ticks.push({ x, label });
  }
  return ticks;
}
