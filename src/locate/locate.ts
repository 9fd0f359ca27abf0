import equipment from "../../data/lexicon/equipment.json";
import forces from "../../data/lexicon/forces.json";
import institutions from "../../data/lexicon/institutions.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Note } from "../model/laydown.ts";
import type { Mention } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import { spanOf } from "../model/span.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Sentence, Word } from "../read/sentences.ts";
import { personsIn, type PersonName } from "./persons.ts";
import { toponymsIn, type Toponym } from "./recognise.ts";
import { certainty, isWithin, rank, type Ranked } from "./resolve.ts";
import { roleOf } from "./roles.ts";

/** A toponym that was resolved, at its words. */
export interface NamedPlace {
  /** Word numbers in the sentence, `to` exclusive. */
  from: number;
  to: number;
  candidate: Candidate;
  mention: Mention;
  /** Every place the name may mean, best first, with the reasons. */
  ranked: readonly Ranked[];
}

/** A name of places that is none here, and why: what else it is part of, or that nothing around it speaks of a place. */
export interface RefusedName {
  toponym: Toponym;
  reason: "person" | "institution" | "equipment" | "ship" | "article" | "no-evidence";
}

/** A sentence with the places and persons it names. */
export interface LocatedSentence extends Sentence {
  places: NamedPlace[];
  refused: RefusedName[];
  persons: PersonName[];
}

export interface Located {
  sentences: LocatedSentence[];
  notes: Note[];
}

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

/** Towns below this need a containing place, a preposition of place or an earlier mention beside them to count. */
const knownTown = 15_000;
/** Divisions below this need their country named too. */
const knownDivision = 2_000_000;
/** Lead below which a choice among several places is noted as unsure. */
const unsure = 0.62;

/** The places that a source names, found, resolved and given a role. */
export function locate(source: Source, sentences: readonly Sentence[], gazetteer: Gazetteer): Located {
  const persons = sentences.map(personsIn);
  const surnames = new Set(persons.flat().map(({ surname }) => surname));
  const refused: RefusedName[][] = [];
  const toponyms = sentences.map((sentence, at) => {
    const own: RefusedName[] = (refused[at] = []);
    return toponymsIn(sentence, gazetteer).filter((toponym) => {
      const reason = otherName(sentence, toponym, persons[at] ?? [], surnames);
      if (reason) own.push({ toponym, reason });
      return !reason;
    });
  });
  const countries = countriesNamed(toponyms.flat());
  const senses = new Map<string, Candidate>();
  const notes: Note[] = [];
  const located = sentences.map((sentence, number) => {
    const own = toponyms[number] ?? [];
    const others = refused[number] ?? [];
    const places = own.flatMap((toponym, index): NamedPlace[] => {
      const container = containerOf(sentence.words, toponym, own[index + 1]);
      const ranked = rank(toponym, { countries, container });
      const best = ranked[0];
      if (!best) return [];
      const name = source.text.slice(toponym.start, toponym.end);
      const key = name.toLowerCase();
      const contained = container.some((outer) => isWithin(best.candidate, outer));
      const candidate = contained ? best.candidate : (senses.get(key) ?? best.candidate);
      const role = roleOf(sentence.words, toponym, candidate);
      if (!contained && !senses.has(key) && !isEvident(sentence, toponym, candidate, role, countries)) {
        others.push({ toponym, reason: "no-evidence" });
        return [];
      }
      if (!senses.has(key)) {
        senses.set(key, candidate);
        const score = certainty(ranked);
        const rival = ranked.find(({ candidate: other }) => !isSamePlace(other, candidate));
        if (score < unsure && !contained && rival)
          notes.push({
            source: source.id,
            span: spanOf(source.text, toponym.start, toponym.end),
            stage: "locate",
            level: "info",
            message: `“${name}” is taken for ${describe(candidate)}; it may also be ${describe(rival.candidate)}`,
          });
      }
      const mention: Mention = {
        source: source.id,
        ...spanOf(source.text, toponym.start, toponym.end),
        place: candidate.place.id,
        role,
        score: contained ? 0.98 : certainty(ranked),
      };
      return [{ from: toponym.from, to: toponym.to, candidate, mention, ranked }];
    });
    return { ...sentence, places, refused: others, persons: persons[number] ?? [] };
  });
  return { sentences: located, notes };
}

