import sharedOrgans from "../../data/lexicon/shared-organs.json";
import type { LocatedSentence } from "../locate/locate.ts";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";
import { actorsIn } from "./actors.ts";

const organAt = phraseMatcher(
  sharedOrgans.flatMap(({ name, aliases, countries }) =>
    [name, ...aliases].map((phrase) => [phrase, countries] as const),
  ),
);

/** How often a source has to name a nation as a party whose organ may be any nation's. */
const least = 2;

/** The nations that have an organ of a name among words: "Ministry of National Defence"; null where none of those known is named. */
export function nationsWithOrgan(words: readonly Word[]): readonly string[] | null {
  for (let at = 0; at < words.length; at++) {
    const organ = organAt(words, at);
    if (organ) return organ.record;
  }
  return null;
}

/**
 * Whose organ issues a source whose head names no nation: of the nations that have such an organ the one that the source names
 * most as a party, else as a place; of all nations the one that most of the parties are that it names.
 *
 *     Press Meeting by the Minister of National Defense … howitzers were moved to Ganghwa … a frigate near Incheon
 *                          ~~~~~~~~~~~~~~~~~~~~~~~~~~~~                           ^^^^^^^                  ^^^^^^^
 */
export function issuingNation(
  having: readonly string[] | null,
  sentences: readonly LocatedSentence[],
  day: string | null,
): string | null {
  const parties = timesOf(sentences.flatMap((sentence) => partiesIn(sentence, day)));
  if (having === null) {
    const all = [...parties.values()].reduce((sum, count) => sum + count, 0);
    return mostOf(parties, (times) => times >= least && times > all / 2);
  }
  const isOne = (_: number, country: string): boolean => having.includes(country);
  return mostOf(parties, isOne) ?? mostOf(timesOf(sentences.flatMap(countriesOf)), isOne);
}

/** The nation named most among those accepted; null where two are named as often. */
function mostOf(
  times: ReadonlyMap<string, number>,
  accept: (times: number, country: string) => boolean,
): string | null {
  const [first, second] = [...times].filter(([country, count]) => accept(count, country)).sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** How often each is named. */
function timesOf(countries: readonly (string | null)[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const country of countries) if (country) times.set(country, (times.get(country) ?? 0) + 1);
  return times;
}

const countriesOf = ({ places }: LocatedSentence): (string | null)[] =>
  places.map(({ candidate }) => candidate.place.country);

/** The nations that a sentence names, but for countries that are only places in it. */
const partiesIn = (sentence: LocatedSentence, day: string | null): (string | null)[] =>
  actorsIn(sentence, { from: 0, to: sentence.words.length }, day, new Map())
    .filter(({ from }) => !sentence.places.some((place) => place.from === from && place.mention.role === "literal"))
    .map(({ country }) => country);
