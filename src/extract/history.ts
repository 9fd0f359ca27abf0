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
  { reading: { sentence } }: Site,
  { trigger, modality }: Draft,
): boolean {
  if (published === null || modality.status !== "reported") return false;
  const isPresent = sentence.words
    .slice(trigger.from, trigger.to)
    .some(({ lower }) => /^(is|are|has|have|'s|'re|'ve)$/.test(lower));
  const text = textOf(sentence.words);
  const year = /\b(?:in|during) (?:\p{Lu}\p{Ll}+ )?(1[89]\d\d|20\d\d)\b/iu.exec(text);
  const isOld = year !== null && Number(year[1]) <= Number(published.slice(0, 4)) - past;
  return !isPresent && (isOld || isLongAgo(text));
}

/** "fifty years ago", "half a century earlier", "in the Second World War" */
const isLongAgo = (text: string): boolean =>
  /\b(?:(?:[1-9]\d+|[5-9]|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) years|century|decades) (?:ago|earlier)\b/iu.test(
    text,
  ) || /\b(?:First|Second) World War\b|\bWorld War (?:I|II|One|Two)\b|\bD-Day\b/u.test(text);
