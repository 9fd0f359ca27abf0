import spatial from "../../data/lexicon/spatial.json";
import { isPresence } from "./action-verbs.ts";
import type { MarkChunk } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { forcesAmong } from "./forces-among.ts";
import { addGroup, type Gathering, groupOf } from "./group.ts";
import { addPlaces, isCountedList, isExercise, isRank, oneMore, seatAt } from "./group-phrases.ts";
import { isGap, isJoint, listEndingAt, listFrom, opensClause, withPossessors } from "./lists.ts";
import { isDescribed } from "./parts.ts";
import { placesAfter } from "./places.ts";
import { nounAt } from "./reading.ts";
import { isOneMore, standInAt } from "./stand-in.ts";
import { isWhere } from "./where-clause.ts";

/** Takes in what stands behind a comma or a conjunction. Returns the chunk that is read next, null where the groups end. */
export function takeJoint(gathering: Gathering, chunk: MarkChunk): number | null {
  const { site, anaphor, at } = gathering;
  const { reading } = site;
  const { chunks } = reading;
  let next = at + 1;
  while (isJoint(chunks[next]) || chunks[next]?.kind === "adverb") next++;
  if (chunks.slice(at + 1, next).some(isWhere)) return null;
  const isPart = lemmaAt(reading, next) === "include";
  if (isPart) next++;
  // "at Pogonovo, near Voronezh,": what stands beside a place only says where that place is.
  const beside = chunks[next];
  if (chunk.kind === "comma" && next === at + 1 && gathering.placed === at && beside?.kind === "preposition") {
    const found = spatial.nearPrepositions.includes(beside.word) ? placesAfter(reading, next, anaphor) : null;
    if (found && found.phrases.length > 0 && gathering.group.destinations.length > 0) {
      addPlaces(gathering.group.destinations, found.phrases.slice(1));
      return (gathering.placed = found.next);
    }
  }
  if (chunks[next]?.kind === "preposition") {
    // "sent a task group, including two frigates, to Oman": where the whole goes.
    const { group, groups } = gathering;
    const whole = groups[groups.indexOf(group) - 1];
    if (chunk.kind === "comma" && group.isPart && whole && group.destinations.length + group.origins.length === 0)
      gathering.group = whole;
    gathering.inPurpose = false;
    return next;
  }
  // "1,000 in Chad, headquartered at Abéché": of a wide place, where in it.
  const seat = seatAt(reading, next, gathering.group.destinations, anaphor, gathering.group.unnamed);
  if (seat.phrases.length > 0) {
    gathering.group.destinations = seat.phrases;
    return (gathering.placed = seat.next);
  }
  // "training policemen and repairing roads at Maymana"
  const isGerund = (verb: number): boolean => verbAt(reading, verb)?.form === "gerund";
  const before = withPossessors(reading, listEndingAt(reading, at - 1)[0] ?? at) - 1;
  if (chunk.kind === "conjunction" && isGerund(next) && isGerund(before)) return next;
  // "a company, to be based near Tyre"
  if (verbAt(reading, next)?.form === "infinitive" && isPresence(lemmaAt(reading, next))) {
    return next;
  }
  if (!nounAt(reading, next) || opensClause(reading, next)) return null;
  if (chunk.kind === "comma" && isRank(reading, next)) return null;
  return takeForces(gathering, chunk, next, isPart);
}

/** Takes in the forces that go on a list at a chunk; `isPart` where they are a part of the group's: "including 280 in Cyprus". */
function takeForces(gathering: Gathering, chunk: MarkChunk, next: number, isPart: boolean): number | null {
  const { site } = gathering;
  const { reading } = site;
  const { chunks } = reading;
  // "and Oman its troops out of Yemen": a clause that leaves its verb out.
  const gapped = nounAt(reading, next + 1) && !nounAt(reading, next)?.possessive ? reading.actors.get(next) : undefined;
  const list = listFrom(reading, gapped ? next + 1 : next);
  // "370 personnel to Lebanon and 20 personnel to Mali"
  const isAlike = gathering.group.forces.some(({ force }) => force.strength === "weak");
  const more = forcesAmong(site, list.nouns, isAlike ? "of-state" : "open")
    .filter((force) => !isDescribed(reading, list.nouns, force) && !isExercise(reading, force.chunk))
    .map((force) => (gapped && !isGap(reading, force.chunk) ? { ...force, own: gapped } : force));
  // "four Typhoons at Mount Pleasant, a tanker and a company": a list goes on behind the place.
  if (
    more.length > 1 &&
    chunk.kind === "comma" &&
    isCountedList(reading, list.nouns) &&
    !gathering.isSubject &&
    !gapped
  ) {
    gathering.groups.push({ ...gathering.group, forces: more });
    return list.next;
  }
  // "One battalion is in Herat, another in Badghis": one more of the kind.
  const isFurther = list.nouns.length === 1 && isOneMore(reading, next) && gathering.group.destinations.length > 0;
  if (isFurther && chunks[list.next]?.kind === "preposition") {
    const like =
      more.length > 0 ? more : gathering.group.forces.slice(0, 1).map((force) => oneMore(reading, next, force));
    addGroup(gathering, { ...groupOf(like), stands: gathering.group.stands });
    return list.next;
  }
  if (more.length === 0 && chunk.kind === "comma" && gathering.group.destinations.length > 0) return null; // an apposition to the place
  if (more.length > 0) {
    // "600 personnel, including 280 in Cyprus": the part has a place of its own.
    if (
      gathering.group.destinations.length + gathering.group.origins.length > 0 ||
      gapped ||
      isPart ||
      gathering.isSubject
    )
      addGroup(gathering, { ...groupOf(more), stands: gathering.group.stands, isPart });
    // "two destroyers, one off each coast": a share is told of where it is.
    else if (!more.every(({ chunk: item }) => /^(figure|share)$/.test(standInAt(reading, item)?.kind ?? "")))
      gathering.group.forces = [...gathering.group.forces, ...more];
    gathering.inPurpose = false;
  }
  return list.next;
}
