import type { Finding, MastheadRule } from "./finding.ts";
import { fullDates } from "./full-dates.ts";
import { endsSentence, type HeadLine } from "./head-lines.ts";
import { outletNamed } from "./outlets.ts";
import { furniture, labels } from "./words.ts";

const longestDateLine = 140;

const dateLabels = [...labels]
  .filter(([, field]) => field === "published" || field === "updated")
  .map(([label]) => label);
/** "CTV Saskatoon Published Saturday, March 31, 2018" */
const dateLabel = new RegExp(`\\b(?:${dateLabels.toSorted((a, b) => b.length - a.length).join("|")})\\b:?`, "i");

/**
 * A line of the head made of a date and what goes with it: byline, place, weekday, time, agency.
 *
 *     By Jane Roe | Jan 3, 2014            Aug. 9, 1990 (AP)
 *                   ^^^^^^^^^^^            ^^^^^^^^^^^^  ^^
 *
 * A date inside prose is never one.
 */
export const dateLines: MastheadRule = (lines, part) => {
  if (part === "tail") return [];
  const opening = lines.findIndex(isProse);
  return lines.slice(0, opening < 0 ? lines.length : opening + 3).flatMap(findingsOf);
};

/** True where the line is a date and its company: it is neither a title nor a sentence. */
export const isDateLine = (line: HeadLine): boolean => findingsOf(line).some(({ field }) => field === "published");

function findingsOf({ text, isFirst }: HeadLine): Finding[] {
  if (text.length > longestDateLine) return [];
  const dates = fullDates(text);
  const first = dates[0];
  if (!first || dates.length > 2) return [];
  const company = dates.reduceRight((rest, date) => rest.slice(0, date.start) + "|" + rest.slice(date.end), text);
  const parts = company
    .replace(dateLabel, "|")
    .replace(/\b\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*(?:[ap]\.?m\.?|hrs|Z))?/gi, "|")
    .split(/[|•·—–;,()[\]/]| -+ /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const longestName = parts.some(isByline) || dateLabel.test(text) ? 5 : isFirst ? 0 : 2;
  if (!parts.every((piece) => isCompany(piece, longestName))) return [];
  const outlet = parts.map(outletNamed).find((found) => found !== null);
  return [
    { field: "published", value: first.day, rank: 1 },
    ...(outlet ? [{ field: "publisher", value: outlet.name, rank: 4 } as const] : []),
  ];
}

/** What may stand beside a date: byline, outlet, time words, or a name of at most so many words. */
function isCompany(piece: string, longestName: number): boolean {
  if (isByline(piece) || outletNamed(piece)) return true;
  const words = piece.split(/\s+/);
  const isFurniture = (word: string): boolean => furniture.has(word.toLowerCase()) || /^[\d.:-]+$/.test(word);
  if (words.every((word) => isFurniture(word) || isFurniture(word.replace(/[:.,]+$/, "")))) return true;
  return words.length <= longestName && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

/** "By C. Todd Lopez" */
export const isByline = (text: string): boolean =>
  /^by\s+\p{Lu}/iu.test(text) && text.length <= 100 && !endsSentence(text);

/** A long line, or one that ends as a statement does: the text itself has begun. A title may ask or exclaim. */
export const isProse = ({ text, isWrapped }: HeadLine): boolean =>
  !/^(?:©|\(c\)|copyright\b)/i.test(text) &&
  (isWrapped ||
    text.length > 200 ||
    (endsSentence(text) && /\.|\p{Ll}[?!].*\s/u.test(text) && text.split(/\s+/).length >= 5));
