import type { Status } from "../model/claim.ts";
import type { Side } from "../symbols/sidc.ts";
import type { SymbolLook } from "../symbols/symbol.ts";

/** How a laydown is seen in a file that shows it: what belongs to a view and not to its claims. */
export interface ExportView {
  /** What the map is called. */
  title: string;
  /** Whose eyes it is seen with: "NATO view". */
  perspective: string;
  /** Side of each deployment by its id; one that is left out is on an unknown side. */
  sides: ReadonlyMap<string, Side>;
  /** What the perspective calls each side. */
  sideNames: Readonly<Record<Side, string>>;
  /** How a symbol of that side and status looks; its `stroke` and `fill` are #rrggbb. */
  lookOf: (side: Side, status: Status) => SymbolLook;
  /** PNG files by the name of the symbol that they show. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Nobody's view: no side is taken. */
export const plainView: ExportView = {
  title: "Force laydown",
  perspective: "No side taken",
  sides: new Map(),
  sideNames: { friend: "Friend", hostile: "Hostile", neutral: "Neutral", unknown: "No side taken" },
  lookOf: (_side, status) => ({
    stroke: plainStrokes[status],
    fill: "#ffffff",
    casing: "#ffffff",
    frame: status === "reported" ? "solid" : status === "planned" ? "dashed" : "dotted",
    struck: status === "ruled-out" || status === "denied",
    stacked: false,
  }),
  pictures: new Map(),
};

const plainStrokes: Readonly<Record<Status, string>> = {
  reported: "#1f3b57",
  planned: "#1f3b57",
  considered: "#8a7a52",
  conditional: "#8a7a52",
  "ruled-out": "#7d7d7d",
  denied: "#7d7d7d",
};
