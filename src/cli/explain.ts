import { fullName, type Candidate } from "../gazetteer/gazetteer.ts";
import { explain as explanationsOf, type Explanation, type NotChosenName } from "../locate/explain.ts";
import type { Ranked } from "../locate/resolve.ts";
import { sentencesOf } from "../read/sentences.ts";
import { messageOf } from "../read/unreadable.ts";
import { parsed } from "./arguments.ts";
import { inputsOf } from "./inputs.ts";
import { loadKnowledge } from "./knowledge.ts";
import { streamOutput } from "./output.ts";
import { documentsOf, readingOf } from "./readings.ts";
import { type Command, type ExitStatus, UsageError } from "./terminal.ts";

export const explain: Command = {
  help: `Usage: laydown explain FILE… [--gazetteer FILE]

Prints of each name in documents that may mean a place what it was taken for, and why: the words
around it, how it is used, the place, and all the places it may mean, best first, with what each
reason is worth. Of a name that was taken for no place it says why not.

FILE              as PATH for extract
--gazetteer FILE  as for extract
-h, --help        say this

Exit status: 0 all was read, 1 some was not, 2 wrong usage.
`,
  async run(args, terminal) {
    const { values, positionals } = parsed(args, { gazetteer: { type: "string" } });
    if (positionals.length === 0) throw new UsageError("no FILE is given");
    const output = streamOutput(terminal.stdout);
    const { gazetteer } = await loadKnowledge(values.gazetteer);
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
      for (const explanation of explanationsOf(source, sentencesOf(source.text), gazetteer))
        await output.write(`\n${block(explanation, lineAt(explanation.span.start))}`);
      await output.write("\n");
    }
    return status;
  },
};

/** Candidates that are shown of one name; how many more there are is said. */
const shown = 5;
/** Letters of context on each side. */
const context = 60;

const refusals: Record<NotChosenName["reason"], string> = {
  person: "part of a person's name",
  institution: "part of an institution's name",
  equipment: "part of a type of equipment",
  ship: "a ship's name",
  article: 'a town does not stand after "the"',
  acronym: "an acronym",
  unit: "part of a unit's name",
  street: "part of a street's name",
  word: "a word with a capital that its place gives it",
  "no-evidence": "little known, and nothing around it speaks of a place",
};

/** A paragraph on one name, ending in a line break. */
function block(explanation: Explanation, line: number): string {
  const { span, before, after } = explanation;
  const head = `line ${line}: ${tail(printable(before))}[${printable(span.text)}]${start(printable(after))}`;
  if (explanation.outcome === "refused") {
    const { candidates, reason } = explanation;
    return [
      head,
      `  no place: ${refusals[reason]}`,
      ...candidates.slice(0, shown).map((candidate) => `     ${described(candidate)}`),
      ...more(candidates.length),
      "",
    ].join("\n");
  }
  const { candidate, role, score, ranked } = explanation;
  return [
    head,
    `  ${described(candidate)}: ${role}, sure ${score.toFixed(2)}`,
    ...ranked.slice(0, shown).map((each, at) => rankLine(each, at + 1)),
    ...more(ranked.length),
    "",
  ].join("\n");
}

function rankLine({ candidate, reasons, total }: Ranked, rank: number): string {
  const counted = reasons
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(
      ({ reason, weight }) => `${reason.replaceAll("-", " ")} ${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(1)}`,
    );
  return `  ${rank}. ${total.toFixed(1).padStart(5)}  ${described(candidate)}: ${counted.join(", ") || "nothing speaks for it"}`;
}

const more = (length: number): string[] => (length > shown ? [`     and ${length - shown} more`] : []);

/** "Paris, Texas, US (city of 24,171, geonames:4717560, 33.66 -95.56)" */
function described(candidate: Candidate): string {
  const { place, population } = candidate;
  const kind = population > 0 ? `${place.kind} of ${population.toLocaleString("en")}` : place.kind;
  const point = `${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`;
  return `${fullName(candidate)} (${kind}, ${place.id}, ${point})`;
}

/** Text on one line; without the control characters that a terminal would obey. */
const printable = (text: string): string => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, " ");

const tail = (text: string): string => (text.length > context ? `…${text.slice(-context)}` : text);
const start = (text: string): string => (text.length > context ? `${text.slice(0, context)}…` : text);

/** Says on which line, from 1, an offset of a text is; offsets have to come in rising order. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (let end = text.indexOf("\n", at); end >= 0 && end < offset; end = text.indexOf("\n", at)) {
      line++;
      at = end + 1;
    }
    return line;
  };
}
