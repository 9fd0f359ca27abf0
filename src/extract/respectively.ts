import { actorsOf } from "./arguments.ts";
import { quantityIn } from "./quantity.ts";
import { nounAt } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";

/**
 * A list of counts that goes over a list of parties one by one; null where the two do not match.
 *
 *     Italy and Spain contribute 300 and 150 troops
 *     ~~~~~     ^^^^^            ~~~     ^^^
 */
export function oneByOne(
  site: Site,
  parties: readonly number[],
  objects: readonly number[],
  forces: readonly DraftForce[],
): DraftForce[] | null {
  const { reading } = site;
  const { words } = reading.sentence;
  const [last] = forces.filter(({ chunk }) => chunk === objects.at(-1));
  if (!last || parties.length < 2 || parties.length !== objects.length) return null;
  const found = objects.flatMap((noun, at): DraftForce[] => {
    const chunk = nounAt(reading, noun);
    const [own] = actorsOf(site, [parties[at] ?? -1]);
    const quantity = chunk && quantityIn(words, chunk.from, chunk.to, null);
    const isFigure = noun === last.chunk || words[chunk?.head ?? -1]?.pos === "NUM";
    if (!chunk || !own || !quantity || !isFigure) return [];
    return [{ chunk: noun, force: { ...last.force, from: chunk.from, to: chunk.to, quantity }, own }];
  });
  return found.length === parties.length ? found : null;
}
