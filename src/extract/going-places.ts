import actions from "../../data/lexicon/actions.json";
import { isWithin } from "../locate/resolve.ts";
import { withdrawalOf } from "./action-verbs.ts";
import { placesAhead, placesBeside, placesOfWhere } from "./arguments.ts";
import { verbBefore } from "./clause.ts";
import type { Going } from "./going.ts";
import type { Group } from "./group.ts";
import { leadingPlaces } from "./inversion.ts";
import { isPassable } from "./lists.ts";
import { theatreAt } from "./missions.ts";
import { openingPlaces } from "./openings.ts";
import { type Anaphor, isGoal, isPassage, type PlacePhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import type { Site } from "./rule.ts";

const situations = new Set(actions.situations);
const tasks = new Set(actions.tasks);

/** "is" or "are" before its own complement, not the one of "there are". */
const isPlainCopula = ({ verb, there }: Going): boolean => verb.lemma === "be" && !there;

/**
 * Where a group that goes or stands comes from and is. `own`: the places that are the object of its verb, "left Paris".
 * `isBase`: the words tell where it works from.
 */
export function placesOfGoing(
  going: Going,
  group: Group,
  index: number,
  own: readonly PlacePhrase[],
  anaphor: Anaphor,
): { isBase: boolean; origins: PlacePhrase[]; destinations: PlacePhrase[] } {
  const { site, at, chunk, verb, next, form, subject, there } = going;
  // "hold the valley from Garmsir down to Khan Neshin": how far the place stretches.
  const isStretch = verb.action === "station" && own.length > 0 && group.origins.length > 0;
  const stretch = isStretch ? group.destinations.filter(isGoal) : [];
  const further = group.destinations.filter((place) => !stretch.includes(place));
  // "crossed the Sava at Gradiska", "crossed the Drina into Serbia": what is crossed is passed.
  const isCrossed = verb.lemma === "cross" && own.every(isLine) && further.some(isBeyond);
  const places = isCrossed
    ? further
    : // "entered Ukraine through Izvaryne"
      [...own, ...further.filter((place) => own.every((taken) => isApart(place, taken) && !isPassage(place)))];
  // "drones operate from Niamey": where they are.
  // "helicopters, flown from Libreville" have come from there.
  // "Tornados flying out of Piacenza" have their base there, "troops are flying out of Kabul" leave it.
  const isFlown = group.forces.every(({ force }) => force.set === "01");
  const isBase =
    verb.away === "station" &&
    places.length === 0 &&
    chunk.form !== "past" &&
    // "had flown from Pisa, stopping at Malta": a journey that was made.
    (chunk.auxiliaries[0] !== "have" || form.endsWith("ing") || verb.action === "station") &&
    (verb.action === "station" || (isFlown && (verb.action !== "withdraw" || form.endsWith("ing"))));
  if (isBase) return { isBase, origins: [], destinations: group.origins };
  if (verb.action === "withdraw")
    return {
      isBase,
      ...leavingFrom(withdrawalOf(verb, { ...group, destinations: group.destinations.map(asAim(going)) }, own), [
        placesBeside(site, wordsOfForce(site, group) ?? at, at, anaphor),
        // "In Goma, the army said that a battalion had left"
        verbBefore(site.reading, at) < 0 ? openingPlaces(site, at, anaphor) : [],
        // "MINUSMA will leave"
        (subject ?? []).flatMap((noun) => theatreAt(site.reading, noun, anaphor)),
      ]),
    };
  const home = index > 0 ? [] : homeOf(site, subject, anaphor);
  return {
    isBase,
    origins: isStretch ? [] : group.origins.length > 0 ? group.origins : home,
    destinations:
      places.length > 0
        ? places
        : isPlainCopula(going)
          ? (isSituated(site.reading, next) ? placesAhead : placesOfWhere)(site, at, anaphor)
          : leadingPlaces(site, at, there, anaphor),
  };
}

/** Behind a place, and not only where that lies: "reached Rota in Spain". */
const isApart = (place: PlacePhrase, taken: PlacePhrase): boolean =>
  place.to > taken.to && !isWithin(taken.base, place.base);

/** "left to serve in Helmand", "withdrew to regroup in Irbid", "leave for duty in Darfur": what a force leaves for is where it goes. */
const asAim =
  ({ site: { reading }, at: verb, verb: { setsOut } }: Going) =>
  (place: PlacePhrase): PlacePhrase =>
    reading.chunks.some(
      (chunk, at) =>
        at > verb &&
        chunk.to <= place.from &&
        ((chunk.kind === "verb" && chunk.form === "infinitive") || isForTask(reading, at)),
    )
      ? { ...place, mark: setsOut ? "for" : "to" }
      : place;

/** "for service", "for a tour" */
export const isForTask = (reading: Reading, at: number): boolean => {
  const chunk = reading.chunks[at];
  return chunk?.kind === "preposition" && chunk.word === "for" && tasks.has(nounHeadAt(reading, at + 1)?.lemma ?? "");
};

/** Chunk number of the words of the first force: "a further four", not what these stand for. */
function wordsOfForce({ reading }: Site, { forces: [first] }: Group): number | null {
  const from = first?.force.from ?? -1;
  const at = reading.chunks.findIndex((chunk) => chunk.from <= from && from < chunk.to);
  return at < 0 ? (first?.chunk ?? null) : at;
}

/** "is in port", "are now at work": where the force is by words that name no place. */
export function isSituated(reading: Reading, next: number): boolean {
  let at = next;
  while (isPassable(reading.chunks[at])) at++;
  return reading.chunks[at]?.kind === "preposition" && situations.has(nounHeadAt(reading, at + 1)?.lemma ?? "");
}

/** A withdrawal that names no place it leaves leaves the one that its subject is at. */
const leavingFrom = <T extends Pick<Group, "origins">>(found: T, at: PlacePhrase[][]): T =>
  found.origins.length > 0 ? found : { ...found, origins: at.find((places) => places.length > 0) ?? [] };

/** "A battalion from Fort Polk will go by sea": where a force comes from, behind the subject. */
function homeOf({ reading }: Site, subject: readonly number[] | null, anaphor: Anaphor): PlacePhrase[] {
  const at = (subject?.at(-1) ?? -2) + 1;
  const mark = reading.chunks[at];
  const { phrases } =
    mark?.kind === "preposition" && mark.word === "from" ? placesAfter(reading, at, anaphor) : { phrases: [] };
  return phrases.filter(({ base }) => base.place.kind !== "country").slice(0, 1);
}

/** A river or a border: something to be on one side of or on the other. */
const isLine = ({ base, relation }: PlacePhrase): boolean =>
  relation === "border" || /^(river|strait)$/.test(base.place.kind);

const isBeyond = ({ mark }: PlacePhrase): boolean => /^(at|in|into|to|near)$/.test(mark ?? "");
