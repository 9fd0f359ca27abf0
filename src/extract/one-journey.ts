import { isWithin } from "../locate/resolve.ts";
import type { Claim } from "../model/claim.ts";
import { isPassage, type PlacePhrase } from "./place-phrase.ts";
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

const holds = ({ forces }: Draft, { chunk }: Draft["forces"][number]): boolean =>
  forces.some((other) => other.chunk === chunk);

const isOneForce = (before: Draft, after: Draft): boolean =>
  after.trigger.from > before.trigger.from && after.forces.slice(0, 1).some((force) => holds(before, force));

/** The claims of a sentence, a departure and the arrival of the same force that another rule reads as one. */
export function joinedClaims(claims: readonly Claim[]): Claim[] {
  const joined: Claim[] = [];
  for (const claim of claims) {
    const isTold = (other: Claim): boolean =>
      isLeft(other, claim) ||
      isReadied(other, claim) ||
      isToldFully(other, claim) ||
      isWhatFor(other, claim) ||
      isAgain(other, claim) ||
      isOfWhole(other, claim);
    if (claims.some(isTold)) continue;
    const pair = joined.findIndex((other) => journeyOf(other, claim) ?? journeyOf(claim, other));
    const other = joined[pair];
    if (!other) joined.push(claim);
    else joined[pair] = journeyOf(other, claim) ?? journeyOf(claim, other) ?? other;
  }
  return joined;
}

const presence = /^(station|mass)$/;
const motion = /^(deploy|send|transit|withdraw)$/;

/**
 * "remained dug in at Akhalgori", "has 35 soldiers deployed in Kosovo" are one stay by two verbs; "have left Hmeymim and arrived at their home airfield" one journey, the
 * end of which no gazetteer has.
 */
const isToldFully = (other: Claim, claim: Claim): boolean => {
  // "remains in Goma to guard the airport": what it stays for is no second stay.
  const isPurpose = other.status === "reported" && claim.evidence.status?.rule === "infinitive";
  const isOfIt =
    isSameForce(other, claim) &&
    other.actor.name === claim.actor.name &&
    (other.status === claim.status || (isPurpose && presence.test(other.action)));
  const isSameStay =
    presence.test(other.action) &&
    (presence.test(claim.action) || claim.action === "deploy") &&
    claim.destination !== null &&
    (other.destination?.place === claim.destination.place ||
      (isPurpose && claim.evidence.destination?.basis === "implied"));
  const isRest =
    motion.test(other.action) &&
    motion.test(claim.action) &&
    claim.destination === null &&
    claim.origin === null &&
    (other.destination !== null || other.origin !== null);
  return isOfIt && (isSameStay || isRest);
};

/** "left a force of 500 men staying in Goma": of the force and of its men, one stay at one place. */
const isOfWhole = (whole: Claim, claim: Claim): boolean => {
  const [outer, inner] = [whole.evidence.force, claim.evidence.force];
  return (
    outer !== undefined &&
    inner !== undefined &&
    outer.start < inner.start &&
    inner.end <= outer.end &&
    presence.test(whole.action) &&
    presence.test(claim.action) &&
    whole.status === claim.status &&
    whole.actor.name === claim.actor.name &&
    claim.destination !== null &&
    whole.destination?.place === claim.destination.place
  );
};

/** "sailed to protect ships off Somalia", "sailed to Riga to take part in drills": what a force goes for tells where it goes. */
const isWhatFor = (claim: Claim, after: Claim): boolean =>
  (motion.test(claim.action) || claim.action === "rotate") &&
  after.status === "planned" &&
  claim.destination !== null &&
  (after.action === "exercise"
    ? after.destination === null
    : /^(station|patrol)$/.test(after.action) && claim.destination.place === after.destination?.place) &&
  claim.actor.name === after.actor.name &&
  isSameForce(claim, after);

/** "The 4th Brigade, told that it would go to Iraq, will not deploy there": what a pronoun says again. */
const isAgain = (other: Claim, claim: Claim): boolean =>
  claim.evidence.force?.rule === "pronoun" &&
  other.evidence.force?.rule !== "pronoun" &&
  claim.force.designation !== null &&
  claim.force.designation === other.force.designation &&
  claim.action === other.action &&
  claim.status === other.status &&
  claim.destination?.place === other.destination?.place &&
  claim.origin?.place === other.origin?.place;

/** "are kept ready to move from Lakhanpur": what they are ready for is told by their being ready. */
const isReadied = (claim: Claim, after: Claim): boolean =>
  claim.action === "alert" &&
  /^(deploy|send|transit)$/.test(after.action) &&
  after.status === "considered" &&
  after.destination === null &&
  claim.evidence.force?.start === after.evidence.force?.start;

/**
 * "were ferried across from Darwin and are operating from the airfield": no words say that it is the one they left; "sent destroyers
 * based in Toulon to Cyprus": the journey tells where from.
 */
const isLeft = (claim: Claim, after: Claim): boolean =>
  after.action === "station" &&
  (after.evidence.destination?.basis === "implied" || claim.action !== "withdraw") &&
  claim.origin !== null &&
  claim.origin.place === after.destination?.place &&
  isSameForce(claim, after);

/** A departure and the arrival after it as one; null where they are no one journey. */
const journeyOf = (claim: Claim, after: Claim): Claim | null =>
  isDeparture(claim, after) ? arriving(claim, after) : hasReached(claim, after) ? reaching(claim, after) : null;

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

/** The second tells of the force of the first, further on in the sentence. */
const isSameForce = (claim: Claim, after: Claim): boolean =>
  claim.evidence.force?.start === after.evidence.force?.start &&
  (claim.evidence.action?.start ?? 0) < (after.evidence.action?.start ?? 0);

const arriving = (claim: Claim, { destination, evidence }: Claim): Claim => ({
  ...claim,
  destination,
  evidence: { ...claim.evidence, ...(evidence.destination ? { destination: evidence.destination } : {}) },
});
