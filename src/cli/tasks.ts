import { plainView } from "../formats/export-view.ts";
import { printedFormats } from "../formats/formats.ts";
import type { Laydown, Note } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import { joinParts, type Knowledge, type Part, readSource } from "../pipeline.ts";
import { renamed, repeated, suffixedId } from "../read/distinct-sources.ts";
import type { Reading } from "../read/read-document.ts";
import { messageOf } from "../read/unreadable.ts";
import { generator } from "./generator.ts";
import { loadKnowledge } from "./knowledge.ts";
import type { Unread } from "./documents.ts";
import { readingOf } from "./readings.ts";

/** What the tasks need to know besides their documents. Plain JSON. */
export interface Settings {
  /** Path of the gazetteer's index; null for the one that comes with the program. */
  gazetteer: string | null;
  /** Name of the format in which `alone` writes; null where it is not asked. */
  format: string | null;
  /** Ids that more than one file has. */
  shared: readonly string[];
}

/** A document's own laydown, written. */
export interface Alone {
  text: string;
  /** Why the document could not be read; null where it was. */
  problem: string | null;
  /** For an id that several files have: the source's own id, and what to write where that one was already written. */
  twin: { id: string; text: string } | null;
}

/** What is done with one document. Answers depend on nothing else, so that any thread may give them. */
export interface Tasks {
  read(document: Unread): Promise<Reading>;
  part(source: Source): Promise<Part>;
  alone(document: Unread): Promise<Alone>;
}

/** The tasks on this thread. What they know of the world is opened when it is first needed, where it is not given. */
export function tasksWith({ gazetteer, format, shared }: Settings, given?: Knowledge): Tasks {
  let loading: Promise<Knowledge> | null = given ? Promise.resolve(given) : null;
  const knowledge = (): Promise<Knowledge> => (loading ??= loadKnowledge(gazetteer ?? undefined));
  const writer = printedFormats.find(({ name }) => name === format);

  const written = async (sources: readonly Source[], notes: readonly Note[]): Promise<string> => {
    if (!writer) throw new Error(`A known format is needed to write a laydown: got ${format}.`);
    const known = await knowledge();
    const parts = sources.map((source) => readSource(source, known));
    return writer.write(withNotes(joinParts(sources, parts, known.gazetteer, generator), notes), plainView);
  };

  return {
    read: readingOf,
    part: async (source) => readSource(source, await knowledge()),
    async alone(document) {
      const reading = await readingOf(document);
      if (reading.kind === "unreadable") {
        const problem = messageOf(reading.unreadable);
        return { text: await written([], [unreadNote(problem)]), problem, twin: null };
      }
      const { id } = reading.source;
      if (!shared.includes(id))
        return { text: await written([reading.source], reading.notes), problem: null, twin: null };
      const { source, notes } = renamed(reading, suffixedId(reading.source));
      const twin = { id: source.id, text: await written([], [repeated(id)]) };
      return { text: await written([source], notes), problem: null, twin };
    },
  };
}

export const withNotes = (laydown: Laydown, notes: readonly Note[]): Laydown => ({
  ...laydown,
  notes: [...notes, ...laydown.notes],
});

/** The note that a document could not be read. */
export const unreadNote = (message: string): Note => ({
  source: null,
  span: null,
  stage: "read",
  level: "warning",
  message,
});
