import type { HeadLine } from "./head-lines.ts";

/** What one rule makes of a line. Of several for a field the lowest rank holds; among equals the first. */
export interface Finding {
  field: "title" | "publisher" | "url" | "published";
  value: string;
  rank: number;
}

/** A rule looks at the lines of the head or the tail and says what it finds; it never sees the body of the text. */
export type MastheadRule = (lines: readonly HeadLine[], part: "head" | "tail") => Finding[];
