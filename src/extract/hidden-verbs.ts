import actions from "../../data/lexicon/actions.json";
import modality from "../../data/lexicon/modality.json";
import type { PartOfSpeech, Word } from "../read/sentences.ts";
import { nounAt, typeAt } from "./force-kinds.ts";
import { shipPrefixes } from "./force-names.ts";

// Verbs that the tagger takes for nouns or adjectives, and their lemmas.

export const actionVerbs: ReadonlySet<string> = new Set(actions.verbs.map(({ lemma }) => lemma));
const goes = new Set(actions.verbs.filter(({ frames }) => frames.includes("go")).map(({ lemma }) => lemma));
/** Verbs without an object. */
export const intransitive: ReadonlySet<string> = new Set(
  actions.verbs.filter(({ frames }) => frames.join() === "go").map(({ lemma }) => lemma),
);
/** Verbs that do something with a force. */
export const movers: ReadonlySet<string> = new Set(
  actions.verbs.filter(({ frames }) => frames.includes("move")).map(({ lemma }) => lemma),
);
export const nounish: ReadonlySet<PartOfSpeech | undefined> = new Set<PartOfSpeech>(["NOUN", "PROPN", "ADJ", "NUM"]);
export const isGerund = ({ lower }: Word): boolean => lower.endsWith("ing");

/** "planning" → "plan", "preparing" → "prepare": the form that the lexicons know, else the bare stem. */
export function lemmaOfGerund({ lower }: Word): string {
  const stem = lower.slice(0, -3);
  const undoubled = stem.replace(/([^aeiou])\1$/, "$1");
  return [stem, `${stem}e`, undoubled].find((lemma) => actionVerbs.has(lemma) || lemma in modality.governors) ?? stem;
}

/** "moves" → "move", "stay" → "stay" */
export const lemmaOfPresent = ({ lower }: Word): string => (actionVerbs.has(lower) ? lower : lower.replace(/s$/, ""));

/** "hurried" → "hurry", "crowded" → "crowd": the form that the lexicon knows, else the bare stem. */
export function lemmaOfPast(lower: string): string {
  const stem = lower.slice(0, -2);
  return (
    [lower.slice(0, -1), stem.replace(/i$/, "y"), stem.replace(/([^aeiou])\1$/, "$1")].find((lemma) =>
      actionVerbs.has(lemma),
    ) ?? stem
  );
}

/** A verb of going that the tagger took for a noun behind a ship's name, or behind the comma that closes an insertion. */
export function isPresentOfShips(words: readonly Word[], at: number, { pos, lower, lemma }: Word): boolean {
  if (
    pos !== "NOUN" ||
    !goes.has(lower.replace(/s$/, "")) ||
    words[at + 1]?.pos !== "ADP" ||
    words[at + 1]?.lower === "of"
  )
    return false;
  const isSingular = shipPrefixes.has(words[at - 2]?.text ?? "") && words[at - 1]?.pos === "PROPN" && lower !== lemma;
  const closes = words[at - 1]?.text === "," && words.slice(0, at - 1).some(({ text }) => text === ",");
  return isSingular || (closes && lower === lemma && /^(from|for|to|into)$/.test(words[at + 1]?.lower ?? ""));
}

const plain = new Set(actions.homographs);
const isPluralNoun = (word: Word | undefined): boolean =>
  word !== undefined && (/(s|men|aircraft|personnel|people|troops)$/.test(word.lower) || word.lower === "them");
export const isBoundary = ({ text, pos }: Word): boolean =>
  /^[,;:.—–]$/.test(text) || pos === "CCONJ" || pos === "SCONJ";
export const isVerb = ({ pos }: Word): boolean => pos === "VERB" || pos === "AUX";

/** "a further four", "four more", "all 28,500" */
const standsForMore = (words: readonly Word[], at: number): boolean =>
  (words[at]?.pos === "NUM" && /^(all|another|further|other)$/.test(words[at - 1]?.lower ?? "")) ||
  (words[at - 1]?.pos === "NUM" && /^(more|others)$/.test(words[at]?.lower ?? ""));

/**
 * "Four Mirages use the runway", "18 transports shuttle in and out": a noun that is also a verb, behind a counted plural in a clause
 * that else has none.
 */
