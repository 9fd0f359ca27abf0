import echelons from "../../data/lexicon/echelons.json";
import spatial from "../../data/lexicon/spatial.json";
import type { Mention } from "../model/place.ts";
import type { Sentence, Word } from "../read/sentences.ts";
import { hasKindBehind } from "./kind-behind.ts";
import type { Toponym } from "./recognise.ts";
import type { Ranked, Reason } from "./resolve.ts";

const literal = new Set(spatial.literalPrepositions);
const alsoOfPersons = new Set(spatial.alsoOfPersons);

const divisions = new Set(spatial.divisions);

const units = new Set(echelons.flatMap(({ word, plural }) => [word, plural]));

/** Towns below this need a containing place, a preposition of place or an earlier mention beside them to count. */
export const knownTown = 15_000;
/** Divisions below this need their country named too. */
const knownDivision = 2_000_000;
/** How often a source has to name countries for one that it does not name to be out of the question. */
const enoughTold = 4;
/** What a source's other names have to add to a little known place for it to count without a word of place. */
const believable = 3;
const supporting = new Set<Reason["reason"]>(["division-context", "neighbours"]);

const reached = new Set([...spatial.placeVerbs, ...spatial.takingVerbs]);
const approaching = new Set(spatial.approachVerbs);
const departing = new Set(spatial.departureVerbs);
/** How many words may stand between who sets out and the "for" of where to: "left Aalborg early on Friday for". */
const reachOfFor = 6;

/** "left Basra", "in Austin", "advancing on Heglig", "left on Friday for Gereshk": the words before a name speak of a place. */
const isAfterWordOfPlace = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  const isBehind = (verbs: ReadonlySet<string>, reach: number): boolean =>
    words.slice(Math.max(0, at - reach), at).some(({ pos, lemma }) => pos === "VERB" && verbs.has(lemma));
  return (
    isAfterPreposition(before) ||
    (before?.pos === "VERB" && reached.has(before.lemma)) ||
    (before?.lower === "on" && isBehind(approaching, 3)) ||
    (before?.lower === "for" && isBehind(departing, reachOfFor))
  );
};

/** "in the Gaza Strip": where the article stands, if there is one. */
const beforeArticle = (words: readonly Word[], at: number): number => (words[at - 1]?.lower === "the" ? at - 1 : at);

/** A preposition before a name that speaks of a place: "in Austin", not "by Austin". */
export const isAfterPreposition = (before: Word | undefined): boolean =>
  before !== undefined && (before.lower === "of" || (literal.has(before.lower) && !alsoOfPersons.has(before.lower)));

/** A little known place is believed only where the words around it or the other names of its source speak of it. */
export function isEvident(
  { words }: Sentence,
  toponym: Toponym,
  { candidate, reasons }: Ranked,
  role: Mention["role"],
  countries: ReadonlyMap<string, number>,
): boolean {
  const support = reasons.reduce((sum, { reason, weight }) => sum + (supporting.has(reason) ? weight : 0), 0);
  if (
    candidate.place.kind === "region" &&
    candidate.feature.startsWith("ADM") &&
    candidate.population < knownDivision &&
    support < believable &&
    // "Borno state"
    !words.slice(toponym.from + 1, toponym.to + 1).some(({ lower }) => divisions.has(lower)) &&
    !(candidate.population >= knownTown && isAfterWordOfPlace(words, beforeArticle(words, toponym.from))) &&
    !countries.get(candidate.place.country ?? "")
  )
    return false;
  if (isNamesake(candidate, support, countries)) return false;
  if (candidate.place.kind !== "city" || candidate.feature === "PPLC") return true;
  if (!words.slice(toponym.from, toponym.to).some(({ pos }) => pos === "PROPN")) return false;
  if (role === "embedded") return support >= believable;
  const multiword = toponym.to - toponym.from > 1;
  // "the Black Jack brigade": units have nicknames.
  const isUnit = units.has(words[toponym.to]?.lower ?? "");
  if (candidate.population >= knownTown || (multiword && !isUnit)) return true;
  // "in the Kargil area"
  const isInKind =
    words[toponym.from - 1]?.lower === "the" &&
    isAfterWordOfPlace(words, toponym.from - 1) &&
    hasKindBehind(words, toponym.to);
  return isInKind || isAfterWordOfPlace(words, toponym.from) || support >= believable;
}

/** "Camp Eagle" of a text on Korea is not the base in Bosnia that some call so. */
const isNamesake = (
  { place, nameKind }: Ranked["candidate"],
  support: number,
  countries: ReadonlyMap<string, number>,
): boolean =>
  place.kind === "base" &&
  nameKind === "alternate" &&
  support <= 0 &&
  [...countries.values()].reduce((sum, times) => sum + times, 0) >= enoughTold &&
  !countries.has(place.country ?? "");
