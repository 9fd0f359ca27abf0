import { casual, type ParsedResult } from "chrono-node/en";
import type { When } from "../model/claim.ts";
import type { Sentence } from "../read/sentences.ts";

/** When, and where the source says so. */
export interface WhenMention extends When {
  start: number;
  end: number;
}

const vague =
  /\b(in (?:the )?(?:coming|recent|next few|past few|last few) (?:days|weeks|months|years)|(?:later|earlier) this (?:week|month|year)|this (?:spring|summer|autumn|fall|winter)|overnight|on the \d{1,2}(?:st|nd|rd|th)(?! of)|soon|shortly|immediately)\b/i;

/** Without one of these there is no time, and the parser need not look. */
const hint =
  /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|ago|yesterday|today|tomorrow|tonight|overnight|soon|shortly|immediately|week|month|year|days|spring|summer|autumn|fall|winter)/i;
const relative = /\b(ago|yesterday|today|tomorrow|tonight)\b/;
const opening = /\b(?:from|since|until|till|by|in|on|before|after|during|starting|beginning)\s+$/i;
const closing = /^\s+onwards?\b/i;

const day = (date: Date): string => date.toISOString().slice(0, 10);

/**
 * The first expression of time among `text[from..to)`, against the source's date.
 *
 *     two F-35 fighter jets to Bulgaria from April onwards
 *                                       ^^^^^^^^^^^^^^^^^^
 *
 * `from` and `to` are null where the words stay vague, and where they lean on a date that the source does not have.
 */
export function whenIn(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  published: string | null,
): WhenMention | null {
  const clause = text.slice(from, to);
  if (!hint.test(clause)) return null;
  const reference = { instant: new Date(`${published ?? "2000-01-01"}T12:00:00Z`), timezone: "UTC" };
  const result = casual.parse(clause, reference).find((found) => isTime(clause, found));
  const loose = vague.exec(clause);
  if (loose && (!result || loose.index < result.index))
    return {
      text: loose[0],
      from: null,
      to: null,
      start: from + loose.index,
      end: from + loose.index + loose[0].length,
    };
  if (!result) return null;
  const before = opening.exec(clause.slice(0, result.index))?.[0] ?? "";
  const after = closing.exec(clause.slice(result.index + result.text.length))?.[0] ?? "";
  const start = from + result.index - before.length;
  const end = from + result.index + result.text.length + after.length;
  const dated = published !== null || /\b(19|20)\d\d\b/.test(result.text);
  const first = dated ? day(firstDay(result, isPast(sentence), reference.instant)) : null;
  const isDay = result.start.isCertain("day") || result.start.isCertain("weekday") || relative.test(result.text);
  const last = result.end ? day(result.end.date()) : isDay && !after ? first : null;
  const until = /^(until|till|by)\b/i.test(before);
  return {
    text: text.slice(start, end),
    from: until ? null : first,
    to: dated ? (until ? first : last) : null,
    start,
    end,
  };
}

/** A day, month, year or count of days; "March" the verb, "May" the auxiliary, "for six months" and bare numbers are none. */
function isTime(clause: string, { text, index, start }: ParsedResult): boolean {
  if (/^for\b/i.test(text)) return false;
  const certain = (["weekday", "month", "day", "year"] as const).some((part) => start.isCertain(part));
  if (!certain && !/\b(week|month)/.test(text) && !relative.test(text)) return false;
  const isWord = /^(may|march|sun|sat|second|now|mar)$/i.test(text);
  return !isWord || /\b(in|since|from|by|until|last|next|this)\s$/i.test(clause.slice(0, index));
}

const isPast = ({ words }: Sentence): boolean =>
  /ed$|^(was|were|had|has|have)$/.test(words.find(({ pos }) => pos === "AUX" || pos === "VERB")?.lower ?? "");

/** A weekday without a date is the last one in the past tense, else as the parser took it. */
function firstDay({ start, text }: ParsedResult, past: boolean, reference: Date): Date {
  const found = start.date();
  const isMonth =
    !start.isCertain("day") && !start.isCertain("weekday") && (start.isCertain("month") || /\bmonth\b/.test(text));
  const date = isMonth ? new Date(Date.UTC(found.getUTCFullYear(), found.getUTCMonth(), 1, 12)) : found;
  const isWeekday = start.isCertain("weekday") && !start.isCertain("day");
  return isWeekday && past && date > reference ? new Date(date.getTime() - 7 * 24 * 3600 * 1000) : date;
}
