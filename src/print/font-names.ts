import type { FaceName } from "./faces.ts";

/** Scripts that the fonts come in, the most usual first. */
const scripts = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"];

const fonts: Readonly<Record<FaceName, readonly [family: string, variant: string]>> = {
  regular: ["source-sans-3", "400-normal"],
  bold: ["source-sans-3", "600-normal"],
  italic: ["source-serif-4", "400-italic"],
  title: ["source-serif-4", "600-normal"],
};

/** The package of a face's font, as @fontsource publishes it, and the names of its files. */
export function fontNames(face: FaceName): { family: string; files: string[] } {
  const [family, variant] = fonts[face];
  return { family, files: scripts.map((script) => `${family}-${script}-${variant}.woff`) };
}
