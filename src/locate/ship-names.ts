import forces from "../../data/lexicon/forces.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import ships from "../../data/lexicon/ships.json";
import { foldName } from "../gazetteer/fold-name.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Sentence, Word } from "../read/sentences.ts";

/** A ship's name in a sentence: word numbers, `to` exclusive, without what announces it. */
export interface ShipName {
  from: number;
  to: number;
  name: string;
}

const vessels = forces.filter(({ set, phrase }) => (set === "30" || set === "35") && !phrase.includes(" "));
const singular = new Set(vessels.map(({ phrase }) => phrase));
const plural = new Set(vessels.map(({ plural: form }) => form));
const prefixes = new Set(shipPrefixes.map(({ prefix }) => prefix));
const famous = new Set(ships.flatMap(({ name, short }) => [name, ...short].map(foldName)));
/** "Blas de Lezo": the famous names that are not all capitals, as the press writes them, with their accents and without. */
const particledAt = phraseMatcher(
  ships
    .filter(({ name }) => / \p{Ll}/u.test(name))
    .flatMap(({ name }) => [name, name.normalize("NFD").replace(/\p{M}/gu, "")].map((form) => [form, name] as const)),
);
/** "USS New York", "Leyte Gulf": no ship of the press has more words. */
const longest = 4;

const isName = (word: Word | undefined): word is Word =>
  word !== undefined && /^\p{Lu}\p{L}/u.test(word.text) && word.pos !== "PRON" && word.pos !== "DET";
const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑]$/.test(word.text);

/** The capitalised words from `from` on that are one name, with the small ones of a famous name. */
function runFrom(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < longest && (isName(words[to]) || (isHyphen(words[to]) && isName(words[to + 1])))) to++;
  return Math.max(to, from + (particledAt(words, from)?.length ?? 0));
}

/** A name as names are compared: its words in small letters. */
export const nameOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/ [-‐‑] /g, "-");

const shipAt = (words: readonly Word[], from: number, to: number): ShipName => ({
  from,
  to,
  name: nameOf(words, from, to),
});

/** "(DDG 87)": the hull number after a ship's name. */
function afterHullNumber(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  const end = words.slice(at, at + 7).findIndex(({ text }) => text === ")");
  return end < 0 ? at : at + end + 1;
}

/**
 * The names of ships in a sentence, each after what announces it.
 *
 *     the destroyers Bainbridge, Mason and Nitze
 *         ---------- ~~~~~~~~~~  ~~~~~     ~~~~~
 */
export function shipsIn({ words }: Sentence): ShipName[] {
  const found: ShipName[] = [];
  words.forEach((word, at) => {
    const aboard = nameAboard(words, at);
    if (aboard) found.push(aboard);
    const isMany = plural.has(word.lower) && !singular.has(word.lower);
    if (!isMany && !singular.has(word.lower) && !prefixes.has(word.text)) return;
    const first = runFrom(words, at + 1);
    if (first > at + 1) found.push(...(isMany ? listFrom(words, at + 1) : sharingPrefix(words, at + 1, first)));
  });
  return found;
}

/** "2,000 Marines aboard the Guam": no place has an article behind "aboard". */
function nameAboard(words: readonly Word[], at: number): ShipName | null {
  const isAboard = words[at]?.lower === "aboard" || (words[at]?.lower === "on" && words[at + 1]?.lower === "board");
  const article = words[at]?.lower === "aboard" ? at + 1 : at + 2;
  if (!isAboard || words[article]?.lower !== "the") return null;
  const to = runFrom(words, article + 1);
  const isModifier = /^(NOUN|PROPN|ADJ|NUM)$/.test(words[to]?.pos ?? "");
  return to > article + 1 && to - article <= 3 && !isModifier ? shipAt(words, article + 1, to) : null;
}

/** "HMAS Anzac, Darwin and Kanimbla": the names under one prefix, where all that follow are known as ships'. */
function sharingPrefix(words: readonly Word[], from: number, to: number): ShipName[] {
  const list = prefixes.has(words[from - 1]?.text ?? "") ? listFrom(words, from) : [];
  return list.length > 1 && list.slice(1).every(({ name }) => famous.has(foldName(name)))
    ? list
    : [shipAt(words, from, to)];
}

/** The names of a list that ends with "and"; the first alone where it does not, none where one name is all: "the frigates Denmark sent". */
function listFrom(words: readonly Word[], start: number): ShipName[] {
  const names: ShipName[] = [];
  for (let from = start, isLast = false; ;) {
    const to = runFrom(words, from);
    if (to === from) break;
    names.push(shipAt(words, from, to));
    if (isLast) return names;
    let next = afterHullNumber(words, to);
    const hasComma = words[next]?.text === ",";
    if (hasComma) next++;
    isLast = /^(and|&)$/.test(words[next]?.lower ?? "");
    if (!isLast && !hasComma) return names.length > 1 ? names.slice(0, 1) : [];
    from = isLast ? next + 1 : next;
  }
  return names.slice(0, 1);
}
