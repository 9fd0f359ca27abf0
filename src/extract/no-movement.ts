import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import { absoluteMark } from "./absolute.ts";
import { type ActionVerb, actionVerbAt } from "./action-verbs.ts";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { isSite } from "./group-phrases.ts";
import { listFrom, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";
import { isOne, standInAt } from "./stand-in.ts";

// Clauses with a verb of movement or stay that tell of none, or that another clause tells of.

const wholes = new Set([...actions.wholes, ...grammar.shareNouns]);
const operations = new Set([
  ...actions.nouns.map(({ noun }) => noun),
  ...actions.exercises,
  ...actions.duties,
  ...actions.situations,
]);
const undergone = new Set(actions.undergone);
const civil = new Set([...grammar.civilPeople, ...grammar.civilWords]);
const controllers = new Set(actions.objectControl);
const possessives = new Set(grammar.possessives);
const measures = new Set([...grammar.measures, ...grammar.days, ...grammar.months]);

/** "when it arrives in February": only the time of what the main clause tells. */
export const isWhen = (reading: Reading, subject: readonly number[] | null): boolean => {
  const [first = -1] = subject ?? [];
  const opener = reading.chunks[first - 1];
  return (
    nounHeadAt(reading, first)?.pos === "PRON" &&
    opener?.kind === "subordinator" &&
    /^(when|once|until|as|after|before)$/.test(opener.word)
  );
};

/** "went on with the talks", "came to terms", "went missing"; and "at notice to move" tells of no movement. */
export const isEveryday = (reading: Reading, at: number, next: number): boolean => {
  const mark = reading.chunks[next];
  // "is due on Friday"
  const isPhrasal =
    mark?.kind === "preposition" &&
    /^(on|for|through|with|about|to|under|into)$/.test(mark.word) &&
    !(mark.word === "on" && isAdverbial(reading, next + 1) && reading.chunks[next + 2]?.kind !== "preposition");
  const isState = (mark?.kind === "adjective" && !/^(early|late|overnight)$/.test(mark.word)) || mark?.kind === "verb";
  return (
    isPhrasal || isState || (verbAt(reading, at)?.form === "infinitive" && reading.chunks[at - 1]?.kind !== "verb")
  );
};

/** "drove into an ambush at Tal Afar", "went down near Tal Afar": what happened to them, not where they went. */
export const entersTrouble = (reading: Reading, next: number): boolean => {
  const mark = reading.chunks[next];
  if (mark && "word" in mark && mark.word === "down" && lemmaAt(reading, next - 1) === "go")
    return sinking.has(wordOf(reading.chunks[next + 1]));
  const head = nounHeadAt(reading, next + 1)?.lower ?? "";
  return mark?.kind === "preposition" && mark.word === "into" && undergone.has(head);
};

const wordOf = (chunk: Chunk | undefined): string => (chunk && "word" in chunk ? chunk.word : (chunk?.kind ?? "stop"));
const sinking = new Set(["after", "comma", "in", "near", "off", "on", "over", "stop", "with"]);

/** "came under attack near Gao": as little. */
export const isUndergone = (reading: Reading, next: number): boolean => {
  const mark = reading.chunks[next];
  return (
    mark?.kind === "preposition" &&
    mark.word === "under" &&
    nounAt(reading, next + 1) !== null &&
    (reading.places.get(next + 1)?.length ?? 0) === 0
  );
};

/** "drove the rebels out of Gao": who is fought off goes, by no order; "drove its tanks out of Gao", "drove 40 tanks" move their own. */
export function isExpulsion(reading: Reading, at: number): boolean {
  const way = reading.chunks[at + 2];
  const first = reading.sentence.words[nounAt(reading, at + 1)?.from ?? -1]?.lower ?? "";
  return (
    lemmaAt(reading, at) === "drive" &&
    !verbAt(reading, at)?.passive &&
    nounAt(reading, at + 1) !== null &&
    !isAdverbial(reading, at + 1) &&
    !possessives.has(first) &&
    reading.forces.get(at + 1)?.set !== "15" &&
    way !== undefined &&
    "word" in way &&
    /^(away|away from|back|from|off|out|out of)$/.test(way.word)
  );
}

/** "to bring the contingent up to strength": it grows where it is. */
export const isFilled = ({ sentence: { words } }: Reading, from: number): boolean =>
  /\bup to (full )?strength\b/.test(
    words
      .slice(from, from + 12)
      .map(({ lower }) => lower)
      .join(" "),
  );

/** "evacuated 300 civilians from Aden": who is moved goes, not who moves them. */
export const movesOthers = (reading: Reading, { frames }: ActionVerb, objects: readonly number[]): boolean =>
  frames.includes("move") && objects.some((noun) => civil.has(nounHeadAt(reading, noun)?.lemma ?? ""));

/** "went through medical checks" */
export const isProcessed = (reading: Reading, at: number, next: number): boolean => {
  const mark = reading.chunks[next];
  return (
    mark?.kind === "preposition" &&
    mark.word === "through" &&
    lemmaAt(reading, at) === "go" &&
    nounAt(reading, next + 1) !== null &&
    !isSite(reading, next + 1) &&
    (reading.places.get(next + 1)?.length ?? 0) === 0
  );
};

/** "Its largest contingents come from Chad", "will be mostly from the brigade in Shilo": whose they are, not where. */
export function isDescent(reading: Reading, at: number): boolean {
  const chunk = verbAt(reading, at);
  let next = at + 1;
  while (reading.chunks[next]?.kind === "adverb") next++;
  const link = reading.chunks[next];
  if (!chunk || link?.kind !== "preposition" || link.word !== "from") return false;
  const form = reading.sentence.words[chunk.head]?.lower ?? "";
  const isPresent = /^comes?$/.test(form) && chunk.form === "finite" && chunk.auxiliaries.length === 0;
  const isOfForce = form === "come" && reading.forces.get(next + 1)?.isHead === true;
  return lemmaAt(reading, at) === "be" || isPresent || isOfForce;
}

/**
 * "The brigade is a burden for the talks in Doha", "is part of the response to the attack in Aden": what it is said to be, not where;
 * `noun` stands behind "be".
 */
export function isLikened(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  const link = reading.chunks[noun + 1];
  if (head && wholes.has(head.lemma) && link?.kind === "preposition" && link.word === "of")
    return isLikened(reading, listFrom(reading, noun + 2).nouns[0] ?? -1);
  return (
    head?.pos === "NOUN" &&
    reading.sentence.words[reading.chunks[withPossessors(reading, noun)]?.from ?? -1]?.pos === "DET" &&
    !reading.forces.has(noun) &&
    !reading.places.get(noun)?.length &&
    !isAdverbial(reading, noun) &&
    !operations.has(head.lemma) &&
    !wholes.has(head.lemma) &&
    standInAt(reading, noun) === null
  );
}

/** "is ready to go to Romania": what it is ready for tells more. */
export const isToldAfter = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.form === "infinitive" &&
  (nounAt(reading, at + 1) !== null ||
    (reading.chunks[at + 1]?.kind === "preposition" && (reading.places.get(at + 2)?.length ?? 0) > 0));

/** "will provide a battalion to serve in Helmand": told by the verb that has the force as its object. */
export function isPurpose(reading: Reading, at: number, subject: readonly number[] | null): boolean {
  const outer = verbBefore(reading, at);
  const isApart = absoluteMark(reading, subject?.[0] ?? -1) >= 0;
  const holds = subject?.includes(at - 1) === true && outer >= 0 && outer < at - 1 && !isApart;
  // "ordered three warships to leave port": what is ordered is the act.
  return (
    verbAt(reading, at)?.form === "infinitive" &&
    holds &&
    !controllers.has(lemmaAt(reading, outer)) &&
    actionVerbAt(reading, outer, "move") !== null
  );
}

/** "arrived Tuesday", "remain there", "steamed 40 miles": when, where or how far, not what. */
export function isAdverbial(reading: Reading, noun: number | undefined): boolean {
  const chunk = nounAt(reading, noun ?? -1);
  if (reading.places.get(noun ?? -1)?.length) return false;
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  return words.some(
    ({ lower, lemma }) => measures.has(lower.replace(/\.$/, "")) || measures.has(lemma) || /^(there|here)$/.test(lower),
  );
}

/** "hold a drill", "work magic", "are due a rise": with an object of its own an everyday verb tells of no stay or movement. */
export const takesObject = ({ frames, needsPlace, lemma, status }: ActionVerb, objects: readonly number[]): boolean =>
  needsPlace && frames.every((frame) => frame === "go") && (lemma !== "be" || status !== null) && objects.length > 0;

/** "A Minuteman left Vandenberg and headed out over the ocean": one missile that is fired. */
export const isShot = (reading: Reading, lemma: string, forces: readonly DraftForce[]): boolean =>
  /^(cross|head|leave|pass|rise|travel)$/.test(lemma) &&
  forces.length > 0 &&
  forces.every(
    ({ chunk, force }) =>
      /^(air-defence|missile)$/.test(force.category) && force.echelon === null && isOne(reading, chunk),
  );
