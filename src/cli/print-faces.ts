import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";
import { type FaceName, type Faces, type FontFile, fontFile } from "../print/faces.ts";
import { fontNames } from "../print/font-names.ts";

const require = createRequire(import.meta.url);

/** The fonts that pictures are set in. */
export async function loadFaces(): Promise<Faces> {
  const [regular, bold, italic, title] = await Promise.all([
    loadFace("regular"),
    loadFace("bold"),
    loadFace("italic"),
    loadFace("title"),
  ]);
  return { regular, bold, italic, title };
}

async function loadFace(face: FaceName): Promise<FontFile[]> {
  const { family, files } = fontNames(face);
  const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), "files");
  return Promise.all(files.map(async (name) => fontFile(await readFile(join(folder, name)), inflateSync)));
}
