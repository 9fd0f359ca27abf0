import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import { isWithin } from "../locate/resolve.ts";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import type { Anaphor, PlacePhrase } from "./place-phrase.ts";
import { placesAfter } from "./places.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce } from "./rule.ts";

// What single phrases behind a verb or a noun of deployment say of the places of its forces.

const stays = new Set(actions.stays);
const stints = new Set(actions.stints);
const duties = new Set(actions.duties);
const times = new Set(grammar.timeNouns);
const staticPrepositions = new Set(spatial.staticPrepositions);
const underway = new Set(spatial.underwayPrepositions);
const seats = new Set(actions.seats);
const sites = new Set([
  ...spatial.sites,
  ...spatial.vicinity,
  ...spatial.border,
  ...spatial.coast,
  "area",
  "sector",
  "zone",
]);
const grounds = new Set([...sites, ...spatial.grounds]);
const exercises = new Set(actions.exercises);

export const isExercise = (reading: Reading, noun: number): boolean =>
  exercises.has(nounHeadAt(reading, noun)?.lemma ?? "");

/**
 * "after nine months in Poland", "following a tour of duty in Mali": where a force was until then, and the chunk after it; where no
 * duty is named, as in "after a week of talks in Bonn", no place.
 */
export function stayAt(
  reading: Reading,
  at: number,
  anaphor: Anaphor,
): { phrases: PlacePhrase[]; next: number } | null {
  const mark = reading.chunks[at];
  const spent = isSpending(reading, at + 1) ? at + 2 : at + 1;
  const lasting = nounHeadAt(reading, spent)?.lemma ?? "";
  const isServing = spent > at + 1 && nounHeadAt(reading, spent) === undefined;
  const isAfter =
    mark?.kind === "preposition" &&
    (/^(after|following)$/.test(mark.word)
      ? isServing || stays.has(lasting)
      : // "from a deployment to Iraq"
        mark.word === "from" && stints.has(lasting));
  const first = isServing ? spent : spent + 1;
  const inner = reading.chunks[first];
  // "a deployment to support operations in Iraq"
  const isAim = inner?.kind === "verb" && inner.form === "infinitive";
  if (!isAfter || !(inner?.kind === "preposition" || isAim)) return null;
  // "a tour of Kuwait"
  const isOfTour = lasting === "tour" && inner?.kind === "preposition" && inner.word === "of";
  const isSpent = isOfTour || inner?.kind !== "preposition" || inner.word !== "of" || isDuty(reading, first + 1);
  for (let link = isAim ? first + 1 : first; !endsPhrase(reading.chunks[link]); link++) {
    const mark = reading.chunks[link];
    const leads =
      mark?.kind === "preposition" &&
      // "a five-month deployment to the Gulf"
      (staticPrepositions.has(mark.word) ||
        (link === first && ((mark.word === "to" && !times.has(lasting)) || isOfTour)));
    const { phrases, next } = leads ? placesAfter(reading, link, anaphor) : { phrases: [], next: link };
    if (phrases.length > 0) return { phrases: isSpent ? phrases : [], next };
    // "after a week to Gao": another phrase of the act.
    if (mark?.kind === "preposition" && !leads && !/^(of|on|with|under|as part of)$/.test(mark.word)) return null;
  }
  return null;
}

/** "serving a year", "completing a tour", "serving" */
const isSpending = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.form === "gerund" && /^(complete|finish|serve|spend)$/.test(lemmaAt(reading, at));

/** Behind the words that one preposition leads, and what says more of them: "duty with the force in the Sinai". */
const endsPhrase = (chunk: Chunk | undefined): boolean =>
  !chunk ||
  /^(comma|stop|subordinator|relative|quote)$/.test(chunk.kind) ||
  (chunk.kind === "verb" && !/^(gerund|past)$/.test(chunk.form));

/** "left to begin a seven-month deployment": what follows tells where the forces go. */
export const opensStint = (reading: Reading, at: number): boolean =>
  verbAt(reading, at)?.form === "infinitive" &&
  /^(begin|commence|start|undertake)$/.test(lemmaAt(reading, at)) &&
  stints.has(nounHeadAt(reading, at + 1)?.lemma ?? "");

/** "duty", "peacekeeping" */
const isDuty = ({ chunks, sentence }: Reading, at: number): boolean =>
  duties.has(sentence.words[(chunks[at]?.to ?? 0) - 1]?.lemma ?? "") ||
  duties.has(sentence.words[(chunks[at]?.to ?? 0) - 1]?.lower ?? "");

/** "headquartered at Abéché": the place inside one that is named already where a force has its seat. */
export function seatAt(
  reading: Reading,
  at: number,
  wide: readonly PlacePhrase[],
  anaphor: Anaphor,
  isOpen = false,
): ReturnType<typeof placesAfter> {
  const none = { phrases: [], next: at };
  const isSeat = verbAt(reading, at)?.form === "past" && seats.has(lemmaAt(reading, at));
  if (!isSeat || (wide.length === 0 && !isOpen)) return none;
  const found = placesAfter(reading, at + 1, anaphor);
  // "is in the region, based out of Bahrain"
  if (wide.length === 0) return found;
  return found.phrases.every(({ base }) => wide.some((outer) => isWithin(base, outer.base))) ? found : none;
}

