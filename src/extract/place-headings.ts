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
    const head = headIn(reading);
    return head ? [{ at, ...head, sentence: reading.sentence, end: endOf(readings, at, isLine(reading, head)) }] : [];
  });
  const countries = heads.flatMap(({ at, place: { candidate }, end }) => {
    const { kind, country } = candidate.place;
    return kind === "country" && country ? [{ country, under: readings.slice(at, end) }] : [];
  });
  const areTheatres = areOfOthers(countries);
  const kept = heads.filter(
    ({ place, mark }) => mark !== null || place.candidate.place.kind !== "country" || areTheatres,
  );
  const isOne = new Set(kept.map(({ place }) => place.candidate.place.id)).size < fewest;
  return new Map(
    (isOne ? [] : kept).flatMap(({ at, place, mark, sentence, end }) => {
      const phrase: PlacePhrase = { ...plainPhrase(place.candidate, place, "implied"), mark, sentence };
      return Array.from({ length: end - at }, (_, index) => [at + index, phrase] as const);
    }),
  );
}

interface Heading {
  place: NamedPlace;
  /** The preposition that makes it a place beyond doubt, "In Rota, Spain"; null where the name stands alone. */
  mark: string | null;
}

/** The place that opens a sentence and is all of it, or all of it before a colon; on a line of its own also "In Rota, Spain". */
function headIn({ sentence: { words, places } }: Reading): Heading | null {
  const first = words.findIndex(({ text }) => /\p{L}/u.test(text));
  const place = places.find(({ from }) => from >= first);
  if (!place || !isNamed(place)) return null;
  const outer = places.find(({ from }) => from === place.to + 1 && words[place.to]?.text === ",");
  const next = words[outer?.to ?? place.to]?.text;
  if (place.from === first) return next === undefined || (!outer && /^[:.]$/.test(next)) ? { place, mark: null } : null;
  const mark = words[first]?.lower ?? "";
  const isMarked = /^(at|in|near|off|on)$/.test(mark);
  const isLead = words.slice(first + 1, place.from).every(({ pos }) => pos === "DET");
  return isMarked && isLead && next === undefined ? { place, mark } : null;
}

/** A heading that has nothing behind it but a mark, or what the place lies in. */
const isLine = ({ sentence: { words, places } }: Reading, { place: { to } }: Heading): boolean =>
  Math.max(to, ...places.map((place) => place.to)) >= words.length - 1;

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
