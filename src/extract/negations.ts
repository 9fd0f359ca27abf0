import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import { phraseMatcher, surface } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { Chunk } from "./chunks.ts";
import { verbAt } from "./clause.ts";
import type { Reading } from "./reading.ts";

const modals = new Set(grammar.modals);

/** An adverb, or a phrase that stands for one, that denies what the verb says: "never", "at no time". */
export const negationAt = phraseMatcher(modality.negativeAdverbs.map((phrase) => [phrase, true] as const));

/** "would under no circumstances be moved": the words of a phrase that stands for an adverb. */
export const isInNegation = (words: readonly Word[], at: number): boolean =>
  [0, 1, 2].some((back) => (negationAt(words, at - back)?.length ?? 0) > back);

/** "Never before have so many", "in no country as many as": a comparison, of what is. */
const compares = /\b(so|as) (many|much|few|large|big|strong|heavy|long|far)\b|\bsuch an?\b/;

/**
 * The negation that stands in the clause of a verb, before it and apart from it; null where none does.
 *
 *     At no time were Dutch soldiers sent to Bukavu          British troops never, at any time, entered Sudan
 *     ~~~~~~~~~~                     ^^^^                                   ~~~~~                ^^^^^^^
 */
export function negationBefore(reading: Reading, at: number): "told" | "to come" | null {
  const { chunks, sentence } = reading;
  const verb = verbAt(reading, at);
  const isAuxiliary = (chunk: Chunk): boolean =>
    chunk.kind === "verb" && sentence.words[chunk.head]?.pos === "AUX" && chunk.auxiliaries.length === 0;
  const clause = chunks.findLastIndex(
    (chunk, index) =>
      index < at &&
      (/^(stop|subordinator|relative|conjunction)$/.test(chunk.kind) || (chunk.kind === "verb" && !isAuxiliary(chunk))),
  );
  const before = chunks.slice(clause + 1, at);
  const isDenied = before.some(({ kind, from }) => kind === "adverb" && negationAt(sentence.words, from) !== null);
  if (!isDenied || !verb || verb.form === "infinitive") return null;
  if (compares.test(surface(sentence.words, chunks[clause + 1]?.from ?? 0, sentence.words.length).toLowerCase()))
    return null;
  const inverted = before.find(isAuxiliary);
  return inverted?.kind === "verb" && modals.has(sentence.words[inverted.head]?.lemma ?? "") ? "to come" : "told";
}
