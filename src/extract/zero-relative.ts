import type { LocatedSentence } from "../locate/locate.ts";
import type { Chunk, NounChunk } from "./chunks.ts";
import { forceIn, isAfloat } from "./forces.ts";
import { isPassable } from "./lists.ts";

/**
 * Parts a force from the name of who acts on it, where no relative pronoun stands between.
 *
 *     the troops | Canada will send        the 300 soldiers | Britain and France have in Mali
 */
export function partRelatives(sentence: LocatedSentence, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, at): Chunk[] => {
    const cut = chunk.kind === "noun" && isActedOn(chunks, at) ? nameIn(sentence, chunk) : -1;
    return chunk.kind === "noun" && cut > chunk.from
      ? [
          { ...chunk, to: cut, head: cut - 1 },
          { ...chunk, from: cut },
        ]
      : [chunk];
  });
}

/** A verb in the active follows whose object is not behind it; the noun phrase is all that can be. */
function isActedOn(chunks: readonly Chunk[], noun: number): boolean {
  let at = noun + 1;
  if (chunks[at]?.kind === "conjunction" && chunks[at + 1]?.kind === "noun") at += 2;
  while (isPassable(chunks[at])) at++;
  const verb = chunks[at];
  return (
    verb?.kind === "verb" &&
    /^(finite|past)$/.test(verb.form) &&
    !verb.passive &&
    !/^(noun|adjective|comma|stop)$/.test(chunks[at + 1]?.kind ?? "stop")
  );
}

/** The word where a name begins behind the noun of a force; -1 where none does. */
function nameIn({ words, places }: LocatedSentence, chunk: NounChunk): number {
  let cut = chunk.to;
  while (cut > chunk.from && words[cut - 1]?.pos === "PROPN" && /^\p{Lu}/u.test(words[cut - 1]?.text ?? "")) cut--;
  const noun = words[cut - 1];
  if (chunk.possessive || cut === chunk.to || noun?.pos !== "NOUN" || !/^\p{Ll}/u.test(noun.text)) return -1;
  const inside = places.filter((place) => place.from >= chunk.from && place.to <= cut);
  const force = forceIn(words, { ...chunk, to: cut, head: cut - 1 }, inside);
  const isNation = places.some(
    (place) => place.from === cut && place.to === chunk.to && place.mention.role !== "demonym",
  );
  // "The frigate Iran", "the frigates Horn and Niels"
  return force?.isHead && (isNation || !isAfloat(force)) ? cut : -1;
}
