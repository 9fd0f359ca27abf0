import { foldName } from "./fold-name.ts";
import type { Candidate } from "./gazetteer.ts";
import type { NameKind } from "./index-format.ts";
import { openIndex } from "./open-index.ts";
import type { Traits } from "./place-table.ts";

/** A place that a reader may look for. */
export interface FoundPlace {
  candidate: Candidate;
  /** The name that begins with what was typed, as it is written: the place's own or another one. */
  name: string;
}

/** Finds places by the beginnings of their names. */
export interface PlaceSearch {
  /**
   * Places of which a name begins with the text, folded as `foldName` does, at most so many, each once: those of `nearest`
   * first, by their ids, then the best known. Empty where the text has no letter and no digit.
   */
  startingWith(text: string, most: number, nearest?: Iterable<string>): FoundPlace[];
}

/** A name that is typed in full counts so many times as much as the beginning of one. */
const inFull = 30;
/** Of a name other than its own: a town of some size comes before a capital that is also called so. */
const shares: Record<NameKind, number> = { name: 1, alias: 0.003, demonym: 0.03, variant: 0.0002 };
/** Countries are known by many names: America, Britain, Burma. */
const countryAlias = 0.3;
const countryWeight = 100_000_000;
const wideWeight = 500_000;
const baseWeight = 30_000;
const capitalBonus = 10;
const divisionShare = 0.3;

interface Bearer {
  place: number;
  name: number;
  nameKind: NameKind;
  weight: number;
}

/** The search of an index that `data/build` wrote. Throws where `index` is none. */
export function openPlaceSearch(index: Uint8Array): PlaceSearch {
  const { names, places } = openIndex(index);

  /** Each place once that bears a name with that beginning, by the name by which it is known best. */
  function bearersOf(keys: readonly string[]): Bearer[] {
    const best = new Map<number, Bearer>();
    for (const key of keys) {
      const end = names.firstFrom(`${key}\u{ffff}`);
      for (let name = names.firstFrom(key); name < end; name++) {
        const share = names.key(name) === key ? inFull : 1;
        for (const { place, nameKind } of places.bearers(name, name + 1)) {
          const traits = places.traits(place);
          const weight = share * nameShare(nameKind, traits) * weightOf(traits);
          if (weight > (best.get(place)?.weight ?? -1)) best.set(place, { place, name, nameKind, weight });
        }
      }
    }
    return [...best.values()];
  }

  return {
    startingWith(text, most, nearest = []) {
      const near = new Set([...nearest].map((id) => places.indexOf(id)));
      const rank = ({ place }: Bearer): number => (near.has(place) ? 0 : 1);
      return bearersOf(keysOf(text))
        .sort((a, b) => rank(a) - rank(b) || b.weight - a.weight || a.place - b.place)
        .slice(0, most)
        .map(({ place, nameKind, name }) => ({ candidate: places.candidate(place, nameKind), name: names.name(name) }));
    },
  };
}

const nameShare = (nameKind: NameKind, { kind }: Traits): number =>
  nameKind === "alias" && kind === "country" ? countryAlias : shares[nameKind];

/**
 * How likely a reader means a place: its population, with countries first. Seas and curated regions, of which no
 * population is known, stand with towns of half a million. (`fameOf` says how likely a text does.)
 */
function weightOf({ kind, population, feature }: Traits): number {
  if (kind === "country") return countryWeight + population;
  if (feature === "PPLC") return Math.max(population, 1) * capitalBonus;
  if (kind === "city") return population;
  if (feature.startsWith("ADM")) return population * divisionShare;
  return kind === "base" || kind === "facility" ? baseWeight : wideWeight;
}

/** The text folded; and, where its last word is also a short form ("st" of "saint"), as the beginning of a longer one. */
function keysOf(text: string): string[] {
  const begun = foldName(`${text}x`).slice(0, -1).trimEnd();
  return [...new Set([foldName(text), begun])].filter((key) => key !== "");
}
