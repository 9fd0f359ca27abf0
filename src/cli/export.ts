import { plainView } from "../formats/export-view.ts";
import type { Format } from "../formats/format.ts";
import { exportFormats } from "../formats/formats.ts";
import { restrictedTo } from "../formats/restricted-to.ts";
import { perspectives } from "../scene/perspectives.ts";
import { seenAs } from "../scene/seen-as.ts";
import { parsed } from "./arguments.ts";
import { chosenBy, filterKeys } from "./deployment-filter.ts";
import { jobsOf } from "./jobs.ts";
import { laydownAt } from "./laydown-at.ts";
import { fileOutput } from "./output.ts";
import { painted } from "./paint.ts";
import { type Command, UsageError } from "./terminal.ts";

const formatList = exportFormats
  .map(({ extension, title }) => `                  ${`.${extension}`.padEnd(12)} ${title}`)
  .join("\n");
const views = perspectives.map(({ id }) => id).join(", ");

export const exportCommand: Command = {
  help: `Usage: laydown export PATH… --out FILE [--format FORMAT] [--filter KEY=VALUE]… [--title TITLE]
                      [--perspective VIEW] [--gazetteer FILE] [--jobs N]

Saves the laydown of documents for other programs.

PATH              as for extract; or a laydown that was saved as JSON
--out FILE        write to FILE, as what its ending says:
${formatList}
                  It appears whole or not at all
--format FORMAT   write as FORMAT, whatever the ending: ${exportFormats.map(({ name }) => name).join(", ")}
--filter KEY=VALUE[,VALUE]
                  only deployments with one of these values. KEY is one of
                  ${filterKeys}.
                  Given again: all have to hold
--title TITLE     what the map is called
--perspective VIEW
                  whose eyes sides are seen with: ${views}. The default is ${perspectives[0].id}
--gazetteer FILE  as for extract
--jobs N          as for extract
-h, --help        say this

Exit status: 0 all was read, 1 some was not, 2 wrong usage, 3 another failure.
`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, {
      out: { type: "string" },
      format: { type: "string" },
      filter: { type: "string", multiple: true, default: [] },
      title: { type: "string", default: plainView.title },
      perspective: { type: "string", default: perspectives[0].id },
      gazetteer: { type: "string" },
      jobs: { type: "string", default: "1" },
    });
    if (values.out === undefined) throw new UsageError("no --out FILE is given");
    const format = formatFor(values.out, values.format);
    const perspective = perspectives.find(({ id }) => id === values.perspective);
    if (!perspective) throw new UsageError(`there is no view "${values.perspective}": ${views}`);
    const means = { gazetteer: values.gazetteer ?? null, jobs: jobsOf(values.jobs) };
    const output = await fileOutput(values.out);
    try {
      const { laydown: whole, isWhole } = await laydownAt(positionals, terminal, means);
      const { ids, words } = chosenBy(values.filter, whole);
      const laydown = restrictedTo(whole, ids, words);
      const view = { ...plainView, ...seenAs(laydown, perspective), title: values.title };
      const pictures = await painted(format.symbols?.(laydown, view) ?? []);
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
