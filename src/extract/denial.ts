import speech from "../../data/lexicon/speech.json";
import { phraseMatcher, surface } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { isPassable } from "./lists.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import type { Modality } from "./status.ts";
import { subjectOf } from "./subject.ts";

const reports = new Set(speech.reports);
const denials = new Set(speech.denials);
const perceptions = new Set(speech.perceptions);
const beliefs = new Set(speech.beliefs);
const isDenial = phraseMatcher(speech.denialPhrases.map((phrase) => [phrase, true] as const));
const isFalse = phraseMatcher(speech.denialPredicates.map((phrase) => [phrase, true] as const));

/** The tagger leaves some plurals as they are. */
const isReport = ({ lemma, lower }: Word): boolean => reports.has(lemma) || reports.has(lower.replace(/s$/, ""));

const isRefusal = phraseMatcher(speech.refusals.map((phrase) => [phrase, true] as const));

const denied = ({ from, to }: Run): Modality => ({ status: "denied", rule: "denial", from, to });

/** Whether one of the phrases of a matcher stands among words. */
const holds = (matcher: typeof isFalse, words: readonly Word[]): boolean =>
  words.some((_, at) => matcher(words, at) !== null);

/**
 * What the clause before says of the one that begins at a chunk, where it denies it.
 *
 *     The base dismissed as fantasy a story that a battalion would be sent to Mali
 *              ~~~~~~~~~                         ^^^^^^^^^^^
 */
export function deniedBefore(reading: Reading, first: number): Modality | null {
  const { chunks, sentence } = reading;
  const unseen = unseenBefore(reading, first);
  if (unseen) return denied(unseen);
  const opener = openerOf(reading, first);
  const matrix = clauseBefore(reading, opener < 0 ? first : opener);
  const denier = matrix.find((at) => denials.has(lemmaAt(reading, at)) && verbAt(reading, at)?.negated === false);
  const last = matrix.at(-1);
  const asked = matrix.find((at) => lemmaAt(reading, at) === "ask");
  // "denied Russian troops had entered": nothing stands between.
  if (opener < 0) return denier !== undefined && denier === last ? denialBy(reading, denier) : null;
  const isReport = matrix.some((at) => reports.has(nounHeadAt(reading, at)?.lemma ?? ""));
  if (denier !== undefined && (isReport || isAside(reading, denier + 1, last ?? denier)))
    return denialBy(reading, denier);
  // "There are no plans," he said when asked about a report that
  const question = asked === undefined ? null : verbAt(reading, asked);
  if (question && isReport) {
    // "Asked about reports that tanks had crossed, he said there was no truth to them"
    const answers = reading.sentence.words.slice(chunks[first]?.to);
    return holds(isRefusal, sentence.words.slice(0, question.from)) || holds(isDenial, answers)
      ? denied(question)
      : { ...denied(question), status: "considered" };
  }
  // "do not accept the claim, aired in Lahore, that"
  const doubter = matrix.find((at) => verbAt(reading, at)?.negated === true && beliefs.has(lemmaAt(reading, at)));
  const doubt = doubter !== undefined && isReport ? verbAt(reading, doubter) : null;
  if (doubt) return denied(doubt);
  const [start, end] = [chunks[matrix[0] ?? opener]?.from ?? 0, chunks[opener]?.from ?? 0];
  const words = sentence.words.slice(start, end);
  return holds(isDenial, words) || (isReport && holds(isFalse, words)) ? denied({ from: start, to: end }) : null;
}

/** "We have not seen any troops pull out", "Nobody saw them leave": what the object of a verb of seeing was not seen to do. */
export function unseen(reading: Reading, first: number, act: number): Modality | null {
  const seeing = verbAt(reading, first - 1);
  if (!seeing || !perceptions.has(lemmaAt(reading, first - 1))) return null;
  const isRelated = reading.chunks.slice(first, act).some(({ kind }) => /^(relative|comma|stop|verb)$/.test(kind));
  const [nobody = -1] = subjectOf(reading, first - 1) ?? [];
  const before = reading.chunks[first - 2];
  const isYet = before?.kind === "adverb" && before.word === "yet";
  const isNever = seeing.negated || isYet || /^(nobody|none)$/.test(nounHeadAt(reading, nobody)?.lower ?? "");
  return isNever && !isRelated ? denied(seeing) : null;
}

/** "What we do not see: tanks massing at Basra": the verb before a colon that says what is not there. */
function unseenBefore(reading: Reading, first: number): Run | null {
  const colon = reading.chunks[first - 1];
  if (colon?.kind !== "stop" || colon.word !== ":") return null;
  const verb = reading.chunks.findLastIndex(
    (chunk, at) => at < first && chunk.kind === "verb" && chunk.negated && perceptions.has(lemmaAt(reading, at)),
  );
  return verb < 0 ? null : verbAt(reading, verb);
}

const isDay = /^(\w+day|today|tonight)$/;

/** Whether the chunks between two only say when, where or how someone spoke: "denied on Monday, in a letter to the council, that". */
function isAside({ chunks, sentence }: Reading, from: number, last: number): boolean {
  return chunks.slice(from, last + 1).every((chunk, index) => {
    if (chunk.kind === "noun") {
      const before = chunks[from + index - 1];
      const isGoverned = before?.kind === "preposition" || (before?.kind === "noun" && before.possessive);
      return isGoverned || isDay.test(sentence.words[chunk.head]?.lower ?? "");
    }
    return chunk.kind === "preposition" || chunk.kind === "comma" || isPassable(chunk);
  });
}

