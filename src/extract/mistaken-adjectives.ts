import type { Word } from "../read/sentences.ts";
import { nounAt } from "./force-kinds.ts";
import { ordinal } from "./force-names.ts";
import { intransitive, isGerund, lemmaOfGerund, movers, nounish } from "./hidden-verbs.ts";
import { isVerbOfReferred } from "./verbs-of-references.ts";
import { figureBefore, isGlue, isPluralNoun, isVerbal, opener, type Mending } from "./mending.ts";

// Adjectives, and participles that are no verbs, that the tagger takes for other words.

/** A participle that describes the noun after it: "on heightened readiness", "an ongoing operation". */
function describes(words: readonly Word[], at: number, word: Word): boolean {
  if (word.pos !== "VERB" || !nounish.has(words[at + 1]?.pos) || isVerbOfReferred(words, at)) return false;
  // "another 200 expected next week"
  if (/^(last|next|this)$/.test(words[at + 1]?.lower ?? "") && words[at - 1]?.pos === "NUM") return false;
  const before = words[at - 1];
  const possessed = before?.pos === "PRON" && /^(its|their|his|her|our|my|your)$/.test(before.lower);
  if (/(ed|en)$/.test(word.lower)) return opener.has(before?.pos) || possessed;
  return isGerund(word) && (before?.pos === "DET" || before?.pos === "ADJ" || possessed || isOfPlural(words, at));
}

/** "against remaining rebel forces", "for arriving troops": a verb that takes no object, between a preposition and a force. */
const isOfPlural = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  const end = words.findIndex(
    ({ pos }, index) => index > at && !nounish.has(pos) && pos !== "CCONJ" && !isGlue(words, index),
  );
  const last = words[end - 1];
  return (
    words[at - 1]?.pos === "ADP" &&
    word !== undefined &&
    intransitive.has(lemmaOfGerund(word)) &&
    !movers.has(lemmaOfGerund(word)) &&
    isPluralNoun(last) &&
    nounAt(words, end - 1, end) !== null
  );
};

/** "fighting" between a figure, nouns in the singular and the plural that is counted. */
const isInCounted = (words: readonly Word[], at: number, word: Word): boolean =>
  word.pos === "VERB" &&
  isGerund(word) &&
  isPluralNoun(words[at + 1]) &&
  nounAt(words, at + 1, at + 2) !== null &&
  figureBefore(words, at) >= 0;

/** In order: of those that apply to a word the first holds. */
export const adjectiveMendings: readonly Mending[] = [
  // "the navy's only patrol vessel"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) => lower === "only" && /^['’]s?$/.test(words[at - 1]?.text ?? ""),
  },
  // "the enhanced Forward Presence battle group": a name's own words
  {
    pos: "PROPN",
    applies: (words, at, { lower, pos }) => lower === "forward" && pos === "ADV" && words[at + 1]?.lower === "presence",
  },
  {
    pos: "ADJ",
    applies: (words, at, { lower, pos }) =>
      pos === "VERB" &&
      lower === "enhanced" &&
      words[at + 1]?.lower === "forward" &&
      words[at + 2]?.lower === "presence",
  },
  // "36 infantry fighting vehicles", "three prepositioning ships"
  { pos: "ADJ", applies: isInCounted },
  // "a Turkish enabling team landed"
  {
    pos: "ADJ",
    applies: (words, at, word) =>
      word.pos === "VERB" &&
      isGerund(word) &&
      words[at - 1]?.pos === "PROPN" &&
      /(n|sh|se|ch|i)$/.test(words[at - 1]?.text ?? "") &&
      words.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => /^(an?|the)$/.test(lower)) &&
      words[at + 1]?.pos === "NOUN" &&
      words[at + 1]?.lower === words[at + 1]?.lemma &&
      isVerbal(words[at + 2]),
  },
  // "the guards, volunteer units of the army"
  {
    pos: "ADJ",
    applies: (words, at, { lower, pos }) =>
      lower === "volunteer" &&
      pos !== "ADJ" &&
      words[at - 1]?.pos === "PUNCT" &&
      /^(NOUN|ADJ)$/.test(words[at + 1]?.pos ?? ""),
  },
  // "France's only aircraft carrier"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) =>
      lower === "only" &&
      nounish.has(words[at + 1]?.pos) &&
      /^('s|’s|'|’|its|their|our|his|her)$/.test(words[at - 1]?.lower ?? ""),
  },
  // "Allied forces moved"
  { pos: "ADJ", applies: (words, at, { text }) => text === "Allied" && words[at + 1]?.pos === "NOUN" },
  // "a live-fire drill"
  { pos: "ADJ", applies: (words, at, { pos }) => pos === "VERB" && isGlue(words, at + 1) },
  // "four new multinational battalions"
  { pos: "ADJ", applies: (_, __, { lower, pos }) => lower === "new" && pos === "ADV" },
  // "a like number of F-16s"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) =>
      lower === "like" && words[at - 1]?.pos === "DET" && words[at + 1]?.lower === "number",
  },
  // "to hardened sites": no infinitive ends so
  {
    pos: "ADJ",
    applies: (words, at, { lower, lemma, pos }) =>
      pos === "VERB" &&
      lower !== lemma &&
      lower.endsWith("ed") &&
      words[at - 1]?.lower === "to" &&
      nounish.has(words[at + 1]?.pos),
  },
  {
    pos: "ADP",
    applies: (words, at, { lower, pos }) =>
      lower === "to" &&
      pos === "PART" &&
      words[at + 1]?.lower !== words[at + 1]?.lemma &&
      words[at + 1]?.lower.endsWith("ed") === true &&
      nounish.has(words[at + 2]?.pos),
  },
  // "would send a brigade, provided somebody else paid"
  {
    pos: "SCONJ",
    applies: (words, at, { lower }) =>
      lower === "provided" && words[at - 1]?.text === "," && /^(DET|PRON|PROPN)$/.test(words[at + 1]?.pos ?? ""),
  },
  // "following the vote", not "Two batteries are following."
  {
    pos: "ADP",
    applies: (words, at, { pos, lower }) =>
      at > 0 &&
      pos === "VERB" &&
      lower === "following" &&
      !(words[at - 1]?.pos === "AUX" && /^(ADP|ADV|CCONJ|PUNCT)$/.test(words[at + 1]?.pos ?? "PUNCT")),
  },
  { pos: "ADJ", applies: (_, __, { lower }) => ordinal.test(lower) },
  // "soldiers left over from the old mission"
  { pos: "ADJ", applies: (words, at, { lower }) => lower === "left" && words[at + 1]?.lower === "over" },
  { pos: "ADJ", applies: describes },
];
