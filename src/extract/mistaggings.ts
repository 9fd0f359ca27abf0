import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { PartOfSpeech, Word } from "../read/sentences.ts";
import { nounAt, typeAt } from "./force-kinds.ts";
import { isEchelon, ordinal, shipPrefixes } from "./force-names.ts";
import {
  actionVerbs,
  isGerund,
  isHeadlineVerb,
  isHiddenGerund,
  isHiddenVerb,
  isPresentOfShips,
  isReduced,
  isVerbOfCounted,
  isVerbOfForce,
  isVerbOfIt,
  lemmaOfGerund,
  lemmaOfPast,
  lemmaOfPresent,
  movers,
  nounish,
  opensTurned,
} from "./hidden-verbs.ts";

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

const opener: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["DET", "ADJ", "NUM", "ADP"]);
const isVerbal = (word: Word | undefined): boolean => word?.pos === "VERB" || word?.pos === "AUX";
const directions = new Set(Object.keys(spatial.directions));
const shares = new Set(grammar.standIns.share);
const members = new Set(grammar.standIns.member);
const possessives = new Set(grammar.possessives);
const sites = new Set(spatial.sites);

/** "live-fire": a hyphen with no space about it. */
const isGlue = (words: readonly Word[], at: number): boolean =>
  /^[-‐‑]$/.test(words[at]?.text ?? "") &&
  words[at - 1]?.end === words[at]?.start &&
  words[at]?.end === words[at + 1]?.start;

/** A participle that describes the noun after it: "on heightened readiness", "an ongoing operation". */
function describes(words: readonly Word[], at: number, word: Word): boolean {
  if (word.pos !== "VERB" || !nounish.has(words[at + 1]?.pos)) return false;
  const before = words[at - 1];
  const possessed = before?.pos === "PRON" && /^(its|their|his|her|our|my|your)$/.test(before.lower);
  if (/(ed|en)$/.test(word.lower)) return opener.has(before?.pos) || possessed;
  return isGerund(word) && (before?.pos === "DET" || before?.pos === "ADJ" || possessed);
}

const isLift = (way: Word | undefined, verb: Word | undefined): boolean =>
  /^(air|sea)$/.test(way?.lower ?? "") && verb?.lower === "lifted";

const isName = (word: Word | undefined): boolean => /^\p{Lu}\p{Ll}|^\p{Lu}+-?\d|^\d/u.test(word?.text ?? "");

/** "Spin Boldak", "Port Said": a verb with a capital letter beside another name. */
const isInName = (words: readonly Word[], at: number, word: Word): boolean =>
  word.pos === "VERB" &&
  at > 0 &&
  /^\p{Lu}\p{Ll}/u.test(word.text) &&
  /^[\p{L}\d]/u.test(words[at - 1]?.text ?? "") &&
  (isName(words[at - 1]) || isName(words[at + 1]));

/** A figure of more than one before nouns in the singular, the last of them right before a word; -1 where there is none. */
function figureBefore(words: readonly Word[], at: number): number {
  let first = at;
  while (/^(NOUN|PROPN|ADJ)$/.test(words[first - 1]?.pos ?? "") && !isPluralNoun(words[first - 1])) first--;
  const figure = words[first - 1];
  return figure?.pos === "NUM" && !/^(1|one)$/.test(figure.lower) && !/^(19|20)\d\d$/.test(figure.lower)
    ? first - 1
    : -1;
}

const isPluralNoun = (word: Word | undefined): boolean =>
  word?.pos === "NOUN" && word.lower !== word.lemma && /s$/.test(word.lower);

/** What no verb can be: behind a figure and a noun in the singular it is the plural that is counted. */
function isCountedPlural(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  const figure = pos === "VERB" && /[^s]s$/.test(lower) ? figureBefore(words, at) : -1;
  return figure >= 0 && figure < at - 1 && nounAt(words, at, at + 1) !== null;
}

/** "fighting" between a figure, nouns in the singular and the plural that is counted. */
const isInCounted = (words: readonly Word[], at: number, word: Word): boolean =>
  word.pos === "VERB" &&
  isGerund(word) &&
  isPluralNoun(words[at + 1]) &&
  nounAt(words, at + 1, at + 2) !== null &&
  figureBefore(words, at) >= 0;

const isWhose = (word: Word | undefined): boolean =>
  /^(them|these|those|whom|which|its|their|his)$/.test(word?.lower ?? "");

/** "Most are in Tyre", "Both will sail", "most of them": a share or a member that stands by itself. */
function standsAlone(words: readonly Word[], at: number, { lower }: Word): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
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

