import type { MarkColours } from "./mark-colours.ts";
import type { PlaceUse } from "./places.ts";

/** The name of a place beside its dot. Lengths are pixels; line height and width of a line are in the size. */
export const placeName = { size: 10.5, gap: 3, lineHeight: 1.2, widest: 10, padding: 4, rim: 1.2 };

/** How the dot of a place is drawn: a disc where something is, a ring for a party, a thin ring inside a name. */
export interface DotLook {
  fill: string;
  opacity: number;
  stroke: string;
  /** Of the ring, which lies about the disc, pixels. */
  width: number;
}

export const dotLook = (use: PlaceUse, { place, paper }: MarkColours): DotLook =>
  use === "literal"
    ? { fill: place, opacity: 0.7, stroke: paper, width: 1 }
    : { fill: paper, opacity: 0.55, stroke: place, width: use === "party" ? 1.8 : 0.9 };
