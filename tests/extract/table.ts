import { describe, expect, it } from "vitest";
import { expectationOf, readingOf, type Shown } from "./claim-lines.ts";

/** A text, its quotes in [brackets] where that matters, and the claims it makes, a line each as `lineOf` writes them. */
export type Row = [text: string, ...claims: string[]];

interface Table {
  show?: Shown;
  holds?: Row[];
  /** What a text says and the program does not read yet. A row that comes true fails here: move it up. */
  knownGaps?: Row[];
}

/** Tests that each text of a table is read as its row says. */
export function table(theme: string, { show = {}, holds = [], knownGaps = [] }: Table): void {
  const check = (...row: Row): void => expect(readingOf(row[0], show)).toEqual(expectationOf(row));
  if (holds.length > 0) describe(theme, () => it.each(holds)("%s", check));
  if (knownGaps.length > 0) describe(`${theme}: known gaps`, () => it.fails.each(knownGaps)("%s", check));
}
