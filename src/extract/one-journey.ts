import { isWithin } from "../locate/resolve.ts";
import type { Claim } from "../model/claim.ts";
import { isPassage, type PlacePhrase } from "./place-phrase.ts";
import type { Draft } from "./rule.ts";
import { isSameForce, isToldWith } from "./told-again.ts";

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
    const isJoined =
      before && ((isOpen(before) && isArrival(before, draft)) || isFirstLeg(before, draft) || goesOn(before, draft));
    if (!isJoined) {
      joined.push(draft);
      continue;
    }
    joined[at] = { ...before, destinations: draft.destinations };
    // "has left Mumbai and is operating in the gulf with two helicopters": told of by the arrival alone.
    const further = draft.forces.filter((force) => !holds(before, force));
    if (further.length > 0) joined.push({ ...draft, forces: further });
  }
  return joined;
}

/** It sets out, and is said to go no further than through somewhere: "is crossing the Atlantic". */
const isOpen = ({ action, modality, destinations }: Draft): boolean =>
  /^(deploy|transit|withdraw)$/.test(action) &&
  /^(reported|planned)$/.test(modality.status) &&
  (action === "transit" ? destinations.every(isWater) : destinations.every(isPassage));

const isWater = (place: PlacePhrase): boolean => isPassage(place) || /^(sea|strait)$/.test(place.base.place.kind);

/** "and is now in the Philippine Sea", "and were expected at Yanbu": what is under way need not be there yet. */
const isArrival = (before: Draft, { action, modality, origins, destinations }: Draft): boolean =>
  /^(station|deploy)$/.test(action) &&
  (modality.status === "planned" || (action === "station" && modality.status === before.modality.status)) &&
  origins.length === 0 &&
  destinations.length > 0 &&
  !comesBack(before, destinations);

/** "left Izmir on Friday and will return to Izmir": two journeys. */
const comesBack = ({ origins }: Draft, destinations: readonly PlacePhrase[]): boolean =>
  destinations.some(({ base }) =>
    origins.some((from) => isWithin(from.base, base) || from.base.place.id === base.place.id),
  );

/** "will sail from Portsmouth and call at ports in West Africa": from where, and then where to. */
const isFirstLeg = (before: Draft, after: Draft): boolean =>
  [before, after].every(({ action }) => /^(deploy|transit|send)$/.test(action)) &&
  before.modality.status === after.modality.status &&
  /^(reported|planned)$/.test(after.modality.status) &&
  before.destinations.length === 0 &&
  after.origins.length === 0 &&
  after.destinations.length > 0 &&
  !comesBack(before, after.destinations);

/** "crossed into Yemen and were heading for Marib": further into the same land. */
const goesOn = (before: Draft, after: Draft): boolean =>
  [before, after].every(
    ({ action, modality }) => /^(deploy|transit)$/.test(action) && modality.status === "reported",
  ) &&
  after.origins.length === 0 &&
  after.destinations.length > 0 &&
  after.destinations.every(
    ({ base }) =>
      base.place.kind !== "country" &&
      before.destinations.some((outer) => outer.base.place.kind === "country" && isWithin(base, outer.base)),
  );

/** The same noun phrase, or a pronoun for it; "300 more" only counts on from it. */
const holds = ({ forces }: Draft, { chunk, force }: Draft["forces"][number]): boolean =>
  forces.some((other) => other.chunk === chunk && (force.label !== undefined || other.force.from === force.from));

const isOneForce = (before: Draft, after: Draft): boolean =>
  after.trigger.from > before.trigger.from && after.forces.slice(0, 1).some((force) => holds(before, force));

/** The claims of a sentence, a departure and the arrival of the same force that another rule reads as one. */
export function joinedClaims(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    if (claims.some((other) => isToldWith(other, claim))) continue;
    const pair = joined.findIndex((other) => journeyOf(other, claim) ?? journeyOf(claim, other));
    const other = joined[pair];
    if (!other) joined.push(claim);
    else joined[pair] = journeyOf(other, claim) ?? journeyOf(claim, other) ?? other;
  }
  return joined;
}

/** A departure and the arrival after it as one; null where they are no one journey. */
const journeyOf = (claim: Claim, after: Claim): Claim | null =>
  isDeparture(claim, after)
    ? arriving(claim, after)
    : hasReached(claim, after)
      ? reaching(claim, after)
      : hasBeen(claim, after)
        ? leaving(claim, after)
        : null;

/** "The guns, which had been at Daraa since May," before "were withdrawn": where they had been is what they left. */
const hasBeen = (claim: Claim, after: Claim): boolean =>
  claim.action === "station" &&
  claim.destination !== null &&
  /^had\b/.test(claim.evidence.action?.text ?? "") &&
  after.action === "withdraw" &&
  after.origin === null &&
  claim.status === "reported" &&
  after.status === "reported" &&
  isSameForce(claim, after) &&
  claim.actor.name === after.actor.name;

const leaving = ({ destination, evidence }: Claim, after: Claim): Claim => ({
  ...after,
  origin: destination,
  evidence: { ...after.evidence, ...(evidence.destination ? { origin: evidence.destination } : {}) },
});

/** "left the Adriatic" before "and is on her way back to Portsmouth". */
const hasReached = (claim: Claim, after: Claim): boolean =>
  /^(deploy|transit|send|withdraw)$/.test(claim.action) &&
  (claim.action === "withdraw" ? /^withdraw$/ : /^(deploy|transit|withdraw|station)$/).test(after.action) &&
  claim.status === "reported" &&
  after.status === "reported" &&
  ends(claim, after) &&
  after.quote.start <= claim.quote.start &&
  after.quote.end >= claim.quote.end &&
  / and /.test(after.quote.text.slice(claim.quote.end - after.quote.start));

/** The words that tell of the arrival hold those of the departure. */
const reaching = (claim: Claim, after: Claim): Claim => ({
  ...after,
  action: after.action === "station" ? claim.action : after.action,
  origin: claim.origin,
  evidence: { ...after.evidence, ...(claim.evidence.origin ? { origin: claim.evidence.origin } : {}) },
});

/** "left Latakia at the weekend" before "were expected at Yanbu". */
const isDeparture = (claim: Claim, after: Claim): boolean =>
  /^(deploy|transit|withdraw)$/.test(claim.action) &&
  /^(deploy|transit)$/.test(after.action) &&
  claim.status === "reported" &&
  after.status === "planned" &&
  ends(claim, after);

/** The first names only where the force leaves, the second only where it comes to. */
const ends = (claim: Claim, after: Claim): boolean =>
  claim.origin !== null &&
  claim.destination === null &&
  after.origin === null &&
  after.destination !== null &&
  after.destination.place !== claim.origin.place &&
  isSameForce(claim, after) &&
  claim.actor.name === after.actor.name;

const arriving = (claim: Claim, { destination, evidence }: Claim): Claim => ({
  ...claim,
  destination,
  evidence: { ...claim.evidence, ...(evidence.destination ? { destination: evidence.destination } : {}) },
});
