import actions from "../../data/lexicon/actions.json";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import { isOf } from "./subject-insertions.ts";

const helping = new Set([...actions.helping, ...actions.teaching, ...actions.strikes]);
const handed = new Set([
  "authority",
  "command",
  "control",
  "duty",
  "handover",
  "job",
  "power",
  "responsibility",
  "security",
  "training",
  "transfer",
]);
const meetings = new Set(["interception", "shadowing", ...actions.strikeNouns]);

/**
 * Forces that others train, help, fight or hand over to: the source is not about them.
 *
 *     has helped to train the Somali army        the transfer of command to the Somali army
 *                             ~~~~~~~~~~~                               ~~ ~~~~~~~~~~~~~~~
 */
export function isBystander(reading: Reading, at: number): boolean {
  const before = withPossessors(reading, listEndingAt(reading, at)[0] ?? at) - 1;
  const link = reading.chunks[before];
  const isHelped = verbAt(reading, before)?.passive === false && helping.has(lemmaAt(reading, before));
  const isMet = isOf(link) && meetings.has(nounHeadAt(reading, before - 1)?.lemma ?? "");
  const isGiven =
    link?.kind === "preposition" &&
    link.word === "to" &&
    (handed.has(nounHeadAt(reading, before - 1)?.lemma ?? "") ||
      /^(hand|pass|transfer)$/.test(lemmaAt(reading, verbBefore(reading, before))));
  return isHelped || isMet || isGiven || (link?.kind === "preposition" && /^(against|alongside)$/.test(link.word));
}
