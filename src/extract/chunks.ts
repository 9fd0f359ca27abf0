import type { Word } from "../read/sentences.ts";
import { nounAt, typeAt } from "./force-kinds.ts";
import { compoundAt, markChunkAt } from "./mark-chunk.ts";
import { nounChunkAt } from "./noun-chunk.ts";
import { verbChunkAt } from "./verb-chunk.ts";

/** A run of words in a sentence: word numbers, `to` exclusive. */
export interface Run {
  from: number;
  to: number;
}

/** A noun phrase without its prepositional phrases: "some 8,500 U.S.-based military personnel". */
export interface NounChunk extends Run {
  kind: "noun";
  /** Word number of its head, the last noun. */
  head: number;
  /** Followed by 's: it possesses the next chunk. */
  possessive: boolean;
}

/** One lexical verb with its auxiliaries: "have been put", "is set", "to deploy", "massing". */
export interface VerbChunk extends Run {
  kind: "verb";
  /** Word number of the lexical verb, or of the copula. */
  head: number;
  form: "finite" | "infinitive" | "gerund" | "past";
  passive: boolean;
  negated: boolean;
  /** Lemmas of the auxiliaries, in order. */
  auxiliaries: string[];
}

/** A word that shapes a clause. */
export interface MarkChunk extends Run {
  kind:
    "preposition" | "comma" | "conjunction" | "subordinator" | "relative" | "stop" | "quote" | "adjective" | "adverb";
  /** Lower case, words joined by one space. */
  word: string;
}

export type Chunk = NounChunk | VerbChunk | MarkChunk;

const letting = /^(let|make|help|have|see|watch|hear)$/;

/**
 * The chunks of a sentence, in order; what stands in round brackets is left out.
 *
 *     Denmark is set to deploy four F-16 fighter jets to Lithuania
 *     noun    verb   verb      noun                   p  noun
 */
export function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const chunk =
      nounChunkAt(words, at) ??
      compoundAt(words, at) ??
      letVerb(words, chunks, verbChunkAt(words, at)) ??
      markChunkAt(words, at);
    const before = chunks.at(-1);
    if (chunk?.kind === "verb" && chunk.form === "finite" && before && describesNoun(before, chunks.at(-2)))
      chunks[chunks.length - 1] = { kind: "relative", from: before.from, to: before.to, word: "that" };
    if (chunk?.kind === "noun" && before && describesForce(words, before, chunks))
      chunks[chunks.length - 1] = { kind: "relative", from: before.from, to: before.to, word: "that" };
    if (chunk) chunks.push(chunk);
    at = chunk ? chunk.to : afterBracket(words, at);
  }
  return chunks;
}

/** "a regiment that had left", also where the tagger takes the pronoun for the "that" of "said that". */
const describesNoun = (mark: Chunk, noun: Chunk | undefined): boolean =>
  mark.kind === "subordinator" && mark.word === "that" && noun?.kind === "noun";

/** "The F-35s that Denmark sent": behind a force that opens the sentence no one says "that". */
const describesForce = (words: readonly Word[], mark: Chunk, chunks: readonly Chunk[]): boolean => {
  const force = chunks.at(-2);
  return (
    mark.kind === "subordinator" &&
    mark.word === "that" &&
    force?.kind === "noun" &&
    (typeAt(words, force.head) !== null || nounAt(words, force.head)?.record != null) &&
    !chunks.some(({ kind }) => kind === "verb")
  );
};

/** "would let ships refuel": a bare form behind what is let do it is an infinitive. */
function letVerb(words: readonly Word[], before: readonly Chunk[], verb: VerbChunk | null): VerbChunk | null {
  const [outer, object] = before.slice(-2);
  const isLet = outer?.kind === "verb" && object?.kind === "noun" && letting.test(words[outer.head]?.lemma ?? "");
  return isLet && verb?.form === "finite" && verb.auxiliaries.length === 0 ? { ...verb, form: "infinitive" } : verb;
}

function afterBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at + 1;
  const close = words.findIndex((word, index) => index > at && word.text === ")");
  return close < 0 ? at + 1 : close + 1;
}
