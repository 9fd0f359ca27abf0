import speech from "../../data/lexicon/speech.json";
import type { Word } from "../read/sentences.ts";
import { nounAt } from "./force-kinds.ts";
import { isVerbOfThat, nounish } from "./hidden-verbs.ts";
import { isVerbal, type Mending } from "./mending.ts";

// Prepositions, conjunctions, determiners and marks that the tagger takes for other words.

const sayings = new Set(speech.verbs);

const isTime = (word: Word | undefined): boolean =>
  /^((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|last|(19|20)\d\d)$/.test(
    word?.lower ?? "",
  );

/** "said on Monday that warships would sail": what "that" points at is one. */
function opensWithPlural(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  if (pos === "SCONJ" || lower !== "that" || !words.slice(0, at).some(isVerbal)) return false;
  const end = words.findIndex((word, index) => index > at && !nounish.has(word.pos) && word.pos !== "ADJ");
  const head = words[end - 1];
  if (end <= at + 1 || head?.pos !== "NOUN" || !/[^su]s$/.test(head.lower)) return false;
  // "said that patrol boats and two squadrons had sailed", not "that headquarters in Gao"
  return isVerbal(words[end]) || (head.lower !== head.lemma && /^(ADP|CCONJ)$/.test(words[end]?.pos ?? ""));
}

/** "the Danes' six jets": the mark of a plural that possesses what stands behind it, and closes no words that are quoted. */
function isPluralMark(words: readonly Word[], at: number, { start, end, text, pos }: Word): boolean {
  const [owner, owned] = [words[at - 1], words[at + 1]];
  const isMark = (word: Word): boolean => /^['’‘]$/.test(word.text);
  return (
    pos === "PUNCT" &&
    /^['’]$/.test(text) &&
    owner?.end === start &&
    /^(NOUN|PROPN)$/.test(owner.pos) &&
    /s$/.test(owner.lower) &&
    owned !== undefined &&
    owned.start > end &&
    /^(NOUN|PROPN|NUM|ADJ)$/.test(owned.pos) &&
    !words.some((word, other) => other < at && isMark(word) && word.end === words[other + 1]?.start)
  );
}

/** In order: of those that apply to a word the first holds. */
export const particleMendings: readonly Mending[] = [
  { pos: "PART", applies: isPluralMark },
  // "in a move that signals a shift"
  {
    pos: "SCONJ",
    applies: (words, at, { lower }) => {
      const next = words[at + 1];
      return lower === "that" && next !== undefined && isVerbOfThat(words, at + 1, next);
    },
  },
  // "decides whether a brigade goes"
  {
    pos: "SCONJ",
    applies: (words, at, { pos, lower }) => lower === "whether" && pos === "ADP" && words[at + 1]?.lower !== "to",
  },
  // "has no plan to send either carrier"
  {
    pos: "DET",
    applies: (words, at, { lower, pos }) =>
      lower === "either" &&
      pos === "CCONJ" &&
      nounAt(words, at + 1)?.record != null &&
      !words.slice(at + 1).some((word) => word.lower === "or"),
  },
  // "120 all ranks"
  { pos: "ADJ", applies: (words, at, { lower }) => lower === "all" && words[at + 1]?.lower === "ranks" },
  { pos: "SCONJ", applies: opensWithPlural },
  // "stress that none of them would cross": nothing is pointed at that has a determiner
  {
    pos: "SCONJ",
    applies: (words, at, { pos, lower }) =>
      lower === "that" &&
      pos !== "SCONJ" &&
      words.slice(0, at).some((word) => isVerbal(word) || sayings.has(word.lower)) &&
      /^(none|neither|nobody|nothing|no|all|both|some|most|any|a|an|the|its|their|his|her|these|those)$/.test(
        words[at + 1]?.lower ?? "",
      ),
  },
  // "to Suwalki, opposite Kaliningrad"
  {
    pos: "ADP",
    applies: (words, at, { lower }) =>
      lower === "opposite" &&
      /^(PROPN|DET)$/.test(words[at + 1]?.pos ?? "") &&
      /^(PUNCT|NOUN|PROPN)$/.test(words[at - 1]?.pos ?? ""),
  },
  // "steamed past Gotland"
  {
    pos: "ADP",
    applies: (words, at, { lower, pos }) =>
      lower === "past" &&
      pos !== "ADP" &&
      words[at - 1]?.pos === "VERB" &&
      /^(PROPN|DET)$/.test(words[at + 1]?.pos ?? ""),
  },
  // "has served there since April"
  {
    pos: "ADP",
    applies: (words, at, { lower, pos }) => lower === "since" && pos === "SCONJ" && isTime(words[at + 1]),
  },
  // "Outside Kandahar the Canadians have"
  {
    pos: "ADP",
    applies: (words, at, { pos, lower }) =>
      at === 0 && pos !== "ADP" && /^(inside|near|off|outside)$/.test(lower) && words[at + 1]?.pos === "PROPN",
  },
  // "To Herat went 200 Lithuanians"
  {
    pos: "ADP",
    applies: (words, at, { pos, lower }) =>
      at === 0 && pos === "PART" && lower === "to" && /^(DET|PROPN)$/.test(words[1]?.pos ?? ""),
  },
  // "• Two squadrons moved": a mark of a list
  { pos: "PUNCT", applies: (_, __, { text }) => /^[•▪●◦‣■*·]$/.test(text) },
];
