import type { Reading } from "./reading.ts";

// What stands behind "left" and is no place.

/** "left here in May": the port where the source was written. */
export const isHere = ({ chunks, sentence }: Reading, next: number): boolean =>
  sentence.words[chunks[next]?.from ?? -1]?.lower === "here";

/** "the families that they left behind", "left behind burnt generators" */
export const isBehind = (reading: Reading, next: number): boolean => {
  const mark = reading.chunks[next];
  return mark !== undefined && "word" in mark && mark.word === "behind";
};
