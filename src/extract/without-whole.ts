import actions from "../../data/lexicon/actions.json";
import { nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

const wholes = new Set(actions.wholes);

/** "has the largest contingent, with 1,400 troops": told by those that it is made of. */
export function withoutWhole(reading: Reading, forces: readonly DraftForce[]): DraftForce[] {
  const [whole, size, ...others] = forces;
  const link = reading.chunks[(size?.chunk ?? 0) - 1];
  const isSize =
    whole &&
    size &&
    link?.kind === "preposition" &&
    link.word === "with" &&
    wholes.has(nounHeadAt(reading, whole.chunk)?.lemma ?? "") &&
    whole.force.quantity === null &&
    size.force.category === "troops" &&
    size.force.quantity !== null;
  return isSize ? [size, ...others] : [...forces];
}
