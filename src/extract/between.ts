import grammar from "../../data/lexicon/grammar.json";
import { lemmaAt, speechVerbs } from "./clause.ts";
import { nounHeadAt, type Reading } from "./reading.ts";

// What may stand between a word and what it governs.

const times = new Set([...grammar.days, ...grammar.timeNouns]);
const moments = new Set(grammar.moments);

/** "vote next Wednesday on sending": a day between a word and what it governs. */
export const isTime = (reading: Reading, at: number): boolean => {
  const chunk = reading.chunks[at];
  if (chunk?.kind === "adjective") return /^(next|last|this)$/.test(chunk.word);
  return times.has(nounHeadAt(reading, at)?.lower ?? "") && reading.chunks[at - 1]?.kind !== "preposition";
};

/** "no intention at this stage to send", "no plans for the moment to": the chunk before the moment that ends at one; that chunk where there is none. */
export function beforeMoment({ chunks, sentence: { words } }: Reading, at: number): number {
  const [link, last] = [chunks[at - 1], chunks[at]];
  const isMoment = moments.has(words[(last?.to ?? 0) - 1]?.lower ?? "");
  return isMoment && link?.kind === "preposition" && /^(at|for)$/.test(link.word) ? at - 2 : at;
}

/** "There are no plans, he said, to send": the chunk before an aside that the comma at a chunk closes; that chunk where there is none. */
export function beforeAside(reading: Reading, comma: number): number {
  const { chunks } = reading;
  const opening = chunks.findLastIndex(({ kind }, at) => at < comma && kind === "comma");
  const inside = chunks.slice(opening + 1, comma);
  const isAside =
    chunks[comma]?.kind === "comma" &&
    opening > 0 &&
    inside.some(({ kind }, at) => kind === "verb" && speechVerbs.has(lemmaAt(reading, opening + 1 + at))) &&
    inside.filter(({ kind }) => kind === "verb").length === 1;
  return isAside ? opening - 1 : comma;
}
