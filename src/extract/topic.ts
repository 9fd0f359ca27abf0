import grammar from "../../data/lexicon/grammar.json";
import { actionVerbAt } from "./action-verbs.ts";
import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { listFrom } from "./lists.ts";
import { isPlan } from "./plan-for.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

const civil = new Set([...grammar.civilWords, ...grammar.civilPeople]);

/**
 * Others that the sentence of a force tells of: whom it is about, to whom a "they" in the next one goes back; or whom its clause
 * acts upon, to whom "they were" does.
 *
 *     Hundreds of people fled Bor after Turkish troops left the town. They are in Mus
 *                 ~~~~~~                ^^^^^^^^^^^^^^                ~~~~
 */
export function rivalOf(reading: Reading, force: number): "topic" | "object" | null {
  const verb = reading.chunks.findIndex((_, at) => isMainVerb(reading, at));
  const topic = subjectOf(reading, verb) ?? [];
  const objects = listFrom(reading, verb + 1).nouns;
  // "Officials will send 300 soldiers. They": those who are sent.
  const isGiven = actionVerbAt(reading, verb, "move") !== null && objects.includes(force);
  if (topic.length > 0 && !isGiven && topic.every((noun) => areOthers(reading, noun))) return "topic";
  return objects.some((noun) => civil.has(nounHeadAt(reading, noun)?.lemma ?? "")) ? "object" : null;
}

/** The verb of no side clause and of no saying. */
function isMainVerb(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  if (!verb || !/^(finite|past)$/.test(verb.form) || speechVerbs.has(lemmaAt(reading, at))) return false;
  const opener = reading.chunks.findLastIndex(
    ({ kind }, before) => before < at && /^(subordinator|relative)$/.test(kind),
  );
  return opener < 0 || reading.chunks.slice(opener + 1, at).some(({ kind }) => kind === "verb");
}

/** Named in the plural, and neither a force nor a plan to send one. */
function areOthers(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  const force = reading.forces.get(noun);
  const isForce = force?.isHead === true && force.strength !== "weak";
  const isPlural = head?.lower === "people" || (head?.pos === "NOUN" && head.lower !== head.lemma);
  return isPlural && !isForce && !isPlan(head?.lemma ?? "");
}
