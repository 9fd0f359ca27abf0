import { statuses } from "../model/claim.ts";
import type { Laydown } from "../model/laydown.ts";
import { type Choices, facetedOf, facets, firstChoices, passesChoices } from "../scene/facets.ts";
import type { Perspective } from "../scene/perspective.ts";
import { locationOf } from "../model/standing.ts";
import { words } from "./words.ts";

/** What of a laydown is drawn, and the words that tell it. */
export interface Selection {
  /** Ids of the deployments that pass. */
  chosen: ReadonlySet<string>;
  subtitle: string;
  /** The filters as a sentence; empty where there are none. */
  filters: string;
  /** How many are not drawn, by reason. */
  hidden: string[];
}

/** What passes some choices beside those that hold at first. */
export function selectionOf(laydown: Laydown, choices: Choices, perspective: Perspective): Selection {
  const all = { ...firstChoices, ...choices };
  const items = facetedOf(laydown, perspective);
  const chosen = items.filter((item) => passesChoices(item, all));
  const byStatus = items.filter((item) => passesChoices(item, all, "status") && !chosen.includes(item));
  const unplaced = chosen.filter(({ deployment }) => locationOf(deployment) === null).length;
  const leftOut = items.length - chosen.length - byStatus.length;
  const inWords = filtersInWords(choices, perspective);
  const sources = laydown.sources.length;
  return {
    chosen: new Set(chosen.map(({ deployment }) => deployment.id)),
    subtitle:
      inWords === "" ? words.summary(items.length, sources) : words.selection(chosen.length, items.length, sources),
    filters: inWords === "" ? "" : words.filters(inWords),
    hidden: [
      ...statuses.flatMap((status) => {
        const own = byStatus.filter(({ deployment }) => deployment.status === status).length;
        return own > 0 ? [`${own} ${words.statuses[status]}`] : [];
      }),
      ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
      ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ],
  };
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
