import spatial from "../../data/lexicon/spatial.json";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Word } from "../read/sentences.ts";
import type { Chunk, NounChunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { shipPrefixes } from "./force-names.ts";
import { isPassable, listFrom } from "./lists.ts";
import { type Anaphor, isNamed, type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import { placeByBearing, placesAfter } from "./places.ts";
import { nounAt, type Reading } from "./reading.ts";
import type { Site } from "./rule.ts";

const opening = new Set([...spatial.staticPrepositions, ...spatial.nearPrepositions, ...spatial.aroundPrepositions]);

const opensAnother = (chunk: Chunk | undefined): boolean =>
  chunk === undefined || /^(stop|conjunction|subordinator|quote)$/.test(chunk.kind);

/** Where the place that opens a clause may stand; `isFirst`: at the beginning of the sentence. */
interface Start {
  at: number;
  isFirst: boolean;
}

/** The starts of clauses up to a chunk, the nearest first; the adverbs and the phrases set off by commas that open them are passed. */
function startsUpTo({ chunks }: Pick<Reading, "chunks">, at: number): Start[] {
  const starts: Start[] = [];
  for (let index = at; index >= 0; index--) {
    if (!opensAnother(chunks[index - 1])) continue;
    for (let start = index; start < at; start = afterOpener(chunks, start)) {
      while (isPassable(chunks[start])) start++;
      if (start < at) starts.push({ at: start, isFirst: index === 0 });
    }
  }
  return starts;
}

/** "Meanwhile, | in Zambia", "After weeks of delay, | in Mali": behind the comma that closes a phrase without a verb of its own. */
function afterOpener(chunks: readonly Chunk[], start: number): number {
  const close = chunks.findIndex(({ kind }, at) => at >= start && !/^(noun|preposition|adverb|adjective)$/.test(kind));
  const isSubject = chunks[start]?.kind === "noun";
  return chunks[close]?.kind === "comma" && !isSubject ? close + 1 : chunks.length;
}

/**
 * The place that opens the clause of a verb, or the whole sentence before a comma.
 *
 *     In Kharkiv, reserve forces are preparing        In Macedonia the alliance has 12,000 men
 *     ~~~~~~~~~~                                      ~~~~~~~~~~~~             ^^^
 */
export function openingPlaces(site: Site, verb: number, anaphor: Anaphor): PlacePhrase[] {
  const { reading } = site;
  const [first, subject] = reading.chunks;
  // "There the Germans have helicopters"
  const isThere = first && subject?.kind === "noun" && reading.sentence.words[first.from]?.lower === "there";
  const there = isThere && first.to - first.from === 1 ? anaphor("there", 0) : null;
  if (first && there) return [plainPhrase(there, first, "implied")];
  for (const { at: start, isFirst } of startsUpTo(reading, verb)) {
    const { phrases, next } = placesFrom(reading, start, anaphor);
    if (phrases.length === 0) continue;
    const isSet = reading.chunks[next]?.kind === "comma";
    if (isFirst && isSeat(reading, phrases[0], next, verb)) continue;
    // "In Jakarta, the armed forces confirmed that": where they speak.
    if (isSet && isFirst && reading.actors.get(next + 1)?.rule === "capital" && verb > next + 2) return [];
    if ((isSet && isFirst) || isOwnClause(reading, isSet ? next + 1 : next, verb)) return phrases;
  }
  return [];
}

/** "In Washington, the Pentagon said", "In Moscow, the newspaper reported 300 men": where it was said, not where what it tells of is. */
function isSeat(reading: Reading, place: PlacePhrase | undefined, next: number, verb: number): boolean {
  const first = reading.chunks.findIndex(({ kind }, at) => at >= next && kind === "verb");
  const isSaid = first >= 0 && (first < verb || (first === verb && verbAt(reading, verb)?.passive === false));
  return place?.base.feature === "PPLC" && isSaid && speechVerbs.has(lemmaAt(reading, first));
}

/** The places of a phrase that says where something is: "at Rota", "30 km from Aleppo". */
export function placesFrom(reading: Reading, start: number, anaphor: Anaphor): ReturnType<typeof placesAfter> {
  const mark = reading.chunks[start];
  if (mark?.kind === "noun") return placeByBearing(reading, start, anaphor);
  // "Unlike the rotations in Europe, the mission keeps"
  return mark?.kind === "preposition" && opening.has(mark.word)
    ? placesAfter(reading, start, anaphor)
    : { phrases: [], next: start };
}

/** From a chunk on stand only the subject of a verb and what describes it. */
function isOwnClause(reading: Reading, start: number, verb: number): boolean {
  const { chunks } = reading;
  if (!nounAt(reading, start)) return false;
  let at = listFrom(reading, start).next;
  while (at < verb)
    if (isPassable(chunks[at])) at++;
    else if (chunks[at]?.kind === "preposition" && nounAt(reading, at + 1)) at = listFrom(reading, at + 1).next;
    else return false;
  return at === verb;
}

/**
 * Parts the subject of a clause from the place that opens it without a comma.
 *
 *     In Georgia | Russian soldiers have      At Rota | HMS Ocean is      In the north | Turkey keeps
 */
export function partOpenings(sentence: LocatedSentence, chunks: readonly Chunk[]): Chunk[] {
  return chunks.flatMap((chunk, at): Chunk[] => {
    const cut = chunk.kind === "noun" && isOpening(chunks, at) ? subjectIn(sentence, chunk) : null;
    return chunk.kind === "noun" && cut !== null
      ? [
          { ...chunk, to: cut, head: cut - 1, possessive: false },
          { ...chunk, from: cut },
        ]
      : [chunk];
  });
}

/** Only prepositional phrases stand between the beginning of the clause and a noun phrase, and a verb follows. */
function isOpening(chunks: readonly Chunk[], noun: number): boolean {
  let at = noun - 1;
  while (chunks[at]?.kind === "preposition" && chunks[at - 1]?.kind === "noun") at -= 2;
  let before = at - 1;
  while (isPassable(chunks[before])) before--;
  if (chunks[at]?.kind !== "preposition" || !opensAnother(chunks[before])) return false;
  // "and in Bosnia 1,100": the verb is that of the clause before.
  if (chunks[before]?.kind === "conjunction" && hasVerb(chunks.slice(0, before))) return true;
  const stop = chunks.findIndex(({ kind }, index) => index > noun && (kind === "stop" || kind === "comma"));
  return hasVerb(chunks.slice(noun + 1, stop < 0 ? chunks.length : stop));
}

const hasVerb = (chunks: readonly Chunk[]): boolean => chunks.some(({ kind }) => kind === "verb");

/** A number that stands apart: not "US$200 million". */
const isFigure = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === "NUM" && (words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0);

/** The word of a noun phrase where the name of a nation, a ship or a figure begins behind a place or a common noun. */
function subjectIn({ words, places }: LocatedSentence, { from, to, head }: NounChunk): number | null {
  const inside = places.filter((place) => place.from >= from && place.to <= to);
  const isBehindPlace = (at: number): boolean => inside.some((place) => place.to === at && isNamed(place));
  const isBehindNoun = (at: number): boolean => {
    const word = words[at - 1];
    return at - 1 > from && word !== undefined && /^(NOUN|ADV)$/.test(word.pos) && /^\p{Ll}/u.test(word.text);
  };
  const nation = inside.find(
    (place) =>
      place.from > from &&
      (!isNamed(place) || place.candidate.place.kind === "country") &&
      (isBehindPlace(place.from) || (isBehindNoun(place.from) && place.to > head)),
  );
  if (nation) return nation.from;
  for (let at = from + 1; at < to; at++)
    if (
      (isBehindPlace(at) && isFigure(words, at)) ||
      ((isBehindPlace(at) || words[at - 1]?.lower === "sea") && shipPrefixes.has(words[at]?.text ?? ""))
    )
      return at;
  return null;
}
