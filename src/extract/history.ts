import type { LocatedSentence } from "../locate/locate.ts";
import type { Source } from "../model/source.ts";
import { textOf } from "../read/sentences.ts";
import type { Draft, Site } from "./rule.ts";

/** From how many years on what is told of is history, not a laydown. */
const past = 5;

/**
 * Told as long past, by a year that the sentence gives: no force stands there now for that.
 *
 *     British forces retook the islands in 1982 after Argentina landed some 3,000 men near Stanley
 *                                       ~~~~~~~                 ^^^^^^
 */
export function isHistory(
  { published }: Source,
  { reading: { sentence }, isLongPast }: Site,
  { trigger, modality }: Draft,
): boolean {
  if (published === null || modality.status !== "reported") return false;
  const isPresent = sentence.words
    .slice(trigger.from, trigger.to)
    .some(({ lower }) => /^(is|are|has|have|'s|'re|'ve)$/.test(lower));
  return !isPresent && (isLongPast || tellsOfPast(textOf(sentence.words), published));
}

/**
 * Sentences that go on with what a sentence before them in their paragraph tells as long past, up to one that names its own time.
 *
 *     Posted to Malta in 1942, he flew with 252 Squadron. The squadron moved to Misrata.
 *                     ~~~~~~~                                          ^^^^^
 */
export function goingOnWithPast(sentences: readonly LocatedSentence[], published: string | null): ReadonlySet<number> {
  const found = new Set<number>();
  let since: number | null = null;
  sentences.forEach(({ words, paragraph }, at) => {
    const text = textOf(words);
    if (published === null) return;
    if (namesPresent(text, published)) since = null;
    else if (opensPast(text, published)) since = paragraph;
    else if (since === paragraph) found.add(at);
    else since = null;
  });
  return found;
}

const yearsIn = (text: string): number[] =>
  [...text.matchAll(/\b(?:in|during) (?:\p{Lu}\p{Ll}+ )?(1[89]\d\d|20\d\d)\b/giu)].map(([, year]) => Number(year));

const isOldYear = (year: number, published: string): boolean => year <= Number(published.slice(0, 4)) - past;

const tellsOfPast = (text: string, published: string): boolean =>
  yearsIn(text).some((year) => isOldYear(year, published)) || isLongAgo(text);

/** "In 1942 ", "Posted to Malta in 1942, ": a year among the first words gives the time of what follows. */
const opensPast = (text: string, published: string): boolean =>
  /^(?:in|during|by|from) /iu.test(text) && tellsOfPast(text.split(",")[0] ?? "", published);

/** A day of the week, a year of late, "now": what is told with it is no history. */
const namesPresent = (text: string, published: string): boolean =>
  /\b(?:now|today|currently|yesterday|tonight|(?:this|last|next) (?:week|month|year|\p{L}+day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/iu.test(
    text,
  ) || [...text.matchAll(/\b(1[89]\d\d|20\d\d)\b/gu)].some(([, year]) => !isOldYear(Number(year), published));

const longTime =
  "(?:(?:[1-9]\\d+|[5-9]|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) years|century|decades)";
const ago = new RegExp(`\\b${longTime} (?:ago|earlier)\\b`, "iu");
/** "It will be 25 years in May since they landed": counted up to now, told by no clause but that one. */
const since = new RegExp(
  `\\bit ?(?:['’]s|is|was|will be|has been) (?:\\p{L}+ ){0,2}?${longTime} (?:\\p{L}+ ){0,3}?since\\b`,
  "iu",
);

/** "fifty years ago", "half a century earlier", "in the Second World War" */
const isLongAgo = (text: string): boolean =>
  ago.test(text) ||
  since.test(text) ||
  /\b(?:First|Second) World War\b|\bWorld War (?:I|II|One|Two)\b|\bD-Day\b/u.test(text);
