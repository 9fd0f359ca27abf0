import grammar from "../../data/lexicon/grammar.json";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import type { LocatedSentence, NamedPlace } from "../locate/locate.ts";
import type { PlaceKind } from "../model/place.ts";
import type { Word } from "../read/sentences.ts";
import { actorBy, type ActorMention, actorName, impliedActor } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { datelineEnd, datelineOf, headingsOf } from "./dateline.ts";
import { isHearsay, takesBack } from "./denial.ts";
import { type Home, isOrgan } from "./home.ts";
import { isSalient } from "./lists.ts";
import { type Ownership, ownershipOf } from "./ownership.ts";
import { type Anaphor, isNamed } from "./place-phrase.ts";
import { isOfAircraft, namesOther, standsForForce } from "./pronouns.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { asActor, type Speaker, speakerIn } from "./speaker.ts";
import { voicesIn } from "./voice.ts";

/** What the sentences before say that a pronoun or a short form leans on. */
export interface Discourse {
  /** Who a noun phrase is: what it names, or what its pronoun or definite noun stands for. */
  actorAt(sentence: number, chunk: number): ActorMention | null;
  speakerOf(sentence: number): Speaker | null;
  /** The sentence after takes back what this one says last; so it does not what a word of it says before another verb. */
  isTakenBack(sentence: number, word: number): boolean;
  readonly ownership: Ownership;
  /** The nation whose name heads a sentence's paragraph: "AZERBAIJAN. A brigade is in training". */
  headingOf(sentence: number): ActorMention | null;
  /** The sentence that ends in a colon and opens the list that a sentence is an item of; -1 where there is none. */
  listLeadOf(sentence: number): number;
  /** A sentence, or one of those before it, names a force beyond doubt. */
  tellsOfForces(sentence: number, far?: number): boolean;
  /** The state whose release the source is, told by the words of a sentence that leave it out; null where it is no release. */
  issuer(sentence: LocatedSentence, words: Run): ActorMention | null;
  /** The nations that a sentence names before a chunk. */
  nationsBefore(sentence: number, chunk: number): ReadonlySet<string>;
  /** The actor named last before a chunk, as a subject or an object, in its sentence or the one before. */
  nearestActor(sentence: number, chunk: number): ActorMention | null;
  /** The one nation that the sentences up to a chunk name as a subject or an object; null where they name none or several. */
  soleNation(sentence: number, chunk: number): ActorMention | null;
  /** Resolves place anaphors for a claim of those actors. */
  anaphorFor(sentence: number, actors: readonly ActorMention[]): Anaphor;
}

const reach = 3;

/** How many sentences back a nation that is not named again still acts. */
const nearby = 2;

/** How many paragraphs a list goes on. */
const longestList = 30;

const officers = new Set(grammar.officers);

/** Words between a nation and the office: "Sudan's ruling general". */
const isBeforeOffice = ({ pos }: Word): boolean => !/^(PUNCT|ADP|CCONJ)$/.test(pos);

const alliances = new Set(["NATO", "EU", "UN"]);

/** What "the" before it makes the nation named last, or its forces. */
const states =
  /^(country|nation|government|army|military|navy|force|ministry|president|administration|kingdom|republic)$/;

/** Whom a pronoun may stand for: a nation, an alliance, or a side that has no state. */
const isParty = ({ country, rule }: ActorMention): boolean =>
  country !== null || rule === "side" || rule === "institution";

/** NATO, the EU, the UN or one that has no code of its own, such as ECOWAS. */
const isAlliance = ({ country, rule }: ActorMention): boolean =>
  country === null ? rule === "institution" : alliances.has(country);

/** The countries that a source names, by ISO code. */
const countriesIn = (readings: readonly Reading[]): Map<string, Candidate> =>
  new Map(
    readings.flatMap(({ sentence }) =>
      sentence.places.flatMap(({ candidate }) =>
        candidate.place.kind === "country" && candidate.place.country
          ? [[candidate.place.country, candidate] as const]
          : [],
      ),
    ),
  );

