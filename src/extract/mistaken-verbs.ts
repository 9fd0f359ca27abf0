import speech from "../../data/lexicon/speech.json";
import { isQuote } from "./mark-chunk.ts";
import type { Word } from "../read/sentences.ts";
import { nounAt } from "./force-kinds.ts";
import {
  actionVerbs,
  isHeadlineVerb,
  isHiddenGerund,
  isHiddenVerb,
  isPresentOfShips,
  isReduced,
  isTask,
  isVerbOfCounted,
  isVerbOfForce,
  isVerbOfIt,
  isVerbOfThat,
  lemmaOfGerund,
  lemmaOfPast,
  lemmaOfPresent,
  nounish,
  opensTurned,
} from "./hidden-verbs.ts";
import { isPastAsAdjective } from "./past-adjectives.ts";
import { isVerbOfReferred, isVerbOfRelative, lemmaOfReferred } from "./verbs-of-references.ts";
import { isGlue, isLift, isVerbal, standsAlone, type Mending } from "./mending.ts";

// Verbs that the tagger takes for other words.

const sayings = new Set(speech.verbs);

/** A figure, or what qualifies one. */
const counts = (word: Word | undefined): boolean =>
  word?.pos === "NUM" || /^(about|some|around|nearly|almost|roughly|over|only|more|just|at)$/.test(word?.lower ?? "");

const isPluralForce = (words: readonly Word[], at: number): boolean =>
  /s$/.test(words[at]?.lower ?? "") && nounAt(words, at, at + 1)?.record != null;

const lemmaOfForm = (word: Word): string =>
  word.lower.endsWith("ing") ? lemmaOfGerund(word) : word.lower.endsWith("ed") ? lemmaOfPast(word.lower) : word.lemma;

