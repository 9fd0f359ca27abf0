import type { PartOfSpeech, Word } from "../read/sentences.ts";
import { mendings } from "./mistaggings.ts";

/** The word under another tag. Spread out it would be an object of another shape, which all that reads words pays for. */
const tagged = ({ start, end, text, lower }: Word, pos: PartOfSpeech, lemma: string): Word => ({
  start,
  end,
  text,
  lower,
  lemma,
  pos,
});

/** A verb form that can head a clause. */
const isFinite = ({ pos, lower }: Word): boolean => pos === "AUX" || (pos === "VERB" && !/(ing|en)$/.test(lower));

/** "Russia Masses Troops on Border". */
export function isTitleCased(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4}/u.test(text));
  const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
  return long.filter(isCapital).length > 0.7 * long.length && !long.some((word) => isFinite(word) && !isCapital(word));
}

/** The words with the tagger's known mistakes on news text mended: of the mendings, the first that applies to a word. */
export function retagged(words: readonly Word[]): Word[] {
  const isHeadline = !words.some(isFinite);
  const isTitle = isTitleCased(words);
  return words.map((word, at) => {
    const mending = mendings.find(
      ({ applies, headline, prose }) => (!headline || isHeadline) && !(prose && isTitle) && applies(words, at, word),
    );
    return mending ? tagged(word, mending.pos, mending.lemma?.(word) ?? word.lemma) : word;
  });
}
