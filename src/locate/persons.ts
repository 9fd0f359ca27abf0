import titles from "../../data/lexicon/titles.json";
import sharedNames from "../../data/lexicon/given-names-shared.json";
import givenNames from "../../data/lexicon/given-names.json";
import type { Sentence, Word } from "../read/sentences.ts";
import { phraseMatcher } from "../read/phrases.ts";

const isAlwaysCapital = ({ kind }: (typeof titles)[number]): boolean => kind === "rank" || kind === "honorific";
const titleAt = phraseMatcher(
  titles.map((title) => [isAlwaysCapital(title) ? title.title : title.title.toLowerCase(), title]),
);
const given = new Set(givenNames.map((name) => name.toLowerCase()));
/** Given names that are mostly places: only before a surname, and not after a preposition of place. */
const shared = new Set(sharedNames.map(({ name }) => name.toLowerCase()));

/** A person's name in a sentence: word numbers, `to` exclusive, without the title. */
export interface PersonName {
  from: number;
  to: number;
  surname: string;
}

/** "San Diego Tuesday": a day is no surname. */
const day = /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const isName = (word: Word | undefined): word is Word =>
  word !== undefined &&
  /^\p{Lu}[\p{L}'’.-]*$/u.test(word.text) &&
  !/^(I|The|A)$/.test(word.text) &&
  !day.test(word.text);
const isInitial = (word: Word): boolean => /^\p{Lu}\.?$/u.test(word.text);
const isLinked = (before: Word | undefined, word: Word): boolean =>
  before !== undefined && word.start - before.end <= 1;

const isShared = (first: Word, before: Word | undefined): boolean =>
  shared.has(first.lower) && !/^(in|at|from|to|near|of|for)$/.test(before?.lower ?? "");

/** Full names: a given name, or a title of a person, and the capitalised words that follow it. */
export function personsIn(sentence: Sentence): PersonName[] {
  const { words } = sentence;
  const found: PersonName[] = [];
  for (let at = 0; at < words.length;) {
    const title = titleAt(words, at);
    const from = at + (title?.length ?? 0);
    const first = words[from];
    if (!isName(first) || !(title || given.has(first.lower) || isShared(first, words[at - 1]))) {
      at = title ? from : at + 1;
      continue;
    }
    let to = from + 1;
    for (
      let next = words[to];
      isName(next) && isLinked(words[to - 1], next) && (next.pos === "PROPN" || isInitial(next));
      next = words[to]
    )
      to++;
    const last = words[to - 1];
    // "academic Oxford" is none.
    const isTitled = title !== null && isName(words[at]);
    const isPerson = isTitled || to - from > 1;
    if (last && isPerson) found.push({ from, to, surname: last.lower.replace(/\.$/, "") });
    at = Math.max(to, at + 1);
  }
  return found;
}
