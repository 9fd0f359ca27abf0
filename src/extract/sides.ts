import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { LocatedSentence } from "../locate/locate.ts";
import { textOf, type Word } from "../read/sentences.ts";
import type { NounChunk } from "./chunks.ts";

const rebels = new Set(actions.rebels);
const militias = new Set(actions.militias);
const irregulars = new Set(actions.irregulars);
const coalitions = new Set(grammar.coalitions);
const soldiers = new Set(grammar.soldiers);
const stateless = new Set(grammar.stateless);
const disloyal = new Set(grammar.disloyal);
const political = new Set(grammar.politicalWords);

/** The lemma of a word; of a plural that opens its sentence, and is tagged a name there, what it is the plural of. */
const lemmaOf = ({ lemma, lower, pos }: Word): string => (pos === "PROPN" ? lower.replace(/s$/, "") : lemma);

/** Who fights against a state, and so is not of that state: "Syrian rebels". */
export const isRebel = ({ words }: LocatedSentence, { head }: NounChunk): boolean =>
  words[head] !== undefined && rebels.has(lemmaOf(words[head]));

/**
 * What a side that has no state is called by the noun phrase that stands for it: "the rebels", "Kurdish fighters", "the coalition";
 * null where the phrase names no such side.
 */
export function sideOf(sentence: LocatedSentence, chunk: NounChunk): string | null {
  const { words, places } = sentence;
  const head = words[chunk.head];
  if (!head) return null;
  const lemma = lemmaOf(head);
  const own = words.slice(chunk.from, chunk.head + 1);
  if (own.some(({ lower }) => political.has(lower))) return null;
  const isCoalition = lemma === "coalition" || (soldiers.has(lemma) && own.some(({ lower }) => coalitions.has(lower)));
  // A people or a region: "Tigrayan forces", "Bosnian Serb officers".
  const isPeople =
    (soldiers.has(lemma) || irregulars.has(lemma)) &&
    (own.some(({ lower }) => stateless.has(lower)) ||
      places.some(
        ({ from, to, mention, candidate }) =>
          from >= chunk.from && to <= chunk.head && mention.role === "demonym" && candidate.place.kind === "region",
      ));
  // "rebel forces", "Troops loyal to Gbagbo"
  const isLoyal = soldiers.has(lemma) && words.slice(chunk.from, chunk.to).some(({ lower }) => disloyal.has(lower));
  if (!rebels.has(lemma) && !militias.has(lemma) && !isCoalition && !isPeople && !isLoyal) return null;
  const named = own.filter(({ pos, lower }) => !/^(DET|NUM|PRON)$/.test(pos) && !counting.test(lower));
  const name = textOf([...named, ...loyaltyBehind(words, chunk)]);
  return named.length === 1 && name === textOf(named) ? name.toLowerCase() : name;
}

/** "Troops loyal to General Haftar": the words that say to whom. */
function loyaltyBehind(words: readonly Word[], { head, to }: NounChunk): Word[] {
  const loyal = words.findIndex(({ lower }, at) => at > head && at <= to && lower === "loyal");
  if (loyal < 0 || words[loyal + 1]?.lower !== "to") return [];
  let end = loyal + 2;
  while (/^(PROPN|DET|ADJ|NOUN)$/.test(words[end]?.pos ?? "")) end++;
  return words.slice(loyal, end);
}

const counting =
  /^(some|about|around|roughly|more|than|at|least|several|hundreds|thousands|dozens|of|up|to|the|nearly|almost|over)$/;
