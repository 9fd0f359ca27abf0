import type { Word } from "../read/sentences.ts";
import { clausal, otherDash, relativeBefore, verbAt, verbBefore } from "./clause.ts";
import { beforeInsertion } from "./inserted.ts";
import { isSide } from "./inversion.ts";
import { hasFinite } from "./joined-verbs.ts";
import { isPassable, listEndingAt, withPossessors } from "./lists.ts";
import { isNamed } from "./place-phrase.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { standInAt } from "./stand-in.ts";
import { describedBefore, isDeixis, isOf, isSaid, isTime } from "./subject-insertions.ts";

/**
 * The noun phrases left of a verb that are its subject, past adverbs, prepositional phrases and reduced clauses between.
 * In "to join the fleet, and France stands ready" the list is an object until its last comma: only "France" is subject.
 */
export function subjectLeftOf(reading: Reading, verb: number): number[] | null {
  let at = verb - 1;
  // A comma right before the verb closes what is put in: "the guards, volunteers from the city, train".
  while (isPassable(reading.chunks[at])) at--;
  const isInserted = reading.chunks[at]?.kind === "comma";
  if (isInserted) at = beforeInsertion(reading, at) ?? at;
  while (at >= 0) {
    const chunk = reading.chunks[at];
    if (!chunk) return null;
    const opening = otherDash(reading, at, true);
    if (opening > 0) {
      at = opening - 1;
      continue;
    }
    // "The howitzers that we photographed at Hadzici have been towed away": the clause of "that" has its own verb.
    const opener = chunk.kind === "noun" ? at - 1 : at;
    if (reading.chunks[opener]?.kind === "relative" && verbBefore(reading, verb) > at && nounAt(reading, opener - 1)) {
      at = opener - 1;
      continue;
    }
    // "Every soldier south of the river has left"
    if (isDeixis(reading, at) || (isSide(reading, at) && nounAt(reading, at - 1))) {
      at--;
      continue;
    }
    // "tested in the desert last month, went back"
    if (at > 0 && isTime(reading, at)) {
      at -= reading.chunks[at - 1]?.kind === "preposition" ? 2 : 1;
      continue;
    }
    const described = chunk.kind === "noun" ? describedBefore(reading, at) : null;
    if (described !== null) {
      at = described;
      continue;
    }
    if (chunk.kind === "noun") {
      const list = listEndingAt(reading, at);
      const start = withPossessors(reading, list[0] ?? at);
      const before = reading.chunks[start - 1];
      const own = behindFront(reading, list, start);
      if (own && reading.chunks.slice(at + 1, verb).every(isPassable)) return own;
      const isShare = standInAt(reading, at) !== null && isOf(reading.chunks[at + 1]);
      // "a detachment of four helicopters has followed"
      const isHeld = isOf(reading.chunks[at + 1]) && reading.forces.get(at)?.isHead === true;
      const adjacent = reading.chunks.slice(isShare || isHeld ? at + 3 : at + 1, verb).every(isPassable);
      const governed = before?.kind === "preposition" || (before?.kind === "verb" && list.length > 1);
      const joint = withPossessors(reading, at) - 1;
      const commaBefore = reading.chunks[joint]?.kind === "conjunction" && reading.chunks[joint - 1]?.kind === "comma";
      const standsIn = /^(figure|member|share)$/.test(standInAt(reading, at)?.kind ?? "");
      // "sent troops to Belarus and China held drills": the first clause has its verb already.
      const isNewClause =
        isShare ||
        // "has 900 troops and the army is ready"
        (before?.kind === "verb" && isSingular(reading, verb)) ||
        // "has no soldiers in Mali and it will not send any"
        isNominative(nounHeadAt(reading, at)) ||
        // "is based at Sake and the Belgians are in Goma": no list of a place and a people.
        (reading.actors.get(at)?.rule === "nationality" &&
          list.slice(0, -1).every((noun) => reading.places.get(noun)?.some(isNamed)) &&
          verbBefore(reading, start) >= 0) ||
        // "remain around the shoal and five warships were seen"
        // "are off Lebanon and a third is in the Gulf"
        ((reading.forces.get(at)?.isHead === true || standsIn) &&
          /^(finite|past)$/.test(verbAt(reading, verb)?.form ?? "") &&
          !list
            .slice(0, -1)
            .some((noun) => reading.forces.get(noun)?.isHead || (reading.actors.has(noun) && !standsIn)) &&
          verbBefore(reading, start) >= 0) ||
        (nounAt(reading, at - 1)?.possessive === true && standInAt(reading, at)?.kind === "figure") ||
        // "a convoy carrying commandos and Azeri volunteers will leave"
        (reading.actors.has(at) &&
          nounAt(reading, verb + 1) !== null &&
          verbBefore(reading, start) >= 0 &&
          !(before?.kind === "verb" && before.form === "gerund"));
      // "aboard the Foch, the Jean Bart, and the Var": a comma before the last item of three.
      const isSerial = list.length > 2 && list.every((noun) => reading.forces.get(noun)?.isHead);
      const leads = adjacent || (commaBefore && (isInserted || isComplemented(reading, at + 1, verb)));
      if (leads && governed && list.length > 1 && ((commaBefore && !isSerial) || isNewClause)) return [at];
      // "after China, raising the stakes, moved 8,000 soldiers"
      const isSetOff = isInserted && reading.chunks[at + 1]?.kind === "comma";
      const opens = before?.kind === "preposition" && clausal.has(before.word);
      // "the frigate, known as the Black Duke, will call"
      if (opens && (adjacent || (isSetOff && before.word !== "as"))) return list;
      const joined = joinedBehindWhole(reading, list, start);
      if (joined) return joined;
      if (before?.kind === "preposition") at = start - 2;
      else if (before?.kind === "verb" && before.form !== "finite" && !adjacent && !isSaid(reading, start - 1))
        at = start - 2;
      else if (
        before?.kind === "verb" &&
        (before.form === "gerund" || before.form === "infinitive") &&
        nounAt(reading, start - 2)
      )
        at = start - 2;
      else return list;
    } else if (chunk.kind === "verb" && chunk.form === "finite") {
      const relative = relativeBefore(reading, at);
      if (relative < 0 || hasFinite(reading, relative + 1, at)) return null;
      at = relative - 1;
    } else if (isPassable(chunk) || chunk.kind === "comma" || chunk.kind === "verb" || chunk.kind === "preposition")
      at--;
    else if (chunk.kind === "subordinator" && verbAt(reading, at + 1)?.form === "past")
      at--; // "if called upon"
    else return null;
  }
  return null;
}

