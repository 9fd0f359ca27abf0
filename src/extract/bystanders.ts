import actions from "../../data/lexicon/actions.json";
import { lemmaAt, verbAt } from "./clause.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import type { Reading } from "./reading.ts";

const helping = new Set([...actions.helping, ...actions.teaching]);

/**
 * Forces that others train, help or hand over to: the source is not about them.
 *
 *     has helped to train the Somali army        the transfer of command to the Somali army
 *                             ~~~~~~~~~~~                               ~~ ~~~~~~~~~~~~~~~
 */
export function isBystander(reading: Reading, at: number): boolean {
  const before = withPossessors(reading, listEndingAt(reading, at)[0] ?? at) - 1;
  const link = reading.chunks[before];
  const isHelped = verbAt(reading, before)?.passive === false && helping.has(lemmaAt(reading, before));
  return isHelped || (link?.kind === "preposition" && /^(to|against|alongside)$/.test(link.word));
}
