import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import { actionVerbAt } from "./action-verbs.ts";
import type { ActorMention } from "./actors.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";
import { subjectOf } from "./subject.ts";

// Where another verb of the sentence tells of the act, or none does.

const strikes = new Set(actions.strikes);
const givers = new Set(grammar.givers);
const staticPrepositions = new Set(spatial.staticPrepositions);

/** "is lending two batteries, which have been stationed at Adana": the relative clause tells where they are. */
export function isToldBehind(reading: Reading, at: number): boolean {
  const relative = reading.chunks[at]?.kind === "comma" ? at + 1 : at;
  const verb = verbAt(reading, relative + 1);
  return reading.chunks[relative]?.kind === "relative" && (verb?.form === "past" || verb?.auxiliaries[0] === "have");
}

/** "ordered the troops in Niger to leave": told by what they are to do; where they are is not where they are ordered. */
export function isToldToAct(reading: Reading, forces: readonly DraftForce[], next: number): boolean {
  const [link, behind] = [reading.chunks[next], reading.chunks[next + 2]];
  const act = behind?.kind === "noun" ? next + 3 : next + 2;
  return (
    link?.kind === "preposition" &&
    staticPrepositions.has(link.word) &&
    verbAt(reading, act)?.form === "infinitive" &&
    subjectOf(reading, act)?.some((noun) => forces.some(({ chunk }) => chunk === noun)) === true
  );
}

/** "saw six howitzers leave", "will see a brigade sent to Mali", "were seen driving back": told by what they were seen to do, or what was done to them. */
export function isSeenMoving(reading: Reading, next: number): boolean {
  const mark = reading.chunks[next];
  // "were reported by residents to have left"
  const at = mark?.kind === "preposition" && mark.word === "by" ? next + 2 : next;
  const form = verbAt(reading, at)?.form;
  // "were reported killed near Kassala"
  if (form === "past" && strikes.has(lemmaAt(reading, at))) return true;
  if (form === "past" && /^(deploy|send|withdraw)$/.test(actionVerbAt(reading, at, "move")?.verb.action ?? ""))
    return true;
  const seen = form === "infinitive" || form === "gerund" ? actionVerbAt(reading, at, "go", "go-object") : null;
  return seen !== null && !/^(station|mass|patrol|alert)$/.test(seen.verb.action);
}

/** "the country that sends the soldiers gets to say so": whichever that is. */
export function isAnyGiver(reading: Reading, at: number, subject: readonly number[] | null): boolean {
  const [noun = -1] = subject ?? [];
  const verb = verbAt(reading, at);
  const word = reading.sentence.words[verb?.head ?? -1];
  const isPresent = verb?.auxiliaries.length === 0 && (word?.lower === word?.lemma || word?.lower.endsWith("s"));
  return (
    reading.chunks[at - 1]?.kind === "relative" &&
    noun === at - 2 &&
    givers.has(nounHeadAt(reading, noun)?.lemma ?? "") &&
    !reading.actors.has(noun) &&
    isPresent === true
  );
}

/** "drove into Mostar to strengthen the UN forces": what those are for who came, which their own verb tells. */
export function isEndOfMove(reading: Reading, at: number): boolean {
  const outer = verbBefore(reading, at);
  return (
    verbAt(reading, at)?.form === "infinitive" &&
    outer >= 0 &&
    outer < at - 1 &&
    /^(deploy|transit)$/.test(actionVerbAt(reading, outer, "go")?.verb.action ?? "") &&
    !verbAt(reading, outer)?.passive
  );
}

/** "has ordered S-300 missiles from Russia": from who makes them. */
export const isBought = (
  origins: readonly PlacePhrase[],
  destinations: readonly PlacePhrase[],
  buyers: readonly ActorMention[],
): boolean =>
  destinations.length === 0 &&
  buyers.length > 0 &&
  origins.length > 0 &&
  origins.every(
    ({ base: { place } }) =>
      place.kind === "country" && buyers.every(({ country }) => country !== null && country !== place.country),
  );