export function isVerbOfCounted(words: readonly Word[], at: number, { pos, lower, lemma }: Word): boolean {
  const next = words[at + 1];
  const isFigure = standsForMore(words, at - 1);
  const isKnown = plain.has(lower) || (isFigure && goes.has(lower));
  if (pos !== "NOUN" || lower !== lemma || !isKnown || !(isFigure || isPluralNoun(words[at - 1])) || !next)
    return false;
  const isObject = /^(DET|ADP|NUM|ADV|PRON)$/.test(next.pos) || (isFigure && next.pos === "SCONJ");
  // "three of them escort convoys"
  const hasPlural = isPluralNoun(words[at + 2]) || (words[at - 1]?.lower === "them" && isPluralNoun(next));
  if (!isObject && !hasPlural) return false;
  if (next.lower === "of") return false;
  const start = words.findLastIndex((word, index) => index < at && isBoundary(word)) + 1;
  const stop = words.findIndex((word, index) => index > at && isBoundary(word));
  const clause = words.slice(start, stop < 0 ? words.length : stop);
  return words.slice(start, at).some((word) => word.pos === "NUM") && !clause.some(isVerb);
}

export const moving: ReadonlySet<string> = new Set(
  actions.verbs
    .filter(({ frames }) => frames.some((frame) => /^(go|go-object|task)$/.test(frame)))
    .map(({ lemma }) => lemma),
);
export const whither = /^(right|home|ashore|inland|east|north|south|west)$/;
const isGlue = (word: Word | undefined): boolean => /^[-‐‑–/]$/.test(word?.text ?? "");

/**
 * "After a year the brigade moves to Fort Carson", "two squadrons from Lossiemouth stand at Keflavik": a noun that is also a verb of
 * going or standing, behind a force in a clause that else has no verb; the force is not what a preposition governs.
 */
export function isVerbOfForce(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  const next = words[at + 1];
  const isSingular = lower.endsWith("s") && !moving.has(lower);
  if (pos !== "NOUN" || !moving.has(isSingular ? lower.slice(0, -1) : lower)) return false;
  // "the landing ships Saratov and Azov"
  if ((nounAt(words, at - 1)?.length ?? 0) > 1) return false;
  const isBehind =
    !next ||
    (next.pos === "ADP" && next.lower !== "of") ||
    /^(ADV|DET|PROPN)$/.test(next.pos) ||
    /^(round|next)$/.test(next.lower) ||
    whither.test(next.lower) ||
    isBoundary(next);
  const head = headBefore(words, at);
  const force = words[head];
  if (!isBehind || !force || isSingular === (isPluralNoun(force) && force.lower !== "corps")) return false;
  let start = head;
  const describes = (index: number): boolean =>
    /^(DET|NUM|ADJ|NOUN|PROPN|PRON|PART)$/.test(words[index]?.pos ?? "") || isOfCompound(words, index);
  while (words[start]?.pos !== "DET" && describes(start - 1)) start--;
  const opener = words[start - 1];
  // "until the frigate sails": a clause of its own.
  const isClause = /^(after|before|once|until|while)$/.test(opener?.lower ?? "");
  const isFree = !opener || !/^(ADP|VERB|AUX)$/.test(opener.pos) || isClause;
  const from = isClause ? start : words.findLastIndex((word, index) => index < at && isBoundary(word)) + 1;
  const stop = words.findIndex((word, index) => index > at && isBoundary(word));
  const hasVerb = words.some(
    (word, index) => index >= from && (stop < 0 || index < stop) && isVerb(word) && !isOfCompound(words, index),
  );
  return isFree && head > start && !hasVerb;
}

/** "British-led": a hyphen, and the word behind it. */
const isOfCompound = (words: readonly Word[], at: number): boolean => isGlue(words[at]) || isGlue(words[at - 1]);

/** The force right before a word, or before the "from Lossiemouth" that stands between; -1 where there is none. */
function headBefore(words: readonly Word[], at: number): number {
  let head = at - 1;
  // "A company of 200 leaves"
  if (words[head]?.pos === "NUM" && words[head - 1]?.lower === "of") head -= 2;
  // "A company of 200 men patrols"
  const isOfMany = words[head - 1]?.pos === "NUM" && words[head - 2]?.lower === "of" && isPluralNoun(words[head]);
  if (isOfMany && words[at]?.lower.endsWith("s") && isForce(words, head - 3)) return head - 3;
  // "The frigate Limnos sails"
  const ship = words[head]?.pos === "PROPN" ? words.findLastIndex(({ pos }, to) => to < head && pos !== "PROPN") : -1;
  if (/^3[05]$/.test(nounAt(words, ship)?.record?.set ?? "")) return ship;
  if (words[head]?.pos === "PROPN" && !isForce(words, head)) {
    while (/^(PROPN|DET)$/.test(words[head]?.pos ?? "") || isGlue(words[head])) head--;
    if (words[head]?.lower !== "from") return -1;
    head--;
  }
  return isForce(words, head) ? head : -1;
}

