import type { Status } from "../../model/claim.ts";
import { isReal } from "../../model/claim.ts";

/** simplestyle 1.1 properties in a colour (#rrggbb): strong where someone says that it is so or will be, pale where it is not. */
export function simpleStyle(status: Status, colour: string): Record<string, string | number> {
  const isDenied = status === "denied" || status === "ruled-out";
  return {
    "marker-color": colour,
    "marker-size": isReal(status) ? "medium" : "small",
    stroke: colour,
    "stroke-width": isReal(status) ? 3 : 1.5,
    "stroke-opacity": isReal(status) ? 1 : isDenied ? 0.4 : 0.7,
  };
}
