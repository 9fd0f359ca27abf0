/** A part of the sheet. Lengths are pixels. */
export interface Block {
  height: number;
  /** SVG with its upper left corner there. */
  at(left: number, top: number): string;
}

/** Colours of the sheet outside the map. */
export interface PageColours {
  paper: string;
  ink: string;
  soft: string;
  line: string;
}

/** Between the edge of the sheet and its texts, pixels. */
export const margin = 24;

export const nothing: Block = { height: 0, at: () => "" };
