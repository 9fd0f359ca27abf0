import { type Status, statuses } from "../model/claim.ts";
import type { Laydown } from "../model/laydown.ts";
import { type Choices, facetedOf, facets, firstChoices, passesChoices } from "../scene/facets.ts";
import type { Perspective } from "../scene/perspective.ts";
import { locationOf } from "../model/standing.ts";
import { words } from "./words.ts";

/** What of a laydown is drawn, and the words that tell it. */
export interface Selection {
  /** Ids of the deployments that pass. */
  chosen: ReadonlySet<string>;
  /** How much is drawn. */
  summary: string;
  /** The filters as a sentence; empty where there are none. */
  filters: string;
  /** How many are not drawn, by reason. */
  hidden: string[];
}

/** What is drawn of how much, and how many of the rest are left out for which reason. */
export interface Choice {
  chosen: ReadonlySet<string>;
  deployments: number;
  sources: number;
  /** The filters in words; empty where there are none. */
  filters: string;
  byStatus: readonly Status[];
  unplaced: number;
  leftOut: number;
}

/** A choice with the words that tell it. */
export const told = ({ chosen, deployments, sources, filters, byStatus, unplaced, leftOut }: Choice): Selection => ({
  chosen,
  summary: filters === "" ? words.summary(deployments, sources) : words.selection(chosen.size, deployments, sources),
  filters: filters === "" ? "" : words.filters(filters),
  hidden: [
    ...statuses.flatMap((status) => {
      const own = byStatus.filter((each) => each === status).length;
      return own > 0 ? [`${own} ${words.statuses[status]}`] : [];
    }),
    ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
  ],
});

/** What passes some choices beside those that hold at first. */
export function selectionOf(laydown: Laydown, choices: Choices, perspective: Perspective): Selection {
  const all = { ...firstChoices, ...choices };
  const items = facetedOf(laydown, perspective);
  const chosen = items.filter((item) => passesChoices(item, all));
  const byStatus = items.filter((item) => passesChoices(item, all, "status") && !chosen.includes(item));
  return told({
    chosen: new Set(chosen.map(({ deployment }) => deployment.id)),
    deployments: items.length,
    sources: laydown.sources.length,
    filters: filtersInWords(choices, perspective),
    byStatus: byStatus.map(({ deployment }) => deployment.status),
    unplaced: chosen.filter(({ deployment }) => locationOf(deployment) === null).length,
    leftOut: items.length - chosen.length - byStatus.length,
  });
}

/** "Actor: Russia, Belarus; Status: ruled out". */
function filtersInWords(choices: Choices, { labels }: Perspective): string {
  return facets
    .flatMap((facet) => {
      const values = choices[facet];
      if (!values) return [];
      const names: Readonly<Record<string, string>> =
        facet === "side" ? labels : facet === "status" ? words.statuses : {};
      return [`${words.facets[facet]}: ${values.map((value) => names[value] ?? value).join(", ")}`];
    })
    .join("; ");
}
