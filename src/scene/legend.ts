import { legendOfExtents } from "./extents.ts";
import { legendOfMarks } from "./marks.ts";
import { legendOfMovements } from "./movements.ts";
import type { Perspective } from "./perspective.ts";
import type { LegendEntry, Scene } from "./scene.ts";

/** The legend of what is drawn, or of the part of it that is in sight. */
export const legendOf = (drawn: Omit<Scene, "legend">, perspective: Perspective): LegendEntry[] => [
  ...legendOfMarks(drawn.marks, perspective),
  ...legendOfMovements(drawn.movements),
  ...legendOfExtents(drawn.extents),
];

/** The line for borders that the basemap draws dashed, by the names of those in sight; none where there are none. */
export const legendOfDisputed = (names: readonly string[]): LegendEntry[] =>
  names.length
    ? [{ id: "disputed-border", label: `Disputed border: ${names.join(", ")}`, sample: { kind: "disputed-border" } }]
    : [];
