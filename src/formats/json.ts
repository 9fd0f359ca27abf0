import type { Laydown } from "../model/laydown.ts";
import type { TextFormat } from "./format.ts";

/** The laydown document itself, indented. */
export const json = {
  name: "json",
  title: "the laydown document, with every claim and its evidence",
  extension: "json",
  mediaType: "application/json",
  per: "laydown",
  write: (laydown: Laydown) => `${JSON.stringify(laydown, null, 2)}\n`,
} satisfies TextFormat;
