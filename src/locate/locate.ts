import equipment from "../../data/lexicon/equipment.json";
import forces from "../../data/lexicon/forces.json";
import institutions from "../../data/lexicon/institutions.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import { fullName, type Candidate, type Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Note } from "../model/laydown.ts";
import type { Mention } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import { spanOf } from "../model/span.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Sentence, Word } from "../read/sentences.ts";
import { personsIn, type PersonName } from "./persons.ts";
import { toponymsIn, type Toponym } from "./recognise.ts";
import { certainty, isWithin, rank, type Ranked, type Reason } from "./resolve.ts";
import { roleOf } from "./roles.ts";
import { surroundingsOf, type Support } from "./surroundings.ts";

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
/** What a source's other names have to add to a little known place for it to count without a word of place. */
const believable = 3;
const supporting = new Set<Reason["reason"]>(["division-context", "neighbours"]);
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
  const names = namesOf(sentences, toponyms, source.text);
  const ranking = rankNames(names, countries);
  const senses = new Map<string, Ranked>();
  const notes: Note[] = [];
  const located = sentences.map((sentence, number) => {
    const own = toponyms[number] ?? [];
    const others = refused[number] ?? [];
    const places = own.flatMap((toponym, index): NamedPlace[] => {
      const name = source.text.slice(toponym.start, toponym.end);
      const key = keyOf(source.text, toponym);
      const container = containerOf(sentence.words, toponym, own[index + 1]);
      const ranked =
        (names.get(key)?.containers.size ?? 0) > 1 && holdsAny(container, toponym.candidates)
          ? rank(toponym.candidates, { countries, container, support: nowhere })
          : (ranking.get(key) ?? []);
      const [likeliest] = ranked;
      if (!likeliest) return [];
      const roleAs = ({ candidate }: Ranked): Mention["role"] =>
        roleOf(sentence.words, toponym, candidate, holdsNeighbour(sentence.words, own, index, candidate));
      const contained = holdsAny(container, [likeliest.candidate]);
      const sense = contained
        ? likeliest
        : (senses.get(key) ?? ranked.find((other) => isEvident(sentence, toponym, other, roleAs(other), countries)));
      if (!sense) {
        others.push({ toponym, reason: "no-evidence" });
        return [];
      }
      const { candidate } = sense;
      const role = roleAs(sense);
      if (!senses.has(key)) {
        senses.set(key, sense);
        const score = certainty(ranked);
        const rival = ranked.find(({ candidate: other }) => !isSamePlace(other, candidate));
        if (score < unsure && !contained && rival)
          notes.push({
            source: source.id,
            span: spanOf(source.text, toponym.start, toponym.end),
            stage: "locate",
            level: "info",
            message: `“${name}” is taken for ${fullName(candidate)}; it may also be ${fullName(rival.candidate)}`,
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

/** A name as a source uses it: what it may mean, and what it is said to lie in wherever it stands. */
interface Name {
  candidates: readonly Candidate[];
  containers: Map<string, readonly Candidate[]>;
}

/** The same for every mention of a name that may mean the same: "Luhansk" is not "Luhansk region". */
const keyOf = (text: string, { start, end, candidates }: Toponym): string =>
  `${text.slice(start, end).toLowerCase()} ${candidates[0]?.place.id ?? ""}`;

/** The distinct names of a source, by their words in small letters. */
function namesOf(
  sentences: readonly Sentence[],
  toponyms: readonly (readonly Toponym[])[],
  text: string,
): Map<string, Name> {
  const names = new Map<string, Name>();
  toponyms.forEach((own, number) => {
    own.forEach((toponym, index) => {
      const key = keyOf(text, toponym);
      const name = names.get(key) ?? {
        candidates: toponym.candidates,
        containers: new Map<string, readonly Candidate[]>(),
      };
      names.set(key, name);
      const container = containerOf(sentences[number]?.words ?? [], toponym, own[index + 1]);
      const [outer] = container;
      if (outer && holdsAny(container, toponym.candidates)) name.containers.set(outer.place.id, container);
    });
  });
  return names;
}

const holdsAny = (outers: readonly Candidate[], inners: readonly Candidate[]): boolean =>
  inners.some((inner) => outers.some((outer) => isWithin(inner, outer)));

const nowhere = (): Support => ({ division: 0, nearby: 0 });

/** The candidates of each name, best first: by what the names may mean, and then again by what they then mean. */
function rankNames(names: ReadonlyMap<string, Name>, countries: ReadonlyMap<string, number>): Map<string, Ranked[]> {
  let senses = new Map([...names].map(([key, { candidates }]) => [key, candidates]));
  let ranking = new Map<string, Ranked[]>();
  for (let pass = 0; pass < 2; pass++) {
    const surroundings = surroundingsOf(senses);
    ranking = new Map(
      [...names].map(([key, { candidates, containers }]) => {
        const container = [...containers.values()].flat();
        return [key, rank(candidates, { countries, container, support: (candidate) => surroundings(key, candidate) })];
      }),
    );
    senses = new Map([...ranking].map(([key, ranked]) => [key, ranked.slice(0, 1).map(({ candidate }) => candidate)]));
  }
  return ranking;
}

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

/** "Dhahran, Saudi Arabia", "Spain's Rota": a name beside that of a place in it. */
function holdsNeighbour(words: readonly Word[], own: readonly Toponym[], index: number, outer: Candidate): boolean {
  const toponym = own[index];
  const before = own[index - 1];
  const next = own[index + 1];
  if (!toponym) return false;
  const isAfterComma = before?.to === toponym.from - 1 && words[before.to]?.text === ",";
  const isOwner = next?.from === toponym.to + 1 && words[toponym.to]?.pos === "PART";
  return (isAfterComma && holdsAny([outer], before.candidates)) || (isOwner && holdsAny([outer], next.candidates));
}

/** A little known place is believed only where the words around it or the other names of its source speak of it. */
function isEvident(
  { words }: Sentence,
  toponym: Toponym,
  { candidate, reasons }: Ranked,
  role: Mention["role"],
  countries: ReadonlyMap<string, number>,
): boolean {
  const support = reasons.reduce((sum, { reason, weight }) => sum + (supporting.has(reason) ? weight : 0), 0);
  if (
    candidate.feature.startsWith("ADM") &&
    candidate.population < knownDivision &&
    support < believable &&
    !countries.has(candidate.place.country ?? "")
  )
    return false;
  if (candidate.place.kind !== "city" || candidate.feature === "PPLC") return true;
  if (words[toponym.from]?.pos !== "PROPN") return false;
  if (role === "embedded") return support >= believable;
  const multiword = toponym.to - toponym.from > 1;
  if (candidate.population >= knownTown || multiword) return true;
  return isLiteral(words[toponym.from - 1]) || support >= believable;
}
