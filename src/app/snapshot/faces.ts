import { unzlibSync } from "fflate";
import { type FaceName, type Faces, fontFile } from "../../print/faces.ts";
import { fontNames } from "../../print/font-names.ts";

const addresses = import.meta.glob<string>(
  [
    "../../../node_modules/@fontsource/source-sans-3/files/*-{latin,latin-ext,cyrillic,cyrillic-ext,greek}-{400,600}-normal.woff",
    "../../../node_modules/@fontsource/source-serif-4/files/*-{latin,latin-ext,cyrillic,cyrillic-ext,greek}-{400-italic,600-normal}.woff",
  ],
  { query: "?url", import: "default", eager: true },
);

/** Fetches the fonts that pictures are set in. */
export async function loadFaces(): Promise<Faces> {
  const [regular, bold, italic, title] = await Promise.all(
    (["regular", "bold", "italic", "title"] as const).map(loadFace),
  );
  return { regular: regular ?? [], bold: bold ?? [], italic: italic ?? [], title: title ?? [] };
}

const loadFace = (face: FaceName): Promise<Faces[FaceName][number][]> =>
  Promise.all(
    fontNames(face).files.map(async (file) => {
      const address = Object.entries(addresses).find(([path]) => path.endsWith(`/${file}`))?.[1];
      if (address === undefined) throw new Error(`The font ${file} is not there.`);
      return fontFile(new Uint8Array(await (await fetch(address)).arrayBuffer()), unzlibSync);
    }),
  );
