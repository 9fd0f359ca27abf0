import type { Laydown } from "../model/laydown.ts";

/** A way to write a laydown. */
export interface Format {
  /** As it is asked for on the command line. */
  name: string;
  /** What it is, for a list of formats. */
  title: string;
  /** File ending, without the dot. */
  extension: string;
  mediaType: string;
  /** One laydown of all sources, or a laydown for each source by itself, as it is read. */
  per: "laydown" | "source";
  /** The whole text of a file, with a line break at its end. */
  write(laydown: Laydown): string;
}
