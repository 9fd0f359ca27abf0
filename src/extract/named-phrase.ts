import type { Word } from "../read/sentences.ts";
import { type ActorMention, impliedActor } from "./actors.ts";
import type { NounChunk } from "./chunks.ts";
import { firstOf, type NamedActors } from "./named-actors.ts";
import type { Reading } from "./reading.ts";

/** A noun phrase to be resolved, its words in lower case, and the one that it starts with past "all" and "any of". */
export interface Phrase {
  reading: Reading;
  /** Sentence number in the source. */
  sentence: number;
  chunk: number;
  noun: NounChunk;
  words: readonly string[];
  start: string;
  head: Word | undefined;
}

export function phraseOf(reading: Reading, sentence: number, chunk: number, noun: NounChunk): Phrase {
  const words = reading.sentence.words.slice(noun.from, noun.to).map(({ lower }) => lower);
  // "all its 40,000 soldiers"
  const isShare = /^(all|any|both|half|many|most|none|some)$/.test(words[0] ?? "");
  const [start = ""] = isShare ? words.slice(words[1] === "of" ? 2 : 1) : words;
  return { reading, sentence, chunk, noun, words, start, head: reading.sentence.words[noun.head] };
}

/** "the Guards", after the Revolutionary Guards: the organisation or side named before whose name ends in the word. */
export function shortNameOf(
  { sentence, chunk, noun, words, start, head }: Phrase,
  named: NamedActors,
): ActorMention | null {
  if (start !== "the" || words.length !== 2 || !head || !/^\p{Lu}\p{Ll}/u.test(head.text)) return null;
  const isLong = ({ rule, from, to, sentence: own }: ActorMention): boolean =>
    /^(institution|side)$/.test(rule) && to - from > 1 && own.words[to - 1]?.text === head.text;
  const found = firstOf(named.bodiesBefore(sentence, chunk), isLong);
  return found && impliedActor(found, "definite", noun);
}
