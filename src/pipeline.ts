import type { Atlas } from "./gazetteer/atlas.ts";
import type { Gazetteer } from "./gazetteer/gazetteer.ts";
import type { Laydown } from "./model/laydown.ts";
import type { Source } from "./model/source.ts";

/** What the pipeline knows of the world. */
export interface Knowledge {
  gazetteer: Gazetteer;
  atlas: Atlas;
}

/** The laydown of several sources; `generator` is the program and its version, "laydown 0.1.0". */
export function makeLaydown(sources: readonly Source[], _knowledge: Knowledge, generator: string): Laydown {
  return {
    format: "laydown/1",
    generator,
    sources: [...sources],
    places: [],
    mentions: [],
    claims: [],
    deployments: [],
    notes: [],
  };
}
