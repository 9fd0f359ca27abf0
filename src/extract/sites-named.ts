import spatial from "../../data/lexicon/spatial.json";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { NamedPlace } from "../locate/locate.ts";
import type { PlaceKind } from "../model/place.ts";
import { institutionLength } from "./actors.ts";
import { lemmaAt, speechVerbs } from "./clause.ts";
import { references } from "./landmark.ts";
import type { Word } from "../read/sentences.ts";
import { isNamed, type PlacePhrase } from "./place-phrase.ts";
import type { Reading } from "./reading.ts";

/** How many sentences back a place may be named. */
export const reach = 3;

/** The word before a place that is "of" or "from", behind an article. */
const linkOf = (words: readonly Word[], { from }: NamedPlace): number =>
  words[from - 1]?.pos === "DET" ? from - 2 : from - 1;

/** "400 km southeast of Hainan", "40 km from Kidal": how far from it another place is. */
export function isMeasuredFrom(reading: Reading | undefined, place: NamedPlace): boolean {
  const words = reading?.sentence.words ?? [];
  const link = linkOf(words, place);
  return (
    /^(from|of)$/.test(words[link]?.lower ?? "") &&
    words.slice(Math.max(0, link - 2), link).some(({ lower }) => /^(km|kilomet(er|re)s?|miles?)$/.test(lower))
  );
}

/** "south of Hainan", "40 km from Kidal": what tells where another place is. */
function isYardstick(reading: Reading | undefined, place: NamedPlace): boolean {
  const words = reading?.sentence.words ?? [];
  const link = linkOf(words, place);
  const isSide = words[link]?.lower === "of" && Object.hasOwn(spatial.directions, words[link - 1]?.lower ?? "");
  return isSide || isMeasuredFrom(reading, place);
}

/** What the places named before a chunk are: all of a sentence, and the one that "the airfield" or "the island" is. */
export function sitesNamed(
  readings: readonly Reading[],
  placeHeadings: ReadonlyMap<number, PlacePhrase>,
  atlas: Atlas,
) {
  /** The places named in a sentence at or before `sentence`, of its own those that end before the chunk. */
  function placesNamed(back: number, sentence: number, chunk: number): readonly NamedPlace[] {
    const reading = readings[back];
    const end = back === sentence ? (reading?.chunks[chunk]?.from ?? 0) : Infinity;
    return reading?.sentence.places.filter(({ to }) => to <= end) ?? [];
  }

  /** The place of a kind that was named last, in the sentence or those before; of several kinds the likeliest. */
  function siteBefore(
    sentence: number,
    chunk: number,
    kinds: readonly PlaceKind[],
    own: ReadonlySet<string | null>,
    country: string | null,
  ): Candidate | null {
    // "said at the Pentagon": the seat of an institution is no airport, even where it is meant as a place.
    const isSeat = (back: number, { from, candidate }: NamedPlace): boolean => {
      const reading = readings[back];
      if (!reading) return false;
      const at = reading.chunks.findIndex((chunk) => chunk.from <= from && from < chunk.to);
      // "said in Washington": where it was said.
      const isSaid = reading.chunks[at - 1]?.kind === "preposition" && speechVerbs.has(lemmaAt(reading, at - 2));
      return (isSaid && candidate.feature === "PPLC") || institutionLength(reading.sentence.words, from) > 0;
    };
    // "Grenada … the island": a country without a land border.
    const isIsland = ({ place }: Candidate): boolean =>
      place.kind === "country" && place.country !== null && atlas.neighbours(place.country).length === 0;
    // "on Woody Island, in the Paracels"
    const isGroup = ({ candidate: { place } }: NamedPlace): boolean => /\bIslands$/.test(place.name);
    for (const kind of kinds)
      for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
        const named = placesNamed(back, sentence, chunk).filter(
          (place) =>
            isNamed(place) &&
            !/^(embedded|metonymic)$/.test(place.mention.role) &&
            !isSeat(back, place) &&
            (country === null || place.candidate.place.country === country) &&
            // Troops abroad "guard the airport": not one at home, of which an earlier sentence told.
            (back >= sentence - 1 || !own.has(place.candidate.place.country)) &&
            (place.candidate.place.kind === kind || (kind === "island" && isIsland(place.candidate))),
        );
        const literal = named.filter(({ mention }) => mention.role === "literal");
        const place =
          literal.findLast((found) => !isYardstick(readings[back], found) && !isGroup(found)) ??
          literal.at(-1) ??
          named.at(-1);
        if (place) return place.candidate;
        const heading = placeHeadings.get(sentence)?.base;
        if (heading?.place.kind === kind) return heading;
      }
    return null;
  }

  /** "were flown to the island in May and are still there": a site referred to in the sentence, behind all that it names. */
  function referredBefore(sentence: number, chunk: number, own: ReadonlySet<string | null>): Candidate | null {
    const reading = readings[sentence];
    const words = reading?.sentence.words ?? [];
    const named = placesNamed(sentence, sentence, chunk).at(-1)?.to ?? 0;
    const at = reading?.chunks.findLastIndex(({ kind, from, to }, index) => {
      const link = reading.chunks[index - 1];
      const isReferred = to - from === 2 && words[from]?.lower === "the" && references.has(words[to - 1]?.lower ?? "");
      return index < chunk && from >= named && kind === "noun" && link?.kind === "preposition" && isReferred;
    });
    const kinds = references.get(words[(reading?.chunks[at ?? -1]?.to ?? 0) - 1]?.lower ?? "");
    return at !== undefined && kinds ? siteBefore(sentence, at, kinds, own, null) : null;
  }

  return { placesNamed, siteBefore, referredBefore };
}
