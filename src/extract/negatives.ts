import modality from "../../data/lexicon/modality.json";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const negatives = new Set(modality.negativeDeterminers);

/** Starts with "no", "none" or "not one": the noun phrase denies what is said of it. */
export function isNegative(reading: Reading, noun: number): boolean {
  const from = nounAt(reading, noun)?.from ?? -1;
  const [first, second] = [reading.sentence.words[from], reading.sentence.words[from + 1]];
  const isNotOne =
    /^(one|an?)$/.test(first?.lower ?? "") &&
    reading.sentence.words[from - 1]?.lower === "not" &&
    !reading.chunks.some((chunk) => chunk.kind === "verb" && chunk.to === from);
  // "no more than 7,000" are some, "no longer" is a time.
  const isLimit =
    second?.lower === "longer" ||
    (/^(fewer|less|more)$/.test(second?.lower ?? "") && reading.sentence.words[from + 2]?.lower === "than");
  // "logistical support and not combat troops"
  const isContrast =
    reading.sentence.words[from - 1]?.lower === "not" &&
    /^(and|but)$/.test(reading.sentence.words[from - 2]?.lower ?? "");
  return isNotOne || isContrast || (first !== undefined && negatives.has(first.lower) && !isLimit);
}

/** "There is no trace of the brigade at Al Qaim" */
export function isUnseen(reading: Reading, at: number): boolean {
  const [sign, link] = [at - 2, reading.chunks[at - 1]];
  return (
    link?.kind === "preposition" &&
    link.word === "of" &&
    isNegative(reading, sign) &&
    /^(sign|trace|evidence|sight|indication)$/.test(nounHeadAt(reading, sign)?.lemma ?? "")
  );
}
