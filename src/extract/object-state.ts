import { type ActionVerb, actionVerbAt } from "./action-verbs.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";
import type { Modality } from "./status.ts";

/** Chunk number of the verb whose object a participle right behind it describes: "keeps 300 men deployed"; -1 where there is none. */
function verbOfObject(reading: Reading, participle: number): number {
  const verb = verbAt(reading, participle);
  if (verb?.form !== "past" || !nounAt(reading, participle - 1)) return -1;
  return withPossessors(reading, listEndingAt(reading, participle - 1)[0] ?? participle - 1) - 1;
}

/** "has 900 troops deployed in Somalia", "keeps a brigade deployed at Jolfa": who has or keeps them there tells of it. */
export const isKeptSo = (reading: Reading, participle: number): boolean =>
  /^(have|keep|maintain|retain)$/.test(lemmaAt(reading, verbOfObject(reading, participle))) &&
  /^deploy$/.test(actionVerbAt(reading, participle, "move")?.verb.action ?? "");

/**
 * "does not want to withdraw the 400 soldiers serving in Helmand": where those are that are spoken of as known, whatever is said to
 * be done or not done with them; null where that is not so.
 */
export function statusOfKnown(reading: Reading, participle: number, { action }: ActionVerb): Modality | null {
  // "already based"
  const at = reading.chunks[participle - 1]?.kind === "adverb" ? participle - 2 : participle - 1;
  const first = nounAt(reading, at) ? reading.chunks[withPossessors(reading, at)] : undefined;
  const isKnown = /^(the|its|their|those|these|our)$/.test(reading.sentence.words[first?.from ?? -1]?.lower ?? "");
  return first && isKnown && action === "station"
    ? { status: "reported", rule: "definite", from: first.from, to: first.from + 1 }
    : null;
}

/** "The plan will see a brigade sent to Mali": the verb that says how sure the participle is; -1 where there is none. */
export function seeing(reading: Reading, participle: number): number {
  const verb = verbOfObject(reading, participle);
  return lemmaAt(reading, verb) === "see" ? verb : -1;
}
