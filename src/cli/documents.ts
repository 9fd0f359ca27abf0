import { createReadStream } from "node:fs";
import { largestDocument, type Unreadable } from "../read/unreadable.ts";
import { type Input, problemOf } from "./inputs.ts";
import { recordLines } from "./record-lines.ts";

/** A document that is still to be read: a file, the line of a record, or what is known to be unreadable. */
export type Unread =
  | { kind: "file"; path: string }
  | { kind: "record"; name: string; text: string }
  | { kind: "unreadable"; unreadable: Unreadable };

/** Every document of some inputs, one at a time and only when it is asked for. */
export async function* documentsOf(inputs: readonly Input[], stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Unread> {
  for (const input of inputs) {
    if (input.kind !== "records") yield input;
    else if (input.path === null) yield* recordsOf(stdin, "standard input");
    else yield* recordsIn(input.path);
  }
}

/** The records of a file, and why there are no more where it cannot be read to its end. */
async function* recordsIn(path: string): AsyncGenerator<Unread> {
  const stream = createReadStream(path);
  try {
    // A stream without an encoding gives bytes.
    yield* recordsOf(stream as AsyncIterable<Uint8Array>, path);
  } catch (error) {
    yield broken(path, ...problemOf(error));
  } finally {
    stream.destroy();
  }
}

async function* recordsOf(stream: AsyncIterable<Uint8Array>, whole: string): AsyncGenerator<Unread> {
  let any = false;
  for await (const { number, text, problem } of recordLines(stream)) {
    any = true;
    const name = `line ${number} of ${whole}`;
    if (text !== null) yield { kind: "record", name, text };
    else if (problem === "not UTF-8") yield broken(name, "is not UTF-8", "send UTF-8");
    else yield broken(name, `is larger than ${largestDocument / 1024 / 1024} MB`, "split it into its articles");
  }
  if (!any) yield broken(whole, "is empty", 'write one {"id": …, "text": …} a line');
}

const broken = (name: string, reason: string, fix: string): Unread => ({
  kind: "unreadable",
  unreadable: { name, reason, fix },
});
