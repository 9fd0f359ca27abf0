import { escaped, unescaped } from "./hash.ts";

const all = "*";
const allBut = "!";

/**
 * Chosen values as they stand in a link: "A,B"; or those left out, "!C,D", where that is shorter; or "*" for all of the
 * `known` ones, which is the same as no choice. Values that are not known are left out.
 */
export function choiceText(chosen: readonly string[] | undefined, known: readonly string[]): string {
  if (!chosen) return all;
  const kept = known.filter((value) => chosen.includes(value));
  if (kept.length === known.length) return all;
  const named = listText(kept);
  const others = allBut + listText(known.filter((value) => !chosen.includes(value)));
  return others.length < named.length ? others : named;
}

/** What `choiceText` was given: undefined for all, null where the text is nonsense. */
export function choiceOf(text: string, known: readonly string[]): readonly string[] | undefined | null {
  if (text === all) return undefined;
  if (text === "") return [];
  const isInverse = text.startsWith(allBut);
  const named = text
    .slice(isInverse ? allBut.length : 0)
    .split(",")
    .map(unescaped)
    .filter((value) => value !== null && known.includes(value));
  if (named.length === 0) return null;
  return known.filter((value) => named.includes(value) !== isInverse);
}

const listText = (values: readonly string[]): string => values.map(escaped).join(",");
