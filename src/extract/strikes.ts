import actions from "../../data/lexicon/actions.json";
import { lemmaAt, verbAt } from "./clause.ts";
import type { Run } from "./chunks.ts";
import { listFrom } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

const strikes = new Set(actions.strikeNouns);
const ordnance = new Set(actions.ordnance);
const shooting = new Set(actions.shooting);

/**
 * A clause that tells of a strike tells of no deployment, of who strikes as little as of what is struck.
 *
 *     launched 15 drones at Kharkiv      kept up their attacks in Syria      11 strikes engaged nine units near Manbij
 *     ~~~~~~~~    ~~~~~~                                ~~~~~~~                 ~~~~~~~
 */
export function isStrike(reading: Reading, trigger: Run): boolean {
  const at = reading.chunks.findIndex(({ kind, from }) => kind === "verb" && from === trigger.from);
  const verb = verbAt(reading, at);
  if (!verb) return false;
  const isNoun = (noun: number): boolean => strikes.has(nounHeadAt(reading, noun)?.lemma ?? "");
  const objects = verb.passive ? [] : objectsOf(reading, at);
  const isShot = (noun: number): boolean =>
    reading.forces.get(noun)?.category === "missile" ||
    reading.forces.get(noun)?.category === "drone" ||
    ordnance.has(nounHeadAt(reading, noun)?.lemma ?? "");
  return (
    objects.some(isNoun) ||
    (shooting.has(lemmaAt(reading, at)) && objects.some(isShot)) ||
    // "engaged one uncrewed vessel", not "are engaged in Mali"
    (lemmaAt(reading, at) === "engage" && objects.some((noun) => reading.forces.has(noun))) ||
    subjectOf(reading, at)?.some(isNoun) === true
  );
}

/** What stands behind a verb, past a particle: "kept up their attacks". */
function objectsOf(reading: Reading, at: number): number[] {
  const next = reading.chunks[at + 1];
  const isParticle = next?.kind === "preposition" && /^(up|out|off|on)$/.test(next.word) && nounAt(reading, at + 2);
  return listFrom(reading, isParticle ? at + 2 : at + 1).nouns;
}
