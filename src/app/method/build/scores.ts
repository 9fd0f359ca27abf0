import type { ScoreFacts } from "../facts.ts";
import type { Files } from "./files.ts";

type Bounds = Record<string, Pick<ScoreFacts, "least" | "most">>;

/** What tests/corpus/seeds.test.ts holds of the seeds. */
const none: ScoreFacts["most"] = { phantom: 0, unreal: 0, badQuote: 0, falsePlaces: 0 };

/** The bounds that the tests hold on every set of annotated texts. */
export function scoresOf({ json }: Files): ScoreFacts[] {
  const sized = (corpus: string): Pick<ScoreFacts, "corpus" | "documents" | "claims"> => {
    const gold = json<{ claims: unknown[] }[]>(`tests/corpus/${corpus}.gold.json`);
    return { corpus, documents: gold.length, claims: gold.reduce((sum, { claims }) => sum + claims.length, 0) };
  };
  const bounds = json<Bounds>("tests/corpus/invented.bounds.json");
  return [
    { ...sized("seeds"), least: json<ScoreFacts["least"]>("tests/corpus/floors.json"), most: none },
    ...Object.entries(bounds).map(([corpus, { least, most }]) => ({ ...sized(corpus), least, most })),
  ];
}
