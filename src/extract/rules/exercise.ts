import actions from "../../../data/lexicon/actions.json";
import { phraseMatcher } from "../../read/phrases.ts";
import { impliedActor } from "../actors.ts";
import { actorsOf, placesAhead } from "../arguments.ts";
import type { Chunk } from "../chunks.ts";
import { lemmaAt, verbAt, verbBefore as clauseVerbBefore } from "../clause.ts";
import { impliedForce } from "../forces.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { listFrom, withPossessors } from "../lists.ts";
import { statusOfNoun, statusOfVerb } from "../modality.ts";
import { nounAt, type Reading } from "../reading.ts";
import type { Draft, DraftForce, Rule, Site } from "../rule.ts";
import { compose, governorEffect, type Modality } from "../status.ts";
import { subjectOf } from "../subject.ts";

const exerciseAt = phraseMatcher(
  actions.exercises.flatMap((phrase) => [phrase, `${phrase}s`]).map((phrase) => [phrase, true] as const),
);
const verbs = new Set(actions.exerciseVerbs);
const joins = new Set(actions.exerciseJoins);
const modifiers = new Set(actions.exerciseModifiers);

/**
 * Someone holds an exercise, or one takes place.
 *
 *     it is holding military drills at multiple locations in Russia
 *     ~~    ^^^^^^^ ~~~~~~~~~~~~~~~    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 */
export const holdsExercise: Rule = {
  name: "holds-exercise",
  find(site) {
    return site.reading.chunks.flatMap((chunk, at) =>
      chunk.kind === "noun" && isExercise(site, at) ? draftsAt(site, at) : [],
    );
  },
};

/** The phrase ends in a word for an exercise, and is military by a modifier, a nation or the word itself. */
function isExercise(site: Site, at: number): boolean {
  const { reading } = site;
  const chunk = nounAt(reading, at);
  const words = reading.sentence.words;
  if (!chunk || chunk.possessive) return false;
  const [first, second] = words.slice(chunk.from, chunk.to);
  // "Exercise Sea Breeze"
  if (first?.text === "Exercise" && second?.pos === "PROPN") return true;
  // "The regiment carried out training near Harstad", not "has completed its training"
  const isCarriedOut = trains.test(lemmaAt(reading, verbBefore(site, at))) && !isOfOthers(reading.chunks[at + 1]);
  if (words[chunk.head]?.lower === "training" && isCarriedOut && doersOf(site, at).length > 0) return true;
  for (let word = chunk.from; word < chunk.to; word++) {
    const match = exerciseAt(words, word, chunk.to);
    if (!match || word + match.length <= chunk.head) continue;
    const plain = /^(exercise|drill|manoeuvre|maneuver)s?$/.test(words[word]?.lower ?? "") && match.length === 1;
    return (
      !plain ||
      reading.actors.has(at) ||
      (nounAt(reading, at - 1)?.possessive === true && reading.actors.has(at - 1)) ||
      doersOf(site, at).length > 0 ||
      words.slice(chunk.from, word).some(({ lower, pos }) => modifiers.has(lower) || pos === "PROPN") ||
      (/^(drill|exercise)s$/.test(words[word]?.lower ?? "") &&
        !words.slice(chunk.from, word).some(({ pos }) => pos === "ADJ" || pos === "NOUN"))
    );
  }
  return false;
}

const trains = /^(carry|conduct|hold|join|participate|perform|take|undergo|undertake)$/;
const isOfOthers = (link: Chunk | undefined): boolean =>
  link?.kind === "preposition" && /^(of|for|to)$/.test(link.word);

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const chunk = nounAt(reading, at);
  if (!chunk) return [];
  const held = verbBefore(site, at);
  const following = verbAfter(site, at);
  const own = actorsOf(site, [at]).filter((actor) => actor.sentence === reading.sentence);
  const subject = held >= 0 ? subjectOf(reading, held) : null;
  // "F-35s are taking part in NATO's exercise"
  const isJoined = joins.has(lemmaAt(reading, held));
  const doers = own.length === 0 || isJoined ? doersOf(site, at) : [];
  const before =
    own.length === 0 && isDefinite(site, at) ? site.earlier.findLast(({ action }) => action === "exercise") : undefined;
  const actors =
    own.length > 0 && doers.length === 0
      ? own
      : before
        ? before.owners.map((actor) => impliedActor(actor, "definite", chunk))
        : actorsOf(site, subject);
  const verb = held >= 0 ? held : following;
  const anaphor = discourse.anaphorFor(site.at, actors);
  const forces: DraftForce[] =
    doers.length > 0 ? doers : [{ chunk: at, force: impliedForce(chunk, isNaval(site, at) ? "naval-group" : "other") }];
  const direct = groupsFrom(site, at + 1, forces, anaphor);
  const late = direct.groups[0]?.destinations.length
    ? []
    : following >= 0
      ? groupsFrom(site, listFrom(reading, lastOf(site, following) + 1).next, forces, anaphor).groups.flatMap(
          ({ destinations }) => destinations,
        )
      : [];
  const destinations = [...(direct.groups[0]?.destinations ?? []), ...late];
  const places = destinations.length > 0 ? destinations : placesAhead(site, at, anaphor);
  if (verb < 0 && (places.length === 0 || actors.length === 0 || isAim(site, at))) return [];
  const trigger = verbAt(reading, verb) ?? chunk;
  const modality = verb >= 0 ? statusOfHolding(reading, lastOf(site, verb), subject) : statusOfNoun(reading, at);
  const draft: Draft = {
    trigger,
    action: "exercise",
    modality,
    actors,
    byAnother: false,
    forces,
    destinations: places,
    origins: [],
    end: 0,
    score: 0.75,
  };
  const partners = partnersAt(site, at);
  return partners.length > 0 ? [draft, { ...draft, actors: [], forces: partners }] : [draft];
}