/** "On Monday, Britain and Belgium sent", "Besides a tug, two frigates and a tanker sailed": a list begins behind what opens the clause. */
function behindFront(reading: Reading, list: readonly number[], start: number): number[] | null {
  const { chunks, actors, forces } = reading;
  const [first = 0, ...rest] = list;
  const link = chunks[start - 1];
  if (rest.length === 0 || link?.kind !== "preposition" || chunks[first + 1]?.kind !== "comma") return null;
  const isParty = (noun: number): boolean => actors.has(noun) || forces.get(noun)?.isHead === true;
  // "after Iran, Iraq and Syria sent troops"
  if (!rest.every(isParty) || (clausal.has(link.word) && isParty(first))) return null;
  let opener = start - 1;
  while (nounAt(reading, opener - 1) && chunks[opener - 2]?.kind === "preposition") opener -= 2;
  return opener === 0 || /^(stop|subordinator)$/.test(chunks[opener - 1]?.kind ?? "") ? rest : null;
}

const isSingular = ({ chunks, sentence }: Reading, verb: number): boolean =>
  /^(is|was|has)$/.test(sentence.words[chunks[verb]?.from ?? -1]?.lower ?? "");

/** A pronoun that a preposition or a verb before it cannot govern along with a noun: the subject of a clause. */
const isNominative = (head: Word | undefined): boolean => /^(it|they|he|she|we|i)$/.test(head?.lower ?? "");

/** "Two battalions of the Indian army and 600 Pakistani soldiers are": the list goes on with the whole, not with what it is of. */
function joinedBehindWhole(reading: Reading, list: readonly number[], start: number): number[] | null {
  const whole = start - 2;
  const [, ...others] = list;
  const isItem = (noun: number): boolean =>
    reading.forces.get(noun)?.isHead === true &&
    /^(NUM|DET)$/.test(reading.sentence.words[nounAt(reading, noun)?.from ?? -1]?.pos ?? "");
  return isOf(reading.chunks[start - 1]) &&
    reading.forces.get(whole)?.isHead &&
    others.length > 0 &&
    others.every(isItem)
    ? [whole, ...others]
    : null;
}

/** "a company of the Danish battalion moved": only complements stand between. */
function isComplemented(reading: Reading, from: number, verb: number): boolean {
  let at = from;
  while (at < verb)
    if (isPassable(reading.chunks[at])) at++;
    else if (reading.chunks[at]?.kind === "preposition" && nounAt(reading, at + 1)) at += 2;
    else return false;
  return true;
}
