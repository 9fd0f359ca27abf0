import actions from "../../data/lexicon/actions.json";
import type { Word } from "../read/sentences.ts";
import { clausal, lemmaAt, otherDash, verbAt, verbBefore } from "./clause.ts";
import { beforeInsertion } from "./inserted.ts";
import { isFront, subjectBehind } from "./inversion.ts";
import { hasFinite, partnerOf } from "./joined-verbs.ts";
import { isPassable, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { standInAt } from "./stand-in.ts";
import { governorEffect } from "./status.ts";
import { describedBefore, isDeixis, isOf, isSaid, isTime } from "./subject-insertions.ts";

const objectControl = new Set(actions.objectControl);
const requests = new Set([...actions.requests, ...actions.objectControl]);

/**
 * The noun phrases left of a verb that are its subject, past adverbs, prepositional phrases and reduced clauses between.
 * In "to join the fleet, and France stands ready" the list is an object until its last comma: only "France" is subject.
 */
function subjectLeftOf(reading: Reading, verb: number): number[] | null {
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
    if (reading.chunks[opener]?.kind === "relative" && hasVerb(reading, at + 1, verb) && nounAt(reading, opener - 1)) {
      at = opener - 1;
      continue;
    }
    if (isDeixis(reading, at)) {
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
      const isShare = standInAt(reading, at) !== null && isOf(reading.chunks[at + 1]);
      // "a detachment of four helicopters has followed"
      const isHeld = isOf(reading.chunks[at + 1]) && reading.forces.get(at)?.isHead === true;
      const adjacent = reading.chunks.slice(isShare || isHeld ? at + 3 : at + 1, verb).every(isPassable);
      const governed = before?.kind === "preposition" || (before?.kind === "verb" && list.length > 1);
      const joint = withPossessors(reading, at) - 1;
      const commaBefore = reading.chunks[joint]?.kind === "conjunction" && reading.chunks[joint - 1]?.kind === "comma";
      // "sent troops to Belarus and China held drills": the first clause has its verb already.
      const isNewClause =
        isShare ||
        // "has 900 troops and the army is ready"
        (before?.kind === "verb" && isSingular(reading, verb)) ||
        // "has no soldiers in Mali and it will not send any"
        isNominative(nounHeadAt(reading, at)) ||
        // "remain around the shoal and five warships were seen"
        ((reading.forces.get(at)?.isHead === true || standInAt(reading, at)?.kind === "figure") &&
          /^(finite|past)$/.test(verbAt(reading, verb)?.form ?? "") &&
          !list.slice(0, -1).some((noun) => reading.forces.get(noun)?.isHead || reading.actors.has(noun)) &&
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
      // "a concert for the 2nd Battery, 11th Field Regiment was held": what a unit is of says more of its name.
      else if (before?.kind === "comma" && isUnitOf(reading, start)) at = start - 2;
      else return list;
    } else if (chunk.kind === "verb" && chunk.form === "finite") {
      const relative = reading.chunks.findLastIndex((other, index) => index < at && other.kind === "relative");
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

const isSingular = ({ chunks, sentence }: Reading, verb: number): boolean =>
  /^(is|was|has)$/.test(sentence.words[chunks[verb]?.from ?? -1]?.lower ?? "");

const isUnitOf = ({ chunks, forces, sentence }: Reading, noun: number): boolean =>
  forces.get(noun)?.designation != null &&
  forces.get(noun - 2)?.designation != null &&
  /^(preposition|verb)$/.test(chunks[noun - 3]?.kind ?? "") &&
  sentence.words[chunks[noun]?.from ?? -1]?.pos !== "DET";

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

const hasVerb = ({ chunks }: Reading, from: number, to: number): boolean =>
  chunks.slice(from, to).some(({ kind }) => kind === "verb");

/** The noun phrases are the object of the verb before and the subject of what follows: "urged Germany to send tanks". */
function isControlled(reading: Reading, noun: number, outer: number): boolean {
  const first = withPossessors(reading, listEndingAt(reading, noun)[0] ?? noun);
  const called = reading.chunks[first - 1];
  const isNext =
    first === outer + 1 || (called?.kind === "preposition" && /^(on|upon)$/.test(called.word) && first === outer + 2);
  const names =
    reading.actors.has(noun) || reading.forces.get(noun)?.isHead === true || nounHeadAt(reading, noun)?.pos === "PRON";
  return names && objectControl.has(lemmaAt(reading, outer)) && isNext;
}

/** "Qatar's decision to send", "the pledge of Qatar to send": who decided is who does it, not who the clause around tells of. */
function deciderOf(reading: Reading, at: number): number | null {
  const isOwner = (noun: number, deed: number): boolean => {
    const lemma = nounHeadAt(reading, deed)?.lemma ?? "";
    return reading.actors.has(noun) && !requests.has(lemma) && governorEffect(lemma, lemma) !== null;
  };
  if (nounAt(reading, at - 1)?.possessive && isOwner(at - 1, at)) return at - 1;
  return isOf(reading.chunks[at - 1]) && isOwner(at, at - 2) ? at : null;
}

/** "pressure on Italy to withdraw", "an ultimatum to the Serbs to leave": who is pressed does what is asked. */
const isPressed = (reading: Reading, link: number): boolean => {
  const mark = reading.chunks[link];
  return (
    mark?.kind === "preposition" &&
    /^(on|upon|to)$/.test(mark.word) &&
    pressing.test(nounHeadAt(reading, link - 1)?.lemma ?? "")
  );
};

const pressing = /^(appeal|call|command|demand|invitation|order|plea|pressure|request|ultimatum|warning)$/;

/**
 * Chunk numbers of a verb's subject: its own, the one it shares with a verb before it, or the one that controls it.
 * Null where the sentence gives none.
 *
 *     NATO allies have put forces on standby and sent ships
 *     ~~~~~~~~~~~                                ^^^^
 */
export function subjectOf(reading: Reading, verb: number): number[] | null {
  const chunk = verbAt(reading, verb);
  if (!chunk) return null;
  let at = verb - 1;
  while (
    isPassable(reading.chunks[at]) ||
    (chunk.form === "infinitive" && isDeixis(reading, at)) ||
    // "and yesterday flew a company"
    (reading.chunks[at - 1]?.kind === "conjunction" && isTime(reading, at))
  )
    at--;
  const before = reading.chunks[at];
  const outer = verbBefore(reading, verb);
  const subjectOfOuter = (): number[] | null => (outer >= 0 ? subjectOf(reading, outer) : null);
  if (before?.kind === "relative") return antecedentOf(reading, at);
  const opener = chunk.form === "finite" ? relativeOf(reading, at) : -1;
  if (opener >= 0) return antecedentOf(reading, opener);
  if (before?.kind === "conjunction") return subjectOf(reading, partnerOf(reading, verb));
  if (before?.kind === "verb" || (before?.kind === "comma" && chunk.form === "gerund")) return subjectOfOuter();
  const list = before?.kind === "noun" ? listEndingAt(reading, at) : null;
  if (chunk.form === "infinitive") {
    if (!list || isRank(nounHeadAt(reading, at))) return subjectOfOuter();
    const governor = reading.chunks[withPossessors(reading, list[0] ?? at) - 1];
    if (governor?.kind === "preposition" && governor.word === "by") return list;
    const decider = deciderOf(reading, at);
    if (decider !== null) return [decider];
    if (isPressed(reading, withPossessors(reading, list[0] ?? at) - 1)) return list;
    if (outer < 0) return nounAt(reading, at - 1)?.possessive ? [at - 1] : list;
    return isControlled(reading, at, outer) || reading.forces.get(at)?.isHead ? list : subjectOfOuter();
  }
  if (chunk.form === "gerund") {
    if (list) return list;
    const governed = nounAt(reading, at - 1);
    return governed && outer >= 0 && isControlled(reading, at - 1, outer) ? [at - 1] : subjectOfOuter();
  }
  const left = subjectLeftOf(reading, verb);
  // "is proud of the 150 sailors already based in Riga"
  if (left === null && chunk.form === "past" && list && isKnownGoverned(reading, at)) return [at];
  return left && !isFront(reading, left[0] ?? -1) ? left : (subjectBehind(reading, verb) ?? left);
}

/** "of the 150 sailors": spoken of as known, behind a preposition. */
function isKnownGoverned(reading: Reading, noun: number): boolean {
  const first = withPossessors(reading, noun);
  const word = reading.sentence.words[reading.chunks[first]?.from ?? -1]?.lower ?? "";
  return reading.chunks[first - 1]?.kind === "preposition" && /^(the|its|their|those|these|our)$/.test(word);
}

/** "soldiers whom the generals praised | are", "Rwanda, which experts say | keeps": what opens the clause of the verb right before; or -1. */
function relativeOf({ chunks }: Reading, at: number): number {
  const before = chunks[at];
  if (before?.kind !== "verb" || !/^(finite|past)$/.test(before.form)) return -1;
  const opener = chunks.findLastIndex(({ kind }, index) => index < at && kind === "relative");
  const isOne = chunks.slice(opener + 1, at).every(({ kind }) => kind === "noun" || kind === "adverb");
  return isOne ? opener : -1;
}

/** "is the first to sail": a rank stands for what is ranked. */
const isRank = (head: Word | undefined): boolean => /^(first|last|latest|next|ones?)$/.test(head?.lower ?? "");

/** "the 1st, 2nd and 3rd Brigades, all of which": the list that the words take up as a whole. */
function wholeList(reading: Reading, share: number): number[] | null {
  const isWhole = /^(all|both)$/.test(nounHeadAt(reading, share)?.lower ?? "");
  if (!isWhole || reading.chunks[share - 1]?.kind !== "comma") return null;
  const forces = listEndingAt(reading, share - 2).filter((noun) => reading.forces.get(noun)?.isHead);
  return forces.length > 1 ? forces : null;
}

const isVehicle = ({ forces }: Reading, noun: number): boolean => /^(01|15|30)$/.test(forces.get(noun)?.set ?? "");

/** "that serves", "which is": the verb of a relative clause that tells of one thing. */
const isOfOne = (reading: Reading, relative: number): boolean =>
  /^(is|was|has)$|[^s]s$/.test(reading.sentence.words[verbAt(reading, relative + 1)?.from ?? -1]?.lower ?? "");

/** "1,900 Marines of the 26th Expeditionary Unit, who": a unit's name only says which of the people or aircraft are meant. */
function isCounted(reading: Reading, held: number, unit: number, relative: number): boolean {
  const [own, inner] = [reading.forces.get(held), reading.forces.get(unit)];
  return own?.quantity != null && inner?.designation != null && !inner.quantity && !isOfOne(reading, relative);
}

/** "Chad": a name by itself, and no force's. */
const isNamedPlace = (reading: Reading, noun: number): boolean => {
  const chunk = nounAt(reading, noun);
  const [place] = reading.places.get(noun) ?? [];
  return place !== undefined && place.from === chunk?.from && place.to === chunk.to && !reading.forces.has(noun);
};

/** What "which" or "who" stands for: the noun phrase before it. */
function antecedentOf(reading: Reading, relative: number): number[] | null {
  let at = relative - 1;
  while (reading.chunks[at]?.kind === "comma" || isPassable(reading.chunks[at])) at--;
  // "4,000 troops, 1,200 of whom are in Gao"
  if (isOf(reading.chunks[at]) && nounAt(reading, at - 1)) return wholeList(reading, at - 1) ?? [at - 1];
  // "The frigate is all that remains at Nuuk"
  const copula = reading.chunks[at];
  const isAll = reading.sentence.words[(reading.chunks[relative]?.from ?? 0) - 1]?.lower === "all";
  if (isAll && copula?.kind === "verb" && lemmaAt(reading, at) === "be") return subjectOf(reading, at);
  if (!nounAt(reading, at)) return null;
  // "HMS Diamond, the destroyer that": one ship.
  if (reading.apposed.has(at) && !nounAt(reading, at - 1)) return [at - 2];
  const isPersonal = reading.sentence.words[reading.chunks[relative]?.from ?? -1]?.lower === "who";
  // "a unit with 13 tanks that landed": what has them landed.
  const link = reading.chunks[at - 1];
  // "a column, 200 men in 30 trucks": the men are the column.
  const held = reading.apposed.has(at - 2) ? at - 4 : at - 2;
  const holder = link?.kind === "preposition" && reading.forces.get(held)?.isHead ? link.word : "";
  // "200 men in 30 trucks who had served": a truck is no one.
  const isAboard = /^(in|on|aboard)$/.test(holder) && isPersonal && isVehicle(reading, at);
  if (isNamedPlace(reading, at) && link?.kind === "preposition" && nounAt(reading, at - 2)) {
    // "60 soldiers from Chad who", "a quarrel with Chad that": a name is not narrowed down, what it says more of is.
    const isNarrowed = at === relative - 1;
    const isPeople = isPersonal && reading.forces.get(held)?.isHead === true;
    const isMany = nounHeadAt(reading, held)?.pos === "NUM" || (reading.forces.get(held)?.quantity?.count ?? 1) > 1;
    if ((isNarrowed || isPeople) && !(isMany && isOfOne(reading, relative))) return [held];
  }
  return [holder === "with" || isAboard || (holder === "of" && isCounted(reading, held, at, relative)) ? held : at];
}
