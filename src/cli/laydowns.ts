import type { Laydown, Note } from "../model/laydown.ts";
import { makeLaydown } from "../pipeline.ts";
import { distinctSources, type ReadSource, renamed, repeated, suffixedId } from "../read/distinct-sources.ts";
import { idOf } from "../read/read-document.ts";
import { messageOf, type Unreadable } from "../read/unreadable.ts";
import { generator } from "./generator.ts";
import type { Input } from "./inputs.ts";
import { loadKnowledge } from "./knowledge.ts";
import { progressOn } from "./progress.ts";
import { readingsOf } from "./readings.ts";
import type { Terminal } from "./terminal.ts";

/** A laydown, and whether every input that belongs in it was read. */
export interface Made {
  laydown: Laydown;
  isWhole: boolean;
}

/** One laydown of all inputs. Each that cannot be read is named on standard error and noted in the laydown. */
export async function laydownOf(inputs: readonly Input[], terminal: Terminal, gazetteer?: string): Promise<Made> {
  const knowledge = await loadKnowledge(gazetteer);
  const read: ReadSource[] = [];
  const unread: Note[] = [];
  const progress = progressOn(terminal);
  for await (const reading of readingsOf(inputs, terminal.stdin)) {
    if (reading.kind === "source") read.push(reading);
    else unread.push(reported(reading.unreadable, terminal, progress.clear));
    progress.step(read.length + unread.length, knownLength(inputs));
  }
  progress.clear();
  const { sources, notes } = distinctSources(read);
  const laydown = makeLaydown(sources, knowledge, generator);
  return { laydown: withNotes(laydown, [...unread, ...notes]), isWhole: unread.length === 0 };
}

/** A laydown for each input by itself, as it is read; one of an input that cannot be read holds only a note that says why. */
export async function* laydownsOf(
  inputs: readonly Input[],
  terminal: Terminal,
  gazetteer?: string,
): AsyncGenerator<Made> {
  const knowledge = await loadKnowledge(gazetteer);
  const shared = sharedNames(inputs);
  const seen = new Set<string>();
  const progress = progressOn(terminal);
  let done = 0;
  for await (const reading of readingsOf(inputs, terminal.stdin)) {
    if (reading.kind === "unreadable") {
      const note = reported(reading.unreadable, terminal, progress.clear);
      yield { laydown: withNotes(makeLaydown([], knowledge, generator), [note]), isWhole: false };
    } else {
      const { source, notes } = shared.has(reading.source.id) ? renamed(reading, suffixedId(reading.source)) : reading;
      const isRepeated = shared.has(reading.source.id) && seen.has(source.id);
      if (shared.has(reading.source.id)) seen.add(source.id);
      const laydown = makeLaydown(isRepeated ? [] : [source], knowledge, generator);
      yield { laydown: withNotes(laydown, isRepeated ? [repeated(reading.source.id)] : notes), isWhole: true };
    }
    progress.step(++done, knownLength(inputs));
  }
  progress.clear();
}

const withNotes = (laydown: Laydown, notes: readonly Note[]): Laydown => ({
  ...laydown,
  notes: [...notes, ...laydown.notes],
});

function reported(unreadable: Unreadable, { stderr }: Terminal, clear: () => void): Note {
  const message = messageOf(unreadable);
  clear();
  stderr.write(`laydown: ${message}\n`);
  return { source: null, span: null, stage: "read", level: "warning", message };
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
