import type { Category } from "../model/claim.ts";
import { isJoint } from "./lists.ts";
import { ownerAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

const goods = new Set<Category>(["materiel", "other", "missile"]);

/**
 * Forces beyond doubt whose own words say which state has them: so much is told of them that they need no place on the map.
 *
 *     Two Greek battalions moved into the village
 *         ~~~~~
 */
export const areOwned = (reading: Reading, forces: readonly DraftForce[]): boolean =>
  forces.length > 0 &&
  forces.every(
    ({ chunk, own, force: { strength, category, label } }, at) =>
      /^(plain|shown)$/.test(strength) &&
      !goods.has(category) &&
      label === undefined &&
      // "An Egyptian company and about 300 infantrymen": what is joined to it is its nation's too.
      ((at > 0 && isJoint(reading.chunks[chunk - 1])) || (own ?? ownerAt(reading, chunk))?.country != null),
  );

/** "a battalion", "600 men", not "the army's size": what is not there yet. */
export const areNew = ({ chunks, sentence }: Reading, forces: readonly DraftForce[]): boolean =>
  forces.every(
    ({ chunk, force }) =>
      force.quantity !== null || /^(an?|another|further)$/.test(sentence.words[chunks[chunk]?.from ?? -1]?.lower ?? ""),
  );
