import { actions, statuses } from "../model/claim.ts";
import { sides } from "../scene/scene.ts";
import { domains } from "../symbols/domain.ts";
import type { Entry } from "./entries.ts";
import { type Facet, facets, passesChoices, valuesOf } from "../scene/facets.ts";
import { type Filter, firstFilter, passingBesides } from "./filter.ts";

/** A value of a facet, as a filter offers it. */
export interface FacetValue {
  value: string;
  /** Entries that have it, under the filters of the other facets, the text and the dates. */
  count: number;
  chosen: boolean;
}

/** Facets whose values have an order of their own; those of the others stand by how many entries have them. */
const ordered: Partial<Record<Facet, readonly string[]>> = {
  status: statuses,
  side: sides,
  domain: domains,
  action: actions,
};

/** Every value that an entry has or the filter names, whatever else is chosen, in an order that no filter changes. */
export function facetValues(entries: readonly Entry[], filter: Filter): Record<Facet, FacetValue[]> {
  const passing = entries.filter(passingBesides(filter));
  const valuesOfFacet = (facet: Facet): FacetValue[] => {
    const all = tally(entries, facet);
    const left = tally(
      passing.filter((entry) => passesChoices(entry, filter.choices, facet)),
      facet,
    );
    const chosen = chosenOf(filter, facet);
    const values = [...new Set([...all.keys(), ...(filter.choices[facet] ?? [])])].filter(
      (value) => all.has(value) || facet !== "status",
    );
    return values
      .sort(byOrder(facet, all))
      .map((value) => ({ value, count: left.get(value) ?? 0, chosen: chosen.includes(value) }));
  };
  return Object.fromEntries(facets.map((facet) => [facet, valuesOfFacet(facet)])) as Record<Facet, FacetValue[]>; // By every facet.
}

function tally(entries: readonly Entry[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of entries.flatMap((entry) => valuesOf(entry, facet)))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function byOrder(facet: Facet, counts: ReadonlyMap<string, number>): (a: string, b: string) => number {
  const order = ordered[facet];
  const number = (value: string): number =>
    facet === "grade" ? 0 : order ? order.indexOf(value) : -(counts.get(value) ?? 0);
  return (a, b) => number(a) - number(b) || (a < b ? -1 : 1);
}

/** Statuses say what is drawn, so that none chosen is none drawn; of another facet none chosen lets every value pass. */
const chosenOf = ({ choices }: Filter, facet: Facet): readonly string[] =>
  choices[facet] ?? (facet === "status" ? statuses : []);

/** The filter with a value chosen that was not, or the other way round. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const chosen = chosenOf(filter, facet);
  return withChoice(
    filter,
    facet,
    chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
  );
}

/** The filter with these values of a facet and no others. */
export function withChoice(filter: Filter, facet: Facet, values: readonly string[]): Filter {
  const saysNothing = facet === "status" ? statuses.every((status) => values.includes(status)) : values.length === 0;
  const choices = Object.entries({ ...filter.choices, [facet]: values });
  return { ...filter, choices: Object.fromEntries(choices.filter(([name]) => name !== facet || !saysNothing)) };
}

/** The filter with a facet as it was at first. */
export const cleared = (filter: Filter, facet: Facet): Filter =>
  withChoice(filter, facet, firstFilter.choices[facet] ?? []);

/** True where a facet is as it was at first. */
export function isAsAtFirst({ choices }: Filter, facet: Facet): boolean {
  const [now, first] = [choices[facet], firstFilter.choices[facet]];
  if (!now || !first) return now === first;
  return now.length === first.length && first.every((value) => now.includes(value));
}
