import outlets from "../../data/outlets.json";
import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";

/** Reliability of an outlet after the Admiralty system, A (completely reliable) to E; F where nobody has judged it. */
type Reliability = "A" | "B" | "C" | "D" | "E" | "F";
const unjudged: Reliability = "F";

const judged: readonly { name: string; aliases: string[]; reliability?: string }[] = outlets;
// The data test holds every letter to the type.
const letters = new Map(
  judged.flatMap(({ name, aliases, reliability = unjudged }) =>
    [name, ...aliases].map((form) => [form.toLowerCase(), reliability as Reliability] as const),
  ),
);

/** Source id → the reliability of its outlet in `data/outlets.json`. */
export const reliabilityOf = (sources: readonly Source[]): ReadonlyMap<string, Reliability> =>
  new Map(sources.map(({ id, publisher }) => [id, letters.get(publisher?.toLowerCase() ?? "") ?? unjudged]));

/**
 * The Admiralty grade of a deployment, "F2": the letter of its best outlet, and how well it is confirmed. 1: three or more
 * independent publishers say it. 2: two. 3: one, on the word of somebody it names. 6: one, on its own word, which cannot be judged
 * here. 4 and 5 are not given: what is denied is a deployment of its own, with the status "denied".
 */
export function gradeOf(
  claims: readonly Claim[],
  corroboration: number,
  reliability: ReadonlyMap<string, Reliability>,
): string {
  const [best = unjudged] = claims.map(({ source }) => reliability.get(source) ?? unjudged).sort();
  const isAttributed = claims.some(({ speaker }) => speaker !== null);
  const credibility = corroboration >= 3 ? 1 : corroboration === 2 ? 2 : isAttributed ? 3 : 6;
  return `${best}${credibility}`;
}