const isForce = (words: readonly Word[], at: number): boolean =>
  nounAt(words, at)?.record != null || typeAt(words, at) !== null;

/** "boats armed with missiles", "soldiers hurried home": a past form behind a plural that the tagger took for an adjective or a noun. */
export function isReduced(words: readonly Word[], at: number, { pos, lower }: Word): boolean {
  const [before, next] = [words[at - 1], words[at + 1]];
  const isParticiple = lower.endsWith("ed") || lower === "split";
  return (
    (pos === "ADJ" || pos === "NOUN") &&
    isParticiple &&
    /^(NOUN|PROPN)$/.test(before?.pos ?? "") &&
    isPluralNoun(before) &&
    ((next?.pos === "ADP" && next.lower !== "of") || whither.test(next?.lower ?? ""))
  );
}

/** "the three battalions it stations in West Timor" */
export const isVerbOfIt = (words: readonly Word[], at: number, { pos, lower }: Word): boolean =>
  pos === "NOUN" &&
  words[at - 1]?.lower === "it" &&
  actionVerbs.has(lower.replace(/s$/, "")) &&
  /^(ADP|DET|NUM)$/.test(words[at + 1]?.pos ?? "");

/** "in a move that signals a shift": a singular verb that the tagger took for a plural behind the "that" of a relative clause. */
export const isVerbOfThat = (words: readonly Word[], at: number, { pos, lower, lemma }: Word): boolean =>
  pos === "NOUN" &&
  lower === `${lemma}s` &&
  words[at - 1]?.lower === "that" &&
  words[at - 2]?.pos === "NOUN" &&
  (words[at + 1]?.pos === "DET" || /^(its|their|his)$/.test(words[at + 1]?.lower ?? ""));

/** The particles of the verbs that have one. */
const particles = new Map<string, string[]>();
for (const { lemma, particles: own = [] } of actions.verbs)
  particles.set(lemma, [...(particles.get(lemma) ?? []), ...own]);

/** "Madrid hands over the base", "Seoul pulls out of the force": a name, a verb and its particle. */
const isPhrasal = (words: readonly Word[], at: number, { lower, lemma }: Word): boolean =>
  words[at - 1]?.pos === "PROPN" &&
  lower !== lemma &&
  /^(back|down|off|out|over|up)$/.test(words[at + 1]?.lower ?? "") &&
  particles.get(lemma)?.includes(words[at + 1]?.lower ?? "") === true &&
  /^(ADP|DET|NOUN|PRON)$/.test(words[at + 2]?.pos ?? "");

/** "The government plans the withdrawal", "parliament debates a motion to send": no verb but an infinitive between marks. */
function hasNoVerb(words: readonly Word[], at: number): boolean {
  const from = words.findLastIndex((word, index) => index < at && isBoundary(word)) + 1;
  const stop = words.findIndex((word, index) => index > at && isBoundary(word));
  return !words
    .slice(from, stop < 0 ? words.length : stop)
    .some((word, index) => isVerb(word) && words[from + index - 1]?.lower !== "to");
}

/** "it helped transport troops", "Russia plans to hold", "France plans the withdrawal": a verb of the lexicon or a plan that the tagger took for a noun. */
export function isHiddenVerb(words: readonly Word[], at: number, word: Word): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (word.pos !== "NOUN" || !before) return false;
  if (/^(help|let|make)$/.test(before.lemma) && before.pos === "VERB")
    return actionVerbs.has(word.lemma) && nounish.has(after?.pos);
  if (isPhrasal(words, at, word)) return true;
  const isOfOne =
    before.pos === "PROPN" || (before.pos === "NOUN" && before.lower === before.lemma && hasNoVerb(words, at));
  const plans = isOfOne && word.lower.endsWith("s") && word.lemma in modality.governors;
  return plans && (after?.pos === "DET" || (after?.lower === "to" && words[at + 2]?.pos === "VERB"));
}