const describe = ({ place, admin1 }: Candidate): string =>
  [place.name, admin1?.name, place.country]
    .filter((part) => part && part !== place.name)
    .reduce((text, part) => `${text}, ${part}`, place.name) ?? place.name;

/** A town and the division that bears its name are one sense. */
const isSamePlace = ({ place: a }: Candidate, { place: b }: Candidate): boolean =>
  a.country === b.country && Math.abs(a.lat - b.lat) < 1.5 && Math.abs(a.lon - b.lon) < 1.5;

/** What else a name is part of: that of a person, an institution, a type of equipment or a ship; null where nothing. */
function otherName(
  sentence: Sentence,
  { from, to, candidates }: Toponym,
  persons: readonly PersonName[],
  surnames: ReadonlySet<string>,
): RefusedName["reason"] | null {
  const { words } = sentence;
  const covers = (person: PersonName): boolean => to - from > 1 && from <= person.from && person.to <= to;
  if (persons.some((person) => from < person.to && person.from < to && !covers(person) && to <= person.to))
    return "person";
  for (let at = Math.max(0, from - 3); at <= from; at++) {
    const institution = institutionAt(words, at);
    if (institution && at + institution.length >= to) return "institution";
    const type = equipmentAt(words, at);
    if (type && at + type.length >= to && !isLiteral(words[from - 1])) return "equipment";
  }
  const before = words[from - 1];
  // "the frigate Hessen", "the Saratoga": a ship's name; towns stand without an article.
  if (before && vesselAt(words, from - 1, from)) return "ship";
  if (before?.lower === "the" && to - from === 1 && candidates.every(({ place }) => place.kind === "city"))
    return "article";
  if (before && (prefixes.has(before.text) || prefixes.has(words[from - 2]?.text ?? ""))) return "ship";
  const word = words[from];
  return to - from === 1 && word !== undefined && surnames.has(word.lower) && !isLiteral(before) ? "person" : null;
}

const isLiteral = (before: Word | undefined): boolean =>
  before !== undefined && /^(in|at|near|from|to|into|outside|around|of|across)$/.test(before.lower);

/** How often each country is named, by its own name, its demonym, or a name that only it has. */
function countriesNamed(toponyms: readonly Toponym[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of toponyms) {
    const [first] = candidates;
    if (!first?.place.country) continue;
    const sure =
      first.place.kind === "country" || candidates.every(({ place }) => place.country === first.place.country);
    if (sure) counts.set(first.place.country, (counts.get(first.place.country) ?? 0) + 1);
  }
  return counts;
}

/** "Paris, Texas": what the next toponym may be, where only a comma stands between. */
function containerOf(words: readonly Word[], toponym: Toponym, next: Toponym | undefined): readonly Candidate[] {
  if (!next || next.from !== toponym.to + 1 || words[toponym.to]?.text !== ",") return [];
  return next.candidates.filter(({ place }) => place.kind === "country" || place.kind === "region");
}

/** A little known town is believed only where the words around it speak of a place. */
function isEvident(
  { words }: Sentence,
  toponym: Toponym,
  candidate: Candidate,
  role: Mention["role"],
  countries: ReadonlyMap<string, number>,
): boolean {
  if (
    candidate.feature.startsWith("ADM") &&
    candidate.population < knownDivision &&
    !countries.has(candidate.place.country ?? "")
  )
    return false;
  if (candidate.place.kind !== "city" || candidate.feature === "PPLC") return true;
  if (role === "embedded") return false;
  const multiword = toponym.to - toponym.from > 1;
  if (candidate.population >= knownTown || multiword) return words[toponym.from]?.pos === "PROPN";
  return isLiteral(words[toponym.from - 1]) && words[toponym.from]?.pos === "PROPN";
}
