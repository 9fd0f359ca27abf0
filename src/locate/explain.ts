import type { Candidate, Gazetteer } from "../gazetteer/gazetteer.ts";
import type { MentionRole } from "../model/place.ts";
import type { Source } from "../model/source.ts";
import { type Span, spanOf } from "../model/span.ts";
import type { Sentence } from "../read/sentences.ts";
import { locate, type NamedPlace } from "./locate.ts";
import type { RefusedName } from "./place-names.ts";
import type { Ranked } from "./resolve.ts";

interface Named {
  span: Span;
  /** The words of its sentence before and after it. */
  before: string;
  after: string;
}

/** A name that was taken for a place, and how all the places it may mean were ranked, best first. */
export interface ChosenName extends Named {
  outcome: "chosen";
  candidate: Candidate;
  role: MentionRole;
  /** 0 to 1: how sure that this name is that place. */
  score: number;
  ranked: readonly Ranked[];
}

/** A name of places that is none here; what it may mean elsewhere, best known first. */
export interface NotChosenName extends Named {
  outcome: "refused";
  reason: RefusedName["reason"];
  candidates: readonly Candidate[];
}

export type Explanation = ChosenName | NotChosenName;

/** What became of each name in a source that may mean a place, in the order of the text. */
export function explain(source: Source, sentences: readonly Sentence[], gazetteer: Gazetteer): Explanation[] {
  return locate(source, sentences, gazetteer)
    .sentences.flatMap((sentence) => {
      const named = (start: number, end: number): Named => ({
        span: spanOf(source.text, start, end),
        before: source.text.slice(sentence.start, start),
        after: source.text.slice(end, sentence.end),
      });
      return [
        ...sentence.places.map(({ mention, candidate, ranked }: NamedPlace): Explanation => {
          const { start, end, role, score } = mention;
          return { ...named(start, end), outcome: "chosen", candidate, role, score, ranked };
        }),
        ...sentence.refused.map(({ toponym, reason }: RefusedName): Explanation => {
          const { start, end, candidates } = toponym;
          return { ...named(start, end), outcome: "refused", reason, candidates };
        }),
      ];
    })
    .sort((a, b) => a.span.start - b.span.start);
}
