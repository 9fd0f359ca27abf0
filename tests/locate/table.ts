import { describe, expect, it } from "vitest";
import { mentionsIn, type Told } from "./mention-lines.ts";

/** A text and all its mentions in order, a line each as `mentionsIn` writes them. */
export type Row = [text: string, ...mentions: string[]];

interface Table {
  told: Told;
  holds?: Row[];
  /** What a text says and the program does not read yet. A row that comes true fails here: move it up. */
  knownGaps?: Row[];
}

/** Tests that the places of each text of a table are read as its row says. */
export function table(theme: string, { told, holds = [], knownGaps = [] }: Table): void {
  const check = (text: string, ...mentions: string[]): void => expect(mentionsIn(text, told)).toEqual(mentions);
  if (holds.length > 0) describe(theme, () => it.each(holds)("%s", check));
  if (knownGaps.length > 0) describe(`${theme}: known gaps`, () => it.fails.each(knownGaps)("%s", check));
}
