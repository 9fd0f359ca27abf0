import type { Finding, MastheadRule } from "./finding.ts";
import { isByline, isDateLine, isProse } from "./date-lines.ts";
import { datelines } from "./datelines.ts";
import { endsSentence, type HeadLine } from "./head-lines.ts";
import { labelled } from "./labelled.ts";
import { isWebAddress, outletNamed } from "./outlets.ts";
import { chrome } from "./words.ts";

const longestTitle = 180;

/**
 * The title: a short line of its own before the text begins, without a final period. The first sentence of the text is
 * never one.
 *
 *     Articles • Names • Photos                     (a site's own line, and with it its block)
 *
 *     Additional Security Assistance Headed to Ukraine
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     By C. Todd Lopez
 *
 * A first line of one to three words is often a section's name, so a longer one after it comes first.
 */
export const titles: MastheadRule = (lines, part) => {
  if (part === "tail") return [];
  const opening = lines.findIndex((line) => isProse(line) || datelines([line], "head").length > 0);
  const before = opening < 0 ? lines.slice(0, lines.length > 1 ? -1 : 0) : lines.slice(0, opening);
  const ofSite = new Set(before.filter(isNavigation).map(({ block }) => block));
  const candidates = before.filter((line) => !ofSite.has(line.block) && isTitle(line));
  const title = candidates.find(({ text }) => text.split(/\s+/).length > 3) ?? candidates[0];
  return [...(title ? withoutOutlet(title.text) : []), ...before.flatMap(outletLine)];
};

function isTitle(line: HeadLine): boolean {
  const { text } = line;
  if (text.length > longestTitle || !/\p{L}{2}/u.test(text) || !/^[\p{L}\d"'“‘«„(]/u.test(text)) return false;
  if (/[,;:]$|\p{Ll}{4}\. [\p{Lu}(]/u.test(text) || (endsSentence(text) && /[.…]["'”’)]*$/u.test(text))) return false;
  if (isWebAddress(text) || isByline(text) || isDateLine(line) || outletNamed(text)) return false;
  return !chrome.has(text.toLowerCase()) && labelled([line], "head").length === 0;
}

/** "Articles • Names • Photos • Contact" */
const isNavigation = ({ text }: HeadLine): boolean => text.split(/\s[•·|»›/]\s/).length >= 3;

function outletLine({ text }: HeadLine): Finding[] {
  const outlet = outletNamed(text);
  return outlet ? [{ field: "publisher", value: outlet.name, rank: 2 }] : [];
}

/** "Title — Outlet", "Title | Outlet" and "Outlet: Title" name both where the outlet is known; else the line is all title. */
export function withoutOutlet(line: string): Finding[] {
  const [, title = "", tail = ""] = /^(.+)\s(?:[|—–•·]|-+)\s(.+)$/.exec(line) ?? [];
  const outlet = outletNamed(tail);
  if (!outlet) return [{ field: "title", value: line, rank: 1 }];
  return [
    { ...withoutOutlet(title)[0], field: "title", value: title.trim(), rank: 1 },
    { field: "publisher", value: outlet.name, rank: 2 },
  ];
}