/** "neither confirmed nor denied that" leaves open what it does not deny. */
function denialBy(reading: Reading, verb: number): Modality | null {
  const chunk = verbAt(reading, verb);
  const isOpen = chunk && reading.sentence.words[chunk.from - 1]?.lower === "nor";
  return chunk && (isOpen ? { ...denied(chunk), status: "considered" } : denied(chunk));
}

/** The "that" of a clause, or the "of" or "about" of a report: "posts stating that", "and that", "talk of"; -1 where there is none. */
function openerOf(reading: Reading, first: number): number {
  const { chunks } = reading;
  let at = first - 1;
  while (isPassable(chunks[at])) at--;
  const mark = chunks[at];
  if (mark?.kind === "preposition" && /^(of|about|to)$/.test(mark.word))
    return chunks.slice(0, at).some((_, index) => reports.has(nounHeadAt(reading, index)?.lemma ?? "")) ? at : -1;
  if (!mark || mark.kind === "noun" || mark.kind === "verb" || mark.word !== "that") return -1;
  // "denied that troops had crossed and that tanks were massing"
  if (chunks[at - 1]?.kind === "conjunction")
    return chunks.findLastIndex((chunk, before) => before < at && "word" in chunk && chunk.word === "that");
  return speechVerbs.has(lemmaAt(reading, at - 1)) && verbAt(reading, at - 1)?.form === "gerund" ? at - 1 : at;
}

/** Chunk numbers of the clause that ends before a chunk. */
function clauseBefore({ chunks }: Reading, end: number): number[] {
  const start = chunks.findLastIndex(
    (chunk, at) => at < end && (chunk.kind === "stop" || (chunk.kind === "conjunction" && chunk.word === "but")),
  );
  return chunks.slice(start + 1, end).map((_, at) => start + 1 + at);
}

/** How many words after an act the end of its sentence may call it untrue. */
const reach = 14;

/** "Rumours that jets are being moved are not true", "…, and the ministry denies them": a report that the end of its sentence denies. */
export function deniedAfter(reading: Reading, { from, to }: Run): Modality | null {
  const { words } = reading.sentence;
  const opener = words.findLastIndex(({ lower }, at) => at < from && /^(that|of|about)$/.test(lower));
  const report = words.findLastIndex((word, at) => at < opener && isReport(word));
  if (report < 0) return null;
  const said = words.slice(to);
  return holds(isFalse, said.slice(0, reach)) || rejects(said) || /"\s*no\b/.test(surface(words, to, words.length))
    ? denied({ from: report, to: report + 1 })
    : null;
}

const anaphors = /^(it|this|that|these|those|them|both|such|one|any)$/;
const isNot = /(n't| not)$/;

/** "denies them", "dispute that", "sees no sign of it". */
const rejects = (words: readonly Word[]): boolean =>
  words.some(
    ({ lemma }, at) =>
      denials.has(lemma) && !/^(longer|not|n't|never)$/.test(words[at - 1]?.lower ?? "") && endsAnaphor(words, at + 1),
  ) ||
  words.some((_, at) => {
    const phrase = isDenial(words, at);
    const link = phrase && words[at + phrase.length]?.lower;
    return /^(of|for|to|in)$/.test(link ?? "") && endsAnaphor(words, at + (phrase?.length ?? 0) + 1);
  });

/** "it", "that" as an object of its own. */
const endsAnaphor = (words: readonly Word[], at: number): boolean =>
  anaphors.test(words[at]?.lower ?? "") && /^(PUNCT|CCONJ|ADV|ADP|SCONJ)$/.test(words[at + 1]?.pos ?? "PUNCT");

/** "Reports", "rumours": told on no one's word; "Nicaragua's claims" are Nicaragua's. */
export const isHearsay = ({ chunks, actors, sentence }: Reading): boolean =>
  chunks.some(({ kind, from, to }, at) =>
    sentence.words
      .slice(from, to)
      .some((word) => isReport(word) && (kind === "noun" ? !actors.has(at) : !speechVerbs.has(word.lemma))),
  );

/**
 * Whether a sentence takes back what the one before it says: in the source's own voice, or on the word of another party.
 *
 *     One newspaper has put the brigade in Mosul. That is not so.
 *                                                 ~~~~~~~~~~~~~~
 */
export function takesBack(words: readonly Word[]): "own" | "another" | null {
  const plain = words.filter(({ pos }) => pos !== "PUNCT");
  const text = surface(plain, 0, plain.length);
  const whole = isFalse(plain, 0);
  if (text === "no" || (whole !== null && whole.length === plain.length)) return "own";
  const voice = plain[0]?.pos === "PRON" ? "own" : "another";
  const hasReport = words.some(({ lemma }, at) => reports.has(lemma) && words[at + 1]?.lower === "that");
  if (rejects(words) && !hasReport) return voice;
  // "She's not.", "The ministry says it did not."
  const [subject, copula] = plain.slice(-3);
  if (plain.length <= 10 && isNot.test(text) && subject?.pos === "PRON" && copula?.pos === "AUX") return voice;
  const isCalledFalse = plain.some(
    ({ lower, lemma }, at) =>
      (/^(it|that|these|those|both)$/.test(lower) || (reports.has(lemma) && plain[at - 1]?.pos === "DET")) &&
      plain[at + 1]?.lemma === "be" &&
      [1, 2, 3].some((ahead) => isFalse(plain, at + 1 + ahead) !== null),
  );
  return isCalledFalse ? "own" : null;
}
