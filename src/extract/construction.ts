import actions from "../../data/lexicon/actions.json";
import modality from "../../data/lexicon/modality.json";
import { type ActionVerb, actionVerbAt, isKnown } from "./action-verbs.ts";
import { lemmaAt, speechVerbs } from "./clause.ts";
import type { Group } from "./group.ts";
import { isGoal, type PlacePhrase } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";

/** Verbs whose "to" leads to no place where their object goes. */
const others: ReadonlySet<string> = new Set([
  ...actions.notMotion,
  ...actions.strikes,
  ...actions.objectControl,
  ...modality.transparent,
  ...Object.keys(modality.governors),
]);

/**
 * A verb that no record of the lexicon fits, read by its construction: with a force for its object and a goal any verb moves it.
 *
 *     The army bundled two companies into Mosul
 *              ~~~~~~~               ^^^^
 */
export function constructionAt(reading: Reading, at: number): { verb: ActionVerb; next: number } | null {
  const lemma = lemmaAt(reading, at);
  if (lemma === "" || isKnown(lemma) || others.has(lemma) || speechVerbs.has(lemma)) return null;
  const verb: ActionVerb = {
    lemma,
    action: "deploy",
    frames: ["move"],
    needsPlace: true,
    placeless: null,
    particles: [],
    away: "withdraw",
    observes: false,
    home: null,
    setsOut: true,
    needsGoal: true,
    needsAim: false,
    domain: null,
    status: null,
  };
  return { verb, next: at + 1 };
}

/** "clattered into Rinas": a verb of going, or any verb right before where something goes. */
export function isGoing(reading: Reading, at: number): boolean {
  const mark = reading.chunks[at + 1];
  const isLed = mark?.kind === "preposition" && /^(into|onto|out of)$/.test(mark.word);
  return actionVerbAt(reading, at, "go") !== null || (isLed && constructionAt(reading, at) !== null);
}

/** "into Goma", "out of Goma" right after the verb and its force: a goal, or a source that cannot be where someone comes from. */
export function isMotion(
  reading: Reading,
  start: number,
  { destinations, origins }: Pick<Group, "destinations" | "origins">,
): boolean {
  const from = reading.chunks[start]?.from ?? 0;
  const isNext = (place: PlacePhrase): boolean =>
    reading.sentence.words.slice(from, place.from).every(({ pos }) => pos === "ADV" || pos === "ADP");
  return (
    destinations.some((place) => isNext(place) && isGoal(place) && place.mark !== "for") ||
    (destinations.length === 0 && origins.some((place) => isNext(place) && place.mark === "out of"))
  );
}
