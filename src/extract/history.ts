import grammar from "../../data/lexicon/grammar.json";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Source } from "../model/source.ts";
import { textOf, type Word } from "../read/sentences.ts";
import { timingWords } from "./timing-words.ts";
import type { Draft, Site } from "./rule.ts";

/** From how many years on what is told of is history, not a laydown: in the words of an act itself, and in those before it. */
const [past, longPast] = [2, 5];

/**
 * Told as long past, by a year that the sentence gives: no force stands there now for that.
 *
 *     British forces retook the islands in 1982 after Argentina landed some 3,000 men near Stanley
 *                                       ~~~~~~~                 ^^^^^^
 */
export function isHistory(source: Source, { reading, isLongPast }: Site, { trigger, modality }: Draft): boolean {
  const published = presentOf(source);
  const timing = timingWords(reading, trigger);
  // "could at last move in 1993": what was only thought of then is as past.
  if (modality.status !== "reported") {
    const years = modality.status === "planned" ? past : longPast;
    return published !== null && (isLongPast || timeOf(timing, published, years) === "past");
  }
  const words = reading.sentence.words.slice(trigger.from, trigger.to);
  const text = textOf(timing);
  // "The ship last deployed in 2014": what it did before is no news.
  const isLast = reading.sentence.words[trigger.from - 1]?.lower === "last";
  if (isLast && !words.some(isPresent) && datesAnyYear.test(text)) return true;
  const hasServed =
    /^(has|have|had)$/.test(words[0]?.lower ?? "") && /^(been|fought|served)$/.test(words.at(-1)?.lower ?? "");
  if (hasServed && isExperience.test(text)) return true;
  return (
    !words.some(isPresent) &&
    (isGoneBy.test(text) || (published !== null && (isLongPast || tellsOfPast(text, published, past))))
  );
}

/** The day that a source tells from: its own, or the end of the latest year that one without a day names; null where it names none. */
export const presentOf = ({ published, text }: Source): string | null => {
  const years = published === null ? yearsIn(text) : [];
  return years.length > 0 ? `${Math.max(...years)}-12-31` : published;
};

/**
 * Sentences that go on with what one before them in their paragraph tells as long past, up to one that names its own time. In a
 * text that tells mostly of long ago all of them do.
 *
 *     Posted to Malta in 1942, he flew with 252 Squadron. The squadron moved to Misrata.
 *                     ~~~~~~~                                          ^^^^^
 */
export function goingOnWithPast(sentences: readonly LocatedSentence[], published: string | null): ReadonlySet<number> {
  if (published === null) return new Set();
  const times = sentences.map(({ words }) => timeOf(words, published));
  const count = (time: Time): number => times.filter((other) => other === time).length;
  const isChronicle = count("past") >= leastDates && count("past") > count("present");
  const found = new Set<number>();
  let since: number | null = null;
  sentences.forEach(({ words, paragraph }, at) => {
    const goesOn = since === paragraph || (since !== null && goingOn.test(words[0]?.lower ?? ""));
    if (times[at] === null && (goesOn || isChronicle)) found.add(at);
    since = times[at] === "past" || (times[at] === null && goesOn) ? paragraph : null;
  });
  return found;
}

const datesAnyYear = /\b(?:19|20)\d\d\b/u;

/** "Elements of the battalion have also served in Bosnia in recent years": what a force has behind it. */
const isExperience =
  /\b(?:in (?:recent|past|previous|earlier) years|over the years|previously|earlier|before(?=\s*(?:[.,;]|$)))/iu;

/** "is", "houses", "operate": told of as so now. */
const isPresent = ({ lower, lemma, pos }: Word): boolean =>
  /^(is|are|has|have|'s|'re|'ve)$/.test(lower) ||
  (pos === "VERB" && !unchanging.has(lemma) && (lower === lemma || lower === `${lemma}s` || lower === `${lemma}es`));

/** "At the height of the war Britain had", "Ukraine once had": so no longer. */
const isGoneBy =
  /\b(?:(?:commemorat|mark|recall|remember)(?:e|es|ed|s|ing)? the (?:anniversary|autumn|day|hour|morning|night|spring|summer|time|week|winter|year)|at (?:(?:the|its|their) (?:height|peak)|one (?:point|stage|time))|once (?:had|kept|maintained|stationed|was|were))\b/iu;

const unchanging = new Set(grammar.unchanging);

type Time = "past" | "present" | null;

/** How many sentences with old dates make a chronicle of a text. */
const leastDates = 2;

/** What opens a paragraph that goes on with the one before. */
const goingOn = /^(afterwards|later|then|there)$/;

/** The time that a sentence gives: long ago, or now, by a date of late or by what is or will be; null where it gives none. */
function timeOf(words: readonly Word[], published: string, years = longPast): Time {
  const text = textOf(words);
  const isNow = words.some(({ lower }) => /^(am|is|are|has|have|will|'re|'ve|'ll)$/.test(lower));
  if (isNow || namesPresent(text, published, years)) return "present";
  return tellsOfPast(text, published, years) ? "past" : null;
}

const season = "(?:(?:early|late|mid|spring|summer|autumn|fall|winter|end|middle|beginning|start)[ -](?:of )?)";
const month =
  "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?,? (?:\\d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|and|-|–) ?\\d{1,2})? ?,? )?";
/** "in 1942", "late 1940", "from 1941 to 1942", "in the 1970s", "in the summer of 1970", "on June 1, 1972", "on 20 Oct. 1944", "from Nov. 26 to 30, 1950" */
const dated = new RegExp(
  `\\b(?:(?:in|during|by|until|between|early|late|mid|from \\d{4} to)[ -](?:the )?${season}?(?:${month})?|${month})(1[89]\\d\\d|20\\d\\d)(s?)\\b`,
  "giu",
);

/** A decade is over with its last year. */
const yearsIn = (text: string): number[] =>
  [...text.matchAll(dated)].map(([, year, decade]) => Number(year) + (decade ? 9 : 0));

const isOldYear = (year: number, published: string, years: number): boolean =>
  year <= Number(published.slice(0, 4)) - years;

const tellsOfPast = (text: string, published: string, years: number): boolean =>
  yearsIn(text).some((year) => isOldYear(year, published, years)) || isLongAgo(text, published);

/** A day of the week, a year of late, "now": what is told with it is no history. */
const namesPresent = (text: string, published: string, years: number): boolean =>
  /\b(?:now|today|currently|yesterday|tonight|(?:this|last|next) (?:week|month|year|\p{L}+day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu.test(
    text,
  ) || [...text.matchAll(/\b(1[89]\d\d|20\d\d)\b/gu)].some(([, year]) => !isOldYear(Number(year), published, years));

const longTime =
  "(?:(?:[1-9]\\d+|[5-9]|ten|fifteen|twenty|twenty[- ]five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) years|century|decades)";
const ago = new RegExp(`\\b${longTime} (?:ago|earlier)\\b`, "iu");
/** "It will be 25 years in May since they landed": counted up to now, told by no clause but that one. */
const since = new RegExp(
  `\\bit ?(?:['’]s|is|was|will be|has been) (?:\\p{L}+ ){0,2}?${longTime} (?:\\p{L}+ ){0,3}?since\\b`,
  "iu",
);

const eras = Object.entries(grammar.eras).map(([era, last]) => [new RegExp(`\\b${era}\\b`, "u"), last] as const);

/** "fifty years ago", "half a century earlier", "during the Cold War" */
const isLongAgo = (text: string, published: string): boolean =>
  ago.test(text) ||
  since.test(text) ||
  eras.some(([era, last]) => isOldYear(last, published, longPast) && era.test(text));
