import grammar from "../../data/lexicon/grammar.json";
import modality from "../../data/lexicon/modality.json";
import type { Status } from "../model/claim.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { leansOnVerbBefore } from "./finite-past.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import { auxiliaryEffect, compose } from "./status.ts";
import { subjectOf } from "./subject.ts";

const hedges = new Set(modality.hedges);
const sightings = new Set(modality.sightings);
const unchanging = new Set(grammar.unchanging);

/** "said it would send": a "will" told of in the past. */
const isReportedSpeech = (reading: Reading, at: number): boolean =>
  reading.chunks.some(
    (chunk, before) =>
      before < at && chunk.kind === "verb" && chunk.form !== "infinitive" && speechVerbs.has(lemmaAt(reading, before)),
  );

/** "that India withdraw its forces": a bare form after one name is asked for, not told. */
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
  const name = subject?.length === 1 ? nounHeadAt(reading, subject[0] ?? -1) : undefined;
  return (
    name?.pos === "PROPN" &&
    !/s$/i.test(name.lower) &&
    reading.actors.get(subject?.[0] ?? -1)?.rule !== "nationality" && // "the Dutch have"
    reading.actors.has(subject?.[0] ?? -1) &&
    !reading.forces.get(subject?.[0] ?? -1)?.isHead
  );
}

/** What a verb's own auxiliaries say, its negation left out. */
export function auxiliaryStatus(reading: Reading, at: number): Status {
  const verb = verbAt(reading, at);
  const words = reading.sentence.words.slice(verb?.from ?? 0, verb?.to ?? 0);
  if (words.some(({ lower }) => lower === "yet") && words.some(({ lower }) => lower === "to")) return "considered";
  if (words.some(({ lower }) => lower === "would")) {
    if (isReportedSpeech(reading, at)) return "planned";
    // "would have sent" did not send.
    if (words.some(({ lower }) => lower === "have")) return "ruled-out";
  }
  // "could still be seen": it was.
  const isSighting = verb?.passive === true && sightings.has(lemmaAt(reading, at));
  if (isSighting && words.some(({ lower }) => /^(can|could)$/.test(lower))) return "reported";
  // "should be in Malta by Friday", "should have left by June": foreseen, not urged
  if (/\bshould (be|have)\b/.test(words.map(({ lower }) => lower).join(" ")) && verb?.passive === false)
    return "planned";
  if (isSubjunctive(reading, at) || words.some(({ lower }) => hedges.has(lower))) return "considered";
  return words.reduce<Status>(
    (status, { lower, pos }) => compose(status, (pos === "AUX" && auxiliaryEffect(lower)) || "reported"),
    "reported",
  );
}
