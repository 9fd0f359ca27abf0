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
