import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import { auxiliaryStatus } from "./auxiliary.ts";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import type { Reading } from "./reading.ts";
import { contrary, governorEffect, negate } from "./status.ts";
import { subjectOf } from "./subject.ts";

const transparent = new Set(modality.transparent);
// The data test holds the table to the type.
const predicateIn = phraseMatcher(Object.entries(modality.predicates) as [string, Status][]);

/**
 * What the predicate of a clause whose subject is an act makes of the act; null where it says nothing of that.
 *
 *     The transfer of four helicopters to Karbala is under examination
 *         ^^^^^^^^                                ~~~~~~~~~~~~~~~~~~~~
 */
export function predicateOf(reading: Reading, at: number): Status | null {
  const { chunks, sentence } = reading;
  const verb = chunks.findIndex(
    (chunk, index) => index > at && isPredicate(chunk, sentence.words) && chunks[index - 1]?.kind !== "relative",
  );
  const chunk = chunks[verb];
  const isCut = chunks
    .slice(at + 1, verb)
    .some(
      ({ kind }, index) =>
        kind === "stop" ||
        kind === "subordinator" ||
        (kind === "conjunction" && chunks[at + index + 2]?.kind !== "noun"),
    );
  if (chunk?.kind !== "verb" || isCut) return null;
  const { words } = sentence;
  const said = predicateBy(reading, verb);
  if (said) return said;
  // "Sending troops would be a mistake"
  const isSupposed = words.slice(chunk.from, chunk.to).some(({ lower }) => /^(would|could|might|may|'d)$/.test(lower));
  // "A rotation of Growlers may begin in June", not "the deployment may anger the neighbours"
  const isOfAct =
    chunks[at]?.kind === "verb" ||
    (transparent.has(lemmaAt(reading, verb)) && subjectOf(reading, verb)?.includes(at) === true);
  // "The minister said that the withdrawal would be completed by May"
  const isForetold = chunks[at]?.kind === "noun" && auxiliaryStatus(reading, verb) === "planned";
  if (isSupposed && isOfAct) return isForetold ? "planned" : "considered";
  // "The withdrawal will begin in May"
  const isToCome = words.slice(chunk.from, chunk.to).some(({ lower }) => /^(will|'ll|’ll|shall)$/.test(lower));
  return isToCome && isOfAct && chunks[at]?.kind === "noun" ? "planned" : passiveEffect(reading, at, verb);
}

/** "is under consideration": what the words of a verb and right behind it make of its subject; null where they are no predicate. */
export function predicateBy({ chunks, sentence: { words } }: Reading, verb: number): Status | null {
  const chunk = chunks[verb];
  if (!chunk) return null;
  for (let word = chunk.from; word <= chunk.to + 1; word++) {
    const found = predicateIn(words, word);
    if (!found) continue;
    const isNegated = words.slice(chunk.from, word).some(({ lower }) => /^(not|n't|never|no|hardly)$/.test(lower));
    return isNegated ? contrary[found.record] : found.record;
  }
  return null;
}

/** "a visit is planned", "the deployment was cancelled": what the verb of a passive makes of its subject. */
function passiveEffect(reading: Reading, at: number, index: number): Status | null {
  const verb = verbAt(reading, index);
  const lemma = lemmaAt(reading, index);
  const effect = speechVerbs.has(lemma) ? null : governorEffect(lemma, lemma);
  if (!verb?.passive || effect === null || subjectOf(reading, index)?.includes(at) !== true) return null;
  return verb.negated ? negate(effect, lemma) : effect;
}

/** A finite verb; of the past forms, which may describe a noun, only those that say something of an act: "never happened". */
const isPredicate = (chunk: Chunk, words: readonly Word[]): boolean =>
  chunk.kind === "verb" &&
  (chunk.form === "finite" || (chunk.form === "past" && predicateIn(words, chunk.head)?.record === "reported"));
