import { fameOf } from "./fame.ts";
import { foldName } from "./fold-name.ts";
import type { Candidate, Gazetteer } from "./gazetteer.ts";
import { openIndex } from "./open-index.ts";

/** What a run of folded words is to the names: where it would stand, and whether it is one or begins longer ones. */
interface Run {
  at: number;
  /** Number after the last name that folds to exactly this run; `at` where none does. */
  end: number;
  goesOn: boolean;
}

/**
 * The gazetteer of an index that `data/build` wrote. Throws where `index` is none.
 *
 * Names fold without regard to case: "us" finds the United States and "in" Indiana. So a caller looks up words that are
 * written as names are, and those of up to three letters only in capitals or before a dot.
 */
export function openGazetteer(index: Uint8Array): Gazetteer {
  const { names, places } = openIndex(index);

  const runOf = remembering((key: string): Run => {
    const at = names.firstFrom(key);
    let end = at;
    while (end < names.length && names.key(end) === key) end++;
    return { at, end, goesOn: end < names.length && names.key(end).startsWith(`${key} `) };
  });
  const ranked = remembering((run: Run): readonly Candidate[] =>
    places
      .bearers(run.at, run.end)
      .map(({ place, nameKind }) => ({ candidate: places.candidate(place, nameKind), nameKind }))
      .map(({ candidate, nameKind }) => ({ candidate, fame: fameOf(candidate, nameKind) }))
      .sort((a, b) => b.fame - a.fame || (a.candidate.place.id < b.candidate.place.id ? -1 : 1))
      .map(({ candidate }) => candidate),
  );

  return {
    candidates(name) {
      const run = runOf(foldName(name));
      return run.end > run.at ? ranked(run) : [];
    },
    longest(words, from) {
      let found: { length: number; run: Run } | null = null;
      let key = "";
      for (let to = from; to < words.length; to++) {
        key = to === from ? (words[to] ?? "") : `${key} ${words[to]}`;
        const run = runOf(key);
        if (run.end > run.at) found = { length: to - from + 1, run };
        if (!run.goesOn) break;
      }
      return found && { length: found.length, candidates: ranked(found.run) };
    },
    byId: remembering((id: string) => {
      const place = places.indexOf(id);
      return place < 0 ? null : places.candidate(place, "name");
    }),
  };
}

const remembered = 65_536;

/** The function with its last answers kept. */
function remembering<Argument, Answer>(answer: (argument: Argument) => Answer): (argument: Argument) => Answer {
  const answers = new Map<Argument, Answer>();
  return (argument) => {
    const known = answers.get(argument);
    if (known !== undefined) return known;
    if (answers.size >= remembered) answers.clear();
    const fresh = answer(argument);
    answers.set(argument, fresh);
    return fresh;
  };
}
