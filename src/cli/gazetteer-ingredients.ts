import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ingredients } from "../gazetteer/build/build-index.ts";
import { type CuratedPlace, curatedFiles } from "../gazetteer/build/curated.ts";

/** What the JSON files of data/gazetteer, which is `folder`, put into an index. */
export async function ingredientsIn(folder: string): Promise<Ingredients> {
  // These are the project's own files, and the tests of the data hold them to their shapes.
  const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(join(folder, name), "utf8")) as T;
  const curated = await Promise.all(curatedFiles.map((name) => read<CuratedPlace[]>(name)));
  return {
    curated: curated.flat(),
    airports: await read("military-airports.json"),
    divisionNames: await read("division-names.json"),
    divisionWords: await read("division-words.json"),
    incompleteNames: await read("incomplete-names.json"),
    transliterated: await read("transliterated.json"),
    cyrillic: await read("cyrillic.json"),
    features: await read("features.json"),
  };
}
