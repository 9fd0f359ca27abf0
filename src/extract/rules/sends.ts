import actions from "../../../data/lexicon/actions.json";
import grammar from "../../../data/lexicon/grammar.json";
import type { Action } from "../../model/claim.ts";
import { actorsOf, agentAfter, forcesAmong, groupsFrom, openingPlaces } from "../arguments.ts";
import { lemmaAt, listFrom, subjectOf, verbAt } from "../clause.ts";
import { statusOfVerb } from "../modality.ts";
import { nounAt } from "../reading.ts";
import type { Draft, Rule, Site } from "../rule.ts";

const particles = new Set(grammar.particles);

/** A verb of the lexicon: what it does to its force, and what it asks for. */
export interface ActionVerb {
  lemma: string;
  action: Action;
  frames: readonly string[];
  needsPlace: boolean;
  particles: readonly string[];
}

// The data test holds every action to the type.
export const actionVerbs: readonly ActionVerb[] = actions.verbs.map((verb) => ({
  lemma: verb.lemma,
  action: verb.action as Action,
  frames: verb.frames,
  needsPlace: "needsPlace" in verb && verb.needsPlace === true,
  particles: "particles" in verb && Array.isArray(verb.particles) ? verb.particles : [],
}));

/** The verb of a frame at a chunk, its particle passed. */
export function actionVerbAt({ reading }: Site, at: number, frame: string): { verb: ActionVerb; next: number } | null {
  const lemma = lemmaAt(reading, at);
  if (!lemma) return null;
  const verb = actionVerbs.find((record) => record.lemma === lemma && record.frames.includes(frame));
  if (!verb) return null;
  if (verb.particles.length === 0) return { verb, next: at + 1 };
  const after = reading.chunks[at + 1];
  if (
    after &&
    after.kind !== "noun" &&
    after.kind !== "verb" &&
    verb.particles.includes(after.word.split(" ")[0] ?? "")
  ) {
    // "out of Syria" is both the particle and the preposition of the place.
    return { verb, next: after.word === "out of" || after.word === "away from" ? at + 1 : at + 2 };
  }
  const late = reading.chunks
    .slice(at + 1, at + 4)
    .some(
      (chunk) =>
        chunk.kind !== "noun" && chunk.kind !== "verb" && verb.particles.includes(chunk.word.split(" ")[0] ?? ""),
    );
  return late ? { verb, next: at + 1 } : null;
}

/**
 * Someone moves, keeps or supplies a force: the force is the object, or the subject of a passive.
 *
 *     Denmark is sending a frigate to the Baltic Sea
 *     ~~~~~~~ ^^^^^^^^^^ ~~~~~~~~~    ~~~~~~~~~~~~~~
 */
export const sends: Rule = {
  name: "sends-force",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) => (chunk.kind === "verb" ? draftsAt(site, at) : []));
  },
};

/** "shipping over equipment", "add to its forces": a particle or a "to" before the object is passed. */
export function objectStart({ reading }: Site, { action }: ActionVerb, next: number): number {
  const mark = reading.chunks[next];
  if (mark?.kind !== "preposition" || !nounAt(reading, next + 1)) return next;
  return (particles.has(mark.word) && action !== "station" && reading.places.get(next + 1)?.length === 0) ||
    (action === "reinforce" && mark.word === "to")
    ? next + 1
    : next;
}

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const found = actionVerbAt(site, at, "move");
  const chunk = verbAt(reading, at);
  if (!found || !chunk) return [];
  const { verb, next } = found;
  const subject = subjectOf(reading, at);
  const objects = chunk.passive ? { nouns: [], next } : listFrom(reading, objectStart(site, verb, next));
  const moved = forcesAmong(site, objects.nouns);
  const passive =
    chunk.passive ||
    (moved.length === 0 &&
      (chunk.form === "past" || chunk.form === "gerund") &&
      objects.nouns.length === 0 &&
      !verb.frames.includes("go"));
  const forces = passive ? forcesAmong(site, subject ?? []) : moved;
  if (forces.length === 0) return [];
  const actors = passive ? agentAfter(site, next) : actorsOf(site, subject);
  const anaphor = discourse.anaphorFor(site.at, actors[0] ?? null);
  const { groups } = groupsFrom(site, passive ? next : objects.next, forces, anaphor);
  const recipient =
    verb.action === "transfer" && !passive
      ? objects.nouns.find((noun) => !reading.forces.get(noun)?.isHead && reading.places.get(noun)?.length)
      : undefined;
  const opening = openingPlaces(site, anaphor);
  return groups.flatMap((group): Draft[] => {
    const withdraw = verb.action === "withdraw";
    const places = group.destinations.length > 0 || withdraw ? group.destinations : opening;
    const origins =
      withdraw && group.origins.length === 0 ? places.filter(({ relation }) => relation !== "near") : group.origins;
    const destinations = withdraw && group.origins.length === 0 ? [] : places;
    if (verb.needsPlace && destinations.length === 0 && origins.length === 0 && recipient === undefined) return [];
    return [
      {
        trigger: chunk,
        action: verb.action,
        modality: statusOfVerb(reading, at, passive ? subject : subject, passive ? [] : objects.nouns),
        actors,
        forces: group.forces,
        destinations,
        origins,
        end: group.end,
        score: nounAt(reading, at - 1) || passive ? 0.9 : 0.85,
      },
    ];
  });
}
