import type { ExpressionSpecification } from "maplibre-gl";
import type { MarkColours } from "../../scene/mark-colours.ts";

/** The colour of a feature's side; grey where its status says that it is not so. */
export const sideColour = (colours: MarkColours, part: "stroke" | "fill"): ExpressionSpecification => [
  "case",
  ["in", ["get", "status"], ["literal", ["ruled-out", "denied"]]],
  colours.negated[part],
  [
    "match",
    ["get", "side"],
    "friend",
    colours.sides.friend[part],
    "hostile",
    colours.sides.hostile[part],
    "neutral",
    colours.sides.neutral[part],
    colours.sides.unknown[part],
  ],
];
