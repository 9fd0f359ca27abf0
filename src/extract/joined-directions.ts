import spatial from "../../data/lexicon/spatial.json";
import type { Word } from "../read/sentences.ts";
import type { Chunk } from "./chunks.ts";

const directions = new Set(Object.keys(spatial.directions));

/**
 * Joins two directions of one place, of which the tagger leaves the first alone.
 *
 *     are in eastern and southern Ukraine
 *            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinDirections(words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at];
    const end = chunks[at - 1]?.kind === "preposition" ? endOfList(words, chunks, at) : -1;
    const last = chunks[end];
    if (!chunk) continue;
    if (last?.kind !== "noun") joined.push(chunk);
    else {
      joined.push({ ...last, from: chunk.from });
      at = end;
    }
  }
  return joined;
}

/** Chunk number of the place that a list of directions ends in; -1 where none begins. */
function endOfList(words: readonly Word[], chunks: readonly Chunk[], start: number): number {
  let at = start;
  while (isDirection(words, chunks[at])) at++;
  const place = chunks[at + 1];
  return at > start &&
    chunks[at]?.kind === "conjunction" &&
    place?.kind === "noun" &&
    place.head > place.from &&
    directions.has(words[place.from]?.lower ?? "") &&
    !directions.has(words[place.head]?.lower ?? "")
    ? at + 1
    : -1;
}

/** "eastern", "the north" */
const isDirection = (words: readonly Word[], chunk: Chunk | undefined): boolean =>
  chunk !== undefined &&
  chunk.kind !== "verb" &&
  words
    .slice(chunk.from, chunk.to)
    .every(({ lower, pos }, index) => directions.has(lower) || (index === 0 && pos === "DET" && lower === "the"));
