import type { ForceMention } from "./forces.ts";
import { nounHeadAt, type Reading } from "./reading.ts";

/**
 * Forces named by a weak word that the source used before for one beyond doubt: they are of its kind.
 *
 *     ten Tornado fighters … The fighters landed in Dhahran
 *                 ^^^^^^^^       ~~~~~~~~
 */
export function withEarlierKinds(readings: readonly Reading[]): Reading[] {
  const known = new Map<string, ForceMention>();
  return readings.map((reading) => {
    const forces = new Map(reading.forces);
    for (const [at, force] of reading.forces) {
      const lemma = nounHeadAt(reading, at)?.lemma ?? "";
      const earlier = known.get(lemma);
      if (force.strength !== "weak") known.set(lemma, force);
      else if (earlier) {
        const { category, set, entity } = earlier;
        forces.set(at, { ...force, category, set, entity, strength: "shown" });
      }
    }
    return { ...reading, forces };
  });
}
