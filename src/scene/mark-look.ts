import type { Status } from "../model/claim.ts";
import type { SymbolLook } from "../symbols/symbol.ts";
import type { MarkColours } from "./mark-colours.ts";
import type { Side } from "./scene.ts";
import { statusClass } from "./unit.ts";

/** How a symbol of that side and status looks: what is not real is hollow, what is said not to be is grey and struck. */
export function lookOf(side: Side, status: Status, stacked: boolean, colours: MarkColours): SymbolLook {
  const { stroke, fill } = colours.sides[side];
  const casing = colours.paper;
  switch (statusClass(status)) {
    case "reported":
      return { stroke, fill, casing, frame: "solid", struck: false, stacked };
    case "planned":
      return { stroke, fill, casing, frame: "dashed", struck: false, stacked };
    case "unreal":
      return { stroke, fill: colours.paper, casing, frame: "dotted", struck: false, stacked };
    case "negated":
      return { ...colours.negated, casing, frame: "dashed", struck: true, stacked };
  }
}
