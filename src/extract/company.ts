import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import { type ForceMention, isAfloat } from "./forces.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";

/** How many sentences before and after its own tell what a word means. */
const [before, after] = [2, 1];

const civil = new Set(grammar.civilWords);
const anyone = new Set(grammar.anyone);
/** No force but where they are counted or of a nation, and among forces: "officers". */
const companions = new Set(grammar.companyOnly);
/** Whose these are, no force beside them tells: "rebels". */
const irregular = new Set(actions.irregulars);

/** Of no number and no description they may be anyone's: "planes", but "the engineers"; and "the people", "the convoys" may be. */
const isSpecific = ({ from, to, quantity }: ForceMention, head: string): boolean =>
  quantity !== null || (to - from > 1 && !anyone.has(head));

/** Beyond doubt, or ships, aircraft or vehicles that have a nation. */
const isSure = ({ isHead, strength, set }: ForceMention): boolean =>
  isHead && (strength === "plain" || (strength === "shown" && set !== "10"));

/** "British officers", not "officers of the British army", who may speak for it. */
const isNational = ({ actors, chunks }: Reading, noun: number): boolean => {
  const actor = actors.get(noun);
  return actor?.country != null && actor.from >= (chunks[noun]?.from ?? 0) && actor.to <= (chunks[noun]?.to ?? 0);
};

/**
 * Forces named by weak words or by names that may be something else, told by the company they keep: beside forces beyond doubt
 * they are forces.
 *
 *     A German brigade is in Kunduz. … The Leopards stay in Mazar-e-Sharif
 *       ^^^^^^^^^^^^^^                 ~~~~~~~~~~~~
 */
export function withCompany(readings: readonly Reading[]): Reading[] {
  const tells = readings.map(({ forces }) => [...forces.values()].some(isSure));
  return readings.map((reading, at) => {
    const isCivil = reading.sentence.words.some(({ lemma }) => civil.has(lemma));
    const isAmong = !isCivil && tells.slice(Math.max(0, at - before), at + after + 1).includes(true);
    const forces = new Map(reading.forces);
    for (const [noun, force] of reading.forces) {
      const head = nounHeadAt(reading, noun)?.lemma ?? "";
      if (head === "company" && isCrew(readings, at, noun)) forces.delete(noun);
      else if (companions.has(head) && !(isAmong && (force.quantity || isNational(reading, noun)))) forces.delete(noun);
      else if (force.strength === "doubtful" && !isAmong && !ownerAt(reading, noun)?.country) forces.delete(noun);
      else if (force.strength === "doubtful") forces.set(noun, { ...force, strength: "plain" });
      else if (force.strength === "weak" && isAmong && isSpecific(force, head) && !irregular.has(head))
        forces.set(noun, { ...force, strength: "near" });
    }
    return { ...reading, forces };
  });
}

/** "HMS Argyll sailed on Monday. Her company worked up off Portland": those on board of the ship told of. */
function isCrew(readings: readonly Reading[], at: number, noun: number): boolean {
  const own = readings[at];
  const { from = 0 } = (own && nounAt(own, noun)) ?? {};
  if (own?.sentence.words[from]?.lower !== "her") return false;
  const told = readings.slice(Math.max(0, at - before), at).flatMap(({ forces }) => [...forces.values()]);
  const ship = told.findLast(({ isHead }) => isHead);
  return ship !== undefined && isAfloat(ship);
}
