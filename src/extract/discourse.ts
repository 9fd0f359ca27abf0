import grammar from "../../data/lexicon/grammar.json";
import type { Atlas } from "../gazetteer/atlas.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Word } from "../read/sentences.ts";
import { actorBy, type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { datelineEnd, headingsOf } from "./dateline.ts";
import { isHearsay, takesBack } from "./denial.ts";
import { type Home, isOrgan } from "./home.ts";
import { isSalient } from "./lists.ts";
import { type Ownership, ownershipOf } from "./ownership.ts";
import { placeAnaphora } from "./place-anaphora.ts";
import type { Anaphor } from "./place-phrase.ts";
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
  /** Whose press or ministry the source is of; null where it does not tell. */
  readonly homeCountry: string | null;
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

/** What "the" before it makes the nation named last, or its forces. */
const states =
  /^(country|nation|government|army|military|navy|force|ministry|president|administration|kingdom|republic)$/;

/** Whom a pronoun may stand for: a nation, an alliance, or a side that has no state. */
const isParty = ({ country, rule }: ActorMention): boolean =>
  country !== null || rule === "side" || rule === "institution";

/** NATO, the EU, the UN or one that has no code of its own, such as ECOWAS. */
const isAlliance = ({ country, rule }: ActorMention): boolean =>
  country === null ? rule === "institution" : isAllianceCode(country);

export function discourseOf(
  readings: readonly Reading[],
  home: Home | null,
  gazetteer: Gazetteer,
  atlas: Atlas,
): Discourse {
  const speakers = readings.map(speakerIn);
  const ownership = ownershipOf(readings);
  const voices = voicesIn(readings);
  const datelineEnds = readings.map(datelineEnd);
  const headings = headingsOf(readings);

  // A ministry heads its paragraphs with the theatres, not with whose forces are there.
  const theatres = new Set(
    [...headings.values()]
      .filter(({ actor }) => home?.isRelease && actor?.country !== home.country)
      .map(({ reading }) => reading),
  );

  /** Actors before a chunk, nearest first; `salient` only those that are no prepositional object. */
  function* actorsBefore(sentence: number, chunk: number, salient: boolean, far = reach): Generator<ActorMention> {
    for (let back = sentence; back >= Math.max(0, sentence - far); back--) {
      const reading = readings[back];
      if (!reading || theatres.has(reading)) continue;
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
    // "all its 40,000 soldiers"
    const [start = ""] = /^(all|both|half|most|some)$/.test(words[0] ?? "")
      ? words.slice(words[1] === "of" ? 2 : 1)
      : words;
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
      first(actorsBefore(sentence, chunk, true), ({ country }) => country !== null && !isAllianceCode(country));
    const homeNation = home && { ...actorBy(reading.sentence, noun, home.country, "home"), via: noun };
    // "The Air Force", with capitals and no nation: that of the source's readers.
    const isService =
      /^(force|corps|army|navy|guard)$/.test(head) && /^\p{Lu}/u.test(reading.sentence.words[noun.head]?.text ?? "");
    if (
      isPlain &&
      start === "the" &&
      homeNation &&
      (isService || (home.isRelease && /^(force|army|military|navy)$/.test(head)))
    )
      return homeNation;
    if (isPlain && isOrgan(reading.sentence.words[noun.head])) {
      const link = reading.chunks[chunk + 1];
      const of = link?.kind === "preposition" && link.word === "of" ? reading.actors.get(chunk + 2) : undefined;
      if (of) return implied(of, "definite", noun);
      if (homeNation && home.isRelease) return homeNation;
      const near = nation();
      if (start === "the" && states.test(head)) return implied(near, "definite", noun) ?? homeNation;
      return near === null || near.country === homeNation?.country ? homeNation : null;
    }
    if (isPlain && start === "the" && states.test(head)) return implied(nation(), "definite", noun);
    return null;
  }

  const anaphorFor = placeAnaphora({
    readings,
    datelineEnds,
    gazetteer,
    atlas,
    actorsBefore: (sentence, chunk) => actorsBefore(sentence, chunk, false),
    personBefore: (sentence, chunk) => first(actorsBefore(sentence, chunk, false), overlapsPerson),
  });

  function headingOf(sentence: number): ActorMention | null {
    const heading = headings.get(readings[sentence]?.sentence.paragraph ?? -1);
    return heading && heading.reading !== readings[sentence] && !theatres.has(heading.reading) ? heading.actor : null;
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
    homeCountry: home?.country ?? null,
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
