import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { faceStyles } from "../print/faces.ts";
import type { UsedFile } from "../print/font-style.ts";
import { rendererFont } from "./renderer-font.ts";

/** A picture and the fonts that its letters are set in. */
interface Picture {
  svg: string;
  fonts: readonly UsedFile[];
}

/** A picture as PNG, `scale` pixels to each of its own: everything is drawn anew at that size. */
export async function pngOf({ svg, fonts }: Picture, scale: number): Promise<Uint8Array> {
  // The renderer reads its fonts from files only.
  const folder = await mkdtemp(join(tmpdir(), "laydown-fonts-"));
  try {
    const files = fonts.map((used, index) => ({ path: join(folder, `${index}.ttf`), font: rendererFont(used, fonts) }));
    await Promise.all(files.map(({ path, font }) => writeFile(path, font)));
    const renderer = new Resvg(svg, {
      fitTo: { mode: "zoom", value: scale },
      font: {
        fontFiles: files.map(({ path }) => path),
        loadSystemFonts: false,
        defaultFontFamily: faceStyles.regular.family,
      },
    });
    return renderer.render().asPng();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