export function discourseOf(
  readings: readonly Reading[],
  home: Home | null,
  gazetteer: Gazetteer,
  atlas: Atlas,
): Discourse {
  const speakers = readings.map(speakerIn);
  const ownership = ownershipOf(readings);
  const voices = voicesIn(readings);
  const countries = countriesIn(readings);
  const datelineEnds = readings.map(datelineEnd);
  const headings = headingsOf(readings);

  /** Actors before a chunk, nearest first; `salient` only those that are no prepositional object. */
  function* actorsBefore(sentence: number, chunk: number, salient: boolean, far = reach): Generator<ActorMention> {
    for (let back = sentence; back >= Math.max(0, sentence - far); back--) {
      const reading = readings[back];
      if (!reading) continue;
      const own = [...reading.actors].filter(
        ([at, { to }]) =>
          (back < sentence || at < chunk) && (!salient || (isSalient(reading, at) && to > (datelineEnds[back] ?? 0))),
      );
      // In an earlier sentence the first is its subject, and so the likelier antecedent.
      const ordered = back === sentence ? own.sort(([a], [b]) => b - a) : own.sort(([a], [b]) => a - b);
      for (const [, actor] of ordered) yield actor;
    }
  }

  const first = (actors: Iterable<ActorMention>, accept: (actor: ActorMention) => boolean): ActorMention | null => {
    for (const actor of actors) if (accept(actor)) return actor;
    return null;
  };
  const implied = (actor: ActorMention | null, rule: string, via: Run | null): ActorMention | null =>
    actor && impliedActor(actor, rule, via);
  const issuer = (sentence: LocatedSentence, words: Run): ActorMention | null =>
    home?.isRelease ? actorBy(sentence, words, home.country, "release") : null;
  const nearestActor = (sentence: number, chunk: number): ActorMention | null =>
    first(actorsBefore(sentence, chunk, true, 1), ({ country }) => country !== null);
  const soleNation = (sentence: number, chunk: number): ActorMention | null => {
    const nations = new Map(
      [...actorsBefore(sentence, chunk, true, nearby)].flatMap((actor) =>
        isParty(actor) ? [[actor.country ?? actor.name, actor] as const] : [],
      ),
    );
    const [sole] = nations.values();
    return nations.size === 1 && sole?.country ? implied(sole, "sole-nation", null) : null;
  };
  const nationsBefore = (sentence: number, chunk: number): ReadonlySet<string> =>
    new Set(
      [...actorsBefore(sentence, chunk, false, 0)].flatMap(({ country, rule }) =>
        country && rule === "nationality" ? [country] : [],
      ),
    );
  const overlapsPerson = ({ sentence, from, to }: ActorMention): boolean =>
    sentence.persons.some((person) => Math.abs(person.from - to) <= 6 && person.to > from) || from >= to;

  /** "Turkey's chief of staff arrived": the actor's words stand before an office that someone holds. */
  const isOfficer = ({ sentence, to }: ActorMention): boolean =>
    sentence.words
      .slice(to, to + 4)
      .some(({ lower }, at, words) => officers.has(lower) && words.slice(0, at).every(isBeforeOffice));

  /** "the former", "the latter": of two nations that the sentence before, or this one, names. */
  function oneOfTwo(sentence: number, chunk: number, word: string): ActorMention | null {
    for (const back of [sentence, sentence - 1]) {
      const named = [...(readings[back]?.actors ?? [])]
        .filter(([at, { country }]) => country !== null && (back < sentence || at < chunk))
        .sort(([a], [b]) => a - b)
        .map(([, actor]) => actor);
      const nations = [...new Map(named.map((actor) => [actor.country, actor])).values()];
      if (nations.length >= 2) return (word === "former" ? nations[0] : nations[1]) ?? null;
    }
    return null;
  }

  function speakerOf(sentence: number): Speaker | null {
    const own = speakerAt(sentence);
    if (own) return own;
    const reading = readings[sentence];
    if (!reading) return null;
    const quoted = reading.chunks.some(({ kind }) => kind === "quote");
    const paragraph = reading.sentence.paragraph;
    const near = [sentence - 1, sentence + 1, sentence - 2];
    const inParagraph = near.find((at) => speakers[at] && readings[at]?.sentence.paragraph === paragraph);
    if (inParagraph !== undefined && quoted) return speakerAt(inParagraph);
    return quoted ? speakerAt(sentence - 1) : null;
  }

  /** The speaker that a sentence names; "a spokesman" is of the state whose release it is. */
  function speakerAt(sentence: number): Speaker | null {
    const speaker = speakers[sentence] ?? null;
    const head = speaker && nounHeadAt(speaker.reading, speaker.noun);
    if (!speaker || speaker.actor || !isOrgan(head ?? undefined)) return speaker;
    const actor = actorAt(sentence, speaker.noun);
    return actor?.rule === "home" ? { ...speaker, actor } : speaker;
  }

  function actorAt(sentence: number, chunk: number): ActorMention | null {
    const reading = readings[sentence];
    const noun = reading ? nounAt(reading, chunk) : null;
    if (!reading || !noun) return null;
    const own = reading.actors.get(chunk);
    if (own) return own;
    const possessor = nounAt(reading, chunk - 1)?.possessive ? actorAt(sentence, chunk - 1) : null;
    if (possessor) return possessor;
    const words = reading.sentence.words.slice(noun.from, noun.to).map(({ lower }) => lower);
    const [start = ""] = words;
    const head = reading.sentence.words[noun.head]?.lower ?? "";
    if (/^(we|our|us|i|my)$/.test(start)) {
      const speaker = speakerOf(sentence);
      return speaker
        ? asActor(speaker, noun)
        : implied(voices[sentence] ?? issuer(reading.sentence, noun) ?? ownership.ofMost, "first-person", noun);
    }
    if (/^(he|she|his|her|him)$/.test(start)) {
      const person = first(actorsBefore(sentence, chunk, false), (actor) => overlapsPerson(actor) || isOfficer(actor));
      return implied(person, "pronoun", noun);
    }
    if (words.length === 2 && /^(former|latter)$/.test(words[1] ?? ""))
      return implied(oneOfTwo(sentence, chunk, words[1] ?? ""), "pronoun", noun);
    if (/^(it|its|they|their|them)$/.test(start)) {
      if (namesOther(reading, chunk) || (start === "its" && standsForForce(reading, chunk))) return null;
      const isOne = start.startsWith("it");
      const fits = (actor: ActorMention): boolean => isParty(actor) && !(isOne && isOfAircraft(reading, actor));
      return implied(first(actorsBefore(sentence, chunk, true), fits), "pronoun", noun);
    }
    if (head === "allies" || start === "allied" || words[1] === "allied") {
      const nato = first(actorsBefore(sentence, chunk, false, sentence), ({ country }) => country === "NATO");
      return implied(nato, "definite", noun);
    }
    if (words.includes("alliance") || words.includes("bloc")) {
      const near = first(actorsBefore(sentence, chunk, false), isAlliance);
      // "the alliance" needs no name near it, "other countries of the bloc" are not the bloc.
      const isHead = head === "alliance" || head === "bloc";
      const far = isHead ? first(actorsBefore(sentence, chunk, false, sentence), isAlliance) : null;
      const known =
        isHead && start === "the" && head === "alliance" ? actorBy(reading.sentence, noun, "NATO", "definite") : null;
      return implied(near ?? far, "definite", noun) ?? known;
    }
    const isPlain = reading.places.get(chunk)?.length === 0;
    const nation = (): ActorMention | null =>
      first(actorsBefore(sentence, chunk, true), ({ country }) => country !== null && !alliances.has(country));
    if (isPlain && isOrgan(reading.sentence.words[noun.head])) {
      const link = reading.chunks[chunk + 1];
      const of = link?.kind === "preposition" && link.word === "of" ? reading.actors.get(chunk + 2) : undefined;
      if (of) return implied(of, "definite", noun);
      const own = home && { ...actorBy(reading.sentence, noun, home.country, "home"), via: noun };
      if (own && home.isRelease) return own;
      const near = nation();
      if (start === "the" && states.test(head)) return implied(near, "definite", noun) ?? own;
      return near === null || near.country === own?.country ? own : null;
    }
    if (isPlain && start === "the" && states.test(head)) return implied(nation(), "definite", noun);
    return null;
  }

  const byCode = (country: string): Candidate | null =>
    gazetteer.candidates(actorName(country)).find(({ place }) => place.kind === "country") ?? null;
  const countryOf = (country: string | null): Candidate | null =>
    country === null ? null : (countries.get(country) ?? byCode(country));

  /** The places named in a sentence at or before `sentence`, of its own those that end before the chunk. */
  function placesNamed(back: number, sentence: number, chunk: number): readonly NamedPlace[] {
    const reading = readings[back];
    const end = back === sentence ? (reading?.chunks[chunk]?.from ?? 0) : Infinity;
    return reading?.sentence.places.filter(({ to }) => to <= end) ?? [];
  }

  /** Where something was said to be last: a place named as one, in the sentence or the one before. */
  function lastPlaceBefore(sentence: number, chunk: number): Candidate | null {
    for (const back of [sentence, sentence - 1]) {
      const named = placesNamed(back, sentence, chunk).filter(isNamed);
      const place =
        named.findLast(({ mention }) => mention.role === "literal") ?? (back < sentence ? named.at(-1) : undefined);
      if (place) return place.candidate;
    }
    return null;
  }

  /** The place of a kind that was named last, in the sentence or those before; of several kinds the likeliest. */
  function siteBefore(
    sentence: number,
    chunk: number,
    kinds: readonly PlaceKind[],
    own: ReadonlySet<string | null>,
    country: string | null,
  ): Candidate | null {
    // "Grenada … the island": a country without a land border.
    const isIsland = ({ place }: Candidate): boolean =>
      place.kind === "country" && place.country !== null && atlas.neighbours(place.country).length === 0;
    for (const kind of kinds)
      for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
        const named = placesNamed(back, sentence, chunk).filter(
          (place) =>
            isNamed(place) &&
            place.mention.role !== "embedded" &&
            (country === null || place.candidate.place.country === country) &&
            // Troops abroad "guard the airport": not one at home, of which an earlier sentence told.
            (back >= sentence - 1 || !own.has(place.candidate.place.country)) &&
            (place.candidate.place.kind === kind || (kind === "island" && isIsland(place.candidate))),
        );
        const place = named.findLast(({ mention }) => mention.role === "literal") ?? named.at(-1);
        if (place) return place.candidate;
      }
    return null;
  }

  /** The capital that was named last, rather that of the country most has been said to be in. */
  function capitalBefore(sentence: number, chunk: number, own: ReadonlySet<string | null>): Candidate | null {
    const country = countryBefore(sentence, chunk, own)?.place.country;
    const named = readings
      .slice(0, sentence + 1)
      .flatMap((_, back) => placesNamed(back, sentence, chunk))
      .filter(({ mention, candidate }) => mention.role === "literal" && candidate.feature === "PPLC");
    const found = named.findLast(({ candidate }) => candidate.place.country === country) ?? named.at(-1);
    return found?.candidate ?? null;
  }

  /** Whose border with the actors' own country "the border" is: the neighbour named last. */
  function beyondBorder(sentence: number, chunk: number, neighbours: ReadonlySet<string>): Candidate | null {
    for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
      const place = placesNamed(back, sentence, chunk).findLast(({ candidate }) =>
        neighbours.has(candidate.place.country ?? ""),
      );
      if (place) return countryOf(place.candidate.place.country);
    }
    return null;
  }

  /** Whose "its" is: the nearest actor of the sentence that heads its noun phrase. */
  function ownerBefore(sentence: number, chunk: number): string | null {
    const reading = readings[sentence];
    if (!reading) return null;
    const heads = [...reading.actors].filter(([at, { from, to }]) => {
      const noun = nounAt(reading, at);
      return at < chunk && noun && isSalient(reading, at) && from <= noun.head && noun.head < to;
    });
    return heads.sort(([a], [b]) => b - a)[0]?.[1].country ?? null;
  }

  const quotes = (sentence: number): boolean =>
    readings[sentence]?.chunks.some(({ kind }) => kind === "quote") === true;
  const dateline = datelineOf(readings);

  /** The country that most has been said to be in so far, other than the actors' own; what was said last counts for more. */
  function countryBefore(sentence: number, chunk: number, own: ReadonlySet<string | null>): Candidate | null {
    const times = new Map<string, number>();
    for (let back = 0; back <= sentence; back++)
      for (const { mention, candidate } of placesNamed(back, sentence, chunk)) {
        const { country } = candidate.place;
        if (!country || own.has(country) || mention.role !== "literal") continue;
        times.set(country, (times.get(country) ?? 0) + (back >= sentence - 1 ? 1.5 : 1));
      }
    const most = [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
    return most === undefined ? null : byCode(most);
  }

  function anaphorFor(sentence: number, actors: readonly ActorMention[]): Anaphor {
    const own = new Set(actors.map(({ country }) => country));
    const neighbours = new Set(actors.flatMap(({ country }) => (country ? atlas.neighbours(country) : [])));
    return (kind, at, kinds = [], country = null) => {
      if (kind === "site") return siteBefore(sentence, at, kinds, own, country);
      if (kind === "capital") return capitalBefore(sentence, at, own);
      if (kind === "border") return beyondBorder(sentence, at, neighbours);
      if (kind === "person")
        return countryOf(first(actorsBefore(sentence, at, false), overlapsPerson)?.country ?? null);
      if (kind === "self") return countryOf(ownerBefore(sentence, at) ?? actors[0]?.country ?? null);
      if (kind === "there") return lastPlaceBefore(sentence, at);
      if (kind === "here") return quotes(sentence) ? null : dateline;
      if (kind === "alliance") return gazetteer.candidates("NATO's eastern flank")[0] ?? null;
      const where = kind === "country" ? countryBefore(sentence, at, own) : null;
      if (where) return where;
      const other = first(
        actorsBefore(sentence, at, false),
        ({ country }) =>
          country !== null &&
          !alliances.has(country) &&
          !own.has(country) &&
          (kind === "country" || neighbours.has(country)),
      );
      return countryOf(other?.country ?? null);
    };
  }

  function headingOf(sentence: number): ActorMention | null {
    const heading = headings.get(readings[sentence]?.sentence.paragraph ?? -1);
    return heading && heading.reading !== readings[sentence] ? heading.actor : null;
  }

  function listLeadOf(sentence: number): number {
    const paragraph = readings[sentence]?.sentence.paragraph ?? 0;
    for (let back = sentence - 1; back >= 0; back--) {
      const { words, paragraph: other } = readings[back]?.sentence ?? { words: [], paragraph: -1 };
      if (words.at(-1)?.text === ":") return other < paragraph ? back : -1;
      if (paragraph - other > longestList) return -1;
    }
    return -1;
  }

  const tellsOfForces = (sentence: number, far = 2): boolean =>
    readings
      .slice(Math.max(0, sentence - far), sentence + 1)
      .some(({ forces }) => [...forces.values()].some(({ strength }) => strength !== "weak"));

  function isTakenBack(sentence: number, word: number): boolean {
    const reading = readings[sentence];
    const by = takesBack(readings[sentence + 1]?.sentence.words ?? []);
    const isLast = reading?.chunks.some(({ kind, from }) => kind === "verb" && from >= word) === false;
    // What one party tells and another disputes stays the word of the first.
    return isLast && (by === "own" || (by === "another" && isHearsay(reading)));
  }

  return {
    listLeadOf,
    isTakenBack,
    issuer,
    nationsBefore,
    actorAt,
    speakerOf,
    anaphorFor,
    ownership,
    nearestActor,
    soleNation,
    headingOf,
    tellsOfForces,
  };
}
