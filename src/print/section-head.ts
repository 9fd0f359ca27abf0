import type { PageColours } from "./block.ts";
import { textLine, type Typesetter } from "./text.ts";

export const sectionHeadHeight = 24;

/** The word above a legend or a list. */
export const sectionHead = (
  text: string,
  left: number,
  top: number,
  colours: PageColours,
  setter: Typesetter,
): string => textLine(text, [left, top + 13], { face: "bold", size: 13.5, fill: colours.ink }, setter);