/** A figure, or what qualifies one. */
const counts = (word: Word | undefined): boolean =>
  word?.pos === "NUM" || /^(about|some|around|nearly|almost|roughly|over|only|more|just|at)$/.test(word?.lower ?? "");

const isTime = (word: Word | undefined): boolean =>
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|last|(19|20)\d\d)$/.test(
    word?.lower ?? "",
  );

/** "said on Monday that warships would sail": what "that" points at is one. */
function opensWithPlural(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  if (pos === "SCONJ" || lower !== "that" || !words.slice(0, at).some(isVerbal)) return false;
  const end = words.findIndex((word, index) => index > at && !nounish.has(word.pos) && word.pos !== "ADJ");
  const head = words[end - 1];
  return end > at + 1 && head?.pos === "NOUN" && /[^su]s$/.test(head.lower) && isVerbal(words[end]);
}

/** The mendings, in order: of those that apply to a word the first holds. */
export const mendings: readonly Mending[] = [
  // "the brigade stays put"
  { pos: "ADV", applies: (words, at, { lower }) => lower === "put" && words[at - 1]?.lemma === "stay" },
  // "120 all ranks"
  { pos: "ADJ", applies: (words, at, { lower }) => lower === "all" && words[at + 1]?.lower === "ranks" },
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
  // "six Chinook support helicopters", "Five surface ships for the embargo"
  { pos: "NOUN", applies: isCountedPlural, lemma: ({ lower }) => lower.replace(/s$/, "") },
  // "36 infantry fighting vehicles", "three prepositioning ships"
  { pos: "ADJ", applies: isInCounted },
  // "has won parliament's leave to send"
  {
    pos: "NOUN",
    applies: (words, at, { lower }) => lower === "leave" && /^(['’]s|s['’])$/.test(words[at - 1]?.lower ?? ""),
  },
  // "The force in Chad numbers 4,500", "troops there now total 230,000"
  {
    pos: "VERB",
    lemma: ({ lower }) => lower.replace(/s$/, ""),
    applies: (words, at, { lower }) =>
      /^(numbers?|totals?)$/.test(lower) &&
      counts(words[at + 1]) &&
      /^(ADV|NOUN|PROPN)$/.test(words[at - 1]?.pos ?? ""),
  },
  { pos: "SCONJ", applies: opensWithPlural },
  // "to Suwalki, opposite Kaliningrad"
  {
    pos: "ADP",
    applies: (words, at, { lower }) =>
      lower === "opposite" &&
      /^(PROPN|DET)$/.test(words[at + 1]?.pos ?? "") &&
      /^(PUNCT|NOUN|PROPN)$/.test(words[at - 1]?.pos ?? ""),
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
  // "The air base at Akrotiri shelters six jets"
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      lower === "base" && pos === "VERB" && /^(air|naval|army|military|marine)$/.test(words[at - 1]?.lower ?? ""),
  },
  // "has served there since April"
  {
    pos: "ADP",
    applies: (words, at, { lower, pos }) => lower === "since" && pos === "SCONJ" && isTime(words[at + 1]),
  },
  // "France's only aircraft carrier"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) =>
      lower === "only" &&
      nounish.has(words[at + 1]?.pos) &&
      /^('s|’s|'|’|its|their|our|his|her)$/.test(words[at - 1]?.lower ?? ""),
  },
  // "is manned by a Swedish company"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "ADJ" && lower.endsWith("ed") && words[at + 1]?.lower === "by" && actionVerbs.has(lemmaOfPast(lower)),
    lemma: ({ lower }) => lemmaOfPast(lower),
  },
  // "Four Mirages use the common runway"
  { pos: "VERB", applies: isVerbOfCounted },
  { pos: "VERB", applies: isVerbOfForce, lemma: lemmaOfPresent },
  { pos: "VERB", applies: isVerbOfIt, lemma: ({ lower }) => lower.replace(/s$/, "") },
  // "Woody Island ramp: eight J-11s"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower }) =>
      pos === "VERB" && words[at + 1]?.text === ":" && Object.hasOwn(spatial.references, lower),
  },
  // "Outside Kandahar the Canadians have"
  {
    pos: "ADP",
    applies: (words, at, { pos, lower }) =>
      at === 0 && pos !== "ADP" && /^(inside|near|off|outside)$/.test(lower) && words[at + 1]?.pos === "PROPN",
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
  // "In all 1,960 servicemen will go", "In all South Kivu's 2,000 peacekeepers leave", not "In all 15 provinces"
  {
    pos: "ADV",
    applies: (words, at, { lower }) => {
      const start = lower === "in" ? at : at - 1;
      const next = words[start + 2];
      const isTotal = /^\d{1,3}(,\d{3})+$|^\d{3,}$/.test(next?.text ?? "");
      const isOwned =
        next?.pos === "PROPN" && words.slice(start + 3, start + 6).some(({ lower: mark }) => mark === "'s");
      return start === 0 && words[0]?.lower === "in" && words[1]?.lower === "all" && at < 2 && (isTotal || isOwned);
    },
  },
  // "To Herat went 200 Lithuanians"
  {
    pos: "ADP",
    applies: (words, at, { pos, lower }) =>
      at === 0 && pos === "PART" && lower === "to" && /^(DET|PROPN)$/.test(words[1]?.pos ?? ""),
  },
  // "• Two squadrons moved": a mark of a list
  { pos: "PUNCT", applies: (_, __, { text }) => /^[•▪●◦‣■*·]$/.test(text) },
  // "The 150 or so Americans"
  {
    pos: "NUM",
    applies: (words, at, { lower }) =>
      (lower === "or" && words[at + 1]?.lower === "so" && words[at - 1]?.pos === "NUM") ||
      (lower === "so" && words[at - 1]?.lower === "or" && words[at - 2]?.pos === "NUM"),
  },
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
  // "Allied forces moved"
  { pos: "ADJ", applies: (words, at, { text }) => text === "Allied" && words[at + 1]?.pos === "NOUN" },
  // "was air-lifted", "were sea-lifted"
  {
    pos: "ADV",
    applies: (words, at) =>
      [at, at + 1].some((glue) => isGlue(words, glue) && isLift(words[glue - 1], words[glue + 1])),
  },
  {
    pos: "VERB",
    applies: (words, at, word) => isGlue(words, at - 1) && isLift(words[at - 2], word),
    lemma: () => "airlift",
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
  // "a live-fire drill"
  { pos: "ADJ", applies: (words, at, { pos }) => pos === "VERB" && isGlue(words, at + 1) },
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
  // "are well out in the desert", "is staying on at Ainaro"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(on|out|up|down)$/.test(lower) &&
      /^(around|at|in|near)$/.test(words[at + 1]?.lower ?? "") &&
      /^(be|live|remain|sit|stand|stay|well)$/.test(words[at - 1]?.lemma ?? ""),
  },
  // "The camp houses 1,900 Germans"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lemma }) =>
      pos === "ADJ" && sites.has(lemma) && /^(houses|hosts)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "a like number of F-16s"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) =>
      lower === "like" && words[at - 1]?.pos === "DET" && words[at + 1]?.lower === "number",
  },
  // "Travelling with her are two destroyers"
  { pos: "VERB", applies: opensTurned, lemma: lemmaOfGerund },
  // "Most of them are in Tyre"
  { pos: "NOUN", applies: standsAlone },
  // "Both will sail"
  {
    pos: "AUX",
    applies: (words, at, word) =>
      word.pos === "NOUN" && word.lower === "will" && at > 0 && standsAlone(words, at - 1, words[at - 1] ?? word),
  },
  // "has since returned"
  {
    pos: "ADV",
    applies: (words, at, { lower }) => lower === "since" && words[at - 1]?.pos === "AUX" && isVerbal(words[at + 1]),
  },
  // "390 soldiers over in Mazar-e-Sharif"
  {
    pos: "ADV",
    applies: (words, at, { lower }) => lower === "over" && /^(in|at)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "The warships, lent to Egypt in May, sail from Split", "HMS Hood lies at Malta"
  { pos: "VERB", applies: isPresentOfShips, lemma: ({ lower }) => lower.replace(/s$/, "") },
  // "was hurried to Goma", "had been crowded into Goma"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "ADJ" &&
      lower.endsWith("ed") &&
      words[at - 1]?.pos === "AUX" &&
      /^(be|been|being|is|are|was|were)$/.test(words[at - 1]?.lower ?? "") &&
      /^(from|into|onto|out|to)$/.test(words[at + 1]?.lower ?? "") &&
      (actionVerbs.has(lemmaOfPast(lower)) || /^(into|onto)$/.test(words[at + 1]?.lower ?? "")),
    lemma: ({ lower }) => lemmaOfPast(lower),
  },
  // "have concentrated some 3,000 men"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "ADJ" &&
      lower.endsWith("ed") &&
      words[at - 1]?.lemma === "have" &&
      /^(DET|NUM|PRON)$/.test(words[at + 1]?.pos ?? ""),
    lemma: ({ lower }) => lemmaOfPast(lower),
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
  // "has been concentrated at Pokrovsk", "are dispersed among the airfields"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "ADJ" &&
      lower.endsWith("ed") &&
      /^(be|been|being|is|are|was|were)$/.test(words[at - 1]?.lower ?? "") &&
      /^(along|among|around|at|in|near|on)$/.test(words[at + 1]?.lower ?? "") &&
      movers.has(lemmaOfPast(lower)),
    lemma: ({ lower }) => lemmaOfPast(lower),
  },
  // "patrol boats armed with missiles have moved", "its 9,000 soldiers split between Gao and Mopti"
  {
    pos: "VERB",
    applies: isReduced,
    lemma: ({ lower }) => (lower.endsWith("ed") ? lemmaOfPast(lower) : lower),
  },
  // "Moscow hurried two regiments to Baku"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower }) =>
      pos === "ADJ" &&
      lower.endsWith("ed") &&
      at === 1 &&
      words[0]?.pos === "PROPN" &&
      /^(DET|NUM|PRON)$/.test(words[2]?.pos ?? "") &&
      movers.has(lemmaOfPast(lower)),
    lemma: ({ lower }) => lemmaOfPast(lower),
  },
  // "There is talk of moving", "There were reports that"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" &&
      (lower === lemma || lower === `${lemma}s`) &&
      words[at - 1]?.lemma === "be" &&
      words[at - 2]?.lower === "there" &&
      /^(of|that|about)$/.test(words[at + 1]?.lower ?? ""),
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
  // "after a week of quarrels"
  {
    pos: "NOUN",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "VERB" && lower !== lemma && lower.endsWith("s") && words[at - 1]?.lower === "of",
  },
  // "Spain and Italy each sent ships"
  {
    pos: "VERB",
    applies: (words, at, { lemma, lower }) =>
      /^(each|both)$/.test(words[at - 1]?.lower ?? "") && actionVerbs.has(lemma) && lower !== lemma,
  },
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      (/^(each|both)$/.test(lower) && actionVerbs.has(words[at + 1]?.lemma ?? "")) ||
      (/^(each|both|all)$/.test(lower) && (isVerbal(words[at + 1]) || words[at - 1]?.pos === "AUX")),
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
  {
    pos: "PRON",
    applies: (words, at, { lower, pos }) => pos === "DET" && lower === "which" && words[at + 1]?.lower === "numbers",
  },
  {
    pos: "NOUN",
    applies: (words, at, { lower, pos }) =>
      pos === "ADJ" &&
      lower === "contingent" &&
      at > 0 &&
      !nounish.has(words[at + 1]?.pos) &&
      words[at + 1]?.lower !== "on",
  },
  // "is home to"
  { pos: "NOUN", applies: (_, __, { pos, lower }) => pos === "VERB" && lower === "home", lemma: () => "home" },
  // "would send a brigade, provided somebody else paid"
  {
    pos: "SCONJ",
    applies: (words, at, { lower }) =>
      lower === "provided" && words[at - 1]?.text === "," && /^(DET|PRON|PROPN)$/.test(words[at + 1]?.pos ?? ""),
  },
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
  // "following the vote"
  { pos: "ADP", applies: (_, at, { pos, lower }) => at > 0 && pos === "VERB" && lower === "following" },
  { pos: "ADJ", applies: (_, __, { lower }) => ordinal.test(lower) },
  // "will further reinforce"
  { pos: "ADV", applies: (words, at, { lower }) => lower === "further" && words[at + 1]?.pos === "VERB" },
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
  // "soldiers left over from the old mission"
  { pos: "ADJ", applies: (words, at, { lower }) => lower === "left" && words[at + 1]?.lower === "over" },
  // "Britain itself is sending"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(itself|themselves|himself|herself|ourselves)$/.test(lower) && nounish.has(words[at - 1]?.pos),
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
  { pos: "ADJ", applies: describes },
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
  // "is going to send jets to Spain and station air defences in Italy"
  {
    pos: "VERB",
    applies: (words, at, { pos, lower, lemma }) =>
      pos === "NOUN" &&
      lower === lemma &&
      actionVerbs.has(lemma) &&
      words[at - 1]?.pos === "CCONJ" &&
      /^(DET|ADJ|NUM|PRON|ADP)$/.test(words[at + 1]?.pos ?? "") &&
      words
        .slice(0, at)
        .some(
          ({ lower: before, pos: tag }, index) =>
            /^(to|will|would|should|may)$/.test(before) && tag !== "ADP" && isVerbal(words[index + 1]),
        ),
  },
  { pos: "VERB", applies: isHiddenVerb },
  { pos: "VERB", applies: isHiddenGerund, lemma: lemmaOfGerund },
  { pos: "VERB", applies: isHeadlineVerb, headline: true },
];
