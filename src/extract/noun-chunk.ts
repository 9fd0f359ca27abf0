import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { PartOfSpeech, Word } from "../read/sentences.ts";
import type { NounChunk } from "./chunks.ts";
import { nounAt as forceAt } from "./force-kinds.ts";
import { isEchelon } from "./force-names.ts";
import { compoundAt, isQuote, relatives } from "./mark-chunk.ts";
import { beginsPhrase } from "./phrase-break.ts";
import { joinsNumber } from "./quantity.ts";

const directions = new Set(Object.keys(spatial.directions));
const particles = new Set(grammar.particles);
const quantityNouns = new Set(grammar.quantityNouns);
const quantifierLeads = new Set(grammar.quantifierLeads);

const nominal: ReadonlySet<PartOfSpeech> = new Set(["DET", "NUM", "ADJ", "NOUN", "PROPN", "SYM", "X", "PRON"]);
const possessive = /^(my|our|your|his|her|its|their)$/;
const shares = /^(half|all|both|most)$/;
const fraction = /^(half|thirds?|quarters?)$/;
const isHyphen = (word: Word | undefined): boolean => word !== undefined && /^[-‐‑–/]$/.test(word.text);

/** The noun phrase that starts at a word; null where none does. */
export function nounChunkAt(words: readonly Word[], start: number): NounChunk | null {
  const first = words[start];
  // "en route", "massed opposite the Gaza Strip": what the tagger takes for a noun or an adjective.
  if (compoundAt(words, start) || isDue(words, start)) return null;
  if (!first || (relatives.has(first.lower) && !determines(words, start))) return null;
  let at = start;
  let head = -1;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const inside = at > start;
    if (glued(words, at) && inside) {
      at += 2; // "U.S.-based", "Ukraine-Russia": the hyphen and its second half
      head = at - 1;
    } else if (inside && (beginsPhrase(words, at) || compoundAt(words, at) || isDue(words, at))) {
      break; // "Riyadh tomorrow", "artillery close to": two phrases
    } else if (inside && afterQuoted(words, at) > 0) {
      at = afterQuoted(words, at);
    } else if (inside && afterByname(words, at) > 0) {
      at = afterByname(words, at);
    } else if (inside && joinsAdjectives(words, start, at)) {
      at++; // "two supersonic, long-range bombers"
    } else if (word.pos === "PRON") {
      // "half its tanks", "all our forces"
      if (inside && !(at === start + 1 && shares.test(first.lower) && possessive.test(word.lower))) break;
      head = at++;
      if (!possessive.test(word.lower)) break;
    } else if (directions.has(word.lower) && words[at + 1]?.lower === "of") {
      head = at++; // "south of Crete"
    } else if (
      nominal.has(word.pos) &&
      !(inside && word.pos === "DET" && head >= 0 && words[at - 1]?.lower !== "half")
    ) {
      if (word.pos !== "ADJ") head = at;
      at++;
    } else if (
      word.pos !== "NUM" &&
      opensQuantity(words, at) &&
      (head < 0 || areLeads(words, possessive.test(first.lower) ? start + 1 : start, at))
    ) {
      at++; // "no more than 7,000", "its more than 1,000 troops"
    } else if (
      first.lower === "between" &&
      word.lower === "and" &&
      words[at - 1]?.pos === "NUM" &&
      words[at + 1]?.pos === "NUM"
    ) {
      at++; // "between 30,000 and 35,000 troops"
    } else if (inside && joinsNumber(words, at)) {
      at++; // "six hundred and fifty men"
    } else if (joinsAttributes(words, start, at)) {
      at++; // "2,000 active duty and reserve troops"
    } else if (
      word.lower === "to" &&
      words[start - 1]?.lower !== "from" &&
      head === at - 1 &&
      words[head]?.pos === "NUM" &&
      words[at + 1]?.pos === "NUM" &&
      /^(ADJ|NOUN|PROPN)$/.test(words[at + 2]?.pos ?? "")
    ) {
      at++; // "moves two to three tanks"
    } else if (word.pos === "ADV" && words[at + 1]?.pos === "ADJ" && !inside && !isParticle(words, at)) {
      at++;
    } else if (
      word.pos === "ADV" &&
      inside &&
      (words[at - 1]?.pos === "DET" || possessive.test(words[at - 1]?.lower ?? "")) &&
      nominal.has(words[at + 1]?.pos ?? "PUNCT")
    ) {
      at++; // "a second brigade", "the now famous regiment", "its first sizeable withdrawal"
    } else if (
      word.lower === "of" &&
      words[at + 1]?.pos !== "PRON" &&
      !(words[at + 1]?.pos === "DET" && fraction.test(words[head]?.lower ?? "")) &&
      head === at - 1 &&
      isQuantity(words, start, head)
    ) {
      at++; // "tens of thousands of troops": one phrase, its head the last noun
    } else break;
  }
  if (head < 0) return null;
  const mark = words[at];
  const owns = mark !== undefined && mark.pos === "PART" && /^['’]s?$/.test(mark.lower);
  return { kind: "noun", from: start, to: owns ? at + 1 : at, head, possessive: owns };
}

/** "3 (Fighter) Squadron", "1st (Tapa) Brigade": the word behind the brackets between a unit's number and what it is; 0 where none. */
function afterByname(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(" || !/^\d+(st|nd|rd|th)?$/.test(words[at - 1]?.text ?? "")) return 0;
  const close = words.findIndex(({ text }, index) => index > at && text === ")");
  const isName = words.slice(at + 1, close).every(({ text, pos }) => /^\p{Lu}/u.test(text) || pos === "PART");
  return close > at + 1 && isName && isEchelon(words, { to: close + 2 }) ? close + 1 : 0;
}

/** "that town", "two of whose companies": of a noun phrase, not the mark of a clause. */
const determines = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === "DET" && (words[at]?.lower === "that" || words[at - 1]?.lower === "of");

const glued = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  const word = words[at];
  const after = words[at + 1];
  return !!before && !!word && !!after && isHyphen(word) && before.end === word.start && word.end === after.start;
};

