import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import { lemmaAt, speechVerbs, verbAt, verbBefore } from "./clause.ts";
import { leansOnVerbBefore } from "./finite-past.ts";
import { withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { auxiliaryEffect, compose, governorEffect } from "./status.ts";
import { subjectOf } from "./subject.ts";

const hedges = new Set(modality.hedges);
const sightings = new Set(modality.sightings);
const times = new Set([...grammar.days, ...grammar.months, ...grammar.timeNouns]);
const demanding = new Set(modality.demanding);
const foreseen = new Set(modality.foreseen);
const mandative = new Set(modality.mandative);
const unchanging = new Set(grammar.unchanging);

/** "said it would send", "would be back by Friday, a spokesman told reporters": a "will" told of in the past. */
const isReportedSpeech = (reading: Reading, at: number): boolean =>
  reading.chunks.some(
    (chunk, said) =>
      chunk.kind === "verb" &&
      chunk.form !== "infinitive" &&
      speechVerbs.has(lemmaAt(reading, said)) &&
      // "that would normally rotate, the general said" tells what they would do.
      (said < at || (closes(reading, said) && reading.chunks[at - 1]?.kind !== "relative")),
  );

/** ", a spokesman told reporters": only who speaks stands between the last comma and the verb. */
function closes({ chunks }: Reading, said: number): boolean {
  const comma = chunks.findLastIndex(({ kind }, at) => at < said && kind === "comma");
  const speaker = chunks.slice(comma + 1, said);
  return comma > 0 && speaker.length > 0 && speaker.every(({ kind }) => /^(noun|preposition)$/.test(kind));
}

/** "demanded that the soldiers leave", "the demand that they be": the clause of "that" tells what is asked for. */
function isDemanded(reading: Reading, subject: readonly number[] | null): boolean {
  const that = subject?.length ? withPossessors(reading, subject[0] ?? 0) - 1 : -1;
  const mark = reading.chunks[that];
  const head = nounHeadAt(reading, that - 1)?.lemma ?? lemmaAt(reading, that - 1);
  return mark?.kind === "subordinator" && mark.word === "that" && mandative.has(head);
}

/** "that India withdraw its forces": a bare form after one name is asked for, not told; after a demand it is whatever its subject. */
function isSubjunctive(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  const word = reading.sentence.words[verb?.head ?? -1];
  if (
    !verb ||
    !word ||
    verb.form !== "finite" ||
    verb.auxiliaries.length > 0 ||
    word.lower !== word.lemma ||
    unchanging.has(word.lemma) ||
    leansOnVerbBefore(reading, at, verb)
  )
    return false;
  const subject = subjectOf(reading, at);
  if (isDemanded(reading, subject)) return true;
  const name = subject?.length === 1 ? nounHeadAt(reading, subject[0] ?? -1) : undefined;
  return (
    name?.pos === "PROPN" &&
    !/s$/i.test(name.lower) &&
    reading.actors.get(subject?.[0] ?? -1)?.rule !== "nationality" && // "the Dutch have"
    reading.actors.has(subject?.[0] ?? -1) &&
    !reading.forces.get(subject?.[0] ?? -1)?.isHead
  );
}

/** "urged that a second brigade be sent", "demanded that the soldiers leave": a bare form behind its subject is asked for, not told. */
function isAskedFor(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  const outer = verbBefore(reading, at);
  const word = reading.sentence.words[verb?.from ?? -1];
  const isPlain = verb?.auxiliaries.length === 0 && word?.lower === word?.lemma;
  const isBare = verb?.passive ? word?.lower === "be" : isPlain && demanding.has(lemmaAt(reading, outer));
  const opens = reading.chunks
    .slice(outer + 1, at)
    .some((chunk) => chunk.kind === "subordinator" && chunk.word === "that");
  return isBare && opens && nounAt(reading, at - 1) !== null;
}

/** "The cabinet decided that they should". */
function isDecided(reading: Reading, at: number): boolean {
  const outer = verbBefore(reading, at);
  const opens = reading.chunks[outer]?.kind === "verb" && hasThat(reading, outer, at);
  return opens && outerStatus(reading, at) === "planned";
}

const hasThat = ({ chunks }: Reading, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some((chunk) => chunk.kind === "subordinator" && chunk.word === "that");

/** "by Feb. 15", "by the end of the month", in the verb's own clause. */
function hasDeadline({ chunks, sentence: { words } }: Reading, at: number): boolean {
  const clause = chunks.slice(at + 1);
  const end = clause.findIndex(({ kind }) => kind === "verb" || kind === "stop" || kind === "comma");
  return clause
    .slice(0, end < 0 ? undefined : end)
    .some(
      (chunk) =>
        chunk.kind === "preposition" &&
        chunk.word === "by" &&
        words.slice(chunk.to, chunk.to + 6).some(({ lower }) => times.has(lower.replace(/\.$/, ""))),
    );
}

/** "ordered that they be sent": a decision is more than a wish. */
function outerStatus(reading: Reading, at: number): Status | null {
  const outer = lemmaAt(reading, verbBefore(reading, at));
  return governorEffect(outer, outer);
}

/** What a verb's own auxiliaries say, its negation left out. */
export function auxiliaryStatus(reading: Reading, at: number): Status {
  const verb = verbAt(reading, at);
  const words = reading.sentence.words.slice(verb?.from ?? 0, verb?.to ?? 0);
  if (words.some(({ lower }) => lower === "yet") && words.some(({ lower }) => lower === "to")) return "considered";
  if (words.some(({ lower }) => lower === "would")) {
    if (isReportedSpeech(reading, at) || isDecided(reading, at)) return "planned";
    // "would have sent" did not send.
    if (words.some(({ lower }) => lower === "have")) return "ruled-out";
  }
  // "could still be seen": it was.
  const isSighting = verb?.passive === true && sightings.has(lemmaAt(reading, at));
  if (isSighting && words.some(({ lower }) => /^(can|could)$/.test(lower))) return "reported";
  // "should be in Malta by Friday", "should have left by June", "should reach Crete on Monday": foreseen, not urged
  // "soldiers who should leave in May": nor is it in a clause that only says which or whose they are
  const isTold = reading.chunks[at - 1]?.kind === "relative";
  const isForeseen = words.some(
    ({ lower }, index) => lower === "should" && (isTold || foreseen.has(words[index + 1]?.lemma ?? "")),
  );
  if (isForeseen && verb?.passive === false) return "planned";
  if (isAskedFor(reading, at)) return outerStatus(reading, at) ?? "considered";
  // "decided that the corps should return", "must leave by May 15": settled, not urged
  const isUrged = words.some(({ lower }) => /^(should|must)$/.test(lower));
  if (isUrged && (isDecided(reading, at) || (words[0]?.lower === "must" && hasDeadline(reading, at)))) return "planned";
  if (isSubjunctive(reading, at) || words.some(({ lower }) => hedges.has(lower))) return "considered";
  return words.reduce<Status>(
    (status, { lower, pos }) => compose(status, (pos === "AUX" && auxiliaryEffect(lower)) || "reported"),
    "reported",
  );
}
