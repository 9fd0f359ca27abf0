import type { Laydown } from "../model/laydown.ts";
import type { Source } from "../model/source.ts";
import type { Mark } from "../scene/scene.ts";

/** More numbers than this beside one mark are cut. */
const mostNumbers = 5;

/** The sources of what is drawn, in the laydown's order; a source's number is its place in it, from 1. */
export function sourcesOf({ sources, claims, deployments }: Laydown, ids: ReadonlySet<string>): Source[] {
  const sourceOf = new Map(claims.map((claim) => [claim.id, claim.source]));
  const used = new Set(
    deployments
      .filter(({ id }) => ids.has(id))
      .flatMap((deployment) => deployment.claims.map((id) => sourceOf.get(id))),
  );
  return sources.filter(({ id }) => used.has(id));
}

/** Tells the numbers of a mark's sources among those that are listed: "1–3, 5". Empty where none is. */
export function numbersBeside(
  { claims, deployments }: Laydown,
  listed: readonly Source[],
): (mark: Pick<Mark, "members">) => string {
  const sourceOf = new Map(claims.map((claim) => [claim.id, claim.source]));
  const claimsOf = new Map(deployments.map((deployment) => [deployment.id, deployment.claims]));
  return ({ members }) => {
    const used = new Set(members.flatMap((id) => claimsOf.get(id) ?? []).map((id) => sourceOf.get(id)));
    const ranges = inRanges(listed.flatMap(({ id }, index) => (used.has(id) ? [index + 1] : [])));
    return ranges.length > mostNumbers ? `${ranges.slice(0, mostNumbers).join(", ")} …` : ranges.join(", ");
  };
}

/** "1", "2, 3", "5–8" for ascending numbers. */
function inRanges(numbers: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`]));
}
