import spatial from "../../data/lexicon/spatial.json";
import { isWithin } from "../locate/resolve.ts";
import type { ActorMention } from "./actors.ts";
import { isJoint, lemmaAt, listFrom, opensClause } from "./clause.ts";
import type { Anaphor, PlacePhrase } from "./place-phrase.ts";
import { placeByBearing, placesAfter } from "./places.ts";
import { nounAt } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";

/** Forces that share their places: "four fighter jets to Bulgaria" | "three ships to the Black Sea". */
export interface Group {
  forces: DraftForce[];
  destinations: PlacePhrase[];
  origins: PlacePhrase[];
  /** Word number where its clause ends. */
  end: number;
}

const originPrepositions = new Set(spatial.originPrepositions);
const destinationPrepositions = new Set(spatial.destinationPrepositions);

/**
 * The forces among noun phrases, those that the phrase itself names. Weak words ("personnel") count where the act leaves no
 * doubt, or beside a plain one. "Soldiers and other personnel" is one force.
 */
export function forcesAmong(
  { reading }: Site,
  nouns: readonly number[],
  act: "certain" | "open" = "open",
): DraftForce[] {
  const found = nouns.flatMap((chunk): DraftForce[] => {
    const force = reading.forces.get(chunk);
    return force?.isHead ? [{ chunk, force }] : [];
  });
  if (act === "open" && found.every(({ force }) => force.strength === "weak")) return [];
  const isRest = ({ force }: DraftForce): boolean => reading.sentence.words[force.from]?.lower === "other";
  return found.filter(
    (draft, at) => at === 0 || !isRest(draft) || found[at - 1]?.force.category !== draft.force.category,
  );
}

/**
 * What follows a verb or a noun of deployment: the places of its forces, and further forces with places of their own.
 *
 *     is sending four fighter jets to Bulgaria and three ships to the Black Sea to join NATO naval forces
 *                ~~~~~~~~~~~~~~~~~ ^^^^^^^^^^^     ~~~~~~~~~~~ ^^^^^^^^^^^^^^^^
 */
export function groupsFrom(
  site: Site,
  start: number,
  first: DraftForce[],
  anaphor: Anaphor,
): { groups: Group[]; end: number } {
  const { reading } = site;
  const { chunks } = reading;
  let group: Group = { forces: first, destinations: [], origins: [], end: 0 };
  const groups = [group];
  let inPurpose = false;
  let at = start;
  while (at < chunks.length) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "subordinator" || chunk.kind === "relative") break;
    if (chunk.kind === "preposition") {
      const isOrigin = originPrepositions.has(chunk.word);
      const isPlace = !inPurpose && (isOrigin || destinationPrepositions.has(chunk.word));
      const { phrases, next } = isPlace ? placesAfter(reading, at, anaphor) : { phrases: [], next: at };
      if (phrases.length > 0) {
        addPlaces(isOrigin ? group.origins : group.destinations, phrases);
        at = next;
      } else at = Math.max(at + 1, listFrom(reading, at + 1).next);
    } else if (chunk.kind === "comma" || chunk.kind === "conjunction") {
      let next = at + 1;
      while (isJoint(chunks[next]) || chunks[next]?.kind === "adverb") next++;
      if (lemmaAt(reading, next) === "include") next++;
      if (chunks[next]?.kind === "preposition") {
        at = next;
        continue;
      }
      if (!nounAt(reading, next) || opensClause(reading, next)) break;
      const list = listFrom(reading, next);
      const more = forcesAmong(site, list.nouns);
      if (more.length === 0 && chunk.kind === "comma" && group.destinations.length > 0) break; // an apposition to the place
      if (more.length > 0) {
        if (group.destinations.length > 0)
          groups.push((group = { forces: more, destinations: [], origins: [], end: 0 }));
        else group.forces = [...group.forces, ...more];
        inPurpose = false;
      }
      at = list.next;
    } else if (chunk.kind === "verb") {
      if (lemmaAt(reading, at) === "include" && chunk.form === "gerund") {
        at++;
        continue;
      }
      if (chunk.form === "finite" || chunk.passive || (chunk.form === "past" && group.destinations.length > 0)) break;
      if (chunk.form === "infinitive") inPurpose = true;
      at = Math.max(at + 1, listFrom(reading, at + 1).next);
    } else {
      const { phrases, next } = inPurpose ? { phrases: [], next: at } : placeByBearing(reading, at, anaphor);
      addPlaces(group.destinations, phrases);
      at = Math.max(at + 1, next);
    }
  }
  for (const each of groups) each.end = Math.max(...[...each.destinations, ...each.origins].map(({ to }) => to), 0);
  const last = chunks[at - 1];
  group.end = last && isJoint(last) ? last.from : (last?.to ?? 0);
  return { groups: groups.filter(({ forces }) => forces.length > 0), end: at };
}

/** "to Lask Air Base in Poland": of a place and what it lies in, only the closer one. */
function addPlaces(places: PlacePhrase[], more: readonly PlacePhrase[]): void {
  for (const phrase of more) {
    if (places.some(({ base }) => isWithin(base, phrase.base))) continue;
    const outer = places.findIndex(({ base, relation }) => relation === "in" && isWithin(phrase.base, base));
    if (outer >= 0) places.splice(outer, 1, phrase);
    else places.push(phrase);
  }
}

/** A place that opens the sentence holds for all of it: "In Kharkiv, northeast Ukraine, reserve forces are preparing". */
export function openingPlaces({ reading }: Site, anaphor: Anaphor): PlacePhrase[] {
  const { phrases, next } = placesAfter(reading, 0, anaphor);
  return reading.chunks[next]?.kind === "comma" ? phrases : [];
}

/** Who the noun phrases of a subject are; those that name no one are left out. */
export function actorsOf({ discourse, at }: Site, nouns: readonly number[] | null): ActorMention[] {
  return (nouns ?? []).flatMap((chunk) => discourse.actorAt(at, chunk) ?? []);
}

/** "by the Russians": the agent of a passive or of a noun, right of `start`. */
export function agentAfter(site: Site, start: number): ActorMention[] {
  const { chunks } = site.reading;
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "verb" || chunk.kind === "stop" || chunk.kind === "subordinator") break;
    if (chunk.kind === "preposition" && chunk.word === "by" && nounAt(site.reading, at + 1))
      return actorsOf(site, listFrom(site.reading, at + 1).nouns);
  }
  return [];
}
