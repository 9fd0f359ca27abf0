import speech from "../../data/lexicon/speech.json";
import type { Status } from "../model/claim.ts";
import { surface } from "../read/phrases.ts";
import type { Run, VerbChunk } from "./chunks.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { conditioned } from "./condition.ts";
import { governed, governorOf, isFormer, isNegative, unknownGovernor } from "./governor.ts";
import { isPassable, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { compose, contrary, governorEffect, type Modality, negate } from "./status.ts";
import { subjectOf } from "./subject.ts";

const reports = new Set(speech.reports);
const denials = new Set(speech.denials);
const nothing: Modality = { status: "reported", rule: "plain", from: 0, to: 0 };

/**
 * The status of what the verb at chunk `at` says, with what governs, negates and conditions it.
 *
 *     The UK has no plans to send combat troops
 *                ~~~~~~~~ ^^^^^^^
 */
export function statusOfVerb(
  reading: Reading,
  at: number,
  subject: readonly number[] | null,
  objects: readonly number[],
): Modality {
  const verb = verbAt(reading, at);
  if (!verb) return nothing;
  const denial =
    complementOfDenial(reading, subject) ?? denialPhrase(reading, verb.from) ?? deniedReport(reading, verb);
  if (denial) return denial;
  const whole = verb.form === "gerund" && subject === null ? predicateOf(reading, at) : null;
  if (whole) return { status: whole, rule: "predicate", from: verb.from, to: verb.to };
  const found = supposed(reading, subject) ?? governed(reading, at);
  // "Nor were there plans to send": the sentence is turned by its first word.
  const turned = /^(nor|neither)$/.test(reading.sentence.words[0]?.lower ?? "");
  const negative = turned || [...(subject ?? []), ...objects].some((noun) => isNegative(reading, noun));
  if (!negative) return conditioned(reading, verb, found);
  // "No troops being sent" rules out; "no troops were sent" denies.
  const status = found.status === "reported" && verb.form !== "finite" ? "ruled-out" : contrary[found.status];
  return conditioned(reading, verb, { ...found, status, rule: "negative-determiner" });
}

/** "the idea that they will land": what a noun only supposes. */
function supposed(reading: Reading, subject: readonly number[] | null): Modality | null {
  const opener = withPossessors(reading, subject?.[0] ?? 0) - 1;
  const that = reading.chunks[opener];
  const lemma = nounHeadAt(reading, opener - 1)?.lemma ?? "";
  const noun = nounAt(reading, opener - 1);
  return noun &&
    (that?.kind === "relative" || that?.kind === "subordinator") &&
    that.word === "that" &&
    governorEffect(lemma, lemma) === "considered"
    ? { status: "considered", rule: `governor:${lemma}`, from: noun.from, to: noun.to }
    : null;
}

/** "denied that its troops had entered", "no sign that it withdrew": what the clause before says of this one. */
function complementOfDenial(reading: Reading, subject: readonly number[] | null): Modality | null {
  if (!subject?.length) return null;
  let at = withPossessors(reading, subject[0] ?? 0) - 1;
  while (isPassable(reading.chunks[at])) at--;
  const that = reading.chunks[at];
  if (that?.kind === "subordinator" || that?.kind === "relative") at--;
  if (isReport(reading, at)) at--;
  // "no truth to reports that"
  if (reading.chunks[at]?.kind === "preposition" && isNegative(reading, at - 1)) at--;
  const outer = reading.chunks[at];
  const former = outer?.kind === "verb" && isFormer(reading, outer);
  if (outer && former && that?.kind === "subordinator")
    return { status: "ruled-out", rule: "former-plan", from: outer.from, to: outer.to };
  const denies = outer?.kind === "verb" && !outer.negated && denials.has(lemmaAt(reading, at));
  const doubts =
    outer?.kind === "noun" && that?.kind === "subordinator" && that.word === "that" && isNegative(reading, at);
  return outer && (denies || doubts) ? { status: "denied", rule: "denial", from: outer.from, to: outer.to } : null;
}

/** "there is no truth to reports that", "it is not true that": a phrase that denies what follows it. */
function denialPhrase(reading: Reading, before: number): Modality | null {
  const text = surface(reading.sentence.words, 0, before);
  return speech.denialPhrases.some((phrase) => text.includes(phrase))
    ? { status: "denied", rule: "denial", from: 0, to: before }
    : null;
}

/** "Rumours that jets are being moved are not true": a report that the end of its sentence denies. */
function deniedReport(reading: Reading, { from, to }: Run): Modality | null {
  const { words } = reading.sentence;
  const report = words.findIndex(({ lower }, at) => at < from && reports.has(lower.replace(/s$/, "")));
  const said = surface(words, to, words.length);
  return report >= 0 && speech.denialPredicates.some((phrase) => said.includes(phrase))
    ? { status: "denied", rule: "denial", from: report, to: report + 1 }
    : null;
}

/** "dismissed claims that": what is denied is what the noun reports. */
const isReport = (reading: Reading, at: number): boolean =>
  reports.has(nounHeadAt(reading, at)?.lemma ?? "") &&
  (verbAt(reading, at - 1) !== null || reading.chunks[at - 1]?.kind === "preposition");

/** The status of what a noun says: "the possibility of a deployment", "no plans for reinforcements". */
export function statusOfNoun(reading: Reading, at: number): Modality {
  const chunk = nounAt(reading, at);
  if (!chunk) return nothing;
  const governor = governorOf(reading, withPossessors(reading, at));
  const outer = governor?.rule === unknownGovernor && isOwned(reading, at) ? null : governor;
  const status = compose(predicateOf(reading, at) ?? outer?.status ?? "reported", ownStatusOfNoun(reading, at));
  const words = outer && outer.status !== "reported" ? outer : { rule: "plain", from: chunk.from, to: chunk.to };
  return conditioned(reading, chunk, { ...words, status });
}

/** "to match the Greek build-up": what has an owner is there, whatever is to be done about it. */
const isOwned = (reading: Reading, at: number): boolean =>
  reading.actors.has(at) || nounAt(reading, at - 1)?.possessive === true;

/** "a possible deployment", "no withdrawal": what the noun's own words say. */
function ownStatusOfNoun(reading: Reading, at: number): Status {
  const chunk = nounAt(reading, at);
  const words = reading.sentence.words.slice(chunk?.from ?? 0, chunk?.to ?? 0).map(({ lower }) => lower);
  if (isNegative(reading, at)) return "ruled-out";
  if (words.some((word) => /^(possible|potential|proposed|likely|imminent)$/.test(word))) return "considered";
  return words.includes("planned") ? "planned" : "reported";
}

const predicates: readonly (readonly [RegExp, Status])[] = [
  [
    /\b(is|are|was|were)( still)?( not|n't) (an option|possible|planned|on the table|under consideration|being considered)/,
    "ruled-out",
  ],
  [/\b(is|are|was|were) (out of the question|ruled out|off the table)/, "ruled-out"],
  [/\b(is|are) (an option|possible|on the table|under consideration|being considered)/, "considered"],
];

/** "a visit is planned", "the deployment was cancelled": what the verb of a passive makes of its subject. */
function passiveEffect(reading: Reading, at: number, verb: VerbChunk): Status | null {
  const index = reading.chunks.indexOf(verb);
  const lemma = lemmaAt(reading, index);
  const effect = speechVerbs.has(lemma) ? null : governorEffect(lemma, lemma);
  if (!verb.passive || effect === null || subjectOf(reading, index)?.includes(at) !== true) return null;
  return verb.negated ? negate(effect, lemma) : effect;
}

/** "arms transfers to Ukraine are not an option", "a deployment is out of the question". */
function predicateOf(reading: Reading, at: number): Status | null {
  const verb = reading.chunks.slice(at + 1).find((chunk) => chunk.kind === "verb");
  if (verb?.kind !== "verb" || verb.form !== "finite") return null;
  const { words } = reading.sentence;
  const text = surface(words, verb.from, Math.min(verb.to + 5, words.length));
  return predicates.find(([pattern]) => pattern.test(text))?.[1] ?? passiveEffect(reading, at, verb);
}
