import { Readable } from "node:stream";
import type { Laydown, Note } from "../model/laydown.ts";
import { joinParts, type Part } from "../pipeline.ts";
import { distinctSources, type ReadSource } from "../read/distinct-sources.ts";
import { messageOf } from "../read/unreadable.ts";
import { crewOf, type Means } from "./crew.ts";
import { documentsOf } from "./documents.ts";
import { generator } from "./generator.ts";
import { inOrder } from "./in-order.ts";
import type { Input } from "./inputs.ts";
import { loadKnowledge } from "./knowledge.ts";
import { progressOn, reported } from "./progress.ts";
import { unreadNote, withNotes } from "./tasks.ts";
import type { Terminal } from "./terminal.ts";

/** One laydown of all inputs, and whether each was read. One that cannot be is named on standard error and noted in the laydown. */
export async function laydownOf(
  inputs: readonly Input[],
  terminal: Terminal,
  { gazetteer, jobs }: Means,
): Promise<{ laydown: Laydown; isWhole: boolean }> {
  const knowledge = await loadKnowledge(gazetteer ?? undefined);
  const read: ReadSource[] = [];
  const unread: Note[] = [];
  const parts: Part[] = [];
  const progress = progressOn(terminal);
  const crew = await crewOf(jobs, { gazetteer, format: null, shared: [] }, knowledge);
  try {
    for await (const reading of inOrder(documentsOf(inputs, terminal.stdin), crew.read, crew.ahead)) {
      if (reading.kind === "source") read.push(reading);
      else unread.push(unreadNote(reported(messageOf(reading.unreadable), terminal, progress)));
    }
    const { sources, notes } = distinctSources(read);
    for await (const part of inOrder(Readable.from(sources), crew.part, crew.ahead)) {
      parts.push(part);
      progress.step(parts.length, sources.length);
    }
    progress.clear();
    const laydown = joinParts(sources, parts, knowledge.gazetteer, generator);
    return { laydown: withNotes(laydown, [...unread, ...notes]), isWhole: unread.length === 0 };
  } finally {
    await crew.close();
  }
}
