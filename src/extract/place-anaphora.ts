import spatial from "../../data/lexicon/spatial.json";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import type { NamedPlace } from "../locate/locate.ts";
import { type ActorMention, actorName, isAllianceCode } from "./actors.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { datelineOf } from "./dateline.ts";
import { isSalient } from "./lists.ts";
import { type Anaphor, isNamed, type PlacePhrase } from "./place-phrase.ts";
import { nounAt, type Reading } from "./reading.ts";
import { isMeasuredFrom, reach, sitesNamed } from "./sites-named.ts";

/** What the words for a place lean on. */
interface Ground {
  readings: readonly Reading[];
  /** The places under whose names sentences stand. */
  placeHeadings: ReadonlyMap<number, PlacePhrase>;
  /** For each sentence the word number where its dateline ends; 0 or less where it has none. */
  datelineEnds: readonly number[];
  gazetteer: Gazetteer;
  atlas: Atlas;
  /** The actors named before a chunk, the likeliest first. */
  actorsBefore(sentence: number, chunk: number): Iterable<ActorMention>;
  /** Whose officer "he" is. */
  personBefore(sentence: number, chunk: number): ActorMention | null;
}

/** What a place counts for "the country" that the source names elsewhere. */
const aheadWeight = 0.4;

const realms = new Map(Object.entries(spatial.realms).map(([word, codes]) => [word, new Set(codes)] as const));

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

/** "is off to Bari after a stay in Split, and should get there": where someone was before the act that the clause tells of. */
function isBygone(reading: Reading | undefined, place: NamedPlace, chunk: number): boolean {
  const chunks = reading?.chunks ?? [];
  const at = chunks.findIndex(({ from, to }) => from <= place.from && place.from < to);
  const after = chunks.findLastIndex(
    (mark, index) => index < at && "word" in mark && /^(after|following)$/.test(mark.word),
  );
  const isOwn = after >= 0 && !chunks.slice(after, at).some(({ kind }) => /^(comma|stop|conjunction)$/.test(kind));
  const isBehind = chunks.slice(0, after).some(({ kind }) => kind === "verb");
  return isOwn && isBehind && chunks.slice(at, chunk).some(({ kind }) => kind === "conjunction");
}

/** "moved the Niamey contingent there": which contingent, not where it was moved. */
const isOfForce = (reading: Reading | undefined, { from, to }: NamedPlace): boolean =>
  reading?.chunks.some(
    (chunk, at) => chunk.kind === "noun" && chunk.from <= from && to <= chunk.head && reading.forces.get(at)?.isHead,
  ) === true;

/** "told reporters in Moscow": where it was said, not where those are who it was said of. */
function isWhereSaid(reading: Reading | undefined, place: NamedPlace): boolean {
  const chunks = reading?.chunks ?? [];
  const at = chunks.findIndex(({ from, to }) => from <= place.from && place.from < to);
  const link = chunks[at - 1];
  if (!reading || link?.kind !== "preposition" || !/^(at|in)$/.test(link.word)) return false;
  const said = nounAt(reading, at - 2) ? at - 3 : at - 2;
  return speechVerbs.has(lemmaAt(reading, said)) && verbAt(reading, said)?.passive === false;
}

