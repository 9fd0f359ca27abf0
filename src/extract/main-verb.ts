import { actionVerbAt } from "./action-verbs.ts";
import { verbAt } from "./clause.ts";
import { isGoing } from "./construction.ts";
import { withPossessors } from "./lists.ts";
import { nounAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/** "dispatched from Barksdale, landed in Qatar": the main verb after tells of the same force, and where it went. */
export const isToldLater = (reading: Reading, at: number, subject: readonly number[] | null): boolean =>
  reading.chunks.some(
    (chunk, later) =>
      later > at &&
      chunk.kind === "verb" &&
      subject !== null &&
      isGoing(reading, later) &&
      subjectOf(reading, later)?.some((noun) => subject.includes(noun)) === true,
  );

/** "left the Gulf on Sunday and should reach the area": another verb of the sentence tells where the same force goes. */
export const isToldBeside = (reading: Reading, at: number, subject: readonly number[] | null): boolean =>
  reading.chunks.some(
    (chunk, other) =>
      other !== at &&
      chunk.kind === "verb" &&
      (isGoing(reading, other) ||
        (verbAt(reading, other)?.passive === true && actionVerbAt(reading, other, "gone", "move") !== null)) &&
      subjectOf(reading, other)?.some((noun) => subject?.includes(noun)) === true,
  );

/** "The MiGs that had been crowded into Jodhpur went back to Tezpur": what a past perfect tells was over when the main clause began. */
export function isBackground(reading: Reading, at: number, subject: readonly number[] | null): boolean {
  const verb = verbAt(reading, at);
  return (
    reading.chunks[at - 1]?.kind === "relative" &&
    verb?.auxiliaries[0] === "have" &&
    reading.sentence.words[verb.from]?.lower === "had" &&
    reading.chunks.some(
      (_, later) =>
        later > at &&
        actionVerbAt(reading, later, "go", "go-object", ...(verbAt(reading, later)?.passive ? ["move"] : [])) !==
          null &&
        subjectOf(reading, later)?.some((noun) => subject?.includes(noun)) === true,
    )
  );
}

/** "the brigade that Germany will station in Lithuania": the noun before the relative is the object. */
export function relativeObject(reading: Reading, subject: readonly number[] | null): number | null {
  if (!subject?.length) return null;
  let at = withPossessors(reading, subject[0] ?? 0) - 1;
  if (isContact(reading, at)) return at;
  const mark = reading.chunks[at];
  const isThat = mark?.kind === "subordinator" && mark.word === "that" && nounAt(reading, at - 1) !== null;
  if (mark?.kind !== "relative" && !isThat) return null;
  at--;
  while (reading.chunks[at]?.kind === "comma") at--;
  return nounAt(reading, at) ? at : null;
}

/** "the tanks the Army has kept at Livorno": the force before a relative clause without its pronoun. */
export const isContact = (reading: Reading, noun: number): boolean =>
  reading.forces.get(noun)?.isHead === true &&
  nounAt(reading, noun)?.possessive === false &&
  nounAt(reading, noun + 1) !== null;
