import type { LocatedSentence } from "../locate/locate.ts";
import type { Chunk, NounChunk } from "./chunks.ts";
import { isNamed } from "./place-phrase.ts";

/**
 * Parts a place from what is done there, where the tagger took the gerund for a noun.
 *
 *     are in Niger | training local troops
 *            ~~~~~   ^^^^^^^^
 */
export function partGerunds(sentence: LocatedSentence, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, at): Chunk[] => {
    const isPlaced = chunk.kind === "noun" && chunks[at - 1]?.kind === "preposition";
    const cut = isPlaced ? gerundIn(sentence, chunk) : -1;
    if (cut < 0 || chunk.kind !== "noun") return [chunk];
    return [
      { ...chunk, to: cut, head: cut - 1, possessive: false },
      {
        kind: "verb",
        from: cut,
        to: cut + 1,
        head: cut,
        form: "gerund",
        passive: false,
        negated: false,
        auxiliaries: [],
      },
      { ...chunk, from: cut + 1 },
    ];
  });
}

/** The gerund right behind the name of a place, with an object of more than one word: not "Fort Polk training center"; -1 where there is none. */
function gerundIn({ words, places }: LocatedSentence, { from, to, head }: NounChunk): number {
  const place = places.find((named) => named.from === from && named.to < to - 2 && isNamed(named));
  const gerund = place && words[place.to]?.lower.endsWith("ing") ? place.to : -1;
  const isMany = words[head]?.lower !== words[head]?.lemma;
  return isMany && /^(ADJ|DET|NUM|PROPN)$/.test(words[gerund + 1]?.pos ?? "") ? gerund : -1;
}
