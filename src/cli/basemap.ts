import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BasemapTopologies } from "../scene/basemap-data.ts";
import { packageRoot } from "./package-root.ts";

/** The basemap that comes with the program. */
export async function loadBasemap(): Promise<BasemapTopologies> {
  const [countries, provinces, water, labels] = await Promise.all(
    ["countries", "provinces", "water", "labels"].map(async (name): Promise<unknown> =>
      JSON.parse(await readFile(join(packageRoot, `data/basemap/${name}.json`), "utf8")),
    ),
  );
  // Our own build writes the four files, and a test of the data holds them to their shape.
  return { countries, provinces, water, labels } as BasemapTopologies;
}
