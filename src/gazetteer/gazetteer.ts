import type { Place } from "../model/place.ts";

/** One place that a name may mean, with what helps to choose among several. */
export interface Candidate {
  place: Place;
  /** Inhabitants; 0 where unknown. */
  population: number;
  /** GeoNames feature code ("PPLC", "PPLA", "ADM1", "PCLI"), or for a curated place its kind. */
  feature: string;
  /** First-order division: GeoNames code ("TX", "07") and name ("Texas"); null where there is none. */
  admin1: { code: string; name: string } | null;
  /** What the name is to the place: its own name, another name for it, or the word for its people and things. */
  nameKind: "name" | "alternate" | "demonym";
}

/** "Paris, Texas, US": a place by its name, its first-order division and its country, what repeats the name left out. */
export const fullName = ({ place, admin1 }: Candidate): string =>
  [place.name, ...[admin1?.name, place.country].filter((part) => part && part !== place.name)].join(", ");

/** Names to candidate places. */
export interface Gazetteer {
  /** Every place of that name, folded as `foldName` does; empty where there is none. Best known first. */
  candidates(name: string): readonly Candidate[];
  /**
   * The longest run of folded words from `words[from]` on that is a name, and its candidates; null where there is none.
   * `words` are already folded, one word an item, without punctuation.
   */
  longest(words: readonly string[], from: number): { length: number; candidates: readonly Candidate[] } | null;
  /** The place of that id, under its own name; null where the id is unknown. */
  byId(id: string): Candidate | null;
}
