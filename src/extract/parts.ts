import spatial from "../../data/lexicon/spatial.json";
import { forcesAmong } from "./forces-among.ts";
import { isJoint, listFrom } from "./lists.ts";
import { nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { isOf } from "./subject-insertions.ts";

const origins = new Set(spatial.originPrepositions);

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

/** "2,500 men, most of them at Bashiqa": the forces in two lots, for the others need not be there. */
export function withSharesApart({ reading }: Site, forces: DraftForce[]): DraftForce[][] {
  const isSome = ({ force }: DraftForce): boolean => {
    const at = reading.chunks.findIndex(({ from }) => from === force.from);
    const link = reading.chunks[at + 3];
    const isPlaced = link?.kind === "preposition" && !origins.has(link.word);
    return isPlaced && isOf(reading.chunks[at + 1]) && nounHeadAt(reading, at + 2)?.lower === "them";
  };
  const share = forces.findIndex((force, index) => index > 0 && isSome(force));
  return share < 0 ? [forces] : [forces.slice(0, share), forces.slice(share)];
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
