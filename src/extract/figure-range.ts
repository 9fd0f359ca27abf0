import { quantityIn, type Quantity } from "./quantity.ts";
import { nounAt, prepositionAt, type Reading } from "./reading.ts";

/** A change of strength: "from 5,000 to 3,000 troops". */
export interface FigureRange {
  before: Quantity;
  after: Quantity;
  /** Chunk numbers of both figures. */
  nouns: readonly [number, number];
  /** Chunk number behind it, and behind a place that the first figure has: "from 4,000 troops in Basra to 2,500". */
  next: number;
}

/** The change of strength that begins at a chunk; null where none does. */
export function figureRangeAt(reading: Reading, at: number): FigureRange | null {
  const mark = reading.chunks[at];
  const before = mark?.kind === "preposition" && mark.word === "from" ? figureAt(reading, at + 1) : null;
  if (!before) return null;
  let second = at + 2;
  if (prepositionAt(reading, second) === "in" && nounAt(reading, second + 1)) second += 2;
  // The chunker takes the "to" of a range for a part of its figure.
  const isJoined = reading.sentence.words[nounAt(reading, second)?.from ?? -1]?.lower === "to";
  if (!isJoined && prepositionAt(reading, second) === "to") second++;
  else if (!isJoined) return null;
  const after = figureAt(reading, second);
  return after && { before, after, nouns: [at + 1, second], next: second + 1 };
}

const figureAt = (reading: Reading, at: number): Quantity | null => {
  const noun = nounAt(reading, at);
  return noun && quantityIn(reading.sentence.words, noun.from, noun.to, null);
};
