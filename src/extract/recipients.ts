import actions from "../../data/lexicon/actions.json";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Chunk, NounChunk } from "./chunks.ts";

const giving = new Set(actions.giving);

/**
 * Parts who is given something from how many are given, where no word stands between.
 *
 *     will lend Israel | two batteries        has sent the Saudis | several hundred men
 *          ~~~~ ^^^^^^                             ~~~~ ^^^^^^^^^^
 */
export function partRecipients(sentence: LocatedSentence, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, at): Chunk[] => {
    const verb = chunks[at - 1];
    const isGiven = verb?.kind === "verb" && giving.has(sentence.words[verb.head]?.lemma ?? "");
    const cut =
      isGiven && !isAllowed(sentence, chunks.slice(0, at)) && chunk.kind === "noun"
        ? figureBehindPlace(sentence, chunk)
        : -1;
    return cut >= 0 && chunk.kind === "noun"
      ? [
          { ...chunk, to: cut, head: cut - 1, possessive: false },
          { ...chunk, from: cut },
        ]
      : [chunk];
  });
}

/** "The accord signed in May gives Russia 2,000 peacekeepers": its own, by what is no one and so has none to give. */
function isAllowed({ words, places }: LocatedSentence, before: readonly Chunk[]): boolean {
  const verb = before.at(-1);
  const giver = before
    .slice(before.findLastIndex(({ kind }) => kind === "stop") + 1)
    .find(({ kind }) => kind === "noun");
  return (
    verb?.kind === "verb" &&
    giver?.kind === "noun" &&
    words[verb.head]?.lemma === "give" &&
    words[giver.head]?.pos === "NOUN" &&
    !places.some(({ from }) => from >= giver.from && from < giver.to)
  );
}

/** The word of a noun phrase where a figure begins behind the country or the people that open it; -1 where none does. */
function figureBehindPlace({ words, places }: LocatedSentence, { from, head }: NounChunk): number {
  const start = words[from]?.pos === "DET" ? from + 1 : from;
  const place = places.find((named) => named.from === start && named.candidate.place.kind === "country");
  const next = words[place?.to ?? -1];
  const isApart = (words[(place?.to ?? 0) - 1]?.end ?? 0) < (next?.start ?? 0);
  const isFigure = next?.pos === "NUM" || /^(additional|another|many|more|several)$/.test(next?.lower ?? "");
  return place && place.to <= head && isApart && isFigure ? place.to : -1;
}
