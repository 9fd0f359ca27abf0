import { plainView } from "../../formats/export-view.ts";
import { exportFormats } from "../../formats/formats.ts";
import { restrictedTo } from "../../formats/restricted-to.ts";
import { seenAs } from "../../scene/seen-as.ts";
import { filterInWords } from "../filter-words.ts";
import { saveFile } from "../save-file.ts";
import type { Situation } from "../situation.svelte.ts";
import { fileStem } from "../snapshot/file-name.ts";
import { strings } from "../strings.ts";
import type { ExportName } from "./export-names.ts";
import { painted } from "./painted.ts";

/** Saves what the filters let through in a format and gives the name of the file. Rejects with a reason to read. */
export async function saveExport(situation: Situation, name: ExportName): Promise<string> {
  const format = exportFormats.find((each) => each.name === name);
  if (!format) throw new Error(`Not a format: ${name}.`);
  const { shown, filter, title, asOf, perspective } = situation;
  const ids = new Set(shown.map(({ deployment }) => deployment.id));
  const laydown = restrictedTo(
    situation.laydown,
    ids,
    filterInWords(filter, situation) || strings.exports.asDrawnAtFirst,
  );
  const view = {
    ...plainView,
    ...seenAs(laydown, perspective),
    title: title.trim() || strings.title.general,
  };
  const pictures = await painted(format.symbols?.(laydown, view) ?? []);
  const content = format.write(laydown, { ...view, pictures });
  const file = `${fileStem(title, asOf)}.${format.extension}`;
  // TypeScript takes bytes for perhaps shared ones, which a zip file's never are.
  saveFile(new Blob([content as string | Uint8Array<ArrayBuffer>], { type: format.mediaType }), file);
  return file;
}
