import { Readable } from "node:stream";
import type { Format } from "../formats/format.ts";
import type { Laydown, Note } from "../model/laydown.ts";
import { joinParts, type Part } from "../pipeline.ts";
import { distinctSources, type ReadSource } from "../read/distinct-sources.ts";
import { idOf } from "../read/read-document.ts";
import { messageOf } from "../read/unreadable.ts";
import { crewOf } from "./crew.ts";
import { generator } from "./generator.ts";
import { inOrder } from "./in-order.ts";
import type { Input } from "./inputs.ts";
import { loadKnowledge } from "./knowledge.ts";
import { type Progress, progressOn } from "./progress.ts";
import { documentsOf } from "./readings.ts";
import { unreadNote, withNotes } from "./tasks.ts";
import type { Terminal } from "./terminal.ts";

/** With what the documents are worked through; it makes no difference to the result how many jobs share them out. */
export interface Means {
  /** Path of the gazetteer's index; null for the one that comes with the program. */
  gazetteer: string | null;
  /** Number of threads, at least 1. */
  jobs: number;
}

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
  const crew = crewOf(jobs, { gazetteer, format: null, shared: [] }, knowledge);
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

/**
 * The written laydown of each input by itself, as it is read, and whether it was; that of an input that cannot be read holds
 * only a note that says why.
 */
export async function* laydownTextsOf(
  inputs: readonly Input[],
  format: Format,
  terminal: Terminal,
  { gazetteer, jobs }: Means,
): AsyncGenerator<{ text: string; isWhole: boolean }> {
  const seen = new Set<string>();
  const progress = progressOn(terminal);
  const crew = crewOf(jobs, { gazetteer, format: format.name, shared: [...sharedNames(inputs)] });
  let done = 0;
  try {
    for await (const { text, problem, twin } of inOrder(documentsOf(inputs, terminal.stdin), crew.alone, crew.ahead)) {
      if (problem !== null) reported(problem, terminal, progress);
      yield { text: twin && seen.has(twin.id) ? twin.text : text, isWhole: problem === null };
      if (twin) seen.add(twin.id);
      progress.step(++done, knownLength(inputs));
    }
    progress.clear();
  } finally {
    await crew.close();
  }
}

function reported(message: string, { stderr }: Terminal, progress: Progress): string {
  progress.clear();
  stderr.write(`laydown: ${message}\n`);
  return message;
}

const knownLength = (inputs: readonly Input[]): number | null =>
  inputs.some(({ kind }) => kind === "records") ? null : inputs.length;

/** Ids that more than one file would have. */
function sharedNames(inputs: readonly Input[]): Set<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const input of inputs) {
    if (input.kind !== "file") continue;
    const id = idOf(input.path);
    (once.has(id) ? shared : once).add(id);
  }
  return shared;
}
