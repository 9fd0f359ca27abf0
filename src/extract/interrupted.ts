import grammar from "../../data/lexicon/grammar.json";
import speech from "../../data/lexicon/speech.json";
import type { Word } from "../read/sentences.ts";
import type { Chunk, VerbChunk } from "./chunks.ts";

const times = new Set([...grammar.timeNouns, ...grammar.days, ...grammar.months]);

const opinions = new Set(speech.opinions);

/** How many chunks an insertion may have. */
const longest = 12;

const isAuxiliary = (words: readonly Word[], chunk: Chunk | undefined): chunk is VerbChunk =>
  chunk?.kind === "verb" && chunk.form === "finite" && words[chunk.head]?.pos === "AUX";

const isBe = (words: readonly Word[], { head }: VerbChunk): boolean => words[head]?.lemma === "be";

/**
 * The chunks of a sentence without what commas put between an auxiliary and its verb, or between a copula and what it says.
 * When something was may stand there without commas: "Peru had by Thursday pulled". What only says that the speaker thinks so
 * is left out wherever it stands: "They have, I believe, a company".
 *
 *     500 soldiers would, under the terms, remain in Poti        The battalion is, officials said, in Mostar
 *                  ^^^^^ ~~~~~~~~~~~~~~~~ ^^^^^^                               ~~~~~~~~~~~~~~~~
 */
export function withoutInsertions(words: readonly Word[], all: readonly Chunk[]): Chunk[] {
  const chunks = withoutOpinions(words, all);
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk) break;
    const open = chunks[at + 1];
    const close = !isAuxiliary(words, chunk)
      ? -1
      : open?.kind === "comma"
        ? closing(chunks, at + 1)
        : timeEnd(words, chunks, at + 1);
    const behind = chunks[close + 1];
    if (close < 0 || !isAuxiliary(words, chunk)) kept.push(chunk);
    else if (behind?.kind === "verb" && fits(words, chunk, behind)) {
      kept.push(joined(words, chunk, behind));
      at = close + 1;
    } else if (
      isBe(words, chunk) &&
      open?.kind === "comma" &&
      (behind?.kind === "preposition" || behind?.kind === "adverb")
    ) {
      kept.push(chunk);
      at = close;
    } else kept.push(chunk);
  }
  return kept;
}

/** The chunks without ", I believe,". */
const withoutOpinions = (words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] => {
  const opens = chunks.flatMap((chunk, at) => (chunk.kind === "comma" && isOpinion(words, chunks, at + 1) ? [at] : []));
  return opens.length === 0 ? chunks : chunks.filter((_, at) => !opens.some((open) => at >= open && at <= open + 3));
};

/** "I believe," */
function isOpinion(words: readonly Word[], chunks: readonly Chunk[], at: number): boolean {
  const [who, verb, close] = chunks.slice(at, at + 3);
  return (
    who?.kind === "noun" &&
    /^(i|we)$/.test(words[who.head]?.lower ?? "") &&
    verb?.kind === "verb" &&
    !verb.negated &&
    opinions.has(words[verb.head]?.lemma ?? "") &&
    close?.kind === "comma"
  );
}

/** "has since August moved", "had by Thursday sent": the last chunk of when, which no commas close; -1 where there is none. */
function timeEnd(words: readonly Word[], chunks: readonly Chunk[], open: number): number {
  let end = -1;
  for (let at = open; at - open <= longest; at++) {
    const chunk = chunks[at];
    if (chunk?.kind === "noun" && times.has(words[chunk.head]?.lemma.toLowerCase() ?? "")) end = at;
    else if (chunk?.kind !== "preposition" && chunk?.kind !== "adverb" && chunk?.kind !== "subordinator") break;
  }
  return end;
}

function closing(chunks: readonly Chunk[], open: number): number {
  const close = chunks.findIndex(({ kind }, at) => at > open && (kind === "comma" || kind === "stop"));
  return close - open <= longest && chunks[close]?.kind === "comma" ? close : -1;
}

/** "would, …, remain", "has, …, kept", "is, …, based", "will, …, be stationed" */
function fits(words: readonly Word[], auxiliary: VerbChunk, { form, head, auxiliaries }: VerbChunk): boolean {
  const isBare = words[head]?.lower === words[head]?.lemma || auxiliaries.length > 0;
  if (isBe(words, auxiliary)) return form === "past" || form === "gerund";
  return words[auxiliary.head]?.lemma === "have"
    ? form === "past"
    : form !== "infinitive" && (isBare || form === "gerund");
}

const joined = (words: readonly Word[], auxiliary: VerbChunk, verb: VerbChunk): VerbChunk => ({
  ...verb,
  from: auxiliary.from,
  form: "finite",
  passive: verb.passive || (isBe(words, auxiliary) && verb.form === "past"),
  negated: verb.negated || auxiliary.negated,
  auxiliaries: [...auxiliary.auxiliaries, words[auxiliary.head]?.lemma ?? "", ...verb.auxiliaries],
});
