import actions from "../../data/lexicon/actions.json";
import type { Word } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import type { Chunk } from "./chunks.ts";
import { type ForceMention, isAfloat, isContainer } from "./forces.ts";

const wholes = new Set(actions.wholes);

interface Slots {
  sentence: { words: readonly Word[] };
  chunks: readonly Chunk[];
  forces: Map<number, ForceMention>;
  actors: Map<number, ActorMention>;
}

/**
 * A force named twice in a row is one: "its flagship, the frigate Languedoc,". Gives the chunks that the named one takes in.
 *
 *     Italy sent its flagship, the frigate Bergamini, to Aqaba
 *                ~~~~~~~~~~~~  ^^^^^^^^^^^^^^^^^^^^^
 */
export function joinAppositions({ sentence: { words }, chunks, forces, actors }: Slots): Set<number> {
  const apposed = new Set<number>();
  for (const [at, force] of [...forces].sort(([a], [b]) => a - b)) {
    const noun = chunks[at + 2];
    for (const part of force.isHead ? partsOf(words, chunks, forces, at) : []) apposed.add(part);
    if (!force.isHead || chunks[at + 1]?.kind !== "comma" || noun?.kind !== "noun" || apposed.has(at)) continue;
    const last = noun.possessive ? at + 3 : at + 2;
    const more = forces.get(last);
    // "HMS Kent, a Type 23 frigate"
    const isOfType = /^an?$/.test(words[noun.from]?.lower ?? "") && force.designation !== null;
    if (!more?.isHead || !isOne(words, chunks[last]) || !isSame(force, more, isOfType) || !ends(chunks, last)) continue;
    const [named, other] = more.designation && !isOfType ? [more, force] : [force, more];
    // "HMS Triumph, a submarine"
    const kind = named.category === "ship" ? other : named;
    const { category, set, entity } = kind;
    forces.set(at, { ...named, category, set, entity, quantity: named.quantity ?? other.quantity });
    const owner = actors.get(at + 2);
    if (owner && !actors.has(at)) actors.set(at, owner);
    apposed.add(last);
  }
  for (const [at, last] of sharesApposed(words, chunks, forces)) {
    const force = forces.get(last);
    if (!force) continue;
    forces.set(at, force);
    apposed.add(last);
  }
  for (const at of apposed) forces.delete(at);
  return apposed;
}

/** "Spain's contribution to the mission, some 1,100 soldiers, is at Marjayoun": a share of no kind, and the force that it is. */
function sharesApposed(
  words: readonly Word[],
  chunks: readonly Chunk[],
  forces: ReadonlyMap<number, ForceMention>,
): [share: number, force: number][] {
  return chunks.flatMap((share, at): [number, number][] => {
    const isShare = share.kind === "noun" && wholes.has(words[share.head]?.lower ?? "") && !forces.has(at);
    let comma = at + 1;
    while (isShare && chunks[comma]?.kind === "preposition" && chunks[comma + 1]?.kind === "noun") comma += 2;
    const [opening, item, closing, verb] = chunks.slice(comma, comma + 4);
    const isBetween = opening?.kind === "comma" && closing?.kind === "comma" && verb?.kind === "verb";
    const force = forces.get(comma + 1);
    return isShare && isBetween && item?.kind === "noun" && force?.isHead && force.quantity ? [[at, comma + 1]] : [];
  });
}

/** "The group, two frigates and a tanker, sailed": the items between commas that a unit is made up of. */
function partsOf(
  words: readonly Word[],
  chunks: readonly Chunk[],
  forces: ReadonlyMap<number, ForceMention>,
  at: number,
): number[] {
  const [opening, first, joint, second, closing] = chunks.slice(at + 1, at + 6);
  const head = chunks[at]?.kind === "noun" ? words[chunks[at].head] : undefined;
  const isList =
    opening?.kind === "comma" &&
    joint?.kind === "conjunction" &&
    closing?.kind === "comma" &&
    chunks[at + 6]?.kind === "verb";
  const isItem = (chunk: Chunk | undefined, noun: number): boolean =>
    chunk?.kind === "noun" && !chunk.possessive && forces.get(noun)?.isHead === true;
  return isList && isContainer(head) && isOne(words, chunks[at]) && isItem(first, at + 2) && isItem(second, at + 4)
    ? [at + 2, at + 4]
    : [];
}

/** Of one kind, and one of them has a name, or a ship a type besides. */
const isSame = (one: ForceMention, other: ForceMention, isOfType: boolean): boolean =>
  (one.set === other.set || (isAfloat(one) && isAfloat(other))) &&
  ((one.designation === null) !== (other.designation === null) || (isOfType && isAfloat(other)));

const isOne = (words: readonly Word[], chunk: Chunk | undefined): boolean => {
  const head = chunk?.kind === "noun" ? words[chunk.head] : undefined;
  return head !== undefined && head.lower === head.lemma;
};

/** No list goes on behind it: "a frigate, the corvette Tyr and two tankers" are three. */
function ends(chunks: readonly Chunk[], at: number): boolean {
  const [mark, next] = [chunks[at + 1], chunks[at + 2]];
  return mark?.kind !== "conjunction" && (mark?.kind !== "comma" || !/^(noun|conjunction)$/.test(next?.kind ?? ""));
}
