import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";
import { type Faces, type FontFile, fontFile } from "../print/faces.ts";

/** Scripts that the fonts come in, the most usual first. */
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"];

const require = createRequire(import.meta.url);

/** The fonts that pictures are set in. */
export async function loadFaces(): Promise<Faces> {
  const [regular, bold, italic, title] = await Promise.all([
    loadFace("source-sans-3", "400-normal"),
    loadFace("source-sans-3", "600-normal"),
    loadFace("source-serif-4", "400-italic"),
    loadFace("source-serif-4", "600-normal"),
  ]);
  return { regular, bold, italic, title };
}

async function loadFace(family: string, variant: string): Promise<FontFile[]> {
  const folder = join(dirname(require.resolve(`@fontsource/${family}/package.json`)), "files");
  const names = scripts.map((script) => `${family}-${script}-${variant}.woff`);
  return Promise.all(names.map(async (name) => fontFile(await readFile(join(folder, name)), inflateSync)));
}
