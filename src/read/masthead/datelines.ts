import type { Finding, MastheadRule } from "./finding.ts";
import { fullDates } from "./full-dates.ts";
import { outletNamed } from "./outlets.ts";

const longestDateline = 110;

/**
 * Place, date and agency before the dash that opens wire copy.
 *
 *     WASHINGTON (Jan. 25, 2022) -- Yesterday the          KABUL, Afghanistan, Oct 7 (Reuters) - Taliban
 *                 ^^^^^^^^^^^^^                                                        ^^^^^^^
 */
export const datelines: MastheadRule = (lines, part) =>
  part === "tail" ? [] : lines.flatMap(({ text }) => findingsOf(text));

function findingsOf(text: string): Finding[] {
  const lead = text.slice(0, longestDateline + 8);
  const match = /^(.{2,110}?)(?:\s(?:--+|[—–-])\s|\s?(?:--+|—)|(?<=\/\p{L}{2,12}\/)[.\s])/u.exec(lead);
  const opening = match?.[1]?.trim();
  if (!opening) return [];
  const dates = fullDates(opening);
  const tags = [...opening.matchAll(/\(([^()]{2,40})\)|\/([\p{L} -]{2,20})\/$/gu)].map(
    ([, round, slashed]) => round ?? slashed ?? "",
  );
  const outlet = tags.map(outletNamed).find((found) => found !== null);
  const words = dates
    .reduceRight((rest, date) => rest.slice(0, date.start) + rest.slice(date.end), opening)
    .replace(/\([^()]*\)|\/[\p{L} -]+\/$/gu, "");
  const isPlace = /^\p{Lu}[\p{Lu}.'’-]{2,}/u.test(words) || outlet !== undefined || words.trim() === "";
  if (!isPlace || !words.split(/[\s,.;:/-]+/).every((word) => /^[\p{Lu}\d'’]/u.test(word) || word === "")) return [];
  return [
    ...dates.slice(0, 1).map(({ day }) => ({ field: "published", value: day, rank: 1 }) as const),
    ...(outlet ? [{ field: "publisher", value: outlet.name, rank: 4 } as const] : []),
  ];
}
