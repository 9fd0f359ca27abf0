import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { Word } from "../read/sentences.ts";
import { nounAt, typeAt } from "./force-kinds.ts";
import { isEchelon, shipPrefixes } from "./force-names.ts";
import { isGerund, nounish } from "./hidden-verbs.ts";
import { figureBefore, isGlue, isVerbal, opener, sites, standsAlone, type Mending } from "./mending.ts";

// Nouns and figures that the tagger takes for other words.

const directions = new Set(Object.keys(spatial.directions));
const possessives = new Set(grammar.possessives);

const isName = (word: Word | undefined): boolean => /^\p{Lu}\p{Ll}|^\p{Lu}+-?\d|^\d/u.test(word?.text ?? "");

/** "Spin Boldak", "Port Said": a verb with a capital letter beside another name. */
const isInName = (words: readonly Word[], at: number, word: Word): boolean =>
  word.pos === "VERB" &&
  at > 0 &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  /^[\p{L}\d]/u.test(words[at - 1]?.text ?? "") &&
  (isName(words[at - 1]) || isName(words[at + 1]));

/** What no verb can be: behind a figure and a noun in the singular it is the plural that is counted. */
function isCountedPlural(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  const figure = pos === "VERB" && /[^s]s$/.test(lower) ? figureBefore(words, at) : -1;
  return figure >= 0 && figure < at - 1 && nounAt(words, at, at + 1) !== null;
}

/** "the carrier and her escorts remain": what no verb can be behind a possessive. */
const isOwnedPlural = (words: readonly Word[], at: number, { pos, lower }: Word): boolean =>
  pos === "VERB" &&
  /[^s]s$/.test(lower) &&
  possessives.has(words[at - 1]?.lower ?? "") &&
  nounAt(words, at, at + 1)?.record != null;

const nationality = /(an|ch|ese|i|sh|ss)$/;

/** "and Danish", ", German and": another name of the list stands behind. */
const isJointOfNames = (words: readonly Word[], joint: number): boolean =>
  (words[joint]?.pos === "CCONJ" || words[joint]?.text === ",") && /^\p{Lu}\p{Ll}/u.test(words[joint + 1]?.text ?? "");

