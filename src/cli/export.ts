import { plainView } from "../formats/export-view.ts";
import type { Format } from "../formats/format.ts";
import { exportFormats } from "../formats/formats.ts";
import { restrictedTo } from "../formats/restricted-to.ts";
import { titleOf } from "../print/title.ts";
import { facetedOf, passesChoices } from "../scene/facets.ts";
import { seenAs } from "../scene/seen-as.ts";
import { parsed } from "./arguments.ts";
import { laydownAt } from "./laydown-at.ts";
import { meansOf } from "./means.ts";
import { fileOutput } from "./output.ts";
import { choicesOf, perspectiveChosen, selectionHelp, selectionOptions, wishesOf } from "./selection-options.ts";
import { type Command, UsageError } from "./terminal.ts";

const formatList = exportFormats
  .map(({ extension, title }) => `                  ${`.${extension}`.padEnd(12)} ${title}`)
  .join("\n");

export const exportCommand: Command = {
  help: `Usage: laydown export PATH… --out FILE [--format FORMAT] [--title TITLE]
                      [--filter NAME=VALUE …] [--sides VIEWER] [--gazetteer FILE] [--jobs N]

Saves the laydown of documents for other programs.

PATH              as for extract; or a laydown that was saved as JSON
--out FILE        write to FILE, as what its ending says:
${formatList}
                  It appears whole or not at all
--format FORMAT   write as FORMAT, whatever the ending: ${exportFormats.map(({ name }) => name).join(", ")}
${selectionHelp}`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, {
      out: { type: "string" },
      format: { type: "string" },
      ...selectionOptions,
    });
    if (values.out === undefined) throw new UsageError("no --out FILE is given");
    const format = formatFor(values.out, values.format);
    const perspective = perspectiveChosen(values.sides);
    const wishes = wishesOf(values.filter);
    const means = meansOf(values);
    const output = await fileOutput(values.out);
    try {
      const { laydown: whole, isWhole } = await laydownAt(positionals, terminal, means);
      const items = facetedOf(whole, perspective);
      const choices = choicesOf(wishes, items);
      const chosen = items.filter((item) => passesChoices(item, choices));
      const laydown = restrictedTo(
        whole,
        new Set(chosen.map(({ deployment }) => deployment.id)),
        wishes.map(({ facet, value }) => `${facet}: ${value}`).join("; "),
      );
      const view = { ...plainView, ...seenAs(laydown, perspective), title: values.title?.trim() || titleOf(laydown) };
      const symbols = format.symbols?.(laydown, view);
      const pictures = symbols ? await (await import("./paint.ts")).painted(symbols) : view.pictures;
      await output.write(format.write(laydown, { ...view, pictures }));
      await output.finish();
      return isWhole ? 0 : 1;
    } finally {
      output.discard();
    }
  },
};

/** The format of that name, or else of the longest ending that the file has. */
function formatFor(path: string, name: string | undefined): Format {
  if (name !== undefined) {
    const named = exportFormats.find((format) => format.name === name);
    if (named) return named;
    throw new UsageError(`there is no format "${name}": ${exportFormats.map((format) => format.name).join(", ")}`);
  }
  const [format] = exportFormats
    .filter(({ extension }) => path.toLowerCase().endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length);
  if (format) return format;
  const endings = exportFormats.map(({ extension }) => `.${extension}`).join(", ");
  throw new UsageError(`--out ${path}: the ending says no format; there are ${endings}, or say --format`);
}
