import type { Candidate } from "../gazetteer/gazetteer.ts";
import type { Sentence } from "../read/sentences.ts";
import { containerOf, holdsAny } from "./containers.ts";
import type { Toponym } from "./recognise.ts";
import { rank, type Ranked } from "./resolve.ts";
import { surroundingsOf } from "./surroundings.ts";

/** A name as a source uses it: what it may mean, and what it is said to lie in wherever it stands. */
export interface Name {
  candidates: readonly Candidate[];
  containers: Map<string, readonly Candidate[]>;
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
        containers: new Map<string, readonly Candidate[]>(),
      };
      names.set(key, name);
      const container = containerOf(sentences[number]?.words ?? [], toponym, own[index + 1]);
      const [outer] = container;
      if (outer && holdsAny(container, toponym.candidates)) name.containers.set(outer.place.id, container);
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
      [...names].map(([key, { candidates, containers }]) => {
        const container = [...containers.values()].flat();
        return [key, rank(candidates, { countries, container, support: (candidate) => surroundings(key, candidate) })];
      }),
    );
    senses = new Map([...ranking].map(([key, ranked]) => [key, ranked.slice(0, 1).map(({ candidate }) => candidate)]));
  }
  return ranking;
}

/** How often each country is named, by its own name, its demonym, or a name that only it has. */
export function countriesNamed(toponyms: readonly Toponym[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { candidates } of toponyms) {
    const [first] = candidates;
    if (!first?.place.country) continue;
    const sure =
      first.place.kind === "country" || candidates.every(({ place }) => place.country === first.place.country);
    if (sure) counts.set(first.place.country, (counts.get(first.place.country) ?? 0) + 1);
  }
  return counts;
}
