import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import { actionVerbAt, isAct } from "./action-verbs.ts";
import { placesAhead } from "./arguments.ts";
import type { Site } from "./rule.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { isPassable, listFrom } from "./lists.ts";
import type { Anaphor, PlacePhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounAt, prepositionAt, type Reading } from "./reading.ts";

/** "There are 2,000 troops in Syria", "There are believed to be 2,000": the chunk of that "there"; null where the verb has none. */
export function existentialBefore(reading: Reading, verb: number): number | null {
  const { chunks, sentence } = reading;
  const isSupposed = verbAt(reading, verb)?.form === "infinitive" && lemmaAt(reading, verb) === "be";
  if (isSupposed && chunks[verb - 1]?.kind === "verb") return existentialBefore(reading, verb - 1);
  const word = sentence.words[(chunks[verb]?.from ?? 0) - 1];
  return word?.lower === "there" && chunks[verb - 1]?.kind === "noun" ? verb - 1 : null;
}

const directions = new Set(Object.keys(spatial.directions));
const times = new Set([...grammar.measures, ...grammar.days, ...grammar.months]);

/** "First", "Next": who stands behind the verb is ranked by it. */
const ranks = /^(first|last|latest|next|new|closest|nearest|nearby|visible|prominent)$/;

/** Where the phrases begin that alone stand before a verb in its clause; null where something else does. */
export function frontOf(reading: Reading, verb: number): number | null {
  const { chunks, sentence } = reading;
  let at = (existentialBefore(reading, verb) ?? verb) - 1;
  const end = at;
  for (; at >= 0; at--) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "quote" || chunk.kind === "conjunction") break;
    const opener = chunks[at - 1];
    const isGoverned = chunk.kind === "noun" && opener?.kind === "preposition";
    // "Next to leave Kandahar are"
    const isObject = chunk.kind === "noun" && opener?.kind === "verb" && opener.form !== "finite" && isStart(at - 1);
    const isParticiple = chunk.kind === "verb" && chunk.form !== "finite" && isStart(at);
    if (
      !isGoverned &&
      !isObject &&
      !isParticiple &&
      !isRank(at) &&
      !isTime(at) &&
      !isSide(reading, at) &&
      !isPassable(chunk) &&
      chunk.kind !== "preposition" &&
      chunk.kind !== "comma"
    )
      return null;
  }
  return at < end ? at + 1 : null;

  function isStart(from: number): boolean {
    return chunks.slice(0, from).every((chunk, index) => isPassable(chunk) || isRank(index));
  }
  // "Returning to Fort Drum next month are"
  function isTime(noun: number): boolean {
    const chunk = chunks[noun];
    return chunk?.kind === "noun" && times.has(sentence.words[chunk.head]?.lemma.toLowerCase() ?? "");
  }
  function isRank(noun: number): boolean {
    const chunk = chunks[noun];
    return chunk?.kind === "noun" && noun < 2 && ranks.test(sentence.words[chunk.to - 1]?.lower ?? "");
  }
}

/** "South of the river" */
export function isSide({ chunks, sentence }: Reading, noun: number): boolean {
  const [chunk, link] = [chunks[noun], chunks[noun + 1]];
  const isOf = link?.kind === "preposition" && link.word === "of";
  return chunk?.kind === "noun" && isOf && directions.has(sentence.words[chunk.head]?.lower ?? "");
}

/** "Nearby", "South of the river": what opens a turned clause and is no subject. */
export function isFront(reading: Reading, noun: number): boolean {
  const chunk = nounAt(reading, noun);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  const isAlone = !words.some(({ pos }) => pos === "DET" || pos === "NUM");
  return noun < 2 && isAlone && (isSide(reading, noun) || ranks.test(words.at(-1)?.lower ?? ""));
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
    // "Among them, according to officers in Madrid, will be": where it was said.
    if (prepositionAt(reading, at) === "according to") at = afterComma(reading, at, verb);
    const { phrases, next } = placesAfter(reading, at, anaphor);
    found.push(...phrases);
    at = Math.max(at + 1, next);
  }
  return found;
}

function afterComma({ chunks }: Reading, at: number, end: number): number {
  const comma = chunks.findIndex(({ kind }, index) => index > at && kind === "comma");
  return comma < 0 ? end : Math.min(comma + 1, end);
}

/**
 * The subject of a verb of being or going that stands behind it.
 *
 *     At Bagram stood two squadrons of bombers
 *               ^^^^^ ~~~~~~~~~~~~~
 */
export function subjectBehind(reading: Reading, verb: number): number[] | null {
  const chunk = verbAt(reading, verb);
  const start = frontOf(reading, verb);
  if (!chunk || start === null || existentialBefore(reading, verb) !== null) return null;
  // "Killed in Mogadishu were two soldiers"
  const isOther = reading.chunks.some(
    ({ kind }, at) => kind === "verb" && at >= start && at < verb && !isAct(lemmaAt(reading, at)),
  );
  const goes = chunk.passive || actionVerbAt(reading, verb, "go") !== null;
  const { nouns } = goes && !isOther && nounAt(reading, verb + 1) ? listFrom(reading, verb + 1) : { nouns: [] };
  return nouns.length > 0 ? nouns : null;
}