/** In order: of those that apply to a word the first holds. */
export const verbMendings: readonly Mending[] = [
  // "The force in Chad numbers 4,500", "troops there now total 230,000", "will total 900"
  {
    pos: "VERB",
    lemma: ({ lower }) => lower.replace(/s$/, ""),
    applies: (words, at, { lower }) =>
      /^(numbers?|totals?)$/.test(lower) &&
      counts(words[at + 1]) &&
      (/^(ADV|AUX|NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "") || words[at - 1]?.lower === "contingent"),
  },
  // "The base in Djibouti houses 400 men"
  {
    pos: "VERB",
    lemma: ({ lower }) => lower.replace(/s$/, ""),
    applies: (words, at, { lower, pos }) =>
      pos === "NOUN" &&
      /^(houses|hosts|shelters)$/.test(lower) &&
      (words[at + 1]?.pos === "NUM" || (counts(words[at + 1]) && words[at + 2]?.pos === "NUM")) &&
      /^(NOUN|PROPN)$/.test(words[at - 1]?.pos ?? ""),
  },
  // "appear to have gone home"
  {
    pos: "VERB",
    applies: (words, at, { lower, pos }) => lower === "gone" && pos !== "VERB" && words[at - 1]?.lemma === "have",
    lemma: () => "go",
  },
  // "To free other crews"
  {
    pos: "VERB",
    applies: (words, at, { pos }) =>
      /^(ADJ|ADV)$/.test(pos) &&
      at === 1 &&
      words[0]?.lower === "to" &&
      words[0].pos === "PART" &&
      /^(DET|NUM|PRON|NOUN|PROPN|ADJ)$/.test(words[2]?.pos ?? ""),
  },
  { pos: "VERB", applies: isPastAsAdjective, lemma: ({ lower }) => lemmaOfPast(lower) },
  // "Four Mirages use the common runway"
  { pos: "VERB", applies: isVerbOfCounted },
  { pos: "VERB", applies: isVerbOfForce, lemma: lemmaOfPresent },
  // "Soldiers board a plane", "Troops cased their colours"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      /^(ADJ|NOUN)$/.test(pos) &&
      !/[^s]s$/.test(lower) &&
      isPluralForce(words, at - 1) &&
      (words[at + 1]?.pos === "DET" || /^(its|their)$/.test(words[at + 1]?.lower ?? "")) &&
      !words.slice(at + 1).some((word) => isVerbal(word) && !/ing$/.test(word.lower)),
    lemma: lemmaOfForm,
  },
  { pos: "VERB", applies: isVerbOfIt, lemma: ({ lower }) => lower.replace(/s$/, "") },
  // "saw a battalion move from Pristina"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "NOUN" &&
      lower === lemma &&
      actionVerbs.has(lemma) &&
      /^(ADP|DET)$/.test(words[at + 1]?.pos ?? "") &&
      words[at + 1]?.lower !== "of" &&
      /^(NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "") &&
      words
        .slice(Math.max(0, at - 7), at - 1)
        .some((word) => word.pos === "VERB" && /^(see|watch|hear|let)$/.test(word.lemma)),
  },
  {
    pos: "VERB",
    applies: (words, at, word) => isGlue(words, at - 1) && isLift(words[at - 2], word),
    lemma: () => "airlift",
  },
  // "Travelling with her are two destroyers"
  { pos: "VERB", applies: opensTurned, lemma: lemmaOfGerund },
  // "is \"not ruling out\" sending"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "NOUN" &&
      lower.endsWith("ing") &&
      /^(not|n't)$/.test(words[at - 1]?.lower ?? "") &&
      words[at - (isQuote(words[at - 2]) ? 3 : 2)]?.pos === "AUX" &&
      words[at + 1]?.pos === "ADP",
    lemma: lemmaOfGerund,
  },
  // "Both will sail"
  {
    pos: "AUX",
    applies: (words, at, word) =>
      word.pos === "NOUN" && word.lower === "will" && at > 0 && standsAlone(words, at - 1, words[at - 1] ?? word),
  },
  // "The warships, lent to Egypt in May, sail from Split", "HMS Hood lies at Malta"
  { pos: "VERB", applies: isPresentOfShips, lemma: ({ lower }) => lower.replace(/s$/, "") },
  { pos: "VERB", applies: isVerbOfRelative, lemma: lemmaOfReferred },
  {
    pos: "VERB",
    applies: (words, at, { pos }) => pos !== "VERB" && isVerbOfReferred(words, at),
    lemma: lemmaOfReferred,
  },
  // "Maritime Group 2 left Kiel"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos !== "VERB" && lower === "left" && words[at - 1]?.pos === "NUM" && words[at + 1]?.pos === "PROPN",
    lemma: () => "leave",
  },
  // "The separatists claim to have moved"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "NOUN" &&
      /^claims?$/.test(lower) &&
      nounish.has(words[at - 1]?.pos) &&
      words[at + 1]?.lower === "to" &&
      words[at + 2]?.lower === "have",
    lemma: () => "claim",
  },
  // "patrol boats armed with missiles have moved", "its 9,000 soldiers split between Gao and Mopti"
  {
    pos: "VERB",
    applies: isReduced,
    lemma: ({ lower }) => (lower.endsWith("ed") ? lemmaOfPast(lower) : lower),
  },
  // "will double the number"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower, lemma }) =>
      (pos === "NOUN" || pos === "ADJ") &&
      lower === lemma &&
      actionVerbs.has(lemma) &&
      words[at - 1]?.pos === "AUX" &&
      /^(will|would|could|should|may|might|must|'ll)$/.test(words[at - 1]?.lower ?? "") &&
      /^(DET|NUM|PRON|ADP)$/.test(words[at + 1]?.pos ?? ""),
  },
  // "Spain and Italy each sent ships"
  {
    pos: "VERB",
    applies: (words, at, { lemma, lower }) =>
      /^(each|both)$/.test(words[at - 1]?.lower ?? "") && actionVerbs.has(lemma) && lower !== lemma,
  },
  // "is thought to have moved", "to have been sent"
  {
    pos: "AUX",
    applies: (words, at, { lower, pos }) =>
      pos === "VERB" &&
      ((lower === "have" && words[at - 1]?.lower === "to") || lower === "having") &&
      isVerbal(words[at + 1]),
  },
  // "which numbers 1,300", "its contingent in Latvia"
  {
    pos: "VERB",
    applies: (words, at, { lower, pos }) =>
      pos === "NOUN" &&
      lower === "numbers" &&
      (words[at - 1]?.lower === "which"
        ? !nounish.has(words[at + 2]?.pos)
        : words[at - 1]?.pos === "NOUN" && words[at + 1]?.pos === "NUM"),
  },
  { pos: "VERB", applies: isVerbOfThat },
  // "Officials in Cairo stress that none will cross"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "NOUN" &&
      sayings.has(lower) &&
      words[at - 2]?.pos === "ADP" &&
      words[at - 1]?.pos === "PROPN" &&
      words[at + 1]?.lower === "that" &&
      !words.slice(0, at).some(isVerbal),
  },
  // "with another 200 expected next week", "a further 300 waiting in Gao"
  {
    pos: "VERB",
    applies: (words, at, word) =>
      (word.pos === "NOUN" || word.pos === "ADJ") &&
      (/^(expected|scheduled)$/.test(word.lower) || (word.lower.endsWith("ing") && words[at + 1]?.pos === "ADP")) &&
      actionVerbs.has(lemmaOfForm(word)) &&
      (words[at - 1]?.pos === "NUM" || (words[at - 1]?.lower === "more" && words[at - 2]?.pos === "NUM")) &&
      !/^(NOUN|PROPN)$/.test(words[at + 1]?.pos ?? ""),
    lemma: lemmaOfForm,
  },
  // "is going to send jets to Spain and station air defences in Italy"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "NOUN" &&
      lower === lemma &&
      actionVerbs.has(lemma) &&
      words[at - 1]?.pos === "CCONJ" &&
      words[at - 3]?.lower !== "by" && // "will be moved by rail and ferry to"
      /^(DET|ADJ|NUM|PRON|ADP)$/.test(words[at + 1]?.pos ?? "") &&
      words
        .slice(0, at)
        .some(
          ({ lower: before, pos: tag }, index) =>
            /^(to|will|would|should|may)$/.test(before) && tag !== "ADP" && isVerbal(words[index + 1]),
        ),
  },
  // "Images show Rafale jets at Ambala"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "NOUN" &&
      lower === "show" &&
      /^(NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "") &&
      /[^s]s$/.test(words[at - 1]?.lower ?? ""),
  },
  { pos: "VERB", applies: isHiddenVerb },
  { pos: "VERB", applies: isHiddenGerund, lemma: lemmaOfGerund },
  { pos: "VERB", applies: isTask, lemma: lemmaOfGerund },
  { pos: "VERB", applies: isHeadlineVerb, headline: true },
  // "waded", "rerouted": a verb of the lexicon whose lemma the tagger does not find
  {
    pos: "VERB",
    applies: (_, __, word) => word.pos === "VERB" && !actionVerbs.has(word.lemma) && actionVerbs.has(lemmaOfForm(word)),
    lemma: lemmaOfForm,
  },
];