/** "steaming from Split", "discussed sailing a frigate", "is planning to": a gerund that the tagger took for a noun. */
export function isHiddenGerund(words: readonly Word[], at: number, word: Word): boolean {
  if (!/^(NOUN|ADJ)$/.test(word.pos) || !isGerund(word)) return false;
  const [before, after] = [words[at - 1], words[at + 1]];
  // "begins flying home"
  const isBegun = before?.pos === "VERB" && /^(begin|start|continue|finish|keep)$/.test(before.lemma);
  if (isBegun && whither.test(after?.lower ?? "") && goes.has(lemmaOfGerund(word))) return true;
  if (word.pos !== "NOUN") return false;
  // "has been landing at Dolow"
  if (before?.lower === "been" && after?.pos === "ADP" && goes.has(lemmaOfGerund(word))) return true;
  // "visited Larnaca before sailing to Beirut"
  const isTimed = /^(after|before|since|while)$/.test(before?.lower ?? "");
  if (isTimed && after?.pos === "ADP" && after.lower !== "of" && goes.has(lemmaOfGerund(word))) return true;
  const moves =
    (before?.pos === "PROPN" || before?.lower.endsWith("s") === true) &&
    /^(from|into|towards?|through)$/.test(after?.lower ?? "") &&
    goes.has(lemmaOfGerund(word));
  const acts = after?.pos === "DET" && before?.pos === "VERB" && actionVerbs.has(lemmaOfGerund(word));
  return moves || acts || (after?.lower === "to" && words[at + 2]?.pos === "VERB");
}

/** "300 soldiers clearing mines and training policemen": behind soldiers, what they do to others, which are no kind of soldiers. */
export function isTask(words: readonly Word[], at: number, word: Word): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  const first = words[at - 3];
  if (before?.pos === "CCONJ" && first && isGerund(first)) return isTaskOf(word, after) && isTask(words, at - 3, first);
  const isPeople = /(s|men)$/.test(before?.lower ?? "") && nounAt(words, at - 1, at)?.record?.category === "troops";
  return isPeople && isTaskOf(word, after);
}

const isTaskOf = (word: Word, after: Word | undefined): boolean =>
  /^(NOUN|VERB)$/.test(word.pos) &&
  isGerund(word) &&
  (/^(DET|PRON)$/.test(after?.pos ?? "") || (after?.pos === "NOUN" && /([^s]s|men|people|police)$/.test(after.lower)));

/** "in a city park", "at an army drill": behind a preposition and one thing a bare form is no verb. */
const isBehindOne = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === words[at]?.lemma &&
  words[at - 1]?.pos === "NOUN" &&
  /^(a|an)$/.test(words[at - 2]?.lower ?? "") &&
  words[at - 3]?.pos === "ADP";

/** "Russia masses troops": a verb of the lexicon that the tagger took for a noun. */
export function isHeadlineVerb(words: readonly Word[], at: number, word: Word): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (word.pos !== "NOUN" || !before || !after || isBehindOne(words, at)) return false;
  // "the Chinese base in Djibouti", "the Italian base houses 150 men": as a verb it would have an object.
  const isBare = word.lower === word.lemma && !goes.has(word.lemma);
  if (isBare && /^(at|in|near|outside|hosts|houses)$/.test(after.lower)) return false;
  return (
    actionVerbs.has(word.lemma) &&
    (nounish.has(before.pos) || before.text === ",") &&
    (nounish.has(after.pos) ||
      after.pos === "DET" ||
      after.pos === "ADP" ||
      after.pos === "ADV" ||
      /^(its|their|his)$/.test(after.lower))
  );
}

/** "Travelling with her are two destroyers", "Not going are the Hawks": a gerund of going that opens a turned clause. */
export function opensTurned(words: readonly Word[], at: number, word: Word): boolean {
  const isFirst = words.slice(0, at).every(({ pos, lower }) => pos === "ADV" || pos === "PUNCT" || lower === "not");
  const after = words[at + 1];
  return (
    word.pos !== "VERB" &&
    isFirst &&
    isGerund(word) &&
    goes.has(lemmaOfGerund(word)) &&
    (after?.pos === "ADP" || /^(is|are|was|were)$/.test(after?.lower ?? "")) &&
    words
      .slice(at + 1)
      .some(({ lower }, index, rest) => /^(is|are|was|were)$/.test(lower) && rest[index + 1]?.pos !== "VERB")
  );
}
