import actions from "../../data/lexicon/actions.json";
import spatial from "../../data/lexicon/spatial.json";
import { actorBy, type ActorMention } from "./actors.ts";
import { actorsOf } from "./arguments.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { phrasalEffect } from "./governing-words.ts";
import { isPlan } from "./plan-for.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import type { Site } from "./rule.ts";

// Whose act a noun tells of, where a verb governs it: "Denmark plans the withdrawal of 200 soldiers".

const controls = new Set(actions.nounControl);
const edges = new Set(spatial.edges);

/** "Denmark plans the withdrawal of", "the Danish schedule foresees": who does it, or whose plan it is. */
export function plannersOf(site: Site, nouns: readonly number[]): ActorMention[] {
  const { reading } = site;
  const actors = actorsOf(site, nouns);
  if (actors.length > 0) return actors;
  return nouns
    .filter((noun) => isPlan(nounHeadAt(reading, noun)?.lemma ?? ""))
    .flatMap((noun) => reading.places.get(noun) ?? [])
    .filter(({ mention }) => mention.role === "demonym")
    .map((place) => actorBy(reading.sentence, place, place.candidate.place.country, "nationality"));
}

/** Between the verb and the noun stand only nouns of decision: "outlined plans for reinforcements", not "have heard of". */
export const holdsOnly = (reading: Reading, verb: number, at: number): boolean =>
  reading.chunks.slice(verb + 1, at).every((chunk, index) => {
    const lemma = nounHeadAt(reading, verb + 1 + index)?.lemma ?? "";
    return chunk.kind !== "noun" || chunk.possessive || isPlan(lemma) || edges.has(lemma);
  });

/** The verb whose object the noun is: "is weighing a deployment", "outlined plans for reinforcements". */
export function governingVerb({ reading }: Site, at: number): number {
  const before = verbBefore(reading, at);
  const verb = verbAt(reading, before);
  const clear =
    before >= 0 &&
    !reading.chunks
      .slice(before + 1, at)
      .some(
        ({ kind }) =>
          kind === "stop" ||
          kind === "subordinator" ||
          kind === "relative" ||
          kind === "comma" ||
          kind === "conjunction",
      ) &&
    holdsOnly(reading, before, at);
  const isControl = controls.has(lemmaAt(reading, before)) || phrasalEffect(reading, before) !== null;
  return verb && clear && isControl ? before : -1;
}
