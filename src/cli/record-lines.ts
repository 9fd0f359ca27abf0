import { largestDocument } from "../read/unreadable.ts";

/** A line of a stream: its text without the line break, or null where it is too long to hold or no UTF-8. */
export interface RecordLine {
  /** From 1. */
  number: number;
  text: string | null;
  problem: "too long" | "not UTF-8" | null;
}

/** JSON may write a letter with six; a longer line can hold no document that may be read. */
const longestLine = 6 * largestDocument;
const lineBreak = 0x0a;

/** The lines of a stream of bytes, each as soon as it is whole; blank ones are left out. Holds one line at a time. */
export async function* recordLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<RecordLine> {
  let [held, length, number]: [Uint8Array[], number, number] = [[], 0, 1];
  const line = (): RecordLine | null => {
    const bytes = length > longestLine ? null : Buffer.concat(held, length);
    [held, length] = [[], 0];
    return bytes ? decoded(bytes, number) : { number, text: null, problem: "too long" };
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(lineBreak); end >= 0; end = chunk.indexOf(lineBreak, from)) {
      held.push(chunk.subarray(from, end));
      length += end - from;
      const whole = line();
      if (whole) yield whole;
      number++;
      from = end + 1;
    }
    if (length <= longestLine) held.push(chunk.subarray(from));
    else held = [];
    length += chunk.length - from;
  }
  const last = line();
  if (last) yield last;
}

function decoded(bytes: Uint8Array, number: number): RecordLine | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).trim();
    return text === "" ? null : { number, text, problem: null };
  } catch {
    return { number, text: null, problem: "not UTF-8" };
  }
}
