import type { Laydown } from "../model/laydown.ts";
import type { DrawnSymbol } from "../symbols/symbol.ts";
import type { ExportView } from "./export-view.ts";

/** A picture that a file of some format holds; its name is unique in the file and made of letters, digits and hyphens. */
export interface NamedSymbol {
  name: string;
  symbol: DrawnSymbol;
}

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
  /** The symbols that it shows as pictures: whoever can paint them puts them into the view as `pictures`. */
  symbols?: (laydown: Laydown, view: ExportView) => NamedSymbol[];
  /** The whole content of a file; a text has a line break at its end. */
  write(laydown: Laydown, view: ExportView): string | Uint8Array;
}

/** A format that is text. */
export interface TextFormat extends Format {
  write(laydown: Laydown, view: ExportView): string;
}
