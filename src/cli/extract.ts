import { plainView } from "../formats/export-view.ts";
import type { TextFormat } from "../formats/format.ts";
import { printedFormats } from "../formats/formats.ts";
import { parsed } from "./arguments.ts";
import { type Input, inputsOf } from "./inputs.ts";
import type { Means } from "./crew.ts";
import { laydownTextsOf } from "./laydown-texts.ts";
import { savedLaydown } from "./laydown-at.ts";
import { meansOf, meansOptions } from "./means.ts";
import { fileOutput, streamOutput } from "./output.ts";
import { type Command, type ExitStatus, type Terminal, UsageError } from "./terminal.ts";

const formatList = printedFormats.map(({ name, title }) => `                  ${name.padEnd(8)} ${title}`).join("\n");

export const extract: Command = {
  help: `Usage: laydown extract PATH… [--format FORMAT] [--gazetteer FILE] [--jobs N] [--out FILE]

Reads documents and prints which forces they say are where, every claim with its quote.

PATH              a file (text, Markdown, HTML or PDF, at most 10 MB), a folder with all that is
                  in it, or records, one a line, in a file that ends in .ndjson or .jsonl or,
                  as "-", on standard input:
                  {"id": …, "title": …, "url": …, "published": "YYYY-MM-DD", "text": …}
                  of which only "id" and "text" must be there; or one laydown that was saved as
                  JSON, which is opened as it is

--format FORMAT   one of
${formatList}
                  The default is ${printedFormats[0].name}.
--gazetteer FILE  find places in an index that "laydown gazetteer build" made
--jobs N          share the documents out to N threads; "auto" is one a core. The result is the
                  same for any N. The default is 1
--out FILE        write to FILE instead of standard output; it appears whole or not at all
-h, --help        say this

A document that cannot be read is named on standard error and in the notes of the laydown; the
rest is done. Exit status: 0 all was read, 1 some was not, 2 wrong usage, 3 another failure.
`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, {
      format: { type: "string", default: printedFormats[0].name },
      ...meansOptions,
      out: { type: "string" },
    });
    const format = printedFormats.find(({ name }) => name === values.format);
    if (!format) {
      const known = printedFormats.map(({ name }) => name).join(", ");
      throw new UsageError(`there is no format "${values.format}": ${known}`);
    }
    const saved = await savedLaydown(positionals);
    const means = meansOf(values);
    const output = values.out === undefined ? streamOutput(terminal.stdout) : await fileOutput(values.out);
    try {
      let status: ExitStatus = 0;
      for await (const { text, isWhole } of saved
        ? [{ text: format.write(saved, plainView), isWhole: true }]
        : textsOf(await inputsOf(positionals), format, terminal, means)) {
        await output.write(text);
        if (!isWhole) status = 1;
      }
      await output.finish();
      return status;
    } finally {
      output.discard();
    }
  },
};

/** One text of all inputs, or one of each, as the format asks. */
const textsOf = (...of: Parameters<typeof laydownTextsOf>): ReturnType<typeof laydownTextsOf> =>
  of[1].per === "source" ? laydownTextsOf(...of) : one(...of);

async function* one(
  inputs: readonly Input[],
  format: TextFormat,
  terminal: Terminal,
  means: Means,
): AsyncGenerator<{ text: string; isWhole: boolean }> {
  const { laydownOf } = await import("./laydowns.ts");
  const { laydown, isWhole } = await laydownOf(inputs, terminal, means);
  yield { text: format.write(laydown, plainView), isWhole };
}
