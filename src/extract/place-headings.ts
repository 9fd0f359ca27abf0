import type { NamedPlace } from "../locate/locate.ts";
import { areOfOthers } from "./dateline.ts";
import { isNamed, type PlacePhrase, plainPhrase } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";

/** So many places have to head something in a source: one alone is a dateline. */
const fewest = 2;

/** How many paragraphs stand under a heading with a line of its own. */
const longest = 6;

/**
 * The places that head what is told under them, by sentence; countries only where the forces of others are. A name with a
 * colon or a full stop behind it heads the rest of its paragraph, one on a line of its own the paragraphs up to the next such
 * line.
 *
 *     Kidal: a detachment of French special forces holds the airport.     Latvia. Some 450 Canadians leave in June.
 *     ~~~~~                                                               ~~~~~~
 */
export function placeHeadingsOf(readings: readonly Reading[]): ReadonlyMap<number, PlacePhrase> {
  const heads = readings.flatMap((reading, at) => {
    const place = headIn(reading);
    return place ? [{ at, place, sentence: reading.sentence, end: endOf(readings, at, isLine(reading, place)) }] : [];
  });
  const countries = heads.flatMap(({ at, place: { candidate }, end }) => {
    const { kind, country } = candidate.place;
    return kind === "country" && country ? [{ country, under: readings.slice(at, end) }] : [];
  });
  const areTheatres = areOfOthers(countries);
  const kept = heads.filter(({ place }) => place.candidate.place.kind !== "country" || areTheatres);
  const isOne = new Set(kept.map(({ place }) => place.candidate.place.id)).size < fewest;
  return new Map(
    (isOne ? [] : kept).flatMap(({ at, place, sentence, end }) => {
      const phrase: PlacePhrase = { ...plainPhrase(place.candidate, place, "implied"), sentence };
      return Array.from({ length: end - at }, (_, index) => [at + index, phrase] as const);
    }),
  );
}

/** The place that opens a sentence and is all of it, or all of it before a colon. */
function headIn({ sentence: { words, places } }: Reading): NamedPlace | null {
  const first = words.findIndex(({ text }) => /\p{L}/u.test(text));
  const place = places.find(({ from }) => from === first);
  const next = words[place?.to ?? -1]?.text;
  return place && isNamed(place) && (next === undefined || /^[:.]$/.test(next)) ? place : null;
}

/** A heading that has nothing behind it but a mark. */
const isLine = ({ sentence: { words } }: Reading, { to }: NamedPlace): boolean => to >= words.length - 1;

/** Sentence number where what stands under a heading ends; under one `alone` in its paragraph that is one of the next ones. */
function endOf(readings: readonly Reading[], head: number, alone: boolean): number {
  const paragraphOf = (at: number): number => readings[at]?.sentence.paragraph ?? Infinity;
  const own = paragraphOf(head);
  const isOpen = alone && paragraphOf(head + 1) !== own;
  let end = head + 1;
  while (
    end < readings.length &&
    (paragraphOf(end) === own || (isOpen && paragraphOf(end) <= own + longest && !isHeadline(readings, end)))
  )
    end++;
  return end;
}

/** A line of its own without a verb. */
const isHeadline = (readings: readonly Reading[], at: number): boolean => {
  const paragraphOf = (sentence: number): number | undefined => readings[sentence]?.sentence.paragraph;
  const isAlone = paragraphOf(at - 1) !== paragraphOf(at) && paragraphOf(at + 1) !== paragraphOf(at);
  return isAlone && readings[at]?.sentence.words.every(({ pos }) => pos !== "VERB" && pos !== "AUX") === true;
};
