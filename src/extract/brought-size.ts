import grammar from "../../data/lexicon/grammar.json";
import { lemmaAt, verbAt } from "./clause.ts";
import { type Quantity, quantityIn } from "./quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { isOf } from "./subject-insertions.ts";

const strengths = new Set([...grammar.strengths, "number", "total"]);

interface Figure {
  quantity: Quantity;
  /** Chunk number behind it. */
  next: number;
}

/** How many a force comes to. */
export interface BroughtSize {
  /** The noun phrase of the force or its strength, and that of what the strength is "of"; the same where there is no such. */
  noun: number;
  whole: number;
  figure: Figure;
  /** The figure stands before the force: "bringing to 900 the number of". */
  isTurned: boolean;
}

/** What the verb at a chunk brings or takes "to" a figure; null where it does not. */
export function broughtSize(reading: Reading, at: number): BroughtSize | null {
  const verb = verbAt(reading, at);
  if (!verb || verb.passive || !/^(bring|push|take)$/.test(lemmaAt(reading, at))) return null;
  const turned = figureAt(reading, at + 1);
  const noun = turned ? turned.next : at + 1;
  const whole = isOf(reading.chunks[noun + 1]) ? noun + 2 : noun;
  const figure = turned ?? figureBehind(reading, whole + 1);
  return figure && nounAt(reading, noun) && isSize(reading, noun, whole, figure.quantity)
    ? { noun, whole, figure, isTurned: turned !== null }
    : null;
}

/** "to around 900 troops": a figure that a "to" leads to. */
function figureAt(reading: Reading, at: number): Figure | null {
  const mark = reading.chunks[at];
  const noun = mark?.kind === "preposition" && mark.word === "to" ? nounAt(reading, at + 1) : null;
  const quantity = noun && quantityIn(reading.sentence.words, noun.from, noun.to, null);
  const isMen = reading.forces.get(at + 1)?.category === "troops";
  return quantity && (isMen || nounHeadAt(reading, at + 1)?.pos === "NUM") ? { quantity, next: at + 2 } : null;
}

/** The figure of the clause that the phrase at a chunk leads to. */
function figureBehind(reading: Reading, from: number): Figure | null {
  for (let at = from; /^(adverb|noun|preposition)$/.test(reading.chunks[at]?.kind ?? ""); at++) {
    const found = figureAt(reading, at);
    if (found) return found;
  }
  return null;
}

/** "our deployment", "the Danish contingent", and no force that has a figure of its own. */
function isSize(reading: Reading, noun: number, whole: number, { from }: Quantity): boolean {
  const isCounted = [noun, whole].some((at) => {
    const quantity = reading.forces.get(at)?.quantity;
    return quantity && quantity.from !== from;
  });
  // "the number of Americans", not "the number of Danish soldiers killed"
  const { from: first = 0, to = 0 } = nounAt(reading, noun) ?? {};
  const isStrength = reading.sentence.words.slice(first, to).some(({ lemma }) => strengths.has(lemma));
  const isDescribed = reading.chunks[noun + 1]?.kind === "verb";
  const isNamed = (isStrength && !isDescribed) || reading.forces.get(noun)?.isHead === true;
  return isNamed && !isCounted;
}
