import townWords from "../../data/lexicon/town-words.json";
import type { Sentence, Word } from "../read/sentences.ts";
import type { Toponym } from "./recognise.ts";

const words = new Set(townWords.map((word) => word.toLowerCase()));
/** Above this share of capitalised words a sentence is a headline, in which capitals say nothing. */
const headline = 0.6;

const isCapital = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

/** Whether a sentence is written with capitals throughout. */
export function isHeadline(sentence: Sentence): boolean {
  const lettered = sentence.words.filter(({ text }) => /^\p{L}/u.test(text));
  return lettered.filter(isCapital).length > headline * lettered.length;
}

/**
 * Towns that may be no more than words: "Reading is fun", "Nice people came". A capital at the start of a sentence or in a headline
 * says nothing; such a name counts only where its source writes it with a capital elsewhere.
 */
export function mereWordsIn(
  sentences: readonly Sentence[],
  toponyms: readonly (readonly Toponym[])[],
): ReadonlySet<Toponym> {
  const told = new Set<string>();
  const untold: { toponym: Toponym; word: string }[] = [];
  sentences.forEach((sentence, number) => {
    const own = toponyms[number] ?? [];
    const saysNothing = own.length > 0 && isHeadline(sentence);
    own.forEach((toponym, index) => {
      const word = sentence.words[toponym.from]?.lower ?? "";
      if (toponym.to - toponym.from > 1 || !words.has(word)) return;
      const isFirst = sentence.words.slice(0, toponym.from).every(({ pos }) => pos === "PUNCT");
      const isInside = sentence.words[toponym.to]?.text === "," && own[index + 1]?.from === toponym.to + 1;
      if (!isInside && (isFirst || saysNothing)) untold.push({ toponym, word });
      else told.add(word);
    });
  });
  return new Set(untold.filter(({ word }) => !told.has(word)).map(({ toponym }) => toponym));
}
