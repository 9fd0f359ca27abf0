import { type Selection, told } from "../../print/selection.ts";
import { filterInWords } from "../filter-words.ts";
import { type Fate, fatesUnder } from "../groups.ts";
import type { Situation } from "../situation.svelte.ts";

/** What the filters of the page let through, and the words that tell it. */
export function selectionShown(situation: Situation): Selection {
  const { entries, shown, filter, laydown } = situation;
  const fates = entries.map(fatesUnder(filter));
  const count = (fate: Fate): number => fates.filter((each) => each === fate).length;
  return told({
    chosen: new Set(shown.map(({ deployment }) => deployment.id)),
    deployments: entries.length,
    sources: laydown.sources.length,
    filters: filterInWords(filter, situation),
    byStatus: entries.flatMap(({ deployment }, at) => (fates[at] === "other-status" ? deployment.status : [])),
    unplaced: count("unplaced"),
    leftOut: count("left-out"),
  });
}
