import type { Chunk } from "./chunks.ts";
import { clausal, lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { intransitive } from "./hidden-verbs.ts";
import { nounAt, type Reading } from "./reading.ts";

/** Joins the items of a list; "but" opens a clause. */
export const isJoint = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "comma" || (chunk?.kind === "conjunction" && chunk.word !== "but");
export const isPassable = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === "adverb" || chunk?.kind === "quote" || chunk?.kind === "adjective";

const opensWhere = (chunk: Chunk | undefined): boolean => chunk?.kind === "adverb" && chunk.word === "where";

/** The first chunk of a noun phrase with its possessors: "Russia" in "Russia's army". */
export function withPossessors(reading: Reading, noun: number): number {
  let at = noun;
  while (nounAt(reading, at - 1)?.possessive) at--;
  return at;
}

/** Noun phrases that can be a later pronoun's antecedent: not inside a prepositional phrase, and so a subject or an object. */
export const isSalient = (reading: Reading, chunk: number): boolean => {
  const before = reading.chunks[withPossessors(reading, chunk) - 1];
  // "landed as Iraq announced": the preposition opens a clause.
  return before?.kind !== "preposition" || (clausal.has(before.word) && opensClause(reading, chunk));
};

/** Chunk numbers of the noun phrases in a list that ends at `last`, left to right; a conjunction stands before its last item. */
export function listEndingAt(reading: Reading, last: number): number[] {
  const list = [last];
  let joint = withPossessors(reading, last) - 1;
  const conjunction = reading.chunks[joint];
  if (conjunction?.kind !== "conjunction" || !isJoint(conjunction)) return list;
  while (isJoint(reading.chunks[joint])) {
    while (isJoint(reading.chunks[joint])) joint--;
    if (!nounAt(reading, joint)) break;
    list.unshift(joint);
    joint = withPossessors(reading, joint) - 1;
  }
  return list;
}

/** A noun phrase that begins a new clause: a finite verb follows it. */
export function opensClause(reading: Reading, noun: number): boolean {
  let at = noun + 1;
  while (nounAt(reading, at - 1)?.possessive && nounAt(reading, at)) at++;
  while (isPassable(reading.chunks[at])) at++;
  // "1,200 of whom are in Gao"
  if (reading.chunks[at]?.kind === "preposition" && reading.chunks[at + 1]?.kind === "relative") return true;
  // "the ministry in Warsaw said"
  let past = at;
  while (reading.chunks[past]?.kind === "preposition" && nounAt(reading, past + 1)) past += 2;
  if (past > at && speechVerbs.has(lemmaAt(reading, past)) && !verbAt(reading, past)?.passive) return true;
  // ", and a company of the Danish battalion moved to Doboj"
  const joint = withPossessors(reading, noun) - 1;
  const isJoined = reading.chunks[joint]?.kind === "conjunction" && reading.chunks[joint - 1]?.kind === "comma";
  if (past > at && isJoined && (verbAt(reading, past)?.form === "finite" || isIntransitive(reading, past))) return true;
  // "When the tanks arrive, the forces in Chad will number 900"
  if (past > at && reading.chunks[joint]?.kind === "comma" && verbAt(reading, past)?.form === "finite") return true;
  // "by a battalion, and the Netherlands, Norway and Belgium contribute"
  const isParty = reading.actors.has(noun) && !reading.forces.has(noun);
  if (isJoined && isParty && isJoint(reading.chunks[at]) && endsInVerb(reading, at)) return true;
  const verb = verbAt(reading, at);
  // "and Britain sent Tornados": an actor, a past form and its object are a clause.
  const isActive =
    verb?.form === "past" &&
    nounAt(reading, at + 1) !== null &&
    reading.actors.has(noun) &&
    !reading.forces.get(noun)?.isHead;
  if (isActive) return true;
  // "from Georgia, and Ukraine protested": no comma parts two places.
  const isSecond = nounAt(reading, joint - 2) !== null && reading.chunks[joint - 3]?.kind === "preposition";
  if (verb?.form === "past" && isJoined && isParty && isSecond) return true;
  if (verb?.form === "gerund") {
    at = listFrom(reading, at + 1).next; // "a shipment including munitions arrived"
    return verbAt(reading, at)?.form === "finite" || isIntransitive(reading, at);
  }
  return verbAt(reading, at)?.form === "finite" || isIntransitive(reading, at);
}

/** A list of parties that goes on at a joint and whose verb follows: ", Norway and Belgium contribute". */
function endsInVerb(reading: Reading, joint: number): boolean {
  let at = joint;
  while (isJoint(reading.chunks[at])) {
    while (isJoint(reading.chunks[at])) at++;
    if (!reading.actors.has(at) || reading.forces.has(at)) return false;
    at++;
  }
  return verbAt(reading, at)?.form === "finite";
}

/** A past form that cannot be a passive: "a shipment arrived", "Stoltenberg said", "it added". */
const isIntransitive = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.form === "past" &&
  (intransitive.has(lemmaAt(reading, at)) || speechVerbs.has(lemmaAt(reading, at)));

/** ", Italy a company", "and Portugal its frigate": a party and what it gives, in a clause that leaves its verb out. */
export const opensGap = (reading: Reading, noun: number): boolean =>
  nounAt(reading, noun)?.possessive === false &&
  reading.actors.has(noun) &&
  !reading.forces.has(noun) &&
  reading.forces.get(noun + 1)?.isHead === true;

/** "Greece 300 men": the same in one noun phrase. */
export function isGap({ actors, chunks, sentence: { words } }: Reading, noun: number): boolean {
  const actor = actors.get(noun);
  return (
    actor?.rule === "country" && actor.to < (chunks[noun]?.to ?? 0) && /^(NUM|DET)$/.test(words[actor.to]?.pos ?? "")
  );
}

/** Chunk numbers of the noun phrases right of `start` that are joined in one list, possessors skipped; and the chunk after them. */
export function listFrom(reading: Reading, start: number): { nouns: number[]; next: number } {
  const nouns: number[] = [];
  let at = start;
  for (;;) {
    // "stay where they are": a clause.
    while (isPassable(reading.chunks[at]) && !opensWhere(reading.chunks[at])) at++;
    while (nounAt(reading, at)?.possessive && nounAt(reading, at + 1)) at++;
    if (!nounAt(reading, at) || (nouns.length > 0 && opensClause(reading, at))) break;
    nouns.push(at);
    at++;
    let joint = at;
    while (isJoint(reading.chunks[joint])) joint++;
    if (joint === at || !nounAt(reading, joint) || opensClause(reading, joint) || opensGap(reading, joint)) break;
    at = joint;
  }
  return { nouns, next: at };
}
