import grammar from "../../data/lexicon/grammar.json";
import speech from "../../data/lexicon/speech.json";
import type { Word } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import { lemmaAt, speechVerbs, verbAt, verbBefore } from "./clause.ts";
import { isSalient, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { judgedBefore, subjectOf } from "./subject.ts";

/** "Bosnian Serb officers have promised to pull their weapons out": the subject is of a side that has no state. */
export function namesOther(reading: Reading, chunk: number): boolean {
  const { words } = reading.sentence;
  const [subject] = [...reading.chunks.keys()]
    .filter(
      (at) => at < chunk && nounAt(reading, at) && reading.chunks[at + 1]?.kind === "verb" && isSalient(reading, at),
    )
    .slice(-1);
  const noun = nounAt(reading, subject ?? -1);
  if (subject === undefined || !noun || reading.actors.has(subject) || reading.forces.has(subject)) return false;
  return words.slice(noun.from, noun.head).some(({ pos }) => pos === "PROPN");
}

/** "The Northern Group keeps 45,000 troops, and its headquarters": the subject is a unit whose nation its own words do not tell. */
export function standsForForce(reading: Reading, chunk: number): boolean {
  const last = reading.chunks.findLastIndex(
    (_, at) => at < chunk && nounAt(reading, at) !== null && verbAt(reading, at + 1) !== null && isSalient(reading, at),
  );
  return [last, ...(antecedentByClause(reading, chunk) ?? [])].some((at) => isUnitOfNoOne(reading, at));
}

function isUnitOfNoOne(reading: Reading, at: number): boolean {
  const force = reading.forces.get(at);
  return force?.isHead === true && force.set === "10" && force.strength === "plain" && ownerAt(reading, at) === null;
}

/** "American C-17s flew its men home": the nation of aircraft, which no "it" of the same clause stands for. */
export const isOfAircraft = ({ sentence, chunks, forces }: Reading, actor: ActorMention): boolean =>
  actor.sentence === sentence &&
  chunks.some(({ from, to }, at) => from <= actor.from && actor.from < to && forces.get(at)?.set === "01");

/** "Ghanaian peacekeepers": the nation of men of more than one. */
export const isOfMen = (readings: readonly Reading[], actor: ActorMention): boolean =>
  readings.some(
    (reading) =>
      reading.sentence === actor.sentence &&
      [...reading.forces.keys()].some((at) => {
        const noun = nounAt(reading, at);
        return noun !== null && noun.from <= actor.from && actor.from < noun.to && isPlural(nounHeadAt(reading, at));
      }),
  );

const isPlural = (head: Word | undefined): boolean => head !== undefined && head.lower !== head.lemma;

/** "If Beirut asks, it is ready to send": who asks or allows is not who sends. */
export const isAsker = ({ sentence, chunks }: Reading, actor: ActorMention): boolean =>
  actor.sentence === sentence &&
  chunks.some(({ from, to, kind }, at) => {
    const opener = chunks[at - 1];
    const verb = chunks[at + 1];
    return (
      kind === "noun" &&
      from <= actor.from &&
      actor.from < to &&
      opener?.kind === "subordinator" &&
      verb?.kind === "verb" &&
      !verb.passive &&
      requests.has(sentence.words[verb.head]?.lemma ?? "")
    );
  });

/**
 * The subject of the verb whose object or complement a possessive stands in.
 *
 *     The brigade, which consists of Ghanaian and Kenyan units, keeps its headquarters at Sake
 *     ~~~~~~~~~~~                                                     ^^^
 */
function holderOf(reading: Reading, chunk: number): number[] | null {
  const verb = verbBefore(reading, chunk);
  const isHeld = reading.chunks.slice(verb + 1, chunk).every(({ kind }) => kind === "preposition" || kind === "noun");
  const subject = verb >= 0 && isHeld ? subjectOf(reading, verb) : null;
  // "American C-17s flew its men home"
  const isCarrier = subject?.some((at) => /^(01|30)$/.test(reading.forces.get(at)?.set ?? ""));
  return !isCarrier && subject?.every((at) => at < chunk) ? subject : null;
}

/** The noun phrases that a pronoun, or a possessive that opens a noun phrase, goes back to by its clause; null where that does not tell. */
export const antecedentByClause = (reading: Reading, chunk: number): number[] | null =>
  tellerBefore(reading, chunk) ??
  judgedBefore(reading, chunk) ??
  ownerBehind(reading, chunk) ??
  holderOf(reading, chunk);

/** "Besides its 300 men in Mali, Chad has": in a phrase that opens the sentence, who the main clause is about. */
function ownerBehind(reading: Reading, chunk: number): number[] | null {
  const { chunks } = reading;
  const comma = chunks.findIndex(({ kind }, at) => at > chunk && kind !== "noun" && kind !== "preposition");
  const isOpening = chunks.slice(0, chunk).every(({ kind }) => kind === "preposition" || kind === "adverb");
  const isFirst = chunk > 0 && isOpening && chunks[comma]?.kind === "comma";
  const verb = isFirst ? chunks.findIndex(({ kind }, at) => at > comma && kind === "verb") : -1;
  const subject = verb >= 0 ? subjectOf(reading, verb) : null;
  return subject?.every((at) => at > comma && reading.actors.has(at)) ? subject : null;
}

const bodies = new Set([...grammar.seatedOrgans, "alliance", "army", "bloc", "military", "navy"]);
const requests = new Set(speech.requests);
const denials = new Set(speech.denials);
const reports = new Set(speech.reports);
const informing = /^(tell|inform|assure|promise|notify|advise|remind|pledge|warn)$/;
const duty = /^(must|should|shall|ought|had|have|has)$/;

/** A state or an organisation, no one who speaks for it. */
function isBody(reading: Reading, at: number): boolean {
  const { actors, sentence } = reading;
  const [actor, noun] = [actors.get(at), nounAt(reading, at)];
  const isName =
    actor !== undefined && /^(country|capital|institution)$/.test(actor.rule) && actor.to > (noun?.head ?? -1);
  return isName || bodies.has(sentence.words[noun?.head ?? -1]?.lower ?? "");
}

/**
 * Who tells, or tells another, what he himself will do.
 *
 *     Turkey has told Syria that it will move a brigade      Egypt, where Americans train, said it would go
 *     ~~~~~~                     ^^                          ~~~~~                              ^^
 */
function tellerBefore(reading: Reading, chunk: number): number[] | null {
  const that = reading.chunks[chunk - 1];
  const opens = (that?.kind === "subordinator" || that?.kind === "relative") && that.word === "that";
  const saying = opens ? chunk - 2 : chunk - 1;
  const says = verbAt(reading, saying);
  if (says && !says.passive && speechVerbs.has(lemmaAt(reading, saying)) && verbAt(reading, chunk + 1)) {
    const subject = subjectOf(reading, saying);
    return subject?.every((at) => isBody(reading, at)) ? subject : null;
  }
  const listener = opens ? chunk - 2 : -1;
  const verb = nounAt(reading, listener)
    ? withPossessors(reading, listEndingAt(reading, listener)[0] ?? listener) - 1
    : -1;
  const does = verbAt(reading, chunk + 1);
  // "told Georgia that it must withdraw"
  const isDuty = does !== null && duty.test(reading.sentence.words[does.from]?.lower ?? "");
  const tells = verbAt(reading, verb);
  const lemma = lemmaAt(reading, verb);
  // "The Mission denies the governor's allegation that it has positioned tanks"
  const isDenial = denials.has(lemma) && reports.has(nounHeadAt(reading, listener)?.lemma ?? "");
  const isTold = informing.test(lemma) && !isDuty;
  return tells && !tells.passive && (isTold || isDenial) ? subjectOf(reading, verb) : null;
}