/** In order: of those that apply to a word the first holds. */
export const nounMendings: readonly Mending[] = [
  // "2nd Battalion The Royal Welsh": the article of a name.
  {
    pos: "PROPN",
    prose: true,
    applies: (words, at, { text }) =>
      text === "The" &&
      /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? "") &&
      isName(words[at + 1]) &&
      isEchelon(words, { to: at }),
  },
  // "A battalion of 600 men patrols": no verb has that form.
  { pos: "NOUN", applies: (_words, _at, { pos, lower }) => lower === "men" && pos === "VERB", lemma: () => "man" },
  // "six Chinook support helicopters", "Five surface ships for the embargo"
  { pos: "NOUN", applies: isCountedPlural, lemma: ({ lower }) => lower.replace(/s$/, "") },
  // "were flown to Entebbe in C-130 transports": no clause has that for its subject.
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "VERB" &&
      /[^s]s$/.test(lower) &&
      words[at - 1]?.pos === "PROPN" &&
      /^(aboard|in|by|on|with)$/.test(words[at - 2]?.lower ?? "") &&
      typeAt(words, at - 1, at)?.length === 1 &&
      nounAt(words, at, at + 1)?.record != null,
    lemma: ({ lower }) => lower.replace(/s$/, ""),
  },
  // "600 soldiers, chiefly engineers, arrived"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "VERB" &&
      /[^s]s$/.test(lower) &&
      words[at - 1]?.pos === "ADV" &&
      words[at - 2]?.text === "," &&
      /^(PUNCT|CCONJ)$/.test(words[at + 1]?.pos ?? "PUNCT") &&
      nounAt(words, at, at + 1) !== null,
    lemma: ({ lower }) => lower.replace(/s$/, ""),
  },
  { pos: "NOUN", applies: isOwnedPlural, lemma: ({ lower }) => lower.replace(/s$/, "") },
  // "has won parliament's leave to send"
  {
    pos: "NOUN",
    applies: (words, at, { lower }) => lower === "leave" && /^(['’]s|s['’])$/.test(words[at - 1]?.lower ?? ""),
  },
  // "to the border crossing at Rafah"
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      lower === "crossing" && pos === "VERB" && words[at - 1]?.lower === "border" && words[at + 1]?.pos === "ADP",
  },
  // "to protect shipping in the Red Sea", "merchant shipping is": without an object it is no act
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      lower === "shipping" &&
      pos === "VERB" &&
      words[at - 1]?.pos !== "AUX" &&
      /^(ADP|AUX|CCONJ|PUNCT|SCONJ)$/.test(words[at + 1]?.pos ?? "PUNCT"),
  },
  // "The air base at Akrotiri shelters six jets"
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      lower === "base" && pos === "VERB" && /^(air|naval|army|military|marine)$/.test(words[at - 1]?.lower ?? ""),
  },
  // "Iraq and the Levant"
  {
    pos: "PROPN",
    prose: true,
    applies: (words, at, { text, pos }) =>
      pos === "VERB" && /^\p{Lu}\p{Ll}/u.test(text) && words[at - 1]?.lower === "the",
  },
  // "Woody Island ramp: eight J-11s"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "VERB" && words[at + 1]?.text === ":" && Object.hasOwn(spatial.references, lower),
  },
  // "have arrived in the north"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos !== "NOUN" &&
      pos !== "PROPN" &&
      directions.has(lower) &&
      words[at - 1]?.lower === "the" &&
      !/^(NOUN|PROPN|ADJ|NUM|CCONJ)$/.test(words[at + 1]?.pos ?? ""),
  },
  // "The 150 or so Americans"
  {
    pos: "NUM",
    applies: (words, at, { lower }) =>
      (lower === "or" && words[at + 1]?.lower === "so" && words[at - 1]?.pos === "NUM") ||
      (lower === "so" && words[at - 1]?.lower === "or" && words[at - 2]?.pos === "NUM"),
  },
  // "British, French and American troops", "French and Danish marines"
  {
    pos: "PROPN",
    applies: (words, at, { text, pos }) =>
      pos === "ADJ" &&
      /^\p{Lu}\p{Ll}/u.test(text) &&
      ((words[at - 1]?.text === "," &&
        words[at - 2]?.pos === "PROPN" &&
        (words[at + 1]?.pos === "CCONJ" || words[at + 1]?.text === ",")) ||
        (nationality.test(text) && isJointOfNames(words, at + 1))),
  },
  // "ten American A-10s"
  {
    pos: "PROPN",
    applies: (words, at, { text }) => text === "A" && isGlue(words, at + 1) && /^\d/.test(words[at + 2]?.text ?? ""),
  },
  // "in its northwest"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "ADV" && directions.has(lower) && possessives.has(words[at - 1]?.lower ?? ""),
  },
  // "south-east of Latakia"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "ADV" &&
      directions.has(lower) &&
      isGlue(words, at + 1) &&
      directions.has(words[at + 2]?.lower ?? "") &&
      words[at + 3]?.lower === "of",
  },
  // "held naval exercises"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "VERB" &&
      /^(exercises|drills|manoeuvres|maneuvers)$/.test(lower) &&
      words.slice(0, at).some((before) => isVerbal(before)),
  },
  // "HMS Forth"
  {
    pos: "PROPN",
    applies: (words, at, { pos, text }) =>
      /^(ADV|ADP|VERB|ADJ)$/.test(pos) && /^\p{Lu}\p{Ll}/u.test(text) && shipPrefixes.has(words[at - 1]?.text ?? ""),
  },
  // "The camp houses 1,900 Germans"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lemma }) =>
      pos === "ADJ" && sites.has(lemma) && /^(houses|hosts)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "the navy's only patrol vessel"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" &&
      lower === lemma &&
      words[at - 1]?.lower === "only" &&
      words[at + 1]?.pos === "NOUN" &&
      /^(['’]s?|its|their|the)$/.test(words[at - 2]?.lower ?? ""),
  },
  // "bringing the total there to 900"
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      lower === "total" && pos === "ADJ" && !nounish.has(words[at + 1]?.pos) && words[at + 1]?.pos !== "ADV",
  },
  // "70 per cent of its tanks"
  {
    pos: "NOUN",
    applies: (words, at, { lower }) =>
      lower === "per" && words[at + 1]?.lower === "cent" && words[at - 1]?.pos === "NUM",
  },
  // "Most of them are in Tyre"
  { pos: "NOUN", applies: standsAlone },
  // "There is talk of moving", "There were reports that", "There are calls for"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" &&
      (lower === lemma || lower === `${lemma}s`) &&
      words[at - 1]?.lemma === "be" &&
      words[at - 2]?.lower === "there" &&
      /^(of|that|about|for)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "Offers of troops have been accepted"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      at === 0 && pos === "VERB" && lower === `${lemma}s` && words[at + 1]?.lower === "of",
  },
  // "according to reports reaching Lima"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" && lower === `${lemma}s` && words[at - 1]?.lower === "to" && words[at - 2]?.lower === "according",
  },
  // "after a week of quarrels"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" && lower !== lemma && lower.endsWith("s") && words[at - 1]?.lower === "of",
  },
  {
    pos: "PRON",
    applies: (words, at, { lower, pos }) => pos === "DET" && lower === "which" && words[at + 1]?.lower === "numbers",
  },
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      pos === "ADJ" &&
      /^(contingent|offensive)$/.test(lower) &&
      at > 0 &&
      !nounish.has(words[at + 1]?.pos) &&
      !(lower === "contingent" && words[at + 1]?.lower === "on"),
  },
  // "is home to"
  { pos: "NOUN", applies: (_, __, { pos, lower }) => pos === "VERB" && lower === "home", lemma: () => "home" },
  // "six escorts"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" && lower === `${lemma}s` && words[at - 1]?.pos === "NUM" && nounAt(words, at)?.record != null,
  },
  // "after Bears were seen"
  {
    pos: "NOUN",
    applies: (words, at, { pos, text }) =>
      pos === "VERB" && at > 0 && /^\p{Lu}/u.test(text) && typeAt(words, at) !== null && isVerbal(words[at + 1]),
  },
  // "on a 24-hour alert"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) => pos === "ADJ" && lower === "alert" && nounish.has(words[at - 1]?.pos),
  },
  // "resist calls to"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "VERB" && /^(calls|plans|threats|moves|offers|demands)$/.test(lower) && words[at - 1]?.pos === "VERB",
    lemma: ({ lower }) => lower.slice(0, -1),
  },
  { pos: "PROPN", applies: isInName, prose: true },
  // "has pulled back part of the force"
  {
    pos: "NOUN",
    applies: (words, at, { lower }) =>
      lower === "part" && words[at + 1]?.lower === "of" && !/^(as|take|took|taking)$/.test(words[at - 1]?.lower ?? ""),
  },
  // "the first contingent of"
  {
    pos: "NOUN",
    applies: (words, at, { pos }) =>
      pos === "ADJ" && words[at + 1]?.lower === "of" && opener.has(words[at - 1]?.pos) && words[at - 1]?.pos !== "ADP",
  },
  // "Russia's massing of troops"
  {
    pos: "NOUN",
    applies: (words, at, word) =>
      word.pos === "VERB" &&
      isGerund(word) &&
      words[at + 1]?.lower === "of" &&
      (words[at - 1]?.pos === "PART" || words[at - 1]?.pos === "DET"),
    lemma: ({ lower }) => lower,
  },
];
