import equipment from "../../data/lexicon/equipment.json";
import forces from "../../data/lexicon/forces.json";
import grammar from "../../data/lexicon/grammar.json";
import ships from "../../data/lexicon/ships.json";
import type { Category } from "../model/claim.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";

/** What a word or a name of the lexicons is. */
export interface Kind {
  category: Category;
  set: string;
  entity: string;
  weak: boolean;
  type: string | null;
  operator: string | null;
  needs: readonly string[];
}

// The data test holds every category to the type.
const kindOf = (
  record: { category: string; set: string; entity: string },
  rest: Omit<Kind, "category" | "set" | "entity">,
): Kind => ({ category: record.category as Category, set: record.set, entity: record.entity, ...rest });

/** A longer phrase in which a word is no force ("oil tanker") is matched first, and says so by `null`. */
export const nounAt = phraseMatcher<Kind | null>(
  forces.flatMap((record) => [
    ...("except" in record && Array.isArray(record.except) ? record.except : []).map(
      (phrase) => [phrase, null] as const,
    ),
    ...[record.phrase, ...(record.plural ? [record.plural] : [])].map(
      (phrase) =>
        [
          phrase,
          kindOf(record, {
            weak: record.weak,
            type: null,
            operator: "operator" in record ? (record.operator ?? null) : null,
            needs: [],
          }),
        ] as const,
    ),
  ]),
);
/** Names of types and of the best-known ships; a type also in the plural. */
export const typeAt = phraseMatcher([
  ...equipment.flatMap((record) => {
    const kind = kindOf(record, {
      weak: false,
      type: record.name,
      operator: "operator" in record ? record.operator : null,
      needs: "needs" in record && Array.isArray(record.needs) ? record.needs : [],
    });
    return [record.name, ...record.aliases].flatMap((name) => [[name, kind] as const, [`${name}s`, kind] as const]);
  }),
  ...ships.map((ship) => {
    const rest = { weak: false, type: ship.name, operator: ship.country, needs: grammar.shipMarks };
    return [ship.name, kindOf(ship, rest)] as const;
  }),
]);

const isPlural = (word: Word | undefined): boolean => word !== undefined && /[^s]s$/.test(word.text);
const isNationality = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}.*(n|sh|se|ch|i)$|^(Army|Corps|Force|Navy)$/u.test(word.text);

/**
 * How sure it is that words name a type: beside a word that it needs it does; in a bare plural or behind a nationality it may
 * ("the Leopards", "a Spanish Orion"); else not.
 */
export function typeStrength(
  words: readonly Word[],
  from: number,
  to: number,
  { needs, set }: Kind,
): "plain" | "doubtful" | null {
  if (needs.length === 0) return "plain";
  const [owner, last] = [words[from - 1], words[to - 1]];
  const neighbours = [owner, words[to]];
  if (neighbours.some((word) => word !== undefined && (needs.includes(word.lower) || needs.includes(word.lemma))))
    return "plain";
  const unit = words[from - 2];
  // "a squadron of Tornados"
  if (isPlural(last) && owner?.lower === "of" && unit && needs.includes(unit.lemma)) return "plain";
  // "18 Apaches", "six more Apaches", "Italian Tornados", "its Mirages": so counted or owned, a plural is the type.
  const counter = /^(additional|extra|further|more|other)$/.test(owner?.lower ?? "") ? unit : owner;
  const isCounted = counter?.pos === "NUM" || /^(couple|dozen|pair)$/.test(counter?.lower ?? "");
  const isOwned = /^(its|their|our)$/.test(owner?.lower ?? "");
  if (isPlural(last) && (isCounted || isNationality(owner) || isOwned)) return "plain";
  return set !== "30" && (isPlural(last) || isNationality(owner)) ? "doubtful" : null;
}
