import { forcesAmong } from "./forces-among.ts";
import { isJoint, listFrom } from "./lists.ts";
import type { Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";

/** "among them 500 from Portugal and 300 from Greece": the parts of a force by whose they are. */
export function partsFrom(site: Site, start: number): { forces: DraftForce[]; next: number } {
  const { nouns, next } = listFrom(site.reading, start);
  const [own] = nouns.length === 1 ? forcesAmong(site, nouns).filter(({ own }) => own) : [];
  if (!own) return { forces: [], next: Math.max(start, next) };
  let more = next + 2; // "from Portugal"
  while (isJoint(site.reading.chunks[more])) more++;
  const rest = more > next + 2 ? partsFrom(site, more) : { forces: [], next: next + 2 };
  return { forces: [own, ...rest.forces], next: rest.forces.length > 0 ? rest.next : next + 2 };
}

/** "soldiers, most of them engineers", "300 of them Kenyan": what a share of the force is, and not where it goes. */
export function isDescribed({ chunks, places }: Reading, nouns: readonly number[], { force }: DraftForce): boolean {
  const last = nouns.at(-1) ?? -1;
  const link = chunks[last + 1];
  const isShare = link?.kind === "preposition" && link.word === "of";
  const next = isShare ? last + 3 : last + 1;
  const isPeople = places.get(next)?.some(({ mention }) => mention.role === "demonym") === true;
  return (force.label !== undefined || (isShare && isPeople)) && chunks[next]?.kind !== "preposition";
}
