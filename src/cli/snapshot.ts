import { SizeError } from "../print/request.ts";
import { selectionOf } from "../print/selection.ts";
import { enlargementOf, sheetSizes } from "../print/sheet-sizes.ts";
import { type Snapshot, snapshot as drawn } from "../print/snapshot.ts";
import { titleOf } from "../print/title.ts";
import { extentsIn } from "../scene/extents.ts";
import { facetedOf } from "../scene/facets.ts";
import { placeDots } from "../scene/places.ts";
import { parsed } from "./arguments.ts";
import { loadBasemap } from "./basemap.ts";
import { loadKnowledge } from "./knowledge.ts";
import { laydownAt } from "./laydown-at.ts";
import { meansOf } from "./means.ts";
import { fileOutput } from "./output.ts";
import { loadFaces } from "./print-faces.ts";
import { choicesOf, perspectiveChosen, selectionHelp, selectionOptions, wishesOf } from "./selection-options.ts";
import {
  formatOf,
  paletteChosen,
  type PictureFormat,
  scaleChosen,
  sizeChosen,
  viewChosen,
} from "./snapshot-options.ts";
import { type Command, UsageError } from "./terminal.ts";

const sizeList = sheetSizes.map(({ name, title }) => `                  ${name.padEnd(13)} ${title}`).join("\n");

/** Writes a picture; each writer is loaded when it is asked for. */
const written: Readonly<Record<PictureFormat, (picture: Snapshot, scale: number) => Promise<string | Uint8Array>>> = {
  svg: (picture) => Promise.resolve(picture.svg),
  pdf: async (picture) => (await import("../print/pdf/pdf.ts")).pdfOf(picture),
  png: async (picture, scale) => (await import("./png.ts")).pngOf(picture, scale),
};

export const snapshot: Command = {
  help: `Usage: laydown snapshot PATH… --out FILE [--view VIEW] [--size SIZE] [--scale N]
                        [--theme THEME] [--places] [--title TITLE] [--subtitle TEXT]
                        [--filter NAME=VALUE …] [--sides VIEWER] [--gazetteer FILE] [--jobs N]

Draws the map of documents as a picture to print, with title, day, legend, scale, numbered sources
and credits, without a browser.

PATH              as for extract; or a laydown that was saved as JSON
--out FILE        where to: .svg and .pdf are vectors with their fonts, .png is pixels
--view VIEW       "theatre", which is the default: all marks, as near as they fit;
                  zoom/lat/lon, as the address of the map has it; or west,south,east,north
--size SIZE       of the whole sheet, WIDTHxHEIGHT in pixels, or one of
${sizeList}
                  The default is 16:9
--scale N         pixels of a PNG to a pixel of the size, 1 to 4. The default is 2
--theme THEME     light, dark or print, which is the default
--places          with all places that are mentioned, as the page draws them under "Places mentioned"
--subtitle TEXT   a line of your own between the title and the day, as many lines as it takes
${selectionHelp}`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, {
      out: { type: "string" },
      view: { type: "string", default: "theatre" },
      size: { type: "string", default: "16:9" },
      scale: { type: "string", default: "2" },
      theme: { type: "string", default: "print" },
      places: { type: "boolean", default: false },
      subtitle: { type: "string", default: "" },
      ...selectionOptions,
    });
    const format = formatOf(values.out);
    const scale = scaleChosen(values.scale);
    const view = viewChosen(values.view);
    const size = sizeChosen(values.size, format === "png" ? scale : 1);
    const palette = paletteChosen(values.theme);
    const wishes = wishesOf(values.filter);
    const perspective = perspectiveChosen(values.sides);
    const means = meansOf(values);
    const output = await fileOutput(values.out ?? "");
    try {
      const { laydown, isWhole } = await laydownAt(positionals, terminal, means);
      const choices = choicesOf(wishes, facetedOf(laydown, perspective));
      const [{ atlas }, topologies, faces] = await Promise.all([
        loadKnowledge(values.gazetteer),
        loadBasemap(),
        loadFaces(),
      ]);
      const picture = orUsageError(() =>
        drawn({
          laydown,
          selection: selectionOf(laydown, choices, perspective),
          title: values.title?.trim() || titleOf(laydown),
          subtitle: values.subtitle.trim(),
          size,
          enlarged: enlargementOf(size),
          view,
          selected: null,
          opened: null,
          palette,
          perspective,
          places: values.places ? placeDots(laydown) : [],
          atlas,
          extentOf: extentsIn(atlas),
          topologies,
          faces,
        }),
      );
      await output.write(await written[format](picture, scale));
      await output.finish();
      return isWhole ? 0 : 1;
    } finally {
      output.discard();
    }
  },
};

function orUsageError(draw: () => Snapshot): Snapshot {
  try {
    return draw();
  } catch (error) {
    throw error instanceof SizeError ? new UsageError(`--size: ${error.message}`) : error;
  }
}
