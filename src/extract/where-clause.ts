import type { Chunk } from "./chunks.ts";
import type { Reading } from "./reading.ts";

/**
 * Whether a subject is a pronoun behind the "where" of a place: the clause before puts the force there, this one says what for.
 *
 *     A Danish frigate sailed for the Gulf of Aden, where it will escort tankers
 *                                                         ~~
 */
export function isOfWhere({ chunks, sentence }: Reading, subject: readonly number[]): boolean {
  const [noun] = subject;
  const before = chunks[(noun ?? 0) - 1];
  const chunk = chunks[noun ?? -1];
  return (
    subject.length === 1 &&
    before !== undefined &&
    "word" in before &&
    before.word === "where" &&
    chunks[(noun ?? 0) - 2]?.kind !== "verb" &&
    chunk?.kind === "noun" &&
    sentence.words[chunk.head]?.pos === "PRON"
  );
}

/** "flies from Sigonella, where machines from Greece are based": a clause of its own begins. */
export const isWhere = (chunk: Chunk | undefined): boolean => chunk?.kind === "adverb" && chunk.word === "where";
