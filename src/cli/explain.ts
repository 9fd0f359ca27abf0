import { explain as explanationsOf } from "../locate/explain.ts";
import { readSource } from "../pipeline.ts";
import { sentencesOf } from "../read/sentences.ts";
import { messageOf } from "../read/unreadable.ts";
import { parsed } from "./arguments.ts";
import { claimInWords } from "./explain-claims.ts";
import { nameInWords } from "./explain-names.ts";
import { inputsOf } from "./inputs.ts";
import { loadKnowledge } from "./knowledge.ts";
import { streamOutput } from "./output.ts";
import { printable } from "./printable.ts";
import { documentsOf } from "./documents.ts";
import { readingOf } from "./readings.ts";
import { type Command, type ExitStatus, UsageError } from "./terminal.ts";

export const explain: Command = {
  help: `Usage: laydown explain FILE… [--gazetteer FILE]

Prints of each name in documents that may mean a place what it was taken for, and why: the words
around it, how it is used, the place, and all the places it may mean, best first, with what each
reason is worth. Of a name that was taken for no place it says why not. Then of each claim what
fills its slots, which words say so, and the rule that read them, and what was left out.

FILE              as PATH for extract
--gazetteer FILE  as for extract
-h, --help        say this

Exit status: 0 all was read, 1 some was not, 2 wrong usage.
`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, { gazetteer: { type: "string" } });
    if (positionals.length === 0) throw new UsageError("no FILE is given");
    const output = streamOutput(terminal.stdout);
    const knowledge = await loadKnowledge(values.gazetteer);
    let status: ExitStatus = 0;
    for await (const document of documentsOf(await inputsOf(positionals), terminal.stdin)) {
      const reading = await readingOf(document);
      if (reading.kind === "unreadable") {
        terminal.stderr.write(`laydown: ${messageOf(reading.unreadable)}\n`);
        status = 1;
        continue;
      }
      const { source, name } = reading;
      await output.write(`${printable(name)}\n`);
      const lineAt = lineCounter(source.text);
      for (const explanation of explanationsOf(source, sentencesOf(source.text), knowledge.gazetteer))
        await output.write(`\n${nameInWords(explanation, lineAt(explanation.span.start))}`);
      const { claims, notes } = readSource(source, knowledge);
      for (const claim of claims) await output.write(`\n${claimInWords(claim, lineAt(claim.quote.start))}`);
      for (const { span, message } of notes)
        await output.write(`\n${span ? `line ${lineAt(span.start)}: ` : ""}note: ${printable(message)}\n`);
      await output.write("\n");
    }
    return status;
  },
};

/** Says on which line, from 1, an offset of a text is. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => starts.filter((at) => at < offset).length + 1;
}