/** "troops of the UN mission to Chad at Goz Beida": where the mission goes, not the troops. */
export function isOfMission(reading: Reading, at: number): boolean {
  const [link, mark] = [reading.chunks[at - 2], reading.chunks[at]];
  const isHeld = link?.kind === "preposition" && link.word === "of" && nounHeadAt(reading, at - 1)?.lemma === "mission";
  return isHeld && mark?.kind === "preposition" && mark.word === "to" && reading.chunks[at + 2]?.kind !== "stop";
}

/** "a tanker, some 1,200 servicemen and a company": each item has an article or a figure. */
export const isCountedList = (reading: Reading, nouns: readonly number[]): boolean =>
  nouns.every((noun) => {
    const { from = 0, to = 0 } = nounAt(reading, noun) ?? {};
    const isCounted = reading.sentence.words
      .slice(from, to)
      .some(({ pos, lower }) => pos === "NUM" || /^an?$/.test(lower));
    return isCounted && reading.forces.get(noun)?.isHead === true;
  });

/** "a third": a force of the kind told of. */
export function oneMore(reading: Reading, noun: number, { force, ...rest }: DraftForce): DraftForce {
  const { from = force.from, to = force.to } = nounAt(reading, noun) ?? {};
  return { ...rest, force: { ...force, from, to, quantity: null, designation: null } };
}

export const startsWith = (reading: Reading, noun: number, word: RegExp): boolean =>
  word.test(reading.sentence.words[nounAt(reading, noun)?.from ?? -1]?.lower ?? "");

/** "its garrison", "their brigades" */
export const isOwn = (reading: Reading, noun: number): boolean => startsWith(reading, noun, /^(its|their|his|our)$/);

export const isPronoun = (reading: Reading, noun: number): boolean => nounHeadAt(reading, noun)?.pos === "PRON";

/** "in sector one", "in a camp of their own", "across the river": a place that the text names by no name. */
export const isSite = (reading: Reading, noun: number): boolean => {
  const chunk = nounAt(reading, noun);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  const head = nounHeadAt(reading, noun);
  const isGround =
    head !== null && head?.pos !== "PROPN" && (grounds.has(head?.lemma ?? "") || grounds.has(head?.lower ?? ""));
  return isGround || words.some(({ lemma, lower }) => sites.has(lemma) || sites.has(lower));
};

/** "the jet's first in the Western Pacific", "its largest since 1991", "one of the biggest in Africa": what the act amounts to, no place or force beside it. */
export function isRank(reading: Reading, noun: number): boolean {
  const link = reading.chunks[noun + 1];
  const isAmong =
    nounHeadAt(reading, noun)?.lower === "one" && link?.kind === "preposition" && /^(of|among)$/.test(link.word);
  if (isAmong && isSuperlative(reading, noun + 2)) return true;
  const next = reading.chunks[noun + 1];
  const last = next?.kind === "adjective" ? next : nounAt(reading, noun);
  const after = reading.chunks[next?.kind === "adjective" ? noun + 2 : noun + 1];
  const word = reading.sentence.words[(last?.to ?? 0) - 1]?.lower ?? "";
  const isOwned = nounAt(reading, noun)?.possessive === true || isOwn(reading, noun);
  return isOwned && /^(first|second|third|last|largest|biggest|longest)$/.test(word) && after?.kind === "preposition";
}

/** "the biggest" */
const isSuperlative = (reading: Reading, noun: number): boolean =>
  startsWith(reading, noun, /^(the|its|their|his)$/) &&
  /^(?!west)\p{L}+est$/u.test(nounHeadAt(reading, noun)?.lower ?? "");

/** "there" or "here" as a word of its own. */
export const deixisAt = ({ chunks, sentence }: Reading, at: number): "there" | "here" | null => {
  const chunk = chunks[at];
  const word = chunk && chunk.to - chunk.from === 1 ? sentence.words[chunk.from]?.lower : undefined;
  return word === "there" || word === "here" ? word : null;
};

/** "to Lask Air Base in Poland": of a place and what it lies in, only the closer one. */
export function addPlaces(places: PlacePhrase[], more: readonly PlacePhrase[]): void {
  for (const phrase of more) {
    if (places.some(({ base }) => isWithin(base, phrase.base))) continue;
    const outer = places.findIndex(
      ({ base, relation }) => /^(in|border)$/.test(relation) && isWithin(phrase.base, base),
    );
    if (outer >= 0) places.splice(outer, 1, phrase);
    else places.push(phrase);
  }
}

/** "bound for Bosaso" */
export const isUnderWay = ({ mark }: PlacePhrase): boolean => mark !== null && underway.has(mark);
