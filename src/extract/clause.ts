import speech from "../../data/lexicon/speech.json";
import type { Chunk, VerbChunk } from "./chunks.ts";
import type { Reading } from "./reading.ts";

/** Prepositions that also open clauses: "after the U.S. sent missiles". */
export const clausal: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "while",
  "than",
  "because",
]);

/** Verbs of speech: "say", "announce". */
export const speechVerbs: ReadonlySet<string> = new Set(speech.verbs);

export const verbAt = ({ chunks }: Reading, at: number): VerbChunk | null => {
  const chunk = chunks[at];
  return chunk?.kind === "verb" ? chunk : null;
};

/** Lemma of a verb chunk's head; empty where the chunk is no verb. */
export const lemmaAt = (reading: Reading, at: number): string =>
  reading.sentence.words[verbAt(reading, at)?.head ?? -1]?.lemma ?? "";

const isDash = (chunk: Chunk | undefined): boolean => chunk?.kind === "stop" && /^[—–-]+$/.test(chunk.word);

/** The other dash of an insertion that the dash at a chunk opens or, looking back, closes; -1 where it stands alone. */
export function otherDash({ chunks }: Reading, at: number, back = false): number {
  if (!isDash(chunks[at])) return -1;
  return back
    ? chunks.findLastIndex((chunk, index) => index < at && isDash(chunk))
    : chunks.findIndex((chunk, index) => index > at && isDash(chunk));
}

/** Chunk number of the last verb before a chunk; -1 where there is none. */
export const verbBefore = (reading: Reading, at: number): number =>
  reading.chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "verb");

/** Chunk number of the last "which", "who" or "that" of a relative clause before a chunk; -1 where there is none. */
export const relativeBefore = ({ chunks }: Reading, at: number): number =>
  chunks.findLastIndex(({ kind }, index) => index < at && kind === "relative");
