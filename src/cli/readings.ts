import { readDocument, type Reading } from "../read/read-document.ts";
import { readRecord } from "../read/read-record.ts";
import { largestDocument } from "../read/unreadable.ts";
import { bytesOf, type Input } from "./inputs.ts";
import { recordLines } from "./record-lines.ts";

/** Reads every input, one at a time and only when it is asked for. */
export async function* readingsOf(inputs: readonly Input[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  for (const input of inputs) {
    if (input.kind === "unreadable") yield input;
    else if (input.kind === "records") yield* recordReadings(stdin);
    else yield await fileReading(input.path);
  }
}

async function fileReading(path: string): Promise<Reading> {
  const bytes = await bytesOf(path);
  return bytes instanceof Uint8Array ? readDocument({ name: path, bytes }) : { kind: "unreadable", unreadable: bytes };
}

async function* recordReadings(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Reading> {
  let any = false;
  for await (const { number, text, problem } of recordLines(stdin)) {
    any = true;
    const name = `line ${number} of standard input`;
    if (text !== null) yield readRecord(text, name);
    else if (problem === "not UTF-8") yield broken(name, "is not UTF-8", "send UTF-8");
    else yield broken(name, `is larger than ${largestDocument / 1024 / 1024} MB`, "split it into its articles");
  }
  if (!any) yield broken("standard input", "is empty", 'send one {"id": …, "text": …} a line');
}

const broken = (name: string, reason: string, fix: string): Reading => ({
  kind: "unreadable",
  unreadable: { name, reason, fix },
});
