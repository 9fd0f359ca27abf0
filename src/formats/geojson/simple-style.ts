import type { Status } from "../../model/claim.ts";
import { isReal } from "../../model/claim.ts";

/** simplestyle 1.1 properties: dark where someone says that it is so or will be, pale grey where it is not so. */
export function simpleStyle(status: Status): Record<string, string | number> {
  const isDenied = status === "denied" || status === "ruled-out";
  const colour = isReal(status) ? "#1f3b57" : isDenied ? "#b3b3b3" : "#8a7a52";
  return {
    "marker-color": colour,
    "marker-size": isReal(status) ? "medium" : "small",
    stroke: colour,
    "stroke-width": isReal(status) ? 3 : 1.5,
    "stroke-opacity": isDenied ? 0.4 : 1,
  };
}
