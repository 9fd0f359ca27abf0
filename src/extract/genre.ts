import genres from "../../data/lexicon/genres.json";
import { phraseMatcher } from "../read/phrases.ts";
import type { Word } from "../read/sentences.ts";

interface Cue {
  genre: string;
  cue: string;
  weight: number;
}

const cueAt = phraseMatcher<Cue>(
  genres.flatMap(({ genre, strong, weak }) => [
    ...strong.map((cue) => [cue, { genre, cue, weight: 2 }] as const),
    ...weak.map((cue) => [cue, { genre, cue, weight: 1 }] as const),
  ]),
);

/** What the cues of a genre must weigh together, a strong one among them or not; more in a long text, which has room for all. */
const [enough, enoughWeak, wordsPerPoint] = [4, 5, 100];

/**
 * What a text is about that names forces and lays none down: "a game", "a trial". Each cue counts once. Null for a text that
 * may tell of deployments.
 */
export function genreOf(sentences: readonly { words: readonly Word[] }[]): string | null {
  const weights = new Map<string, Map<string, number>>(genres.map(({ genre }) => [genre, new Map<string, number>()]));
  let length = 0;
  for (const { words } of sentences) {
    length += words.length;
    for (let at = 0; at < words.length; at++) {
      const record = cueAt(words, at)?.record;
      if (record) weights.get(record.genre)?.set(record.cue, record.weight);
    }
  }
  const isGenre = (genre: string): boolean => {
    const points = [...(weights.get(genre)?.values() ?? [])];
    const least = Math.max(points.includes(2) ? enough : enoughWeak, length / wordsPerPoint);
    return points.reduce((sum, point) => sum + point, 0) >= least;
  };
  return genres.find(({ genre }) => isGenre(genre))?.note ?? null;
}
