import { actionVerbAt } from "./action-verbs.ts";
import type { Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";

/** "dispatched from Barksdale, landed in Qatar": the main verb after tells of the same force, and where it went. */
export const isToldLater = (reading: Reading, at: number, subject: readonly number[] | null): boolean =>
  reading.chunks.some(
    (chunk, later) =>
      later > at &&
      chunk.kind === "verb" &&
      subject !== null &&
      actionVerbAt(reading, later, "go") !== null &&
      subjectOf(reading, later)?.some((noun) => subject.includes(noun)) === true,
  );
