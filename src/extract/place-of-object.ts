import spatial from "../../data/lexicon/spatial.json";
import { landmarkAt } from "./landmark.ts";
import { withPossessors } from "./lists.ts";
import { isAbbreviation } from "./nations.ts";
import { type Anaphor, named, namesPeople, type PlacePhrase, placesIn } from "./place-phrase.ts";
import { phraseAt, placesAfter } from "./places.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { isOf } from "./subject-insertions.ts";

const thoroughfares = new Set(spatial.thoroughfares);
const sites = new Set([...spatial.sites, ...Object.keys(spatial.references)]);

const lands = /^(country|kingdom|nation|republic)$/;

const isExtent = (reading: Reading, noun: number): boolean =>
  /^(breadth|extent|length|whole|width)$/.test(nounHeadAt(reading, noun)?.lower ?? "") &&
  isOf(reading.chunks[noun + 1]);

/** "left the U.S. base in Kandahar", "the British base at Shaiba": where the site of another is. */
function siteOfOthers(reading: Reading, noun: number, anaphor: Anaphor): PlacePhrase[] {
  const owners = reading.places.get(noun) ?? [];
  const link = reading.chunks[noun + 1];
  const isOthers =
    owners.length > 0 && owners.every(({ mention }) => mention.role === "demonym" || isAbbreviation(mention.text));
  const isAt = link?.kind === "preposition" && /^(at|in|near|outside)$/.test(link.word);
  return isOthers && isAt && sites.has(nounHeadAt(reading, noun)?.lemma ?? "")
    ? placesAfter(reading, noun + 1, anaphor).phrases
    : [];
}

/** Reads the object of "entered" or "crossed" as a place: "the border between Mali and Niger", "the airfield at Gao". */
export function placeOfObject(reading: Reading, noun: number, anaphor: Anaphor): PlacePhrase[] {
  // "the length of the border"
  if (isExtent(reading, noun)) return placeOfObject(reading, noun + 2, anaphor);
  const held = siteOfOthers(reading, noun, anaphor);
  if (held.length > 0) return held;
  // "Libya's coast"
  const start = withPossessors(reading, noun);
  const chunk = nounAt(reading, start);
  const landmark = landmarkAt(reading, start, anaphor);
  if (!chunk || !landmark || namesPeople(reading, noun)) return [];
  // "the streets of Bria", not "Haifa Street"
  const head = nounHeadAt(reading, noun);
  // "Libya's waters", "Libyan waters", not "the waters off Taiwan"
  const isNamed =
    (reading.places.get(start) ?? []).length > 0 && (sites.has(head?.lower ?? "") || sites.has(head?.lemma ?? ""));
  const isSite = isNamed || sites.has(head?.lemma ?? "") || thoroughfares.has(head?.lower ?? "");
  const own = placesIn(reading, [noun]);
  // "have entered the country"
  const isLand = landmark.basis === "implied" && landmark.bases.length > 0 && lands.test(head?.lemma ?? "");
  if (isLand) return phraseAt(reading, start, "in", chunk.from, anaphor).phrases;
  if (landmark.feature === "itself" && (!isSite || (landmark.isName && own.length > 0))) return own;
  return phraseAt(reading, start, "in", chunk.from, anaphor).phrases.map((phrase) => named(reading, phrase));
}