/** "at 48 hours", "home to 14 planes", "close 20 bases": these open a quantity only in "at least", "up to", "close to". */
const leadsOnlyBefore = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lower === "to" && !/^(close|up)$/.test(words[at - 1]?.lower ?? "") && words[at - 1]?.pos !== "NUM") ||
  (words[at]?.lower === "close" && words[at + 1]?.lower !== "to") ||
  (words[at]?.lower === "upwards" && words[at + 1]?.lower !== "of") ||
  (words[at]?.lower === "at" && !/^(least|most)$/.test(words[at + 1]?.lower ?? ""));

/** An adverb that opens a quantity ("more than 100,000", "roughly 40") belongs to the noun phrase. */
function opensQuantity(words: readonly Word[], at: number): boolean {
  for (let next = at; next < Math.min(at + 5, words.length); next++) {
    const word = words[next];
    if (!word) return false;
    if (word.pos === "NUM" || word.lower === "dozen" || isHalf(words, next))
      return next > at && !(word.lower !== "to" && words[next - 1]?.lower === "up");
    const isUpwards = word.lower === "of" && words[next - 1]?.lower === "upwards";
    if (!isUpwards && !quantifierLeads.has(word.lower)) return false;
    if (next === at && leadsOnlyBefore(words, at)) return false;
  }
  return false;
}

const areLeads = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every(({ lower }) => quantifierLeads.has(lower));

/** "about half of them", "nearly two-thirds of the force", "about half the brigade", "about half are" */
const isHalf = (words: readonly Word[], at: number): boolean =>
  fraction.test(words[at]?.lower ?? "") &&
  (words[at + 1]?.lower === "of" || /^(AUX|DET|VERB)$/.test(words[at + 1]?.pos ?? ""));

/** "is due next week", "another 200 due on Friday": no part of the phrase before or behind it. */
const isDue = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    words[at]?.lower === "due" &&
    (words.slice(Math.max(0, at - 2), at).some(({ lemma }) => lemma === "be") ||
      (!nominal.has(next?.pos ?? "PUNCT") && next?.lower !== "from") ||
      /^(next|this|tomorrow|today|later|home|back)$/.test(next?.lower ?? ""))
  );
};

/** "pulled back several hundred men": it belongs to the verb. */
const isParticle = (words: readonly Word[], at: number): boolean =>
  particles.has(words[at]?.lower ?? "") &&
  words[at - 1]?.pos === "VERB" &&
  /^(additional|few|fewer|many|more|several)$/.test(words[at + 1]?.lower ?? "");

/** "a "gradual" redeployment": the word after the quoted ones inside a noun phrase; -1 where none are. */
function afterQuoted(words: readonly Word[], open: number): number {
  if (!isQuote(words[open])) return -1;
  const close = words.findIndex((word, at) => at > open && isQuote(word));
  const isInside =
    close > open + 1 && close < open + 4 && words.slice(open + 1, close).every(({ pos }) => nominal.has(pos));
  return isInside && /^(ADJ|NOUN|PROPN)$/.test(words[close + 1]?.pos ?? "") ? close + 1 : -1;
}

/** The comma between adjectives of one noun: "a large, heavily armed force", "four multinational, combat-ready, defensive battle groups". */
function joinsAdjectives(words: readonly Word[], start: number, at: number): boolean {
  const isAdjective = (index: number): boolean => words[index]?.pos === "ADJ" || isHyphen(words[index - 1]);
  const isBefore = (index: number): boolean =>
    isAdjective(index) ||
    isHyphen(words[index + 1]) ||
    /^(DET|NUM)$/.test(words[index]?.pos ?? "") ||
    words[index]?.text === "," ||
    isHyphen(words[index]);
  if (words[at]?.text !== "," || !isAdjective(at - 1)) return false;
  for (let index = start; index < at; index++) if (!isBefore(index)) return false;
  let next = at + 1;
  while (words[next]?.pos === "ADV") next++;
  const isCompound =
    isHyphen(words[next + 1]) && nominal.has(words[next]?.pos ?? "PUNCT") && words[next]?.pos !== "DET";
  return (words[next]?.pos === "ADJ" || isCompound) && words[next]?.pos !== "NUM";
}

/** An "and" between what describes a counted plural: a figure of more than one goes with no noun in the singular. */
function joinsAttributes(words: readonly Word[], start: number, at: number): boolean {
  const before = words[at - 1];
  const isOne = before?.lower === before?.lemma && !forceAt(words, at - 1)?.record;
  if (words[at]?.pos !== "CCONJ" || !isOne || !/^(NOUN|ADJ)$/.test(before?.pos ?? "")) return false;
  const figure = words.slice(start, at).find(({ pos }) => pos === "NUM");
  const end = words.findIndex((word, index) => index > at && !/^(NOUN|ADJ)$/.test(word.pos));
  return (
    figure !== undefined &&
    !/^(1|one)$/.test(figure.lower) &&
    end > at + 2 &&
    forceAt(words, end - 1)?.record?.category === "troops" &&
    words.slice(at + 1, end - 1).every(({ lower, lemma }) => lower === lemma)
  );
}

function isQuantity(words: readonly Word[], start: number, head: number): boolean {
  const word = words[head];
  if (!word || !(quantityNouns.has(word.lemma) || quantityNouns.has(word.lower))) return false;
  return (
    head === start ||
    !words.slice(start, head).some((before) => before.pos === "PROPN" && !quantityNouns.has(before.lower))
  );
}
