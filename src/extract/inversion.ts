import { actionVerbAt } from "./action-verbs.ts";
import { placesAhead } from "./arguments.ts";
import type { Site } from "./rule.ts";
import { verbAt } from "./clause.ts";
import { isPassable, listFrom } from "./lists.ts";
import type { Anaphor, PlacePhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounAt, type Reading } from "./reading.ts";

/** "There are 2,000 troops in Syria": the chunk of that "there"; null where the verb has none. */
export function existentialBefore({ chunks, sentence }: Reading, verb: number): number | null {
  const word = sentence.words[(chunks[verb]?.from ?? 0) - 1];
  return word?.lower === "there" && chunks[verb - 1]?.kind === "noun" ? verb - 1 : null;
}

/** Where the phrases begin that alone stand before a verb in its clause; null where something else does. */
function frontOf(reading: Reading, verb: number): number | null {
  const { chunks } = reading;
  let at = (existentialBefore(reading, verb) ?? verb) - 1;
  const end = at;
  for (; at >= 0; at--) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "quote" || chunk.kind === "conjunction") break;
    const isGoverned = chunk.kind === "noun" && chunks[at - 1]?.kind === "preposition";
    const isParticiple = chunk.kind === "verb" && (chunk.form === "past" || chunk.form === "gerund") && isStart(at);
    if (!isGoverned && !isParticiple && !isPassable(chunk) && chunk.kind !== "preposition" && chunk.kind !== "comma")
      return null;
  }
  return at < end ? at + 1 : null;

  function isStart(from: number): boolean {
    return chunks.slice(0, from).every((chunk) => chunk.kind === "adverb");
  }
}

/** The places before a verb: of one whose subject stands behind it those that open its clause, else those that open the sentence. */
export function leadingPlaces(site: Site, verb: number, isBehind: boolean, anaphor: Anaphor): PlacePhrase[] {
  const fronted = isBehind ? frontedPlaces(site, verb, anaphor) : [];
  return fronted.length > 0 ? fronted : placesAhead(site, verb, anaphor);
}

/** The places that open the clause of an inverted or existential verb. */
function frontedPlaces({ reading }: Site, verb: number, anaphor: Anaphor): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  const start = frontOf(reading, verb);
  let at = start ?? verb;
  while (at < verb) {
    const { phrases, next } = placesAfter(reading, at, anaphor);
    found.push(...phrases);
    at = Math.max(at + 1, next);
  }
  return found;
}

/**
 * The subject of a verb of being or going that stands behind it.
 *
 *     At Bagram stood two squadrons of bombers
 *               ^^^^^ ~~~~~~~~~~~~~
 */
export function subjectBehind(reading: Reading, verb: number): number[] | null {
  const chunk = verbAt(reading, verb);
  if (!chunk || frontOf(reading, verb) === null || existentialBefore(reading, verb) !== null) return null;
  const goes = chunk.passive || actionVerbAt(reading, verb, "go") !== null;
  const { nouns } = goes && nounAt(reading, verb + 1) ? listFrom(reading, verb + 1) : { nouns: [] };
  return nouns.length > 0 ? nouns : null;
}
