import type { Laydown } from "../model/laydown.ts";
import type { TextFormat } from "./format.ts";

/** One laydown document a line, one for each source. */
export const ndjson = {
  name: "ndjson",
  title: "a laydown document a line for each source, as it is read",
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  per: "source",
  write: (laydown: Laydown) => `${JSON.stringify(laydown)}\n`,
} satisfies TextFormat;
