import type { Format } from "./format.ts";

/** One laydown document a line, one for each source. */
export const ndjson: Format = {
  name: "ndjson",
  title: "a laydown document a line for each source, as it is read",
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  per: "source",
  write: (laydown) => `${JSON.stringify(laydown)}\n`,
};
