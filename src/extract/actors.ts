import countries from "../../data/gazetteer/countries.json";
import institutions from "../../data/lexicon/institutions.json";
import persons from "../../data/lexicon/persons.json";
import shipPrefixes from "../../data/lexicon/ship-prefixes.json";
import type { LocatedSentence, NamedPlace } from "../locate/locate.ts";
import { unnamedActor } from "../model/claim.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { NounChunk, Run } from "./chunks.ts";
import { ordinal } from "./force-names.ts";
import { isRebel, sideOf } from "./sides.ts";

/** Who acts, and the words that say so. */
export interface ActorMention extends Run {
  name: string;
  /** ISO alpha-2, or "NATO" | "EU" | "UN"; null for an actor without a country. */
  country: string | null;
  rule: string;
  basis: "stated" | "implied";
  /** The pronoun or short form that stands for it in the claim's own sentence; null where it is named or not mentioned there. */
  via: Run | null;
  /** The sentence whose words these are. */
  sentence: LocatedSentence;
}

const institutionAt = phraseMatcher(
  institutions.flatMap((record) => [record.name, ...record.aliases].map((phrase) => [phrase, record] as const)),
);
const missions = new Set(["force", "mission", "operation"]);
const areas = new Set(["area", "region", "theater", "theatre"]);
const countryNames = new Map(
  countries.filter((record) => !("historical" in record)).map(({ country, name }) => [country, name]),
);
/** The code of the state that continues a historical one, by its place id: "laydown:soviet-union" → "RU". */
const successors = new Map(
  countries.flatMap((record) => ("successor" in record ? [[record.id, record.successor] as const] : [])),
);
const navies = new Map(shipPrefixes.flatMap(({ prefix, country }) => (country ? [[prefix, country] as const] : [])));
const alliances: Record<string, string> = { NATO: "NATO", EU: "European Union", UN: "United Nations" };

/** The name of an actor's country or alliance; the code itself where it is unknown. */
export const actorName = (country: string): string => alliances[country] ?? countryNames.get(country) ?? country;

/** NATO, the EU and the UN act as states do, and are none. */
export const isAllianceCode = (country: string): boolean => country in alliances;

/** Who bears a name: several persons of one name may have held office at different times. */
const bearers = new Map<string, (typeof persons)[number][]>();
for (const person of persons)
  for (const name of new Set([person.name, person.full])) bearers.set(name, [...(bearers.get(name) ?? []), person]);
const personAt = phraseMatcher(bearers);

/** The country that all who bear the name and held office on the day spoke for; a source without a date knows them all. */
function officeOf(named: readonly (typeof persons)[number][], day: string | null): string | null {
  const holders = named.filter(({ from, to }) => day === null || (from <= day && (to === null || day <= to)));
  const country = holders[0]?.country ?? null;
  return holders.every((person) => person.country === country) ? country : null;
}

/** Words after a nation that make it a maker or a cause, not the actor: "Soviet-era tanks", "Russia-backed rebels". */
const attributive =
  /^(era|made|built|backed|supported|held|controlled|occupied|speaking|style|designed|supplied|led|trained)$/;

/** "an Italian-led naval group": who leads a unit has the most of it; a coalition is not its leader's. */
const isLedUnit = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "led" &&
  words
    .slice(at + 1, at + 4)
    .some(({ lower }) =>
      /^(battlegroup|battalion|brigade|contingent|division|flotilla|group|regiment|squadron)$/.test(lower),
    );

/** "a Kuwait-based squadron": where a force has its base, not whose it is; the United States hosts no other's. */
const isBase = ({ words }: LocatedSentence, { to, candidate }: NamedPlace): boolean =>
  words[to]?.text === "-" && words[to + 1]?.lower === "based" && candidate.place.country !== "US";

const isActor = (named: NamedPlace, sentence: LocatedSentence): boolean => {
  const { candidate, mention, to } = named;
  const { kind, country } = candidate.place;
  if (isBase(sentence, named)) return false;
  if (sentence.words[to]?.text === "-" && attributive.test(sentence.words[to + 1]?.lower ?? ""))
    return kind === "country" && isLedUnit(sentence.words, to + 1);
  if (kind === "country") return true;
  return (
    country !== null && (mention.role === "metonymic" || (mention.role !== "literal" && candidate.feature === "PPLC"))
  );
};

/** An actor taken from other words than those that name it; `via` are the words that stand for it, where there are any. */
export const impliedActor = (actor: ActorMention, rule: string, via: Run | null = null): ActorMention => ({
  ...actor,
  rule,
  basis: "implied",
  via: via && { from: via.from, to: via.to },
});

/** "the Philippine Marine Corps", "Australia's Special Air Service": a nation before it says that an institution is not that of the same name. */
const isAnothers = ({ places, words }: LocatedSentence, at: number, country: string | null): boolean =>
  country !== null &&
  !isAllianceCode(country) &&
  places.some(
    ({ to, mention, candidate }) =>
      ((to === at && mention.role === "demonym") || (to === at - 1 && words[to]?.pos === "PART")) &&
      candidate.place.country !== null &&
      candidate.place.country !== country,
  );

/** Where an institution's name starts: its words, and how many. */
export const institutionLength = (words: readonly Word[], at: number): number => institutionAt(words, at)?.length ?? 0;

