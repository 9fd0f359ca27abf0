import speech from "../../data/lexicon/speech.json";
import type { ActorMention } from "./actors.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { isSalient, listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

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
  tellerBefore(reading, chunk) ?? holderOf(reading, chunk);

const denials = new Set(speech.denials);
const reports = new Set(speech.reports);
const informing = /^(tell|inform|assure|promise|notify|advise|remind|pledge|warn)$/;
const duty = /^(must|should|shall|ought|had|have|has)$/;

/**
 * Who tells another what he himself will do.
 *
 *     Turkey has told Syria that it will move a brigade
 *     ~~~~~~                     ^^
 */
function tellerBefore(reading: Reading, chunk: number): number[] | null {
  const that = reading.chunks[chunk - 1];
  const opens = (that?.kind === "subordinator" || that?.kind === "relative") && that.word === "that";
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
