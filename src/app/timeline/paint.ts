import { isReal, type Status } from "../../model/claim.ts";
import type { MarkColours } from "../../scene/mark-colours.ts";
import type { Side } from "../../scene/scene.ts";

/** Colours of a mark: full where it is reported, pale where planned, empty where nobody says that it is so. */
export function paintOf(
  { side, status }: { side: Side; status: Status },
  colours: MarkColours,
): { fill: string; stroke: string } {
  const { stroke, fill } = colours.sides[side];
  if (status === "ruled-out" || status === "denied") return { fill: colours.paper, stroke: colours.negated.stroke };
  if (!isReal(status)) return { fill: colours.paper, stroke };
  return { fill: status === "planned" ? fill : stroke, stroke };
}
