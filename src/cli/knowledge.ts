import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CountriesTopology, openAtlas } from "../gazetteer/atlas.ts";
import { openGazetteer } from "../gazetteer/open-gazetteer.ts";
import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import type { Knowledge } from "../pipeline.ts";
import { problemOf } from "./inputs.ts";
import { packageRoot } from "./package-root.ts";
import { UsageError } from "./terminal.ts";

/**
 * Opens the gazetteer at a path, or else the one that comes with the program, and its outlines. Throws a `UsageError`
 * where no gazetteer is at that path.
 */
export async function loadKnowledge(gazetteerPath?: string): Promise<Knowledge> {
  const [gazetteer, outlines] = await Promise.all([
    gazetteerPath === undefined ? ownGazetteer() : gazetteerAt(gazetteerPath),
    readFile(join(packageRoot, "data/basemap/countries.json"), "utf8"),
  ]);
  // Our own build writes the outlines, and a test of the data holds them to their shape.
  return { gazetteer, atlas: openAtlas(JSON.parse(outlines) as CountriesTopology) };
}

const ownGazetteer = async (): Promise<Gazetteer> =>
  openGazetteer(await readFile(join(packageRoot, "data/gazetteer/gazetteer.bin")));

async function gazetteerAt(path: string): Promise<Gazetteer> {
  const index = await readFile(path).catch((error: unknown) => {
    throw new UsageError(`--gazetteer ${path} ${problemOf(error).join(": ")}`);
  });
  try {
    return openGazetteer(index);
  } catch (error) {
    throw new UsageError(`--gazetteer ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
