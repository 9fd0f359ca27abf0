import type { Claim } from "../model/claim.ts";
import type { Source } from "../model/source.ts";
import { outletOf } from "./outlets.ts";

/** The letter of an outlet that nobody has judged. */
const unjudged = "F";

/** Source id → the reliability of its outlet in `data/outlets.json`, A (completely reliable) to E, or F. */
export const reliabilityOf = (sources: readonly Source[]): ReadonlyMap<string, string> =>
  new Map(sources.map((source) => [source.id, outletOf(source)?.reliability ?? unjudged]));

/**
 * The Admiralty grade of a deployment, "F2": the letter of its best outlet, and how well it is confirmed. 1: three or more
 * independent publishers say it. 2: two. 3: one voice, on the word of somebody it names. 6: one voice, on its own word, which
 * cannot be judged here. 4 and 5 are not given: what is denied is a deployment of its own, with the status "denied".
 */
export function gradeOf(
  claims: readonly Claim[],
  corroboration: number,
  reliability: ReadonlyMap<string, string>,
): string {
  const [best = unjudged] = claims.map(({ source }) => reliability.get(source) ?? unjudged).sort();
  const isAttributed = claims.some(({ speaker }) => speaker !== null);
  const credibility = corroboration >= 3 ? 1 : corroboration === 2 ? 2 : isAttributed ? 3 : 6;
  return `${best}${credibility}`;
}
