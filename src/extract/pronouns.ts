import type { ActorMention } from "./actors.ts";
import { verbAt } from "./clause.ts";
import { isSalient } from "./lists.ts";
import { nounAt, ownerAt, type Reading } from "./reading.ts";

/** "Bosnian Serb officers have promised to pull their weapons out": the subject is of a side that has no state. */
export function namesOther(reading: Reading, chunk: number): boolean {
  const { words } = reading.sentence;
  const [subject] = [...reading.chunks.keys()]
    .filter(
      (at) => at < chunk && nounAt(reading, at) && reading.chunks[at + 1]?.kind === "verb" && isSalient(reading, at),
    )
    .slice(-1);
  const noun = nounAt(reading, subject ?? -1);
  if (subject === undefined || !noun || reading.actors.has(subject) || reading.forces.has(subject)) return false;
  return words.slice(noun.from, noun.head).some(({ pos }) => pos === "PROPN");
}

/** "The Northern Group keeps 45,000 troops, and its headquarters": the subject is a unit whose nation its own words do not tell. */
export function standsForForce(reading: Reading, chunk: number): boolean {
  const last = reading.chunks.findLastIndex(
    (_, at) => at < chunk && nounAt(reading, at) !== null && verbAt(reading, at + 1) !== null && isSalient(reading, at),
  );
  const force = reading.forces.get(last);
  return force?.isHead === true && force.set === "10" && force.strength === "plain" && ownerAt(reading, last) === null;
}

/** "American C-17s flew its men home": the nation of aircraft, which no "it" of the same clause stands for. */
export const isOfAircraft = ({ sentence, chunks, forces }: Reading, actor: ActorMention): boolean =>
  actor.sentence === sentence &&
  chunks.some(({ from, to }, at) => from <= actor.from && actor.from < to && forces.get(at)?.set === "01");
