import { isPassage } from "./place-phrase.ts";
import type { Draft } from "./rule.ts";

/**
 * The drafts of a sentence, a departure and the stay that ends it as one: where the force is now is where it went.
 *
 *     Shandong came through the Bashi Channel on the 18th and is now in the Philippine Sea
 *     ~~~~~~~~ ^^^^                                                     ~~~~~~~~~~~~~~~~~~
 */
export function joinedJourneys(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const at = joined.findLastIndex((before) => isOneForce(before, draft));
    const before = joined[at];
    if (before && ((isOpen(before) && isArrival(draft)) || isFirstLeg(before, draft)))
      joined[at] = { ...before, destinations: draft.destinations };
    else joined.push(draft);
  }
  return joined;
}

/** It sets out, and is said to go no further than through somewhere. */
const isOpen = ({ action, modality, destinations }: Draft): boolean =>
  /^(deploy|transit|withdraw)$/.test(action) && modality.status === "reported" && destinations.every(isPassage);

const isArrival = ({ action, modality, origins, destinations }: Draft): boolean =>
  action === "station" && modality.status === "reported" && origins.length === 0 && destinations.length > 0;

/** "will sail from Portsmouth and call at ports in West Africa": from where, and then where to. */
const isFirstLeg = (before: Draft, after: Draft): boolean =>
  [before, after].every(({ action }) => /^(deploy|transit|send)$/.test(action)) &&
  before.modality.status === after.modality.status &&
  /^(reported|planned)$/.test(after.modality.status) &&
  before.destinations.length === 0 &&
  after.origins.length === 0 &&
  after.destinations.length > 0;

const isOneForce = (before: Draft, after: Draft): boolean =>
  after.trigger.from > before.trigger.from &&
  before.forces.length > 0 &&
  after.forces.every(({ chunk }) => before.forces.some((other) => other.chunk === chunk));
