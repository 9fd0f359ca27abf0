import echelons from "../../data/lexicon/echelons.json";
import prefixes from "../../data/lexicon/ship-prefixes.json";
import { surface } from "../read/phrases.ts";
import { textOf, type Word } from "../read/sentences.ts";

const echelonOf = new Map(
  echelons.flatMap(({ word, plural, code }) => [word, plural].map((form) => [form, code] as const)),
);
export const shipPrefixes = new Set(prefixes.map(({ prefix }) => prefix));
export const ordinal = /^\d+(st|nd|rd|th)$/i;

/** Matches the words for a size from their last word back: "brigade combat team" is no team. */
const sizes = echelons
  .flatMap(({ word, plural, code }) => [word, plural].flatMap((form) => (form ? [{ form, code }] : [])))
  .sort((a, b) => b.form.length - a.form.length);

/** The rank of the echelon that some words end in, as a number; null where they end in none. */
export function rankOf(words: readonly Word[], from: number, to: number): number | null {
  const name = surface(words, from, to);
  const size = sizes.find(({ form }) => name === form || name.endsWith(` ${form}`));
  return size ? Number(size.code) : null;
}

export const isEchelon = (words: readonly Word[], { to }: { to: number }): boolean =>
  echelonOf.has(words[to - 1]?.lower ?? "");

export const echelonIn = (words: readonly Word[], from: number, to: number): string | null => {
  for (let end = to; end > from; end--) {
    const rank = rankOf(words, from, end);
    if (rank !== null) return String(rank);
  }
  return null;
};

/** "USS Dwight D. Eisenhower": a prefix of a navy and the capitalised words after it. */
export function shipIn(words: readonly Word[], from: number, end: number): { from: number; to: number } | null {
  for (let at = from; at < end - 1; at++) {
    if (!shipPrefixes.has(words[at]?.text ?? "")) continue;
    let to = at + 1;
    while (to < end && /^[\p{Lu}\d]/u.test(words[to]?.text ?? "")) to++;
    return to > at + 1 ? { from: at, to } : null;
  }
  return null;
}

/** "the frigate Languedoc", "the carrier Charles de Gaulle": only a name follows. */
export const isProperName = (words: readonly Word[], from: number, end: number): boolean =>
  end > from &&
  /^\p{Lu}/u.test(words[from]?.text ?? "") &&
  words.slice(from, end).every(({ text }) => /^\p{Lu}|^(de|del|du|of|the|la|le|al|-)$/u.test(text));

const singular = new Set(echelons.map(({ word }) => word));

/** "409 Squadron", "47 Air Division", "No. 617 Squadron": a number as the name of one unit, in capitals. */
export function numberedUnit(words: readonly Word[], start: number, end: number): { from: number; to: number } | null {
  for (let last = end - 1; last > start; last--) {
    const isUnit = singular.has(words[last]?.lower ?? "") && /^\p{Lu}/u.test(words[last]?.text ?? "");
    let from = last;
    // "3 (Fighter) Squadron"
    while (isUnit && from > start && /^[\p{Lu}()]/u.test(words[from - 1]?.text ?? "")) from--;
    if (isUnit && from > start && /^\d{1,4}$/.test(words[from - 1]?.text ?? ""))
      return { from: from - 1, to: last + 1 };
  }
  return null;
}

/** "25th Air Assault Battalion": capitalised words from an ordinal, or before an echelon, to the echelon. */
export function unitName(words: readonly Word[], from: number, to: number): string | null {
  for (let last = to - 1; last > from; last--) {
    const word = words[last];
    const isUnit = word && (echelonOf.has(word.lower) || /^(unit|group|force)$/.test(word.lower));
    if (!isUnit || !/^\p{Lu}/u.test(word.text)) continue;
    let first = last;
    while (
      first > from &&
      (/^\p{Lu}/u.test(words[first - 1]?.text ?? "") || ordinal.test(words[first - 1]?.text ?? ""))
    )
      first--;
    // "The U.S. 1st Cavalry Division" is the 1st Cavalry Division.
    const numbered = words.findIndex(({ text }, at) => at >= first && at < last && ordinal.test(text));
    if (numbered >= 0) first = numbered;
    // "the 26th Expeditionary Unit", not "the Reserve Unit"
    else if (!echelonOf.has(word.lower)) continue;
    if (words[first]?.pos === "DET") first++;
    const name = words.slice(first, last + 1);
    const [start] = name;
    if (start && name.length > 1) return textOf(name);
  }
  return null;
}
