import { ByteReader } from "./byte-reader.ts";
import { fameOf } from "./fame.ts";
import { foldName } from "./fold-name.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import type { Tables } from "./index-format.ts";
import { PlaceTable, sectionsOf } from "./place-table.ts";
import { SortedNames } from "./sorted-names.ts";

const kept = 8192;

/** What a run of words is to the names: where names that begin with it stand, and whether it is one or begins longer ones. */
interface Run {
  at: number;
  /** Number after the last name that folds to exactly this run; `at` where none does. */
  end: number;
  goesOn: boolean;
}

/**
 * The gazetteer of an index that `data/build` wrote. Throws where `index` is none.
 *
 * Names fold without regard to case: "us" finds the United States, so a caller looks up words that are written as names
 * are, and an abbreviation of up to three letters only where it stands in capitals.
 */
export function openGazetteer(index: Uint8Array): Gazetteer {
  const bytes = sectionsOf(index);
  const tables = JSON.parse(new TextDecoder().decode(bytes.tables)) as Tables; // the build writes it, a test has its checksum
  const names = new SortedNames(bytes.names, new ByteReader(bytes.blocks), tables.names);
  const places = new PlaceTable(bytes, tables);
  const nameAt = (name: number): string => names.name(name);

  const ranked = remembering(
    (run: Run): readonly Candidate[] => {
      const found = places.bearers(run.at, run.end, nameAt);
      return found
        .map((candidate) => ({ candidate, fame: fameOf(candidate) }))
        .sort((a, b) => b.fame - a.fame || (a.candidate.place.id < b.candidate.place.id ? -1 : 1))
        .map(({ candidate }) => candidate);
    },
    (run) => run.at,
  );

  const runOf = remembering(
    (key: string): Run => {
      const at = names.firstFrom(key);
      let end = at;
      while (end < names.length && names.key(end) === key) end++;
      return { at, end, goesOn: end < names.length && names.key(end).startsWith(key + " ") };
    },
    (key) => key,
  );

  return {
    candidates(name) {
      const run = runOf(foldName(name));
      return run.end > run.at ? ranked(run) : [];
    },
    longest(words, from) {
      let best: { length: number; run: Run } | null = null;
      let key = "";
      for (let to = from; to < words.length; to++) {
        key = to === from ? (words[to] ?? "") : `${key} ${words[to]}`;
        if (key === "") return null;
        const run = runOf(key);
        if (run.end > run.at) best = { length: to - from + 1, run };
        if (!run.goesOn) break;
      }
      return best && { length: best.length, candidates: ranked(best.run) };
    },
    byId: (id) => places.byId(id, nameAt),
  };
}

/** The function with its last few thousand answers kept; `keyOf` tells equal arguments. */
function remembering<Argument, Key, Answer>(
  answer: (argument: Argument) => Answer,
  keyOf: (argument: Argument) => Key,
): (argument: Argument) => Answer {
  const answers = new Map<Key, Answer>();
  return (argument) => {
    const key = keyOf(argument);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= kept) answers.clear();
    const fresh = answer(argument);
    answers.set(key, fresh);
    return fresh;
  };
}
