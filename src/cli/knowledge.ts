import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CountriesTopology, openAtlas } from "../gazetteer/atlas.ts";
import { openGazetteer } from "../gazetteer/open-gazetteer.ts";
import type { Knowledge } from "../pipeline.ts";
import { packageRoot } from "./package-root.ts";

/** Opens the gazetteer and the outlines that come with the program. */
export async function loadKnowledge(): Promise<Knowledge> {
  const [index, outlines] = await Promise.all([
    readFile(join(packageRoot, "data/gazetteer/gazetteer.bin")),
    readFile(join(packageRoot, "data/basemap/countries.json"), "utf8"),
  ]);
  // Our own build writes the outlines, and a test of the data holds them to their shape.
  return { gazetteer: openGazetteer(index), atlas: openAtlas(JSON.parse(outlines) as CountriesTopology) };
}
