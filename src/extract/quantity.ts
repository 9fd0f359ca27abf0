import grammar from "../../data/lexicon/grammar.json";
import type { Force } from "../model/claim.ts";
import { surface } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";

export interface Quantity {
  count: number;
  qualifier: NonNullable<Force["countQualifier"]>;
  /** Word numbers, `to` exclusive. */
  from: number;
  to: number;
}

const values = new Map<string, number>(Object.entries(grammar.numberWords));
const magnitudes = new Map<string, number>(Object.entries(grammar.magnitudes));
const qualifiers = new Map(Object.entries(grammar.countQualifiers) as [string, Quantity["qualifier"]][]); // the data test holds the values to the type

/** The value of one number word or figure; null where it is none or only vague ("thousands"). */
function valueOf(word: Word): number | null {
  if (/^\d{1,3}(,\d{3})+$|^\d+(\.\d+)?$/.test(word.text)) return Number(word.text.replaceAll(",", ""));
  const parts = word.lower.split("-").map((part) => values.get(part));
  return parts.every((part) => part !== undefined) ? parts.reduce((sum: number, part) => sum + (part ?? 0), 0) : null;
}

/**
 * How many, where a figure or a number word stands among `words[from..to)` outside the force's name ("Type 12").
 *
 *     more than 100,000 Russian troops
 *     ~~~~~~~~~ ^^^^^^^
 */
export function quantityIn(
  words: readonly Word[],
  from: number,
  to: number,
  name: { from: number; to: number } | null,
): Quantity | null {
  for (let at = from; at < to; at++) {
    if (name && name.from <= at && at < name.to) continue;
    const word = words[at];
    const value = word ? valueOf(word) : null;
    if (!word || value === null) continue;
    const before = words[at - 1];
    if (before && /^[$€£#]$|^US\$$/.test(before.text)) return null;
    if (words[at + 1]?.lower === "%" || words[at + 1]?.lower === "percent") return null;
    const glued = words[at + 1];
    if (glued && /^[-‐]$/.test(glued.text) && words[at + 2]?.lower !== "strong") continue;
    let count = value;
    let end = at + 1;
    for (let scale = magnitudes.get(words[end]?.lower ?? ""); scale; scale = magnitudes.get(words[end]?.lower ?? "")) {
      count *= scale;
      end++;
    }
    return { count, qualifier: qualifierBefore(words, at), from: at, to: end };
  }
  return null;
}

function qualifierBefore(words: readonly Word[], at: number): Quantity["qualifier"] {
  for (let length = 3; length > 0; length--) {
    if (at - length < 0) continue;
    const qualifier = qualifiers.get(surface(words, at - length, at));
    if (qualifier) return qualifier;
  }
  return "exact";
}
