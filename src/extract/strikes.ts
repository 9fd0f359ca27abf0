import actions from "../../data/lexicon/actions.json";
import type { VerbChunk } from "./chunks.ts";
import { lemmaAt } from "./clause.ts";
import { listFrom } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

const strikes = new Set(actions.strikeNouns);
const ordnance = new Set(actions.ordnance);
const shooting = new Set(actions.shooting);

/**
 * Where the verbs of a sentence begin that tell of a strike: word numbers. Such a clause tells of no deployment, of who
 * strikes as little as of what is struck.
 *
 *     launched 15 drones at Kharkiv      kept up their attacks in Syria      11 strikes engaged nine units near Manbij
 *     ~~~~~~~~    ~~~~~~                                ~~~~~~~                 ~~~~~~~
 */
export function strikesIn(reading: Reading): ReadonlySet<number> {
  const nouns = new Set(
    reading.chunks.flatMap((_, at) => (strikes.has(nounHeadAt(reading, at)?.lemma ?? "") ? [at] : [])),
  );
  const isNoun = (noun: number): boolean => nouns.has(noun);
  const isShot = (noun: number): boolean =>
    reading.forces.get(noun)?.category === "missile" ||
    reading.forces.get(noun)?.category === "drone" ||
    ordnance.has(nounHeadAt(reading, noun)?.lemma ?? "");
  const isStrike = (at: number, { passive }: VerbChunk): boolean => {
    const objects = passive ? [] : objectsOf(reading, at);
    return (
      objects.some(isNoun) ||
      (shooting.has(lemmaAt(reading, at)) && objects.some(isShot)) ||
      // "engaged one uncrewed vessel", not "are engaged in Mali"
      (lemmaAt(reading, at) === "engage" && objects.some((noun) => reading.forces.has(noun))) ||
      (nouns.size > 0 && subjectOf(reading, at)?.some(isNoun) === true)
    );
  };
  return new Set(
    reading.chunks.flatMap((chunk, at) => (chunk.kind === "verb" && isStrike(at, chunk) ? [chunk.from] : [])),
  );
}

/** What stands behind a verb, past a particle: "kept up their attacks". */
function objectsOf(reading: Reading, at: number): number[] {
  const next = reading.chunks[at + 1];
  const isParticle = next?.kind === "preposition" && /^(up|out|off|on)$/.test(next.word) && nounAt(reading, at + 2);
  return listFrom(reading, isParticle ? at + 2 : at + 1).nouns;
}
