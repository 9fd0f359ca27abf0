import type { Word } from "../read/sentences.ts";
import type { Chunk } from "./chunks.ts";

const reach = 5;

/**
 * The chunks of a spoken sentence without what its speaker takes up anew: behind a dash that breaks off a phrase the words before
 * it are said again.
 *
 *     our deployments in — deployments in the Baltic states
 *                     ^^^^^^^^^^^^^^^^
 */
export function withoutRepeats(words: readonly Word[], chunks: readonly Chunk[]): Chunk[] {
  const kept: Chunk[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const [chunk, again] = [chunks[at], chunks[at + 1]];
    if (!chunk) break;
    const isBroken = chunk.kind === "stop" && /^[—–-]+$/.test(chunk.word) && isUnfinished(kept.at(-1));
    const back = isBroken && again ? kept.findLastIndex((before) => isSame(words, before, again)) : -1;
    if (back < 0 || back < kept.length - reach) kept.push(chunk);
    else {
      kept.splice(back + 1);
      at++;
    }
  }
  return kept;
}

const isUnfinished = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "preposition" || chunk?.kind === "verb" || chunk?.kind === "conjunction";

function isSame(words: readonly Word[], a: Chunk, b: Chunk): boolean {
  const wordOf = (chunk: Chunk): string | undefined =>
    "head" in chunk ? words[chunk.head]?.lower : words[chunk.from]?.lower;
  return a.kind === b.kind && wordOf(a) === wordOf(b);
}
