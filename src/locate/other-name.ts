import equipment from "../../data/lexicon/equipment.json";
import institutions from "../../data/lexicon/institutions.json";
import { phraseMatcher } from "../read/phrases.ts";
import type { Sentence } from "../read/sentences.ts";
import { isAfterPreposition } from "./evidence.ts";
import type { PersonName } from "./persons.ts";
import { nameOf, type ShipName } from "./ship-names.ts";
import type { Toponym } from "./recognise.ts";

/** What a name of places may be part of instead. */
export type OtherName = "person" | "institution" | "equipment" | "ship" | "article";

const institutionAt = phraseMatcher(
  institutions.flatMap(({ name, aliases }) => [name, ...aliases].map((phrase) => [phrase, name] as const)),
);
const equipmentAt = phraseMatcher(
  equipment.flatMap(({ name, aliases }) => [name, ...aliases].map((phrase) => [phrase, name] as const)),
);
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
  { from, to, candidates }: Toponym,
  { persons, surnames, ships, shipNames }: Known,
): OtherName | null {
  const { words } = sentence;
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
    if (type && at + type.length >= to && !isAfterPreposition(words[from - 1])) return "equipment";
  }
  const before = words[from - 1];
  if (ships.some((ship) => ship.from <= from && to <= ship.to)) return "ship";
  const name = nameOf(words, from, to);
  if (shipNames.has(name) && !isAfterPreposition(before)) return "ship";
  // "the Saratoga": towns stand without an article.
  if (before?.lower === "the" && to - from === 1 && candidates.every(({ place }) => place.kind === "city"))
    return "article";
  return to - from === 1 && surnames.has(name) && !isAfterPreposition(before) ? "person" : null;
}
