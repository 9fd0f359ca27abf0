import { lemmaAt, verbAt } from "./clause.ts";
import type { Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/**
 * Whether a verb tells what someone once commanded.
 *
 *     General Austin, who commanded the 10th Mountain Division in Afghanistan, was promoted
 *                         ~~~~~~~~~
 */
export function isCareer(reading: Reading, at: number): boolean {
  const verb = verbAt(reading, at);
  if (verb?.form !== "past" || verb.passive || !/^(command|lead)$/.test(lemmaAt(reading, at))) return false;
  const subject = subjectOf(reading, at);
  return subject !== null && subject.every((noun) => !reading.actors.has(noun) && !reading.forces.has(noun));
}
