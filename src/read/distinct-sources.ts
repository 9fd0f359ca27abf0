import type { Note } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";

/** A source that was read, and what there is to say of it. */
export interface ReadSource {
  source: Source;
  notes: Note[];
}

/** Digits of the content's hash that tell sources of one name apart. */
const suffixLength = 12;

/**
 * Gives every source an id of its own. Sources of one id that differ all get a suffix from their content, so that the order in
 * which they came does not matter; one that came twice, byte for byte, is kept once, with a note.
 */
export function distinctSources(read: readonly ReadSource[]): { sources: Source[]; notes: Note[] } {
  const repeats: Note[] = [];
  const seen = new Set<string>();
  let distinct = read.filter(({ source }) => {
    const key = `${source.sha256} ${source.id}`;
    if (seen.has(key)) repeats.push(repeated(source.id));
    return !seen.has(key) && seen.add(key);
  });
  for (let shared = sharedIds(distinct); shared.size > 0; shared = sharedIds(distinct)) {
    distinct = distinct.map((each) => (shared.has(each.source.id) ? renamed(each, suffixedId(each.source)) : each));
  }
  return {
    sources: distinct.map(({ source }) => source),
    notes: [...distinct.flatMap(({ notes }) => notes), ...repeats],
  };
}

/** The same under another id, in its notes too. */
export const renamed = ({ source, notes }: ReadSource, id: string): ReadSource => ({
  source: { ...source, id },
  notes: notes.map((note) => ({ ...note, source: id })),
});

/** An id with the first digits of the content's hash; with all of them where it has the first already. */
export function suffixedId({ id, sha256 }: Source): string {
  const short = `-${sha256.slice(0, suffixLength)}`;
  return id + (id.endsWith(short) ? `-${sha256}` : short);
}

/** The note that one of two equal documents is left out. */
export const repeated = (id: string): Note => ({
  source: null,
  span: null,
  stage: "read",
  level: "info",
  message: `${id} was given more than once with the same content and is kept once`,
});

function sharedIds(read: readonly ReadSource[]): Set<string> {
  const once = new Set<string>();
  const shared = new Set<string>();
  for (const { source } of read) (once.has(source.id) ? shared : once).add(source.id);
  return shared;
}
