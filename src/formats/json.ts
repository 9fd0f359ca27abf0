import type { Format } from "./format.ts";

/** The laydown document itself, indented. */
export const json: Format = {
  name: "json",
  title: "the laydown document, with every claim and its evidence",
  extension: "json",
  mediaType: "application/json",
  per: "laydown",
  write: (laydown) => `${JSON.stringify(laydown, null, 2)}\n`,
};
