import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { Sentence } from "../read/sentences.ts";
import { containerOf, holdsAny } from "./containers.ts";
import type { Toponym } from "./recognise.ts";
import { rank, type Ranked } from "./resolve.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A name as a source uses it: what it may mean, how often it stands there, and what it is said to lie in and to hold. */
export interface Name {
  candidates: readonly Candidate[];
  count: number;
  containers: Map<string, readonly Candidate[]>;
  contents: Candidate[];
}

/** The same for every mention of a name that may mean the same: "Luhansk" is not "Luhansk region". */
export const keyOf = (text: string, { start, end, candidates }: Toponym): string =>
  `${text.slice(start, end).toLowerCase()} ${candidates[0]?.place.id ?? ""}`;

/** The distinct names of a source, by their words in small letters. */
export function namesOf(
  sentences: readonly Sentence[],
  toponyms: readonly (readonly Toponym[])[],
  text: string,
): Map<string, Name> {
  const names = new Map<string, Name>();
  toponyms.forEach((own, number) => {
    own.forEach((toponym, index) => {
      const key = keyOf(text, toponym);
      const name = names.get(key) ?? {
        candidates: toponym.candidates,
        count: 0,
        containers: new Map<string, readonly Candidate[]>(),
        contents: [],
      };
      names.set(key, name);
      name.count++;
      const container = containerOf(sentences[number]?.words ?? [], toponym, own[index + 1]);
      const [outer] = container;
      if (outer && holdsAny(container, toponym.candidates)) name.containers.set(outer.place.id, container);
      const inner = own[index - 1];
      if (inner && containerOf(sentences[number]?.words ?? [], inner, toponym).length > 0)
        name.contents.push(...inner.candidates);
    });
  });
  return names;
}

/** The candidates of each name, best first: by what the names may mean, and then again by what they then mean. */
export function rankNames(
  names: ReadonlyMap<string, Name>,
  countries: ReadonlyMap<string, number>,
): Map<string, Ranked[]> {
  let senses = new Map([...names].map(([key, { candidates }]) => [key, candidates]));
  let ranking = new Map<string, Ranked[]>();
  for (let pass = 0; pass < 2; pass++) {
    const surroundings = surroundingsOf(senses);
    ranking = new Map(
      [...names].map(([key, name]) => {
        const { candidates, contents } = name;
        const context = {
          countries: withoutVotesOf(name, countries),
          container: [...name.containers.values()].flat(),
          contents,
          support: (candidate: Candidate) => surroundings(key, candidate),
        };
        return [key, rank(candidates, context)];
      }),
    );
    senses = new Map([...ranking].map(([key, ranked]) => [key, ranked.slice(0, 1).map(({ candidate }) => candidate)]));
  }
  return ranking;
}

/** The country that a name speaks of: by its own name, its demonym, or because only that one has it; null where in doubt. */
function countryOf({ candidates }: Name): string | null {
  const country = candidates[0]?.place.country ?? null;
  const isSure = candidates[0]?.place.kind === "country" || candidates.every(({ place }) => place.country === country);
  return isSure ? country : null;
}

/** How often a source speaks of each country. */
export function countriesNamed(names: ReadonlyMap<string, Name>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names.values()) {
    const country = countryOf(name);
    if (country) counts.set(country, (counts.get(country) ?? 0) + name.count);
  }
  return counts;
}

/** What the other names say: "Georgia" does not speak for Georgia. */
export function withoutVotesOf(name: Name, countries: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const country = countryOf(name);
  if (!country) return countries;
  return new Map(countries).set(country, (countries.get(country) ?? 0) - name.count);
}