/** Resolves "there", "the country" and "the airfield", for a claim of some actors, by the places and actors named before. */
export function placeAnaphora({
  readings,
  placeHeadings,
  datelineEnds,
  gazetteer,
  atlas,
  actorsBefore,
  personBefore,
}: Ground) {
  const countries = countriesIn(readings);
  const { placesNamed, siteBefore, referredBefore } = sitesNamed(readings, placeHeadings, atlas);

  const byCode = (country: string): Candidate | null =>
    gazetteer.candidates(actorName(country)).find(({ place }) => place.kind === "country") ?? null;
  const countryOf = (country: string | null): Candidate | null =>
    country === null ? null : (countries.get(country) ?? byCode(country));

  /** "At Rukla, Germany provides half of the troops": a country without a preposition acts. */
  function isParty(sentence: number, { from, candidate }: NamedPlace): boolean {
    const chunks = readings[sentence]?.chunks ?? [];
    const at = chunks.findIndex((chunk) => chunk.from <= from && from < chunk.to);
    return (
      candidate.place.kind === "country" &&
      chunks[at + 1]?.kind === "verb" &&
      !/^(conjunction|preposition)$/.test(chunks[at - 1]?.kind ?? "")
    );
  }

  /** Where something was said to be last: a place named as one, in the sentence or the one before. */
  function lastPlaceBefore(sentence: number, chunk: number, own: ReadonlySet<string | null>): Candidate | null {
    const referred = referredBefore(sentence, chunk, own);
    if (referred) return referred;
    for (const back of [sentence, sentence - 1]) {
      const before = placesNamed(back, sentence, chunk).filter(
        (place) => isNamed(place) && !isOfForce(readings[back], place) && !isMeasuredFrom(readings[back], place),
      );
      const all = before.filter((place) => back < sentence || !isBygone(readings[back], place, chunk));
      if (before.length > all.length && all.length === 0) return null;
      const reached = all.filter(({ from }) => readings[back]?.sentence.words[from - 1]?.lower !== "from");
      // "flown in to Mary from Minsk, and are to stay there"; "650 from Oslo" are not there.
      const isHome = ({ from }: NamedPlace): boolean => readings[back]?.sentence.words[from - 2]?.pos === "NUM";
      const named = reached.length > 0 ? reached : all.filter((place) => !isHome(place));
      const literal = named.filter((place) => place.mention.role === "literal" && !isWhereSaid(readings[back], place));
      const place =
        literal.findLast((found) => !isParty(back, found)) ??
        literal.at(-1) ??
        (back < sentence ? named.findLast((found) => !isWhereSaid(readings[back], found)) : undefined);
      if (place) return place.candidate;
      const heading = placeHeadings.get(sentence);
      if (heading) return heading.base;
    }
    return null;
  }

  /** "the gulf": the one that the source names, else the one that a country of the source lies on. */
  function gulfTold(): Candidate | null {
    const gulfs = new Set(
      readings.flatMap(({ sentence }) =>
        sentence.places.flatMap(({ candidate }) => (/\bGulf\b/.test(candidate.place.name) ? [candidate] : [])),
      ),
    );
    const named = new Set([...gulfs].map(({ place }) => place.id));
    if (named.size > 0) return named.size === 1 ? ([...gulfs][0] ?? null) : null;
    const beside = spatial.gulfs.find(({ countries }) => countries.some((country) => told.has(country)));
    return beside ? (gazetteer.candidates(beside.name)[0] ?? null) : null;
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

  /** Countries of the whole source, other than by its datelines, for a little: what is told first may be of what follows. */
  const told = new Map<string, number>();
  for (const { sentence } of readings)
    for (const { mention, candidate } of sentence.places)
      if (candidate.place.country && mention.role !== "demonym")
        told.set(candidate.place.country, (told.get(candidate.place.country) ?? 0) + aheadWeight);

  const quotes = (sentence: number): boolean =>
    readings[sentence]?.chunks.some(({ kind }) => kind === "quote") === true;
  const dateline = datelineOf(readings);

  /**
   * The country that most has been said to be in so far, other than the actors' own; what was said last counts for more, and
   * what only the dateline says for nothing where there is another.
   */
  function countryBefore(sentence: number, chunk: number, own: ReadonlySet<string | null>): Candidate | null {
    const times = new Map([...told].filter(([country]) => !own.has(country)));
    for (let back = 0; back <= sentence; back++)
      for (const { mention, candidate, to } of placesNamed(back, sentence, chunk)) {
        const { country } = candidate.place;
        if (!country || own.has(country) || mention.role !== "literal") continue;
        const weight = to <= (datelineEnds[back] ?? 0) ? 0 : back >= sentence - 1 ? 1.5 : 1;
        times.set(country, (times.get(country) ?? 0) + weight);
      }
    const most = [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
    return most === undefined ? null : byCode(most);
  }

  /** "the kingdom", "the emirate": the country of those that the word is said of which was named last. */
  function realmBefore(sentence: number, chunk: number, codes: ReadonlySet<string>): Candidate | null {
    for (let back = sentence; back >= Math.max(0, sentence - reach); back--) {
      const named = placesNamed(back, sentence, chunk).findLast(({ candidate: { place } }) =>
        codes.has(place.country ?? ""),
      );
      if (named) return countryOf(named.candidate.place.country);
    }
    return null;
  }

  /** "to the country", "out of the country" */
  function isGone(sentence: number, chunk: number): boolean {
    const link = readings[sentence]?.chunks[chunk - 1];
    return link?.kind === "preposition" && /^(to|into|from|out of)$/.test(link.word);
  }

  const theatreCalled = (name: string): Candidate | null => {
    const candidates = gazetteer.candidates(name);
    return candidates.find(({ place }) => /^(country|region)$/.test(place.kind)) ?? candidates[0] ?? null;
  };

  return (sentence: number, actors: readonly ActorMention[]): Anaphor => {
    const own = new Set(actors.map(({ country }) => country));
    const neighbours = new Set(actors.flatMap(({ country }) => (country ? atlas.neighbours(country) : [])));
    return (kind, at, kinds = [], country = null, word) => {
      if (kind === "site") return word === "gulf" ? gulfTold() : siteBefore(sentence, at, kinds, own, country);
      if (kind === "capital") return capitalBefore(sentence, at, own);
      if (kind === "border") return beyondBorder(sentence, at, neighbours);
      if (kind === "person") return countryOf(personBefore(sentence, at)?.country ?? null);
      if (kind === "self") return countryOf(ownerBefore(sentence, at) ?? actors[0]?.country ?? null);
      if (kind === "there") return lastPlaceBefore(sentence, at, own);
      if (kind === "here") return quotes(sentence) ? null : dateline;
      if (kind === "theatre") return theatreCalled(word ?? "");
      if (kind === "alliance") return gazetteer.candidates("NATO's eastern flank")[0] ?? null;
      const codes = realms.get(word ?? "");
      if (codes) return realmBefore(sentence, at, codes);
      const where = kind === "country" ? countryBefore(sentence, at, own) : null;
      if (where) return where;
      const other = [...actorsBefore(sentence, at)].find(
        ({ country }) =>
          country !== null &&
          !isAllianceCode(country) &&
          !own.has(country) &&
          (kind === "country" || neighbours.has(country)),
      );
      // "Ethiopia has sent two divisions to the north of the country": where no other is named, its own; "to the country" never is.
      const isOwn = kind === "country" && other === undefined && word !== "territory" && !isGone(sentence, at);
      const home = isOwn ? (actors[0]?.country ?? null) : null;
      return countryOf(other?.country ?? home);
    };
  };
}
