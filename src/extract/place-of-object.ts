import spatial from "../../data/lexicon/spatial.json";
import { landmarkAt } from "./landmark.ts";
import { type Anaphor, named, namesPeople, type PlacePhrase, placesIn } from "./place-phrase.ts";
import { phraseAt } from "./places.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const thoroughfares = new Set(spatial.thoroughfares);
const sites = new Set([...spatial.sites, ...Object.keys(spatial.references)]);

/** Reads the object of "entered" or "crossed" as a place: "the border between Mali and Niger", "the airfield at Gao". */
export function placeOfObject(reading: Reading, noun: number, anaphor: Anaphor): PlacePhrase[] {
  const chunk = nounAt(reading, noun);
  const landmark = landmarkAt(reading, noun, anaphor);
  if (!chunk || !landmark || namesPeople(reading, noun)) return [];
  // "the streets of Bria", not "Haifa Street"
  const head = nounHeadAt(reading, noun);
  const isSite = sites.has(head?.lemma ?? "") || thoroughfares.has(head?.lower ?? "");
  const own = placesIn(reading, [noun]);
  if (landmark.feature === "itself" && (!isSite || (landmark.isName && own.length > 0))) return own;
  return phraseAt(reading, noun, "in", chunk.from, anaphor).phrases.map((phrase) => named(reading, phrase));
}
