import { isByline } from "./date-lines.ts";
import type { MastheadRule } from "./finding.ts";
import { outletOpening } from "./outlets.ts";

/**
 * The agency or outlet that a byline names after the writer.
 *
 *     By Robert Burns, Associated Press Writer
 *                      ^^^^^^^^^^^^^^^^
 */
export const bylines: MastheadRule = (lines, part) =>
  part === "tail"
    ? []
    : lines.flatMap(({ text }) => {
        const outlet = isByline(text)
          ? (text
              .split(/[,|•/]/)
              .slice(1)
              .map(outletOpening)
              .find((found) => found !== null) ?? null)
          : null;
        return outlet ? [{ field: "publisher", value: outlet.name, rank: 4 } as const] : [];
      });