/** "Two frigates left for a NATO exercise off Norway": what those who go there go for. */
function isAim(site: Site, at: number): boolean {
  const { reading } = site;
  const link = reading.chunks[withPossessors(reading, at) - 1];
  const isFor = link?.kind === "preposition" && /^(for|from|to)$/.test(link.word);
  const mover = isFor ? clauseVerbBefore(reading, at) : -1;
  return mover >= 0 && forcesAmong(site, subjectOf(reading, mover) ?? []).length > 0;
}

/** "Two frigates took part in the exercise": the forces that hold it. */
function doersOf(site: Site, at: number): DraftForce[] {
  const held = verbBefore(site, at);
  return held < 0 ? [] : forcesAmong(site, subjectOf(site.reading, held) ?? []);
}

/** "exercises with Thai marines": whose own forces take part. */
function partnersAt(site: Site, at: number): DraftForce[] {
  const { reading } = site;
  const link = reading.chunks[at + 1];
  if (link?.kind !== "preposition" || link.word !== "with") return [];
  return forcesAmong(site, listFrom(reading, at + 2).nouns).filter(({ chunk }) => reading.actors.has(chunk));
}

/** "cancelled naval exercises", "plans an exercise": the verb that has the exercise as its object governs it. */
function statusOfHolding(reading: Reading, verb: number, subject: readonly number[] | null): Modality {
  const found = statusOfVerb(reading, verb, subject, []);
  const lemma = lemmaAt(reading, verb);
  // "opened drills" began them; "is open to drills" only might.
  const effect = lemma === "open" ? null : governorEffect("", lemma);
  return effect ? { ...found, status: compose(effect, found.status) } : found;
}

/** In "are due to take place" the infinitive carries the governor's status. */
const lastOf = ({ reading }: Site, verb: number): number => {
  let at = verb;
  while (
    reading.chunks[at + 1]?.kind === "adjective" ||
    reading.chunks[at + 1]?.kind === "adverb" ||
    verbAt(reading, at + 1)?.form === "infinitive"
  )
    at++;
  return verbAt(reading, at) ? at : verb;
};

function verbBefore({ reading }: Site, at: number): number {
  let before = at - 1;
  // "began two weeks of drills"
  const measure = reading.chunks[before];
  if (measure?.kind === "preposition" && measure.word === "of" && nounAt(reading, before - 1)) before -= 2;
  while (nounAt(reading, before)?.possessive) before--;
  if (reading.chunks[before]?.kind === "preposition") before--;
  while (reading.chunks[before]?.kind === "adverb") before--;
  const verb = verbAt(reading, before);
  return verb && verbs.has(lemmaAt(reading, before)) && !verb.passive ? before : -1;
}

function verbAfter({ reading }: Site, at: number): number {
  // "drills involving aircraft were held"
  const after = reading.chunks.findIndex(
    (chunk, index) => index > at && chunk.kind === "verb" && chunk.form !== "gerund",
  );
  if (
    after < 0 ||
    reading.chunks
      .slice(at + 1, after)
      .some(({ kind }) => kind === "stop" || kind === "subordinator" || kind === "relative")
  )
    return -1;
  return verbAt(reading, after)?.form === "finite" && subjectOf(reading, after)?.includes(at) ? after : -1;
}

/** "the exercises": those told of before. */
const isDefinite = ({ reading }: Site, at: number): boolean =>
  /^(the|these|those|this|that)$/.test(reading.sentence.words[nounAt(reading, at)?.from ?? -1]?.lower ?? "");

const isNaval = ({ reading }: Site, at: number): boolean => {
  const chunk = nounAt(reading, at);
  return (
    chunk !== null &&
    reading.sentence.words
      .slice(chunk.from, chunk.to)
      .some(({ lower }) => /^(naval|maritime|navy|amphibious)$/.test(lower))
  );
};
