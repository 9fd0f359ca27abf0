import { statuses } from "../model/claim.ts";
import type { Perspective } from "../scene/perspective.ts";
import { daysInWords } from "./dates.ts";
import { cleared, type FacetValue, isAsAtFirst, toggled } from "./facets.ts";
import { type Facet, facets } from "../scene/facets.ts";
import { type Filter, firstFilter } from "./filter.ts";
import { gradeInWords } from "./facts.ts";
import type { Lookup } from "./lookup.ts";
import { sourceOrigin, sourceTitle } from "./source-line.ts";
import { strings } from "./strings.ts";

/** What names the values of facets. */
export interface Naming {
  lookup: Lookup;
  perspective: Perspective;
}

/** What a value of a facet is called; the value itself where nothing names it. */
export function valueName(facet: Facet, value: string, { lookup, perspective }: Naming): string {
  const named: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
    side: perspective.labels,
    domain: strings.filter.domains,
    action: strings.actionNames,
    status: strings.statusNames,
  };
  const source = facet === "source" ? lookup.sources.get(value) : undefined;
  return source ? sourceTitle(source) : (named[facet]?.[value] ?? value);
}

/** A value of a facet with the words that stand for it. */
export interface FacetLine extends FacetValue {
  name: string;
  /** More about it; may be empty. */
  hint: string;
}

export const linesOf = (facet: Facet, values: readonly FacetValue[], naming: Naming): FacetLine[] =>
  values.map((each) => ({
    ...each,
    name: valueName(facet, each.value, naming),
    hint: hintOf(facet, each.value, naming),
  }));

function hintOf(facet: Facet, value: string, { lookup }: Naming): string {
  const source = facet === "source" ? lookup.sources.get(value) : undefined;
  if (source) return `${sourceTitle(source)}. ${sourceOrigin(source)}`;
  if (facet === "grade") return gradeInWords(value);
  const meanings: Readonly<Record<string, string>> = facet === "status" ? strings.statusMeanings : {};
  return meanings[value] ?? "";
}

/** One thing that a filter asks for beyond what holds at first. */
export interface FilterPart {
  /** What it is about: "Actor". */
  name: string;
  words: string;
  /** The filter without it. */
  without: Filter;
}

/** All that a filter asks for, in the order of the facets, then text and dates; nothing for the first filter. */
export function partsOf(filter: Filter, naming: Naming): FilterPart[] {
  const { text, dates } = filter;
  const parts = facets.flatMap((facet) => partsOfFacet(filter, facet, naming));
  const days = daysInWords(dates);
  if (text.trim() !== "")
    parts.push({
      name: strings.filter.text,
      words: strings.filter.quoted(text.trim()),
      without: { ...filter, text: "" },
    });
  if (days !== null)
    parts.push({
      name: strings.filter.dates[dates.mode],
      words: days,
      without: { ...filter, dates: { ...dates, from: null, to: null } },
    });
  return parts;
}

function partsOfFacet(filter: Filter, facet: Facet, naming: Naming): FilterPart[] {
  if (isAsAtFirst(filter, facet)) return [];
  const name = strings.filter.facets[facet];
  if (facet === "status")
    return [{ name, words: statusesInWords(filter.choices.status), without: cleared(filter, facet) }];
  return (filter.choices[facet] ?? []).map((value) => ({
    name,
    words: valueName(facet, value, naming),
    without: toggled(filter, facet, value),
  }));
}

function statusesInWords(chosen: readonly string[] | undefined): string {
  if (!chosen) return strings.filter.allStatuses;
  const names = statuses.filter((status) => chosen.includes(status)).map((status) => strings.statusNames[status]);
  return names.length === 0 ? strings.filter.noStatus : names.join(", ");
}

/** All that a filter asks for as one phrase: "Actor: Russia, Belarus; Text: “troops”". Empty for the first filter. */
export function filterInWords(filter: Filter, naming: Naming): string {
  const byName = new Map<string, string[]>();
  for (const { name, words } of partsOf(filter, naming)) byName.set(name, [...(byName.get(name) ?? []), words]);
  return [...byName].map(([name, words]) => strings.filter.part(name, words.join(", "))).join("; ");
}

/** The first filter, with the way of reading dates that this one has. */
export const clearedAll = ({ dates }: Filter): Filter => ({
  ...firstFilter,
  dates: { ...firstFilter.dates, mode: dates.mode },
});
