import type { VerbChunk } from "./chunks.ts";
import { verbAt } from "./clause.ts";
import { withPossessors } from "./lists.ts";
import type { Reading } from "./reading.ts";
import { isSaid } from "./subject-insertions.ts";
import { isWhere } from "./where-clause.ts";

// Verbs that a conjunction joins, and so share a subject.

export const hasFinite = ({ chunks }: Reading, from: number, to: number): boolean =>
  chunks.slice(from, to).some((chunk) => chunk.kind === "verb" && chunk.form === "finite");

/** "Iraq has moved tanks, officials said, and has": the verb of a speaker put in between. */
const isAside = (reading: Reading, verb: number): boolean =>
  isSaid(reading, verb) &&
  reading.chunks[verb + 1]?.kind === "comma" &&
  reading.chunks[withPossessors(reading, verb - 1) - 1]?.kind === "comma";

const hasMain = ({ chunks }: Reading, to: number): boolean =>
  chunks.slice(0, to).some((chunk) => chunk.kind === "verb" && /^(finite|past)$/.test(chunk.form));

/** "has sent soldiers since the war began, and has massed armour", "has men at Agadez, where drones fly, and moved": a clause that a comma closes before the conjunction. */
function isInSubordinate(reading: Reading, verb: number, at: number): boolean {
  const { chunks } = reading;
  const joint = chunks.findLastIndex(({ kind }, index) => index < at && kind === "conjunction");
  const opens = chunks.findLastIndex(
    (chunk, index) => index < verb && (chunk.kind === "subordinator" || isWhere(chunk)),
  );
  const mark = chunks[opens];
  const isClosed = isWhere(mark)
    ? chunks[opens - 1]?.kind === "comma" && hasMain(reading, opens)
    : mark?.kind === "subordinator" &&
      /^(since|when|while|after|before|because|as|although|though|until)$/.test(mark.word) &&
      hasFinite(reading, 0, opens);
  return (
    chunks[joint - 1]?.kind === "comma" &&
    isClosed &&
    !hasFinite(reading, opens, verb) &&
    !hasFinite(reading, verb + 1, joint)
  );
}

/** The verb that another one is joined to by "and": the last one of its form, else the last finite one. */
export function partnerOf(reading: Reading, at: number): number {
  const form = verbAt(reading, at)?.form;
  const last = (accept: (chunk: VerbChunk) => boolean): number =>
    reading.chunks.findLastIndex(
      (chunk, index) =>
        index < at &&
        chunk.kind === "verb" &&
        accept(chunk) &&
        !isAside(reading, index) &&
        !isInSubordinate(reading, index, at),
    );
  const progressive =
    form === "gerund"
      ? last(
          ({ form: other, head }) =>
            other === "gerund" || (other === "finite" && reading.sentence.words[head]?.lower.endsWith("ing") === true),
        )
      : -1;
  if (progressive >= 0) return progressive;
  const same = form === "infinitive" ? last(({ form: other }) => other === form) : -1;
  return same >= 0 ? same : last(({ form: other }) => other === "finite" || other === "past");
}
