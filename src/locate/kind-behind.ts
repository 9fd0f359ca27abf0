import spatial from "../../data/lexicon/spatial.json";
import type { Word } from "../read/sentences.ts";

const kinds = new Set([...spatial.sites, ...spatial.vicinity, ...spatial.part, ...spatial.coast]);

const isName = (word: Word | undefined): boolean => word?.pos === "PROPN";

/**
 * Whether a word for a kind of place stands behind a name that ends before word `to`, past further names that share it.
 *
 *     the Zhari and Panjwai districts
 *         ~~~~~             ^^^^^^^^^
 */
export function hasKindBehind(words: readonly Word[], to: number): boolean {
  let at = to;
  while (/^(and|,)$/.test(words[at]?.lower ?? "") && isName(words[at + 1])) {
    at++;
    while (isName(words[at])) at++;
  }
  const word = words[at];
  return word !== undefined && (kinds.has(word.text) || (word.text === word.lower && kinds.has(word.lemma)));
}
