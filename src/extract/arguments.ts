import spatial from "../../data/lexicon/spatial.json";
import type { ActorMention } from "./actors.ts";
import { listFrom } from "./lists.ts";
import { type Anaphor, type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounAt, nounHeadAt } from "./reading.ts";
import type { Site } from "./rule.ts";

const staticPrepositions = new Set(spatial.staticPrepositions);
const opening = new Set([...staticPrepositions, ...spatial.nearPrepositions, ...spatial.aroundPrepositions]);
/** "hard by the Ukrainian frontier" names a place, no agent. */
const lands = new Set([...spatial.border, ...spatial.coast]);

/** A place that opens the sentence holds for all of it: "In Kharkiv, northeast Ukraine, reserve forces are preparing". */
export function openingPlaces({ reading }: Site, anaphor: Anaphor): PlacePhrase[] {
  const [first, subject] = reading.chunks;
  // "There the Germans have helicopters"
  const isThere = first && subject?.kind === "noun" && reading.sentence.words[first.from]?.lower === "there";
  const there = isThere && first.to - first.from === 1 ? anaphor("there", 0) : null;
  if (first && there) return [plainPhrase(there, first, "implied")];
  // "Unlike the rotations in Europe, the mission keeps"
  if (first?.kind !== "preposition" || !opening.has(first.word)) return [];
  const { phrases, next } = placesAfter(reading, 0, anaphor);
  return reading.chunks[next]?.kind === "comma" ? phrases : [];
}

/** Where a force is by the words between it and its verb: "the Dutch contingent in Uruzgan", "engineers quartered at Herat". */
export function placesBeside({ reading }: Site, force: number, verb: number, anaphor: Anaphor): PlacePhrase[] {
  for (let at = force + 1; at < verb; at++) {
    const chunk = reading.chunks[at];
    if (!chunk || chunk.kind === "relative" || chunk.kind === "stop") break;
    if (chunk.kind !== "preposition" || !staticPrepositions.has(chunk.word)) continue;
    const { phrases } = placesAfter(reading, at, anaphor);
    if (phrases.length > 0) return phrases;
  }
  return [];
}

/** Symbol sets of aircraft, land equipment and ships. */
const vehicles = /^(01|15|30)$/;

/** Who the noun phrases of a subject are; those that name no one are left out. */
export function actorsOf({ discourse, at }: Site, nouns: readonly number[] | null): ActorMention[] {
  return (nouns ?? []).flatMap((chunk) => discourse.actorAt(at, chunk) ?? []);
}

/** "by the Russians": the agent of a passive or of a noun, right of `start`; with `people`, no aircraft or ship that only carries. */
export function agentAfter(site: Site, start: number, people = false): ActorMention[] {
  const { chunks } = site.reading;
  for (let at = start; at < chunks.length; at++) {
    const chunk = chunks[at];
    if (!chunk || chunk.kind === "verb" || chunk.kind === "stop" || chunk.kind === "subordinator") break;
    if (chunk.kind === "preposition" && chunk.word === "by" && nounAt(site.reading, at + 1))
      return actorsOf(
        site,
        listFrom(site.reading, at + 1).nouns.filter(
          (noun) =>
            // "at Presov, hard by the Ukrainian frontier"
            !lands.has(nounHeadAt(site.reading, noun)?.lemma ?? "") &&
            (!people ||
              !vehicles.test(site.reading.forces.get(noun)?.set ?? "") ||
              site.reading.actors.get(noun)?.rule === "institution"),
        ),
      );
  }
  return [];
}
