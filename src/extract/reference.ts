import grammar from "../../data/lexicon/grammar.json";
import spatial from "../../data/lexicon/spatial.json";
import type { LocatedSentence } from "../locate/locate.ts";
import type { Word } from "../read/sentences.ts";
import { actorBy, type ActorMention, actorName, impliedActor, isAllianceCode } from "./actors.ts";
import type { Run } from "./chunks.ts";
import { type Home, isOrgan } from "./home.ts";
import { allianceOf, standsForAlliance } from "./alliances.ts";
import { firstOf, isParty, type NamedActors } from "./named-actors.ts";
import { type Phrase, phraseOf, shortNameOf } from "./named-phrase.ts";
import { namesakeOf } from "./namesake.ts";
import type { Ownership } from "./ownership.ts";
import { antecedentByClause, isAsker, isOfAircraft, isOfMen, namesOther, standsForForce } from "./pronouns.ts";
import { isOfOthers, nounAt, nounHeadAt, prepositionAt, type Reading } from "./reading.ts";
import { asActor, type Speaker, speakerAt as namedAt, speakerIn, speakingNounIn } from "./speaker.ts";
import { voicesIn } from "./voice.ts";

/** Who the noun phrases of a source are and who speaks in it, by what its sentences before say. */
export interface Reference {
  /** Who a noun phrase is: what it names, or what its pronoun or definite noun stands for. */
  actorAt(sentence: number, chunk: number): ActorMention | null;
  speakerOf(sentence: number): Speaker | null;
  /** Whose officer "he" is. */
  personBefore(sentence: number, chunk: number): ActorMention | null;
  /** The state whose release the source is, told by the words of a sentence that leave it out; null where it is no release. */
  issuer(sentence: LocatedSentence, words: Run): ActorMention | null;
}

/** What the noun phrases of a source lean on. */
interface Ground {
  readings: readonly Reading[];
  named: NamedActors;
  ownership: Ownership;
  home: Home | null;
}

const monarchies = new Set(Object.values(spatial.realms).flat());
const officers = new Set(grammar.officers);

