import echelons from "../../data/lexicon/echelons.json";
import equipment from "../../data/lexicon/equipment.json";
import forces from "../../data/lexicon/forces.json";
import institutions from "../../data/lexicon/institutions.json";
import spatial from "../../data/lexicon/spatial.json";
import warships from "../../data/lexicon/ships.json";
import type { Candidate } from "../gazetteer/gazetteer.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Sentence, Word } from "../read/sentences.ts";
import { isAfterPreposition, knownTown } from "./evidence.ts";
import { hasKindBehind } from "./kind-behind.ts";
import type { PersonName } from "./persons.ts";
import { nameOf, type ShipName } from "./ship-names.ts";
import type { Toponym } from "./recognise.ts";

/** What a name of places may be part of instead. */
export type OtherName =
  "person" | "institution" | "equipment" | "ship" | "operation" | "article" | "acronym" | "unit" | "street" | "word";

const institutionAt = phraseMatcher(
  institutions.flatMap(({ name, aliases }) => [name, ...aliases].map((phrase) => [phrase, name] as const)),
);
/** What a unit of some size is called: "the Medina Division". Smaller ones are everyday words. */
const units = new Set(echelons.flatMap(({ word, code }) => (Number(code) >= 16 && word !== "group" ? [word] : [])));
const navalGroupAt = phraseMatcher(
  forces.flatMap(({ phrase, category }) =>
    category === "naval-group" && phrase.endsWith(" group") ? [[phrase, phrase]] : [],
  ),
);
/** What has forces of its own: "the India carrier group" is not named after it. */
const wide = new Set<Candidate["place"]["kind"]>(["country", "continent", "sea"]);
const streets = new Set(spatial.streets);
const operations = new Set(spatial.operations);

/** Towns above this are called by their initials: "LA", "KL". */
const knownByLetters = 1_000_000;

const equipmentAt = phraseMatcher([
  ...equipment.flatMap(({ name, aliases }) => [name, ...aliases].map((phrase) => [phrase, name] as const)),
  ...warships.filter((ship) => !("place" in ship)).map(({ name }) => [name, name] as const),
]);
/** The persons and ships that a sentence and its source name. */
interface Known {
  persons: readonly PersonName[];
  surnames: ReadonlySet<string>;
  ships: readonly ShipName[];
  shipNames: ReadonlySet<string>;
}

/** What else a name is part of: that of a person, an institution, a type of equipment or a ship; null where nothing. */
export function otherName(
  sentence: Sentence,
  toponym: Toponym,
  { persons, surnames, ships, shipNames }: Known,
): OtherName | null {
  const { words } = sentence;
  const { from, to, candidates } = toponym;
  // "Henry County Sheriff": a longer name that is no town's begins like a person's.
  const isWide = candidates.some(({ place }) => place.kind !== "city");
  const covers = (person: PersonName): boolean => to - from > 1 && from <= person.from && (person.to <= to || isWide);
  if (persons.some((person) => from < person.to && person.from < to && !covers(person) && to <= person.to))
    return "person";
  for (let at = Math.max(0, from - 3); at <= from; at++) {
    const institution = institutionAt(words, at);
    // "U.S. Navy" names the country too, and "the Pentagon" the building.
    const isOwn =
      at === from &&
      candidates.some(
        ({ place, nameKind }) => nameKind !== "demonym" && (place.kind === "country" || place.kind === "facility"),
      );
    if (institution && at + institution.length >= to && !isOwn) return "institution";
    const type = equipmentAt(words, at);
    // "a battery of Grad launchers" is equipment, "the town of Grad" none.
    const isPlaced = isAfterPreposition(words[from - 1]) && words[to]?.pos !== "NOUN";
    if (type && at + type.length >= to && !isPlaced) return "equipment";
  }
  if (isOfOperation(words, from)) return "operation";
  const before = words[from - 1];
  if (ships.some((ship) => ship.from <= from && to <= ship.to)) return "ship";
  const name = nameOf(words, from, to);
  if (shipNames.has(name) && !isAfterPreposition(before)) return "ship";
  if (before?.lower === "the" && !takesArticle(words, toponym)) return "article";
  if (isAcronym(words, toponym)) return "acronym";
  const bearer = bearerAfter(words, toponym);
  if (bearer) return bearer;
  return to - from === 1 && surnames.has(name) && !isAfterPreposition(before) ? "person" : null;
}

/** "Operation Atlantic Resolve", "Exercise Steadfast Baltic": in the name of an operation, right behind the word for one. */
function isOfOperation(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  while (at > from - 3 && /^\p{Lu}/u.test(words[at]?.text ?? "") && !operations.has(words[at]?.text ?? "")) at--;
  return operations.has(words[at]?.text ?? "");
}

/** What is named after a place: "the Medina Division", "Dublin Road", "the Bataan amphibious ready group". */
function bearerAfter(words: readonly Word[], { to, candidates }: Toponym): "unit" | "street" | "ship" | null {
  const next = words[to];
  const isNamed = next !== undefined && /^\p{Lu}/u.test(next.text);
  if (isNamed && streets.has(next.lower) && candidates[0]?.place.kind === "city") return "street";
  if (candidates.some(({ place }) => wide.has(place.kind))) return null;
  if (navalGroupAt(words, to)) return "ship";
  // "the Florida Division of Forestry" is no unit.
  return isNamed && units.has(next.lower) && words[to + 1]?.lower !== "of" ? "unit" : null;
}

/**
 * Towns and counties stand without an article, but for a longer or a well-known name before a noun and any before a word for a
 * kind of place: "the Saratoga" is a ship, "the Santa Fe road", "the Toronto police" and "the Jaffna peninsula" are none.
 */
function takesArticle(words: readonly Word[], { from, to, candidates }: Toponym): boolean {
  const next = words[to];
  const modifies = next !== undefined && /^(NOUN|PROPN|ADJ)$/.test(next.pos);
  const goesOn =
    modifies || next?.pos === "CCONJ" || (next?.text === "," && /^\p{Lu}/u.test(words[to + 1]?.text ?? ""));
  const isBare = ({ place, feature }: Candidate): boolean =>
    place.kind === "city" || (!goesOn && feature.startsWith("ADM") && feature !== "ADM1" && !/ /.test(place.name));
  if (hasKindBehind(words, to) || !candidates.every(isBare)) return true;
  return to - from > 1 ? goesOn : modifies && candidates.some(({ population }) => population > knownTown);
}

/** "BA", "APC" amid small letters: short for something, where the town of that name is written like others: "Ba", "Apc". */
function isAcronym(words: readonly Word[], { from, to, candidates }: Toponym): boolean {
  const word = words[from];
  return (
    to - from === 1 &&
    from > 0 &&
    word !== undefined &&
    /^\p{Lu}{2,5}$/u.test(word.text) &&
    candidates.every(
      ({ place, nameKind, population }) =>
        place.kind === "city" && (nameKind === "name" || population < knownByLetters),
    ) &&
    words.some(({ text }) => /^\p{Ll}{2}/u.test(text))
  );
}
