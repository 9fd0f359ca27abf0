import institutions from "../../data/lexicon/institutions.json";
import branches from "../../data/lexicon/unit-branches.json";
import type { Category } from "../model/claim.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import type { Run } from "./chunks.ts";
import type { Kind } from "./force-kinds.ts";

/** Categories and operators are held to their types by the data test. */
const kindOf = (category: string, set: string, entity: string, operator: string | null): Kind => ({
  category: category as Category,
  set,
  entity,
  weak: false,
  type: null,
  operator,
  needs: [],
});

const nameAt = phraseMatcher(
  institutions.flatMap((record) =>
    "unit" in record && record.unit
      ? [record.name, ...record.aliases].map(
          (name) => [name, kindOf(record.unit ?? "", "10", "000000", record.country)] as const,
        )
      : [],
  ),
);
const branchAt = phraseMatcher(
  branches.map(
    ({ word, category, set, entity, ...rest }) =>
      [word, kindOf(category, set, entity, "operator" in rest ? (rest.operator ?? null) : null)] as const,
  ),
);
/** Where the words of a name begin whose number stands at a word, "1st", "3d", "21e"; the word itself where there is none. */
function behindNumeral(words: readonly Word[], at: number): number {
  const [first, next] = [words[at], words[at + 1]];
  if (/^\d+(st|nd|rd|th|d)$/.test(first?.text ?? "")) return at + 1;
  // The tagger parts "2" from "e".
  return /^\d+$/.test(first?.text ?? "") && /^(e|er|ème)$/.test(next?.text ?? "") && first?.end === next?.start
    ? at + 2
    : at;
}

/**
 * A unit among the words of a noun phrase that no word for its size tells: a regiment's name, or a number and a branch.
 *
 *     the Black Watch      the U.S. 24th Mech      the 76th Guards
 *         ~~~~~~~~~~~               ~~~~~~~~~          ~~~~~~~~~~~
 *
 * Its words end after the word number `past`.
 */
export function namedUnit(words: readonly Word[], { from, to }: Run, past = from): (Run & { kind: Kind }) | null {
  for (let at = from; at < to; at++) {
    const named = nameAt(words, at, to);
    if (named && at + named.length > past) return { from: at, to: at + named.length, kind: named.record };
    const name = behindNumeral(words, at);
    const branch = name > at ? branchAt(words, name, to) : null;
    if (branch && at >= past) return { from: at, to: name + branch.length, kind: branch.record };
  }
  return null;
}

/** True where some words name a unit. */
export const namesUnit = (words: readonly Word[]): boolean => namedUnit(words, { from: 0, to: words.length }) !== null;
