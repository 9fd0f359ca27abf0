import { months } from "./words.ts";

/** A day with its year, as it stands in a text. `day` is `YYYY-MM-DD`. */
export interface FullDate {
  start: number;
  end: number;
  day: string;
}

const monthName = [...months.keys()].sort((a, b) => b.length - a.length).join("|");

/** Each form says in which groups its year, month and day stand. */
const forms: { pattern: RegExp; groups: readonly [year: number, month: number, day: number] }[] = [
  {
    pattern: /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])(?:T[\d:.,]+(?:Z|[+-]\d{2}:?\d{2})?)?/g,
    groups: [1, 3, 4],
  },
  { pattern: /(?<![\w./-])((?:19|20)\d{2})(\d{2})(\d{2})(?![\w/-])/g, groups: [1, 2, 3] },
  { pattern: /(?<![\d./-])(\d{1,2})\.(\d{1,2})\.(\d{4})(?![\d/-])/g, groups: [3, 2, 1] },
  {
    pattern: new RegExp(
      `(?<![\\w/-])(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -](${monthName})\\.?,?[ -](\\d{4})(?![\\w/-])`,
      "gi",
    ),
    groups: [3, 2, 1],
  },
  {
    pattern: new RegExp(`(?<![\\w/-])(${monthName})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?![\\w/-])`, "gi"),
    groups: [3, 1, 2],
  },
];

/** `03/14/1999` and `14/03/1999` are read where only one order can be; `03/04/1999` never. */
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

/** Every full date of a line, left to right. A date without its year is none. */
export function fullDates(line: string): FullDate[] {
  const found: FullDate[] = [];
  const add = (match: RegExpMatchArray, day: string | null): void => {
    if (day) found.push({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, day });
  };
  for (const { pattern, groups } of forms) {
    for (const match of line.matchAll(pattern)) {
      const [year, month, day] = groups.map((group) => match[group] ?? "") as [string, string, string];
      add(match, dayOf(Number(year), months.get(month.toLowerCase()) ?? Number(month), Number(day)));
    }
  }
  for (const match of line.matchAll(slashed)) {
    const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (first > 12 && second <= 12) add(match, dayOf(year, second, first));
    if (second > 12 && first <= 12) add(match, dayOf(year, first, second));
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The first full date of a text as a day, or null. */
export const firstDay = (text: string): string | null => fullDates(text)[0]?.day ?? null;

/** The day that an address states in its path (`/2022/01/24/`, `/2022/jan/25/`, `/2022-01-24/`), or null. */
export function dayInUrl(url: string): string | null {
  const [, year, month, day] =
    new RegExp(`/((?:19|20)\\d{2})[/-](\\d{1,2}|${monthName})[/-](\\d{1,2})(?=[/_-]|$)`, "i").exec(url) ?? [];
  if (!year || !month || !day) return null;
  return dayOf(Number(year), months.get(month.toLowerCase()) ?? Number(month), Number(day));
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1600;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
