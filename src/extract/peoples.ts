import grammar from "../../data/lexicon/grammar.json";
import type { NounChunk } from "./chunks.ts";
import { type ForceMention, impliedForce } from "./forces.ts";
import { sharesNoun } from "./nations.ts";
import { isVaguelyCounted, type Quantity, quantityIn } from "./quantity.ts";
import { nounAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { strengthBehind } from "./strength.ts";

/** How many sentences before its own the text has to tell of forces. */
const reach = 2;

const civil = new Set(grammar.civilWords);

/** So many of a people may be refugees. */
const crowd = 2000;

/**
 * A people that stands for its soldiers, where the text around tells of forces.
 *
 *     The British hold the gorge. The French are to go to Mitrovica
 *                                 ~~~~~~~~~~
 */
export function peopleAt(site: Site, noun: number): DraftForce | null {
  const { reading, discourse, at } = site;
  const chunk = nounAt(reading, noun);
  const actor = reading.actors.get(noun);
  if (!chunk || chunk.possessive || !actor?.country || !isPeople(reading, chunk, noun)) return null;
  if (sharesNoun(reading, noun)) return null;
  const { words } = reading.sentence;
  if (words.some(({ lemma }) => civil.has(lemma))) return null;
  const quantity = quantityIn(words, chunk.from, chunk.to, null);
  const isDefinite = words[chunk.from]?.lower === "the";
  const isVague = isVaguelyCounted(words, chunk.from, chunk.to);
  if (!isDefinite && !quantity && !isVague && !isItem(reading, noun) && !isListed(reading, noun)) return null;
  // "The Kenyans, 650 strong": so counted they are soldiers.
  const strong = strengthOf(reading, noun);
  if (strong) return { chunk: noun, force: { ...impliedForce(chunk, "troops"), quantity: strong } };
  // Neither spoken of as known nor a band they may be refugees: then the source has to tell of that nation's forces.
  const isBand = isVague || (quantity !== null && quantity.count < crowd);
  const isKnown = isDefinite || isBand || discourse.ownership.owns(actor.country) || isListed(reading, noun);
  if (!discourse.tellsOfForces(at, isKnown ? reach : 0)) return null;
  const counted = quantity ?? strengthBehind(reading, noun);
  return { chunk: noun, force: apposed(reading, noun) ?? { ...impliedForce(chunk, "troops"), quantity: counted } };
}

/** "The Kenyans, 650 strong,": how many, between commas. */
function strengthOf(reading: Reading, noun: number): Quantity | null {
  const count = nounAt(reading, noun + 2);
  const { words } = reading.sentence;
  const isStrong = reading.chunks[noun + 1]?.kind === "comma" && words[(count?.to ?? 0) - 1]?.lower === "strong";
  return count && isStrong ? quantityIn(words, count.from, count.to, null) : null;
}

/** "the French", "700 Americans": the noun phrase ends in the name of a people. */
function isPeople(reading: Reading, chunk: NounChunk, noun: number): boolean {
  const { words } = reading.sentence;
  const named = (reading.places.get(noun) ?? []).at(-1);
  if (named?.mention.role !== "demonym" || named.to !== chunk.to) return false;
  const text = words[named.to - 1]?.lower ?? "";
  const isMeant = words[chunk.from]?.lower === "the" || quantityIn(words, chunk.from, chunk.to, null) !== null;
  return text.endsWith("s") || (isMeant && /(sh|ch|ese|ss)$/.test(text));
}

/** "Estonians and Czechs remain": peoples beside each other. */
function isListed(reading: Reading, noun: number): boolean {
  const isBare = (other: number): boolean => {
    const chunk = nounAt(reading, other);
    return chunk !== null && chunk.to - chunk.from === 1 && isPeople(reading, chunk, other);
  };
  const isBeside = (joint: number, other: number): boolean =>
    reading.chunks[joint]?.kind === "conjunction" && isBare(other);
  return isBare(noun) && (isBeside(noun - 1, noun - 2) || isBeside(noun + 1, noun + 2));
}

/** "18,000 soldiers: Ugandans in Mogadishu, Kenyans in Kismayo": what a force is made up of. */
const isItem = ({ chunks, forces }: Reading, noun: number): boolean =>
  chunks.some(
    (chunk, at) => at < noun && chunk.kind === "stop" && chunk.word === ":" && [...forces.keys()].some((of) => of < at),
  );

/** "The French, about 350 men of the 3rd Infantry, flew": what the people are, between commas or dashes. */
function apposed({ chunks, forces }: Reading, noun: number): ForceMention | null {
  const mark = chunks[noun + 1];
  const force = forces.get(noun + 2);
  return (mark?.kind === "comma" || mark?.kind === "stop") && force?.isHead ? force : null;
}
