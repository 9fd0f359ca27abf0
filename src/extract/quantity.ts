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
const sets = new Map(Object.entries(grammar.sets));
const qualifiers = new Map(Object.entries(grammar.countQualifiers) as [string, Quantity["qualifier"]][]); // the data test holds the values to the type

const vague = /^(few|several|many)$/;

/** "several hundred more Canadians", "a few dozen men": more than a few, though no figure says how many. */
export const isVaguelyCounted = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to)
    .some(({ lower }, at, all) => vague.test(lower) && /^(dozen|hundred)$/.test(all[at + 1]?.lower ?? ""));

/** The value of one number word or figure; null where it is none or only vague ("thousands"). */
function valueOf(word: Word | undefined): number | null {
  if (!word) return null;
  if (/^\d{1,3}(,\d{3})+$|^\d+(\.\d+)?$/.test(word.text)) return Number(word.text.replaceAll(",", ""));
  return values.get(word.lower) ?? null;
}

const months = new Set(grammar.months);
const isMonth = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text) && months.has(word.lower.replace(/\.$/, ""));

const isGlue = (word: Word | undefined): boolean => word !== undefined && /^[-‐]$/.test(word.text);

/** The "and" inside a number in words: "six hundred and forty-five". */
export const joinsNumber = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === "and" &&
  /^(hundred|thousand|million)$/.test(words[at - 1]?.lower ?? "") &&
  values.has(words[at + 1]?.lower ?? "") &&
  // "five hundred and six hundred"
  words[at + 2]?.lower !== words[at - 1]?.lower;

/** A number that starts at a word and the word after it: "24", "twenty-four", "two thousand five hundred", "half a million". */
function numberAt(words: readonly Word[], start: number, end: number): { value: number; to: number } | null {
  const part = words[start]?.lower === "half" ? 0.5 : words[start]?.lower === "quarter" ? 0.25 : null;
  if (part !== null) {
    const at = start + 1 + Number(words[start + 1]?.lower === "of");
    const magnitude = /^(a|an)$/.test(words[at]?.lower ?? "") ? magnitudes.get(words[at + 1]?.lower ?? "") : undefined;
    return magnitude ? { value: part * magnitude, to: at + 2 } : null;
  }
  // "a pair of bombers"
  const set = words[start + 1]?.lower === "of" ? sets.get(words[start]?.lower ?? "") : undefined;
  if (set) return { value: set, to: start + 1 };
  // "a hundred more", "a hundred and twenty men"
  const whole = words[start]?.lower === "a" && magnitudes.has(words[start + 1]?.lower ?? "");
  const isWhole = whole && words[start + 1]?.lower !== "dozen" && start + 1 < end;
  let [total, current, to] = [0, isWhole ? 1 : null, start];
  for (let at = isWhole ? start + 1 : start; at < end;) {
    const value = valueOf(words[at]);
    const magnitude = magnitudes.get(words[at]?.lower ?? "");
    const isNext =
      value !== null &&
      (current === null ||
        (current === 0 && total > 0) ||
        (current >= 20 && value < 10) ||
        (current >= 100 && value < 100));
    if (magnitude && current !== null)
      current = magnitude >= 1000 ? ((total += current * magnitude), 0) : current * magnitude;
    else if (value !== null && isNext && !(current !== null && /^\d/.test(words[at]?.text ?? "")))
      current = (current ?? 0) + value;
    else break;
    to = ++at;
    if ((isGlue(words[at]) && valueOf(words[at + 1]) !== null) || joinsNumber(words, at)) at++;
  }
  return current === null ? null : { value: total + current, to };
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
    const number = numberAt(words, at, to);
    // "a Danish one"
    const isPronoun = at > from && number?.to === to && words[at]?.lower === "one";
    // "its 3d Mechanized Division"
    const isOrdinal = words[at + 1]?.lower === "d" && words[at + 1]?.start === words[at]?.end;
    // "since Jan. 9 one platoon"
    const isDay =
      words[number?.to ?? -1]?.pos === "NUM" &&
      (isMonth(words[at - 1]) || (words[at - 1]?.text === "." && isMonth(words[at - 2])));
    // "a few dozen", "several dozen"
    const isVague = words[at]?.lower === "dozen" && vague.test(words[at - 1]?.lower ?? "");
    if (!number || isPronoun || isOrdinal || isDay || isVague) continue;
    // "between 6,000 and 8,000 men", "6,000 to 8,000 men"
    const isLower = words[number.to]?.lower === (words[at - 1]?.lower === "between" ? "and" : "to");
    if (isLower && numberAt(words, number.to + 1, to)) continue;
    const before = words[at - 1];
    if (before && (/^[$€£#]$|^US\$$/.test(before.text) || /^(type|mark|mk|no\.?|model|class)$/.test(before.lower)))
      return null;
    // "air base 104"
    if (before?.pos === "NOUN" && /^(base|camp|hill|post|route|sector|site)$/.test(before.lower)) continue;
    const after = words[number.to];
    if (after && /^(%|percent|per|mm|km|miles?|calibre|caliber|-ton|tons?|tonnes?|feet|foot)$/.test(after.lower)) {
      at = number.to;
      continue;
    }
    // "a 10-day exercise" counts days; "a 600-strong battalion", "600-member" count people.
    if (isGlue(after) && !/^(strong|member|man|soldier|troop)$/.test(words[number.to + 1]?.lower ?? "")) continue;
    return { count: number.value, qualifier: qualifierBefore(words, at), from: at, to: number.to };
  }
  return null;
}

function qualifierBefore(words: readonly Word[], at: number): Quantity["qualifier"] {
  // "between 18 and 22", "18 to 22"
  if (words[at - 1]?.lower === "and" && words[at - 3]?.lower === "between") return "about";
  const isRise = words.slice(Math.max(0, at - 5), at).some(({ lower }) => lower === "from");
  if (words[at - 1]?.lower === "to" && words[at - 2]?.pos === "NUM" && !isRise) return "about";
  for (let length = 3; length > 0; length--) {
    if (at - length < 0) continue;
    const qualifier = qualifiers.get(surface(words, at - length, at));
    if (qualifier) return qualifier;
  }
  return "exact";
}
