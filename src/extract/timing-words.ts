import type { Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import type { Reading } from "./reading.ts";
import { isWhere } from "./where-clause.ts";

/**
 * The words of a sentence whose dates may tell when an act was: not those of a relative clause beside it.
 *
 *     Syrian soldiers, who entered Lebanon in 1976, began leaving Beirut on Tuesday
 *                      ~~~~~~~~~~~~~~~~~~~~~~~~~~~        ^^^^^^^
 */
export function timingWords(reading: Reading, act: Run): Word[] {
  const asides = relativeClauses(reading).filter(({ from, to }) => act.to <= from || act.from >= to);
  return reading.sentence.words.filter((_, at) => !asides.some(({ from, to }) => at >= from && at < to));
}

/** Each ends with the comma or stop behind its verb, or where the verb of the main clause follows. */
function relativeClauses({ chunks, sentence: { words } }: Reading): Run[] {
  return chunks.flatMap((chunk, at) => {
    if (chunk.kind !== "relative" && !isWhere(chunk)) return [];
    const verb = chunks.findIndex(({ kind }, index) => index > at && kind === "verb");
    const end = chunks.findIndex(
      (other, index) =>
        index > verb &&
        (other.kind === "comma" ||
          other.kind === "stop" ||
          (other.kind === "verb" && /^(finite|past)$/.test(other.form) && chunks[index - 1]?.kind !== "conjunction")),
    );
    return verb < 0 ? [] : [{ from: chunk.from, to: chunks[end]?.from ?? words.length }];
  });
}
