import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { PartOfSpeech, Word } from "../read/sentences.ts";

/** A mistake that the tagger makes on news text, and what the word is. */
export interface Mending {
  applies(words: readonly Word[], at: number, word: Word): boolean;
  pos: PartOfSpeech;
  lemma?(word: Word): string;
  /** Only in a sentence that else has no verb. */
  headline?: boolean;
  /** Not where most words have a capital letter, as in a title. */
  prose?: boolean;
}

export const opener: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["DET", "ADJ", "NUM", "ADP"]);

export const isVerbal = (word: Word | undefined): boolean => word?.pos === "VERB" || word?.pos === "AUX";

const shares = new Set(grammar.standIns.share);
const times = new Set([...grammar.timeNouns, ...grammar.measures]);
const members = new Set(grammar.standIns.member);

export const sites = new Set(spatial.sites);

/** "live-fire": a hyphen with no space about it. */
export const isGlue = (words: readonly Word[], at: number): boolean =>
  /^[-‐‑]$/.test(words[at]?.text ?? "") &&
  words[at - 1]?.end === words[at]?.start &&
  words[at]?.end === words[at + 1]?.start;

export const isLift = (way: Word | undefined, verb: Word | undefined): boolean =>
  /^(air|sea)$/.test(way?.lower ?? "") && verb?.lower === "lifted";

/** A figure of more than one before nouns in the singular, the last of them right before a word; -1 where there is none. */
export function figureBefore(words: readonly Word[], at: number): number {
  let first = at;
  while (/^(NOUN|PROPN|ADJ)$/.test(words[first - 1]?.pos ?? "") && !isPluralNoun(words[first - 1])) first--;
  const figure = words[first - 1];
  return figure?.pos === "NUM" && !/^(1|one)$/.test(figure.lower) && !/^(19|20)\d\d$/.test(figure.lower)
    ? first - 1
    : -1;
}

export const isPluralNoun = (word: Word | undefined): boolean =>
  word?.pos === "NOUN" && word.lower !== word.lemma && /s$/.test(word.lower);

const isWhose = (word: Word | undefined): boolean =>
  /^(them|these|those|whom|which|its|their|his)$/.test(word?.lower ?? "");

const wholes = /^(them|these|those|the|its|their|his|her|our)$/;

/** "Most are in Tyre", "Both will sail", "most of them": a share or a member that stands by itself. */
export function standsAlone(words: readonly Word[], at: number, { lower }: Word): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  // "will withdraw half of them", "moved most of its tanks", not "spent most of the year"
  const isTime = words.slice(at + 3, at + 5).some(({ lemma }) => times.has(lemma));
  if (shares.has(lower) && after?.lower === "of" && wholes.test(words[at + 2]?.lower ?? "") && !isTime) return true;
  const isDefinite = /^(the|a|an)$/.test(before?.lower ?? "");
  const opens = !before || before.pos === "PUNCT" || before.pos === "CCONJ" || before.pos === "SCONJ";
  if (!((shares.has(lower) || lower === "another") && opens) && !(members.has(lower) && isDefinite)) return false;
  if (after?.lower === "of") {
    const of = words[at + 2];
    return lower === "most" ? of?.pos === "DET" || isWhose(of) : isWhose(of);
  }
  // "A third, the Nimitz, left", "The third, from France, was called back"
  const isNamed = after?.text === "," && /^(DET|PROPN|ADP)$/.test(words[at + 2]?.pos ?? "");
  return isVerbal(after) || (isNamed && isDefinite) || /^(will|would)$/.test(after?.lower ?? "");
}
