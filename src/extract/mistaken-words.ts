import type { Word } from "../read/sentences.ts";
import { nounAt } from "./force-kinds.ts";
import { ordinal } from "./force-names.ts";
import { actionVerbs, intransitive, isGerund, isVerbOfThat, lemmaOfGerund, movers, nounish } from "./hidden-verbs.ts";
import { figureBefore, isGlue, isLift, isPluralNoun, isVerbal, opener, type Mending } from "./mending.ts";

// Adjectives, adverbs, prepositions and marks that the tagger takes for other words.

/** A participle that describes the noun after it: "on heightened readiness", "an ongoing operation". */
function describes(words: readonly Word[], at: number, word: Word): boolean {
  if (word.pos !== "VERB" || !nounish.has(words[at + 1]?.pos)) return false;
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
export const wordMendings: readonly Mending[] = [
  { pos: "PART", applies: isPluralMark },
  // "in a move that signals a shift"
  {
    pos: "SCONJ",
    applies: (words, at, { lower }) => {
      const next = words[at + 1];
      return lower === "that" && next !== undefined && isVerbOfThat(words, at + 1, next);
    },
  },
  // "will leave before long for Lebanon"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      (lower === "before" && words[at + 1]?.lower === "long" && !nounish.has(words[at + 2]?.pos)) ||
      (lower === "long" && words[at - 1]?.lower === "before" && !nounish.has(words[at + 1]?.pos)),
  },
  // "has no plans right now to send": no plans' right
  {
    pos: "ADV",
    applies: (words, at, { lower }) => lower === "right" && /^(away|here|now|there)$/.test(words[at + 1]?.lower ?? ""),
  },
  // "no longer patrols the strait": a time, no determiner
  { pos: "ADV", applies: (words, at, { lower }) => lower === "no" && words[at + 1]?.lower === "longer" },
  // "decides whether a brigade goes"
  {
    pos: "SCONJ",
    applies: (words, at, { pos, lower }) => lower === "whether" && pos === "ADP" && words[at + 1]?.lower !== "to",
  },
  // "will vote on whether to send"
  {
    pos: "ADV",
    applies: (words, at, { pos, lower }) =>
      pos === "ADP" && /^(about|of|on|over)$/.test(lower) && words[at + 1]?.lower === "whether",
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
  // "the brigade stays put"
  { pos: "ADV", applies: (words, at, { lower }) => lower === "put" && words[at - 1]?.lemma === "stay" },
  // "Down in Sigonella six drones are ready"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(back|down|over|out|up)$/.test(lower) &&
      /^(at|in|near|on)$/.test(words[at + 1]?.lower ?? "") &&
      (words[at - 1]?.pos ?? "PUNCT") === "PUNCT",
  },
  // "the enhanced Forward Presence battle group": a name's own words
  {
    pos: "PROPN",
    applies: (words, at, { text, pos }) => text === "Forward" && pos === "ADV" && words[at + 1]?.text === "Presence",
  },
  {
    pos: "ADJ",
    applies: (words, at, { lower, pos }) => pos === "VERB" && lower === "enhanced" && words[at + 1]?.text === "Forward",
  },
  // "120 all ranks"
  { pos: "ADJ", applies: (words, at, { lower }) => lower === "all" && words[at + 1]?.lower === "ranks" },
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
  // "France's only aircraft carrier"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) =>
      lower === "only" &&
      nounish.has(words[at + 1]?.pos) &&
      /^('s|’s|'|’|its|their|our|his|her)$/.test(words[at - 1]?.lower ?? ""),
  },
  // "Outside Kandahar the Canadians have"
  {
    pos: "ADP",
    applies: (words, at, { pos, lower }) =>
      at === 0 && pos !== "ADP" && /^(inside|near|off|outside)$/.test(lower) && words[at + 1]?.pos === "PROPN",
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
  // "Allied forces moved"
  { pos: "ADJ", applies: (words, at, { text }) => text === "Allied" && words[at + 1]?.pos === "NOUN" },
  // "was air-lifted", "were sea-lifted"
  {
    pos: "ADV",
    applies: (words, at) =>
      [at, at + 1].some((glue) => isGlue(words, glue) && isLift(words[glue - 1], words[glue + 1])),
  },
  // "a live-fire drill"
  { pos: "ADJ", applies: (words, at, { pos }) => pos === "VERB" && isGlue(words, at + 1) },
  // "are well out in the desert", "is staying on at Ainaro"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(on|out|up|down)$/.test(lower) &&
      /^(around|at|in|near)$/.test(words[at + 1]?.lower ?? "") &&
      /^(be|live|remain|sit|stand|stay|well)$/.test(words[at - 1]?.lemma ?? ""),
  },
  // "four new multinational battalions"
  { pos: "ADJ", applies: (_, __, { lower, pos }) => lower === "new" && pos === "ADV" },
  // "a like number of F-16s"
  {
    pos: "ADJ",
    applies: (words, at, { lower }) =>
      lower === "like" && words[at - 1]?.pos === "DET" && words[at + 1]?.lower === "number",
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
  // "will further reinforce"
  { pos: "ADV", applies: (words, at, { lower }) => lower === "further" && words[at + 1]?.pos === "VERB" },
  // "soldiers left over from the old mission"
  { pos: "ADJ", applies: (words, at, { lower }) => lower === "left" && words[at + 1]?.lower === "over" },
  // "Britain itself is sending"
  {
    pos: "ADV",
    applies: (words, at, { lower }) =>
      /^(itself|themselves|himself|herself|ourselves)$/.test(lower) && nounish.has(words[at - 1]?.pos),
  },
  { pos: "ADJ", applies: describes },
];
