/** A horizontal strip of the picture. Lengths are CSS pixels; the canvas is scaled. */
export interface Block {
  height: number;
  draw: (context: CanvasRenderingContext2D, top: number) => void;
}

/** Colours of the picture outside the map. */
export interface PageColours {
  paper: string;
  ink: string;
  soft: string;
  line: string;
}

/** Between the edge of the picture and its texts, pixels. */
export const margin = 24;

export const sans = '"Source Sans 3"';
export const serif = '"Source Serif 4"';
