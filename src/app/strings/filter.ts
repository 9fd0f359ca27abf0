import type { Domain } from "../../symbols/domain.ts";
import type { Facet } from "../../scene/facets.ts";
import { counted } from "./counted.ts";

/** Of the filters, their search and what they leave. */
export const filterStrings = {
  label: "Filters",
  search: "Search sentences, quotes and sources",
  searchHint: "Search words",
  undo: "Undo filter",
  redo: "Redo filter",
  undoHint: "Undo the last change of the filters (Ctrl or Cmd and Z)",
  redoHint: "Redo the change of the filters (Shift, Ctrl or Cmd and Z)",
  facets: {
    actor: "Actor",
    side: "Side",
    domain: "Domain",
    action: "Action",
    status: "Status",
    grade: "Grade",
    source: "Source",
  } satisfies Record<Facet, string>,
  chosen: (count: number) => `, ${count} chosen`,
  deployments: (count: number) => `: ${counted(count, "deployment")}`,
  more: (count: number) => `All ${count}`,
  fewer: "Fewer",
  reset: "Reset",
  active: "Filters in force",
  remove: (words: string) => `Remove filter ${words}`,
  clear: "Clear all",
  part: (name: string, words: string) => `${name}: ${words}`,
  text: "Text",
  quoted: (text: string) => `“${text}”`,
  dates: { event: "Event dates", report: "Report dates" },
  allStatuses: "all",
  noStatus: "none",
  shown: (shown: number, all: number) => `${shown.toLocaleString("en")} of ${counted(all, "deployment")}`,
  byStatus: (count: number) => `${count.toLocaleString("en")} not drawn for ${count === 1 ? "its" : "their"} status.`,
  drawThem: "Draw all statuses",
  none: {
    title: "No deployment passes these filters",
    hint: "Each is still there: at the end of this list, and on the map once a filter goes.",
    undo: "Undo the last filter",
    clear: "Clear all filters",
  },
  domains: { land: "land", air: "air", sea: "sea", other: "other" } satisfies Record<Domain, string>,
};
