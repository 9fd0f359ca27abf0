import { antecedentOf } from "./antecedent.ts";
import { peopleAt } from "./peoples.ts";
import type { Reading } from "./reading.ts";
import { type DraftForce, type Site, toldSince } from "./rule.ts";
import { standInAt } from "./stand-in.ts";

// Items of a list behind a colon that are forces or stand for one.

/** "two parts: a French battalion at Gao and a Dutch company at Timbuktu": an item beside a force beyond doubt. */
export function isItem({ chunks, forces }: Reading, at: number): boolean {
  const colon = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "stop" && chunk.word === ":");
  return (
    colon >= 0 &&
    /^(comma|conjunction|stop)$/.test(chunks[at - 1]?.kind ?? "") &&
    [...forces].some(([other, { isHead, strength }]) => other > colon && isHead && strength === "plain")
  );
}

/** "800 soldiers in Lebanon: 500 in Tyre", "the French in Kidal": items that stand for a force, and the force. */
export function standingFor(site: Site): (DraftForce & { noun: number })[] {
  const { chunks, forces } = site.reading;
  const colon = chunks.findIndex((chunk) => chunk.kind === "stop" && chunk.word === ":");
  const told = new Set(toldSince(site, site.at).map(({ force }) => force.from));
  return chunks.flatMap((chunk, noun) => {
    if (chunk.kind !== "noun" || forces.has(noun) || told.has(chunk.from)) return [];
    const opens = noun === 0 || /^(comma|stop|conjunction)$/.test(chunks[noun - 1]?.kind ?? "");
    const isPart =
      opens && colon >= 0 && noun > colon && /^(figure|share)$/.test(standInAt(site.reading, noun)?.kind ?? "");
    const people = peopleAt(site, noun);
    const force = people && (opens || people.force.quantity) ? people : isPart ? antecedentOf(site, noun) : null;
    return force ? [{ ...force, noun }] : [];
  });
}
