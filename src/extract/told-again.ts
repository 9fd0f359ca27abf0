import type { Claim } from "../model/claim.ts";

// Claims of one sentence that tell again what another one tells.

/** The other claim of the sentence says what a claim says, and more. */
export const isSaidBy = (claim: Claim, other: Claim): boolean =>
  isOver(claim, other) ||
  isStay(claim, other) ||
  isToldMore(claim, other) ||
  isChanged(claim, other) ||
  isDone(claim, other);

/** The other claim tells of the same journey or stay, and this one adds nothing to it. */
export const isToldWith = (other: Claim, claim: Claim): boolean =>
  isLeft(other, claim) ||
  isReadied(other, claim) ||
  isReadiedFor(claim, other) ||
  isToldFully(other, claim) ||
  isWhatFor(other, claim) ||
  isAgain(other, claim) ||
  isToldByPronoun(other, claim) ||
  isOfWhole(other, claim);

const isOfOneForce = (claim: Claim, other: Claim): boolean =>
  claim.evidence.force?.start === other.evidence.force?.start;

/** The second tells of the force of the first, further on in the sentence. */
export const isSameForce = (claim: Claim, after: Claim): boolean =>
  isOfOneForce(claim, after) && (claim.evidence.action?.start ?? 0) < (after.evidence.action?.start ?? 0);

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

/** "remain where they were, at Hmeimim": the pronoun tells where. */
const isToldByPronoun = (other: Claim, claim: Claim): boolean =>
  other.evidence.force?.rule === "pronoun" &&
  claim.evidence.force?.rule !== "pronoun" &&
  claim.force.category === other.force.category &&
  claim.action === "station" &&
  other.action === "station" &&
  claim.status === other.status &&
  claim.actor.name === other.actor.name &&
  claim.destination === null &&
  other.destination !== null;

/** "are kept ready to move from Lakhanpur": what they are ready for is told by their being ready. */
const isReadied = (claim: Claim, after: Claim): boolean =>
  claim.action === "alert" &&
  /^(deploy|send|transit)$/.test(after.action) &&
  after.status === "considered" &&
  after.destination === null &&
  isOfOneForce(claim, after);

/** "is preparing for a deployment to Mali": the alert of those who are to go is no act beside their going. */
const isReadiedFor = (claim: Claim, after: Claim): boolean =>
  claim.action === "alert" &&
  /^(deploy|send|rotate)$/.test(after.action) &&
  after.status === "planned" &&
  claim.destination !== null &&
  claim.destination.place === after.destination?.place &&
  isSameForce(claim, after);

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

/** "The armour that was massed at Jolfa is gone": the second of the claims ends what the first tells. */
const isOver = (claim: Claim, other: Claim): boolean =>
  claim !== other &&
  (presence.test(claim.action) || (claim.action === "withdraw" && claim.destination === null)) &&
  other.action === "withdraw" &&
  claim.status === "reported" &&
  other.status === "reported" &&
  isOfOneForce(claim, other) &&
  (claim.action === "withdraw" ? claim.origin : claim.destination)?.place === other.origin?.place &&
  // "have come home after serving in Mali"
  ((claim.action !== "withdraw" && (claim.evidence.action?.start ?? 0) < (other.evidence.action?.start ?? 0)) ||
    /ing$/.test(claim.evidence.action?.text ?? ""));

/** "The first troops to return from Mali are home": what the second of the claims says is done. */
const isDone = (claim: Claim, other: Claim): boolean =>
  claim.action === "withdraw" &&
  other.action === "withdraw" &&
  claim.status === "planned" &&
  other.status === "reported" &&
  isOfOneForce(claim, other) &&
  claim.origin !== null &&
  claim.origin.place === other.origin?.place &&
  claim.destination === null;

/** "The Danish presence in Kosovo is to be cut": the change tells of what is there. */
const isChanged = (claim: Claim, other: Claim): boolean =>
  claim.action === "station" &&
  /^(reinforce|withdraw)$/.test(other.action) &&
  claim.evidence.action?.rule === "deployment-named" &&
  isOfOneForce(claim, other) &&
  claim.destination?.place === (other.action === "withdraw" ? other.origin : other.destination)?.place;

/** "two companies bound to go sail from Mombasa": the second of the claims names a place as well. */
const isToldMore = (claim: Claim, other: Claim): boolean =>
  claim !== other &&
  claim.action === other.action &&
  claim.status === other.status &&
  claim.actor.name === other.actor.name &&
  isOfOneForce(claim, other) &&
  claim.destination === null &&
  claim.origin === null &&
  (other.destination !== null || other.origin !== null);

/** "The jets are in Oman and they have not left": the first of the claims only says again what the second tells. */
const isStay = (claim: Claim, other: Claim): boolean =>
  claim.action === "withdraw" &&
  claim.status === "denied" &&
  /^(has|have|had)\b/.test(claim.evidence.action?.text ?? "") &&
  presence.test(other.action) &&
  other.status === "reported" &&
  claim.actor.name === other.actor.name &&
  claim.force.category === other.force.category &&
  (claim.origin === null || claim.origin.place === other.destination?.place);
