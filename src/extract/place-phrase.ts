import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { SpatialExpression } from "../locate/expression.ts";
import type { LocatedSentence, NamedPlace } from "../locate/locate.ts";
import type { PlaceKind } from "../model/place.ts";
import { textOf, type Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import { isGoalPreposition, isUnderwayPreposition } from "./place-prepositions.ts";
import { nounAt, type Reading } from "./reading.ts";

/** A spatial expression and the words that say it. */
export interface PlacePhrase extends SpatialExpression, Run {
  /** The preposition that governs it, a whole list sharing one: "for"; null where there is none. */
  mark: string | null;
  basis: "stated" | "implied";
  /** The sentence whose words these are, where it is another than that of the act. */
  sentence?: LocatedSentence;
}

/**
 * What "there", "the country", "its neighbour", "the alliance", "its border", "his country", "the border", "the capital", "UNIFIL" and "the airfield"
 * stand for; a site is of one of `kinds`, the likeliest first, and where one is given in a `country`; `word` is the noun that stands for a
 * country, or the name of a mission's theatre.
 */
export type Anaphor = (
  kind:
    | "country"
    | "neighbour"
    | "alliance"
    | "self"
    | "person"
    | "there"
    | "here"
    | "border"
    | "site"
    | "capital"
    | "theatre",
  at: number,
  kinds?: readonly PlaceKind[],
  country?: string | null,
  word?: string,
) => Candidate | null;

/** A place without relation, direction or distance. */
export const plainPhrase = (base: Candidate, run: Run, basis: PlacePhrase["basis"]): PlacePhrase => ({
  name: base.place.name,
  base,
  relation: "in",
  bearing: null,
  distanceKm: null,
  other: null,
  mark: null,
  from: run.from,
  to: run.to,
  basis,
});

/** "to Poland", "for Germany and Poland": where something goes. */
export const isGoal = ({ mark }: PlacePhrase): boolean => mark !== null && isGoalPreposition(mark);

/** "through the Suez Canal": what is passed on the way. */
export const isPassage = ({ mark }: PlacePhrase): boolean => mark !== null && /^(through|via|past)$/.test(mark);

/** The places that noun phrases are or name, demonyms left out. */
export const placesIn = (reading: Reading, nouns: readonly number[]): PlacePhrase[] =>
  nouns.flatMap((noun) =>
    (reading.places.get(noun) ?? [])
      .filter((place) => isNamed(place) && place.mention.role !== "embedded")
      .map((place) => plainPhrase(place.candidate, place, "stated")),
  );

/** Named as a place, not by its people. */
export const isNamed = ({ mention }: NamedPlace): boolean => mention.role !== "demonym";

/** "to the Ukrainians": the noun phrase ends in the name of a people. */
export const namesPeople = (reading: Reading, at: number): boolean => {
  const noun = nounAt(reading, at);
  return (
    noun !== null &&
    !noun.possessive &&
    (reading.places.get(at) ?? []).some(({ to, mention }) => mention.role === "demonym" && to > noun.head)
  );
};

/** A place with what a reader calls it. */
export const named = (reading: Reading, phrase: PlacePhrase): PlacePhrase => ({
  ...phrase,
  name: nameOf(reading.sentence.words, phrase),
});

/** What a reader calls it: a place by its own name, a relation to one in the words of the text. */
function nameOf(words: readonly Word[], { from, to, relation, bearing, other, base, mark }: PlacePhrase): string {
  if (relation === "in" && bearing === null && other === null) return base.place.name;
  // "on their way to southern Lebanon"
  const isUnderWay = mark !== null && isUnderwayPreposition(mark) && words[from + 1]?.lower === mark.split(" ")[1];
  const shown = words.slice(from + (isUnderWay ? mark.split(" ").length : 0), to);
  const speaks = /^(near|off|around|along|outside|close|opposite|overlooking|between)$/.test(shown[0]?.lower ?? "");
  const first = speaks ? 0 : shown.findIndex(({ pos }) => pos !== "ADP" && pos !== "DET" && pos !== "PART");
  return textOf(shown.slice(Math.max(0, first)));
}
