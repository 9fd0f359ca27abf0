import type { Action, Category } from "../model/claim.ts";
import type { ActionVerb } from "./action-verbs.ts";
import { isMore } from "./place-of-whole.ts";
import { ownerAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

// What a verb that names no place tells of its forces.

const goods = new Set<Category>(["materiel", "other", "missile"]);

/**
 * The action of a verb that names no place, where its forces bear it, `isOwned` ones by who moves them; null where the verb is an
 * everyday one.
 */
export const placelessAction = (
  reading: Reading,
  { lemma, placeless, status, action }: ActionVerb,
  forces: readonly DraftForce[],
  isOwned = false,
): Action | null =>
  // "approved two submarines" is of a purchase.
  forces.every(
    ({ chunk, force, force: { strength, category, set, quantity, label, designation } }) =>
      (strength !== "weak" || quantity !== null) &&
      !goods.has(category) &&
      (status === null || lemma === "be" || set === "10") &&
      // "American Apaches may come", "26,000 soldiers would go", not "the Army came from behind".
      (!/^(deploy|rotate|station|transit)$/.test(action) ||
        (action === "station" && label !== undefined) ||
        // "a third is on its way": where the others are.
        (lemma === "be" && label !== undefined && isMore(reading, force)) ||
        (label === undefined &&
          ((action === "deploy" && isOwned && strength === "plain") ||
            quantity !== null ||
            designation !== null ||
            ownerAt(reading, chunk) !== null))),
  )
    ? placeless
    : null;
