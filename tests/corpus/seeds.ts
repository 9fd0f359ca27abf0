import { readFileSync } from "node:fs";
import type { Source } from "../../src/model/source.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { goldOfSeeds } from "./gold.ts";

/** The seeds as the program reads them from their files. */
export const seeds: Source[] = await Promise.all(
  goldOfSeeds().map(async ({ file }) => {
    const reading = await readDocument({
      name: file,
      bytes: readFileSync(new URL(`../../${file}`, import.meta.url)),
    });
    if (reading.kind === "unreadable") throw new Error(`${file} cannot be read: ${reading.unreadable.reason}`);
    return reading.source;
  }),
);