/**
 * Where the mission serves that a noun phrase names: "UNIFIL", "the KFOR mission", "the Sixth Fleet area"; null where it names none,
 * or one of several lands.
 */
export function theatreOf(words: readonly Word[], { from, head }: NounChunk): string | null {
  const lemma = words[head]?.lemma ?? "";
  for (let at = from; at <= head; at++) {
    const found = institutionAt(words, at, head + 1);
    const isHead = found && (at + found.length > head || missions.has(lemma));
    if (isHead && "theatre" in found.record) return found.record.theatre ?? null;
    if (found && areas.has(lemma) && "area" in found.record) return found.record.area ?? null;
  }
  return null;
}

/** An actor that no word names: the country that other words point to, or nobody known. */
export const actorBy = (
  sentence: LocatedSentence,
  { from, to }: Run,
  country: string | null,
  rule: string,
): ActorMention => ({
  from,
  to,
  name: country === null ? unnamedActor : actorName(country),
  country,
  rule,
  basis: "implied",
  via: null,
  sentence,
});

/** Every actor that the words of a run name, in order: countries, demonyms, capitals that speak, institutions, office holders. */
export function actorsIn(
  sentence: LocatedSentence,
  run: Run,
  day: string | null,
  known: ReadonlyMap<string, string>,
): ActorMention[] {
  const found: ActorMention[] = [];
  const add = (from: number, to: number, country: string | null, name: string, rule: string): void => {
    if (!found.some((other) => from < other.to && other.from < to))
      found.push({ from, to, country, name, rule, basis: "stated", via: null, sentence });
  };
  for (let at = run.from; at < run.to; at++) {
    const institution = institutionAt(sentence.words, at, run.to);
    // "the 186th Parachute Regiment" is not the Parachute Regiment.
    if (!institution || ordinal.test(sentence.words[at - 1]?.lower ?? "")) continue;
    const { country, name } = institution.record;
    if (institution.record.kind === "military" && isAnothers(sentence, at, country)) continue;
    // "the PLA Marine Corps" is that of the army named first.
    if (found.at(-1)?.to === at) continue;
    add(at, at + institution.length, country, country ? actorName(country) : name, "institution");
  }
  for (let at = run.from; at < run.to - 1; at++) {
    // "Australia's SAS squadron" is no ship.
    const isNamed = /^\p{Lu}/u.test(sentence.words[at + 1]?.text ?? "");
    const country = isNamed ? navies.get(sentence.words[at]?.text ?? "") : undefined;
    if (country) add(at, at + 1, country, actorName(country), "ship-prefix");
  }
  for (const place of sentence.places) {
    if (place.from < run.from || place.to > run.to || !isActor(place, sentence)) continue;
    const { id, country, name } = place.candidate.place;
    add(
      place.from,
      place.to,
      country ?? successors.get(id) ?? null,
      country ? actorName(country) : name,
      isLedUnit(sentence.words, place.to + 1)
        ? "leader"
        : place.mention.role === "demonym"
          ? "nationality"
          : place.candidate.place.kind === "country"
            ? "country"
            : "capital",
    );
  }
  for (let at = run.from; at < run.to; at++) {
    const word = sentence.words[at];
    if (!word || !/^\p{Lu}/u.test(word.text)) continue;
    const holder = personAt(sentence.words, at, run.to);
    const country = (holder ? officeOf(holder.record, day) : null) ?? known.get(word.lower);
    if (country) add(at, at + (holder?.length ?? 1), country, actorName(country), "office-holder");
  }
  return found.sort((a, b) => a.from - b.from);
}

/** "Battle Group Lithuania", "British Forces Cyprus": a country behind a unit's name says where it is, not whose. */
const isWhere = ({ words }: LocatedSentence, { rule, from }: ActorMention): boolean =>
  rule === "country" &&
  /^(Battlegroup|Command|Corps|Detachment|Force|Forces|Group|Mission)$/.test(words[from - 1]?.text ?? "");

/** The actor that a noun phrase is or belongs to: its head where that is one, else its first, else the side that it stands for. */
export function actorOf(
  sentence: LocatedSentence,
  chunk: NounChunk,
  day: string | null,
  known: ReadonlyMap<string, string>,
): ActorMention | null {
  // "the People's Liberation Army" is one name over two noun phrases.
  const owner = sentence.words[chunk.from - 1]?.pos === "PART" ? chunk.from - 3 : chunk.from;
  const actors = actorsIn(sentence, { from: Math.max(0, owner), to: chunk.to }, day, known).filter(
    (actor) => actor.to > chunk.from && !isWhere(sentence, actor),
  );
  const named = actors.find((actor) => actor.from <= chunk.head && chunk.head < actor.to) ?? actors[0] ?? null;
  // "Syrian rebels" are not Syria's.
  if (named && !(isRebel(sentence, chunk) && /^(nationality|country)$/.test(named.rule))) return named;
  const name = sideOf(sentence, chunk);
  const to = chunk.possessive ? chunk.to - 1 : chunk.to;
  return name === null
    ? named
    : { from: chunk.from, to, country: null, name, rule: "side", basis: "stated", via: null, sentence };
}
