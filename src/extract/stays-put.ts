import grammar from "../../data/lexicon/grammar.json";
import { lemmaAt, verbAt } from "./clause.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { type DraftForce, type Site, toldSince } from "./rule.ts";

/** How many sentences before its own a pronoun's force may have been told of. */
const reach = 2;
const times = new Set([...grammar.timeNouns, ...grammar.days, ...grammar.months, "time", "now", "moment", "being"]);

/**
 * Behind a verb of staying stands no more than how long it is: the force is where it was.
 *
 *     The battery will stay until May        Both battalions remain where they are        Some 900 troops are left
 *                           ~~~~~~~~~                             ~~~~~~~~~~~~~~
 */
export function isAllSaid(reading: Reading, next: number): boolean {
  const { chunks, sentence } = reading;
  let at = next;
  const wordAt = (index: number): string => sentence.words[chunks[index]?.from ?? -1]?.lower ?? "";
  while (chunks[at]?.kind === "adverb" && wordAt(at) !== "where") at++;
  const chunk = chunks[at];
  if (wordAt(at) === "where") return lemmaAt(reading, at + 2) === "be" || lemmaAt(reading, at + 1) === "be";
  if (!chunk || /^(comma|stop|quote|conjunction|subordinator)$/.test(chunk.kind)) return true;
  // "are staying put"
  // "is staying put, here and at Camp Hovey"
  if (chunk.kind === "verb") return wordAt(at) === "put" && !/^(adverb|preposition)$/.test(chunks[at + 2]?.kind ?? "");
  if (chunk.kind === "noun") return isTime(reading, at);
  if (chunk.kind !== "preposition") return false;
  return (
    (chunk.word === "for" && /^(now|ever|good)$/.test(wordAt(at + 1))) ||
    /^(until|till|during|behind)$/.test(chunk.word) ||
    // "will remain at the end of the year"
    (chunk.word === "at" &&
      /^(end|start)$/.test(nounHeadAt(reading, at + 1)?.lemma ?? "") &&
      isTime(reading, at + 3)) ||
    (/^(for|through|throughout|at|in|after|beyond|into)$/.test(chunk.word) && isTime(reading, at + 1))
  );
}

function isTime(reading: Reading, noun: number): boolean {
  const chunk = nounAt(reading, noun);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  const isNamed = words.some(({ lemma, lower }) => times.has(lemma) || times.has(lower) || /^(19|20)\d\d$/.test(lower));
  return chunk !== null && (isNamed || /^(present|least|most)$/.test(nounHeadAt(reading, noun)?.lower ?? ""));
}

/** Where what a pronoun or a share stands for was told to be: "They are to stay". */
export function placesOfAntecedent(site: Site, forces: readonly DraftForce[]): PlacePhrase[] {
  const [first] = forces;
  if (first?.force.label === undefined) return [];
  const told = toldSince(site, site.at - reach).findLast(
    ({ force, action, places }) =>
      force.category === first.force.category && action !== "withdraw" && places.length > 0,
  );
  return (told?.places ?? []).map((place) => ({ ...place, basis: "implied" }));
}

/** "patrol those waters": where the source has just told of a force. */
export function placesPointedAt(site: Site, noun: number): PlacePhrase[] {
  const chunk = nounAt(site.reading, noun);
  if (!chunk || !/^(that|those|these|this)$/.test(site.reading.sentence.words[chunk.from]?.lower ?? "")) return [];
  const told = toldSince(site, site.at - reach).findLast(
    ({ action, places }) => action !== "withdraw" && places.length > 0,
  );
  return (told?.places ?? []).slice(0, 1).map((place) => ({ ...place, basis: "implied" }));
}

/** "have 1,500 soldiers left in Bangui": those that are left, told by the verb before. */
export const isRemnant = (reading: Reading, verb: number): boolean => {
  const outer = reading.chunks.findLastIndex(({ kind }, at) => at < verb && kind === "verb");
  return (
    verbAt(reading, verb)?.form === "past" &&
    lemmaAt(reading, verb) === "leave" &&
    nounAt(reading, verb - 1) !== null &&
    /^(have|be|keep)$/.test(lemmaAt(reading, outer)) &&
    !verbAt(reading, outer)?.passive &&
    reading.chunks
      .slice(outer + 1, verb)
      .every(({ kind }) => kind === "noun" || kind === "adverb" || kind === "preposition")
  );
};

/** Counted or named, one of them at least: enough is told of the forces for a claim without a place. */
export const isMarked = (forces: readonly DraftForce[]): boolean =>
  forces.some(({ force }) => force.quantity !== null || force.designation !== null);
