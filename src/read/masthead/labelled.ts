import type { Finding, MastheadRule } from "./finding.ts";
import { fullDates } from "./full-dates.ts";
import { isWebAddress, outletOpening } from "./outlets.ts";
import { type LabelField, labels } from "./words.ts";

const words = [...labels.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[()]/g, "\\$&"))
  .join("|");
const withColon = new RegExp(`^(${words})\\s*[:=]\\s*(.*)$`, "i");
const withoutColon = new RegExp(`^(${words})\\s+(.*)$`, "i");

/**
 * A line that says what it holds.
 *
 *     Published: 12 August 1990      Source: Al Jazeera and news agencies      date 2022-01-25 Ukraine's leaders …
 *                ^^^^^^^^^^^^^^              ^^^^^^^^^^                             ^^^^^^^^^^
 */
export const labelled: MastheadRule = (lines, part) =>
  lines.flatMap(({ text }, at) => {
    const colon = withColon.exec(text);
    const [, label = "", rest = ""] = colon ?? withoutColon.exec(text) ?? [];
    const field = labels.get(label.toLowerCase());
    if (!field) return [];
    const value = unquoted(rest);
    if (field === "published" || field === "updated") {
      const isLead = colon !== null || at === 0 || text.length <= 60;
      return part === "head" && isLead ? dated(value, field === "published" ? 0 : 2) : [];
    }
    if (field === "copyright") return copyrightOf(value);
    return colon ? named(field, value, part) : [];
  });

/** The date must open the value, or follow a weekday or a time of day. */
function dated(value: string, rank: number): Finding[] {
  const date = fullDates(value)[0];
  if (!date || date.start > 30) return [];
  return [{ field: "published", value: date.day, rank }];
}

function named(field: LabelField, value: string, part: "head" | "tail"): Finding[] {
  if (value === "") return [];
  if (field === "title") return part === "head" ? [{ field, value, rank: 0 }] : [];
  if (isWebAddress(value)) return [{ field: "url", value, rank: field === "url" ? 0 : 1 }];
  if (field !== "publisher") return [];
  const publisher = outletOpening(value)?.name ?? (value.length <= 60 ? value.replace(/[.;,]+$/, "") : null);
  return publisher ? [{ field, value: publisher, rank: 3 }] : [];
}

/** "© 2022 The Associated Press. All rights reserved." Only a known outlet: anybody else may hold the rights. */
function copyrightOf(value: string): Finding[] {
  const outlet = outletOpening(value.replace(/^(?:[\d,\s-]|by\s)+/i, ""));
  return outlet ? [{ field: "publisher", value: outlet.name, rank: 6 }] : [];
}

const unquoted = (value: string): string =>
  value
    .trim()
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