/** "Denmark", "the Danish government", not "Danish jets", "Denmark's jets": a state, or an organ or an officer of one. */
const isState = ({ rule, sentence: { words }, to }: ActorMention): boolean =>
  (rule !== "nationality" && !/^['’]s?$/.test(words[to]?.text ?? "")) ||
  words.slice(to, to + 4).some((word, at, all) => isStateWord(word) && all.slice(0, at).every(isBeforeOffice));

const isStateWord = (word: Word): boolean => officers.has(word.lower) || states.test(word.lower) || isOrgan(word);

/** Words between a nation and the office: "Sudan's ruling general". */
const isBeforeOffice = ({ pos }: Word): boolean => !/^(PUNCT|ADP|CCONJ)$/.test(pos);

/** What "the" before it makes the nation named last, or its forces. */
const states =
  /^(country|nation|government|army|military|navy|fleet|force|ministry|president|administration|kingdom|republic)$/;

const overlapsPerson = ({ sentence, from, to }: ActorMention): boolean =>
  sentence.persons.some((person) => Math.abs(person.from - to) <= 6 && person.to > from) || from >= to;

/** "Turkey's chief of staff arrived": the actor's words stand before an office that someone holds. */
const isOfficer = ({ sentence, to }: ActorMention): boolean =>
  sentence.words
    .slice(to, to + 4)
    .some(({ lower }, at, words) => officers.has(lower) && words.slice(0, at).every(isBeforeOffice));

/** A force that names its nation, and "and" right behind it. */
const followsForce = ({ chunks, forces, actors }: Reading, chunk: number): boolean =>
  chunks[chunk - 1]?.kind === "conjunction" &&
  forces.get(chunk - 2)?.isHead === true &&
  actors.get(chunk - 2)?.rule === "nationality";

const implied = (actor: ActorMention | null, rule: string, via: Run | null): ActorMention | null =>
  actor && impliedActor(actor, rule, via);

export function referenceOf({ readings, named, ownership, home }: Ground): Reference {
  const speakers = readings.map(speakerIn);
  const voices = voicesIn(readings);

  const issuer: Reference["issuer"] = (sentence, words) =>
    home?.isRelease ? actorBy(sentence, words, home.country, "release") : null;

  const personBefore: Reference["personBefore"] = (sentence, chunk) =>
    firstOf(named.before(sentence, chunk, false), (actor) => overlapsPerson(actor) || isOfficer(actor));

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
    const speaker = speakers[sentence] ?? heSays(sentence);
    const head = speaker && nounHeadAt(speaker.reading, speaker.noun);
    if (!speaker || speaker.actor || !isOrgan(head ?? undefined)) return speaker;
    const actor = actorAt(sentence, speaker.noun);
    return actor?.rule === "home" ? { ...speaker, actor } : speaker;
  }

  /** "The Danish minister was in Kabul. He said": whose words they are. */
  function heSays(sentence: number): Speaker | null {
    const reading = readings[sentence];
    const noun = reading ? speakingNounIn(reading) : null;
    if (!reading || noun === null || !/^(he|she)$/.test(nounHeadAt(reading, noun)?.lower ?? "")) return null;
    const before = speakers[sentence - 1];
    if (before?.actor) return before;
    const actor = personBefore(sentence, noun);
    const named = actor && readings.find((earlier) => earlier.sentence === actor.sentence);
    const own = named ? [...named.actors].find(([, other]) => other === actor) : undefined;
    return named && own ? namedAt(named, own[0]) : null;
  }

  function actorAt(sentence: number, chunk: number): ActorMention | null {
    const reading = readings[sentence];
    const noun = reading ? nounAt(reading, chunk) : null;
    if (!reading || !noun) return null;
    const own = reading.actors.get(chunk);
    if (own) return possessorOf(sentence, chunk, own) ?? seatOfAlliance(own) ?? own;
    const phrase = phraseOf(reading, sentence, chunk, noun);
    const { words, start, head } = phrase;
    // "its allies", "Russia's neighbours" may be anybody.
    if (isOfOthers(head)) return allianceOf(phrase, named, actorAt);
    const possessor = nounAt(reading, chunk - 1)?.possessive ? actorAt(sentence, chunk - 1) : null;
    if (possessor) return possessor;
    if (/^(we|our|us|i|my)$/.test(start)) return firstPerson(phrase);
    const teller = /^(he|she|his|it|its|they|their)$/.test(start) ? byClause(phrase) : null;
    if (teller) return teller;
    if (/^(he|she|his|her|him)$/.test(start)) return implied(personBefore(sentence, chunk), "pronoun", noun);
    if (words.length === 2 && /^(former|latter)$/.test(words[1] ?? ""))
      return implied(named.oneOfTwo(sentence, chunk, words[1] ?? ""), "pronoun", noun);
    if (/^(it|its|they|their|them)$/.test(start)) return party(phrase);
    if (standsForAlliance(phrase)) return allianceOf(phrase, named, actorAt);
    const short = shortNameOf(phrase, named);
    if (short) return short;
    return reading.places.get(chunk)?.length === 0 ? organ(phrase) : null;
  }

  /** "Brussels", where the source does not name Belgium: the Union, or NATO where it names only that. */
  function seatOfAlliance(actor: ActorMention): ActorMention | null {
    if (actor.rule !== "capital" || actor.country !== "BE") return null;
    const names = (country: string, rule: RegExp): boolean =>
      readings.some(({ actors }) => [...actors.values()].some((own) => own.country === country && rule.test(own.rule)));
    if (names("BE", /^(country|nationality)$/)) return null;
    const country = !names("EU", /./) && names("NATO", /./) ? "NATO" : "EU";
    return { ...actor, country, name: actorName(country) };
  }

  /** "all tanks of its 1st Armored Division": whose the unit is, where another army has one of that name too. */
  function possessorOf(sentence: number, chunk: number, { rule, from, country }: ActorMention): ActorMention | null {
    const reading = readings[sentence];
    const inner = reading?.chunks.findIndex((other) => other.from <= from && from < other.to) ?? -1;
    const noun = reading ? nounAt(reading, inner) : null;
    if (!reading || !noun || rule !== "institution") return null;
    // "Thailand is moving troops. The army's 2nd Infantry Division", where nothing else is told of the other nation.
    const army = nounHeadAt(reading, inner - 1);
    const isOnlyNamesake = !readings.some(({ actors }) =>
      [...actors.values()].some((other) => other.country === country && other.rule !== "institution"),
    );
    if (/^(army|navy|military)$/.test(army?.text ?? "") && nounAt(reading, inner - 1)?.possessive)
      return isOnlyNamesake && !reading.actors.has(inner - 1) ? actorAt(sentence, inner - 1) : null;
    const isPossessed = from > noun.from && /^(its|their|his)$/.test(reading.sentence.words[from - 1]?.lower ?? "");
    if (!isPossessed) return null;
    const owner = party({ ...phraseOf(reading, sentence, inner, noun), chunk: Math.min(chunk, inner) });
    return owner?.country ? owner : null;
  }

  /** "we", "our troops" */
  function firstPerson({ reading, sentence, noun }: Phrase): ActorMention | null {
    const speaker = speakerOf(sentence);
    return speaker
      ? asActor(speaker, noun)
      : implied(voices[sentence] ?? issuer(reading.sentence, noun) ?? ownership.ofMost, "first-person", noun);
  }

  /** Who the clause of a pronoun or a possessive says that it goes back to. */
  function byClause({ reading, sentence, chunk, noun }: Phrase): ActorMention | null {
    const [subject] = antecedentByClause(reading, chunk) ?? [];
    if (subject === undefined) return null;
    // "the commander of the Ukrainian battalion"
    const isOffice = officers.has(nounHeadAt(reading, subject)?.lower ?? "");
    const of = isOffice && prepositionAt(reading, subject + 1) === "of" ? actorAt(sentence, subject + 2) : null;
    return implied(actorAt(sentence, subject) ?? of, "pronoun", noun);
  }

  /** "it", "their troops" */
  function party({ reading, sentence, chunk, noun, start }: Phrase): ActorMention | null {
    if (namesOther(reading, chunk) || (start === "its" && standsForForce(reading, chunk))) return null;
    // "a Greek frigate and its escorts"
    const joined = followsForce(reading, chunk) ? reading.actors.get(chunk - 2) : undefined;
    if (joined && /^(its|their)$/.test(start)) return implied(joined, "pronoun", noun);
    const isOne = start.startsWith("it");
    const fits = (actor: ActorMention): boolean =>
      isParty(actor) && !(isOne && isOfAircraft(reading, actor)) && !isAsker(reading, actor);
    // "peacekeepers set up roadblocks, but it has kept": many men are no "it", whatever their nation.
    const isMen = (actor: ActorMention): boolean => actor.rule === "nationality" && isOfMen(readings, actor);
    const salient =
      (isOne ? firstOf(named.before(sentence, chunk, true, 0), (actor) => fits(actor) && !isMen(actor)) : null) ??
      firstOf(named.before(sentence, chunk, true), fits);
    // "An offer by Germany was accepted; its helicopters"
    const givers = [...reading.actors].filter(
      ([at, actor]) => at < chunk && fits(actor) && /^(by|of)$/.test(prepositionAt(reading, at - 1)),
    );
    const only = givers.length === 1 ? (givers[0]?.[1] ?? null) : null;
    return implied(salient ?? only, "pronoun", noun);
  }

  /** "the ministry", "the army", "the country": of the nation named before, or of the source's own. */
  function organ({ reading, sentence, chunk, noun, words, start, head }: Phrase): ActorMention | null {
    const nation = (): ActorMention | null => {
      // "a British territory. The President": a monarchy has none.
      const fits = ({ country }: ActorMention): boolean =>
        country !== null && !isAllianceCode(country) && !(head?.lower === "president" && monarchies.has(country));
      return (
        firstOf(named.before(sentence, chunk, true, 0), fits) ??
        firstOf(named.before(sentence, chunk, true), (actor) => fits(actor) && isState(actor)) ??
        firstOf(named.before(sentence, chunk, true), fits)
      );
    };
    const homeNation = home && { ...actorBy(reading.sentence, noun, home.country, "home"), via: noun };
    const lower = head?.lower ?? "";
    // "the Administration": so only the American one is written.
    if (start === "the" && words.length === 2 && head?.text === "Administration")
      return { ...actorBy(reading.sentence, noun, "US", "definite"), via: noun };
    // "The Air Force", with capitals and no nation: that of the source's readers.
    const isService = /^(force|corps|army|navy|guard)$/.test(lower) && /^\p{Lu}/u.test(head?.text ?? "");
    if (start === "the" && homeNation && (isService || (home.isRelease && /^(force|army|military|navy)$/.test(lower))))
      return homeNation;
    // "the Defence Forces"
    const isForces = lower === "forces" && /^(armed|defence|defense)$/.test(words.at(-2) ?? "");
    const isOfState = start === "the" && (isForces || states.test(lower));
    if (!isOrgan(head)) return isOfState ? implied(nation(), "definite", noun) : null;
    const of = prepositionAt(reading, chunk + 1) === "of" ? reading.actors.get(chunk + 2) : undefined;
    if (of) return implied(of, "definite", noun);
    const same = start === "the" ? namesakeOf(readings, sentence, chunk, head) : null;
    if (same) return implied(same, "definite", noun);
    if (homeNation && home.isRelease) return homeNation;
    const near = nation();
    if (isOfState) return implied(near, "definite", noun) ?? homeNation;
    return near === null || near.country === homeNation?.country ? homeNation : null;
  }

  return { actorAt, speakerOf, personBefore, issuer };
}
