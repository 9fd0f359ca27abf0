import equipment from "../../data/lexicon/equipment.json";
import forces from "../../data/lexicon/forces.json";
import institutions from "../../data/lexicon/institutions.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import { phraseMatcher } from "../read/phrases.ts";
import type { Sentence } from "../read/sentences.ts";
import { isAfterPreposition } from "./evidence.ts";
import type { PersonName } from "./persons.ts";
import type { Toponym } from "./recognise.ts";

/** What a name of places may be part of instead. */
export type OtherName = "person" | "institution" | "equipment" | "ship" | "article";

const institutionAt = phraseMatcher(
  institutions.flatMap(({ name, aliases }) => [name, ...aliases].map((phrase) => [phrase, name] as const)),
);
const equipmentAt = phraseMatcher(
  equipment.flatMap(({ name, aliases }) => [name, ...aliases].map((phrase) => [phrase, name] as const)),
);
const vesselAt = phraseMatcher(
  forces.filter(({ set }) => set === "30" || set === "35").map(({ phrase }) => [phrase, true] as const),
);
const prefixes = new Set(shipPrefixes.map(({ prefix }) => prefix));

/** What else a name is part of: that of a person, an institution, a type of equipment or a ship; null where nothing. */
export function otherName(
  sentence: Sentence,
  { from, to, candidates }: Toponym,
  persons: readonly PersonName[],
  surnames: ReadonlySet<string>,
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
  // "the frigate Hessen", "the Saratoga": a ship's name; towns stand without an article.
  if (before && vesselAt(words, from - 1, from)) return "ship";
  if (before?.lower === "the" && to - from === 1 && candidates.every(({ place }) => place.kind === "city"))
    return "article";
  if (before && (prefixes.has(before.text) || prefixes.has(words[from - 2]?.text ?? ""))) return "ship";
  const word = words[from];
  return to - from === 1 && word !== undefined && surnames.has(word.lower) && !isAfterPreposition(before)
    ? "person"
    : null;
}
