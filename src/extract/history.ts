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
  const year = /\b(?:in|during) (?:\p{Lu}\p{Ll}+ )?(1[89]\d\d|20\d\d)\b/u.exec(textOf(sentence.words));
  return !isPresent && year !== null && Number(year[1]) <= Number(published.slice(0, 4)) - past;
}
