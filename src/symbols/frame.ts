import milsymbol from "milsymbol";
import { flattenPath } from "./flatten-path.ts";

/** The frame of a symbol: the shape that says side and domain, in the symbol's own units (100 = one symbol size). */
export interface Frame {
  /** SVG path data, closed or (air, subsurface) open. */
  path: string;
  /** The same outline as a ring of [x, y], closed, about the symbol's anchor at [0, 0]; y grows downwards. */
  ring: [number, number][];
}

/** Where symbols have their middle in the units of their drawing. */
const centre = 100;

/** The frame that the side, set and entity digits of a SIDC ask for. */
export function frameOf(sidc: string): Frame {
  const { g } = new milsymbol.Symbol(sidc).getMetadata().baseGeometry;
  const path = typeof g === "string" ? g : pathOf(g);
  const ring = flattenPath(path).map(([x, y]): [number, number] => [x - centre, y - centre]);
  return { path, ring };
}

/** The package's types know only paths, but the friendly sea frame is a circle. */
function pathOf(g: { type: string; d?: string; cx?: number; cy?: number; r?: number }): string {
  if (g.d !== undefined) return g.d;
  const { cx = centre, cy = centre, r = 0 } = g;
  const k = r * 0.5523;
  return (
    `M${cx - r},${cy} c0,${-k} ${r - k},${-r} ${r},${-r} c${k},0 ${r},${r - k} ${r},${r} ` +
    `c0,${k} ${k - r},${r} ${-r},${r} c${-k},0 ${-r},${k - r} ${-r},${-r} Z`
  );
}
