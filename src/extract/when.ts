import { en } from "chrono-node";
import type { When } from "../model/claim.ts";
import type { Sentence } from "../read/sentences.ts";

export interface WhenMention extends When {
  start: number;
  end: number;
}

const vague =
  /\b(in (?:the )?(?:coming|recent|next few|past few|last few) (?:days|weeks|months|years)|in recent (?:days|weeks|months)|(?:later|earlier) this (?:week|month|year)|this (?:spring|summer|autumn|fall|winter)|overnight|soon|shortly|immediately)\b/i;

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** The first expression of time in a clause, against the source's date; days stay null where the words are vague. */
export function whenIn(
  text: string,
  sentence: Sentence,
  from: number,
  to: number,
  published: string | null,
): WhenMention | null {
  const clause = text.slice(from, to);
  const loose = vague.exec(clause);
  const reference = { instant: new Date(`${published ?? "2000-01-01"}T12:00:00Z`), timezone: "UTC" };
  const [result] = en.casual
    .parse(clause, reference)
    .filter(
      ({ text: words, index, start }) =>
        isTime(clause, words, index) &&
        (start.isCertain("weekday") ||
          start.isCertain("month") ||
          start.isCertain("day") ||
          start.isCertain("year") ||
          /ago|yesterday|today|tomorrow|week|month/.test(words)),
    );
  if (result && (!loose || result.index <= loose.index)) {
    const start = from + result.index;
    const certain = published !== null || (result.start.isCertain("year") && result.start.isCertain("month"));
    const past = /ed$|^(was|were|had|has|have)$/.test(
      sentence.words.find(({ pos }) => pos === "AUX" || pos === "VERB")?.lower ?? "",
    );
    const first = moved(
      result.start.date(),
      result.start.isCertain("weekday") && !result.start.isCertain("day"),
      past,
      reference.instant,
    );
    const exact =
      result.start.isCertain("day") ||
      result.start.isCertain("weekday") ||
      /ago|yesterday|today|tomorrow/.test(result.text);
    const onwards = /^\s*(onwards?|on)\b/.test(clause.slice(result.index + result.text.length));
    const until = result.end ? day(result.end.date()) : onwards || !exact ? null : day(first);
    return {
      text: result.text,
      from: certain ? day(first) : null,
      to: certain ? until : null,
      start,
      end: start + result.text.length,
    };
  }
  if (!loose) return null;
  return { text: loose[0], from: null, to: null, start: from + loose.index, end: from + loose.index + loose[0].length };
}

/** "March" the verb, "May" the auxiliary and bare numbers are no dates. */
const isTime = (clause: string, words: string, index: number): boolean =>
  !/^(may|march|sun|sat|second|now|mar)$/i.test(words) ||
  /\b(in|since|from|by|until|last|next|this)\s$/i.test(clause.slice(0, index));

/** A weekday without a date: the last one in the past tense, else as the parser took it. */
function moved(date: Date, weekdayOnly: boolean, past: boolean, reference: Date): Date {
  if (!weekdayOnly || !past || date <= reference) return date;
  return new Date(date.getTime() - 7 * 24 * 3600 * 1000);
}
