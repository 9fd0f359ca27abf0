import { type Block, margin } from "./block.ts";

/** Width and height, pixels. */
export interface Size {
  width: number;
  height: number;
}

export interface Rect extends Size {
  left: number;
  top: number;
}

/**
 * Where the legend stands: in a column of so many pixels beside the map, or below it. A `whole` column goes down to the foot
 * of the sheet, beside what stands below the map too.
 */
export type Arrangement = { beside: number; whole?: boolean } | "below";

/** What stands about the map. */
export interface Furniture {
  heading: Block;
  legend: Block;
  sources: Block;
  closing: Block;
}

const gap = 18;
const foot = 14;

/** Where all parts of a sheet stand. */
export interface Sheet {
  map: Rect;
  legend: { left: number; top: number };
  sources: number;
  closing: number;
}

export const innerWidth = ({ width }: Size): number => width - 2 * margin;

/** Width of the parts below the map. */
export const widthBelow = (size: Size, arrangement: Arrangement): number =>
  innerWidth(size) - (arrangement !== "below" && arrangement.whole ? arrangement.beside + gap : 0);

/** The sheet on which the map has what the other parts leave; null where the legend is too long to stand beside it. */
export function sheetOf(
  size: Size,
  arrangement: Arrangement,
  { heading, legend, sources, closing }: Furniture,
): Sheet | null {
  const beside = arrangement === "below" || legend.height === 0 ? null : arrangement.beside;
  const below = [beside === null ? legend.height : 0, sources.height, closing.height].map((height) =>
    height > 0 ? height + foot : 0,
  );
  const [legendRoom = 0, sourceRoom = 0, closingRoom = 0] = below;
  const top = heading.height;
  const bottom = size.height - margin - legendRoom - sourceRoom - closingRoom;
  const map: Rect = {
    left: margin,
    top,
    width: innerWidth(size) - (beside === null ? 0 : beside + gap),
    height: bottom - top,
  };
  const legendReach = arrangement !== "below" && arrangement.whole ? size.height - margin - top : map.height;
  if (beside !== null && legend.height > legendReach) return null;
  return {
    map,
    legend: beside === null ? { left: margin, top: bottom + foot } : { left: margin + map.width + gap, top },
    sources: bottom + legendRoom + foot,
    closing: bottom + legendRoom + sourceRoom + foot,
  };
}
