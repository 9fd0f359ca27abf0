import { statuses } from "../../model/claim.ts";
import type { Selection } from "../../print/selection.ts";
import { words } from "../../print/words.ts";
import { filterInWords } from "../filter-words.ts";
import { fatesUnder } from "../groups.ts";
import type { Situation } from "../situation.svelte.ts";

/** What the filters of the page let through, and the words that tell it. */
export function selectionShown(situation: Situation): Selection {
  const { entries, shown, filter, laydown } = situation;
  const filters = filterInWords(filter, situation);
  const sources = laydown.sources.length;
  return {
    chosen: new Set(shown.map(({ deployment }) => deployment.id)),
    subtitle:
      filters === "" ? words.summary(entries.length, sources) : words.selection(shown.length, entries.length, sources),
    filters: filters === "" ? "" : words.filters(filters),
    hidden: hiddenParts(situation),
  };
}

/** What the list holds that the picture does not, by reason. */
function hiddenParts({ entries, filter, placesShown }: Situation): string[] {
  const fates = entries.map(fatesUnder(filter));
  const leftOut = fates.filter((fate) => fate === "left-out").length;
  const unplaced = fates.filter((fate) => fate === "unplaced").length;
  return [
    ...statuses.flatMap((status) => {
      const own = entries.filter(({ deployment }, at) => deployment.status === status && fates[at] === "other-status");
      return own.length > 0 ? [`${own.length} ${words.statuses[status]}`] : [];
    }),
    ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
    ...(leftOut > 0 ? [words.leftOut(leftOut)] : []),
    ...(placesShown ? [words.mentions] : []),
  ];
}
