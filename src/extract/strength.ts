import grammar from "../../data/lexicon/grammar.json";
import { strengthInBracket } from "./brackets.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { nounAt as wordAt } from "./force-kinds.ts";
import { type ForceMention, isContainer } from "./forces.ts";
import { quantityIn, type Quantity } from "./quantity.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const counting = new Set(grammar.countingVerbs);
const changing = new Set(grammar.changingVerbs);
const tallying = new Set([...grammar.countingVerbs, ...grammar.passingVerbs]);

/**
 * How strong a force is by the words beside it, where its own words count nothing; what counts it is no force of its own, and is
 * given back.
 *
 *     The Spanish contingent, which numbers 1,300, is to leave
 *         ~~~~~~~~~~~~~~~~~~        ^^^^^^^^^^^^^
 */
export function countBeside(reading: Reading, forces: Map<number, ForceMention>): number[] {
  const counters: number[] = [];
  for (const [at, force] of [...forces]) {
    if (!force.isHead || force.quantity || !forces.has(at)) continue;
    const counter = counterOf(reading, at);
    const people = counter >= 0 ? quantityAt(reading, counter) : strengthInBracket(reading, at, force);
    for (const noun of people && counter >= 0 ? [counter, ...(isPair(reading, counter) ? [counter + 2] : [])] : []) {
      forces.delete(noun);
      counters.push(noun);
    }
    const target = people ? -1 : targetOf(reading, forces, at);
    if (target >= 0 && forces.delete(target)) counters.push(target);
    const quantity =
      people ?? (isTally(reading, force) ? tallied(reading, forces, at) : null) ?? quantityAt(reading, target);
    // "a company, some 150 men": what has so many people is no firm.
    const strength = people && force.strength === "weak" ? "shown" : force.strength;
    if (quantity) forces.set(at, { ...force, quantity, strength });
  }
  return [...counters, ...strengthsApart(reading, forces)];
}

/** "is moving a brigade into Baidoa, 5,000 strong": a strength behind a comma is that of the one unit before it. */
function strengthsApart(reading: Reading, forces: Map<number, ForceMention>): number[] {
  return reading.chunks.flatMap((chunk, noun) => {
    if (chunk.kind !== "noun" || reading.chunks[noun - 1]?.kind !== "comma" || !saysStrong(reading, noun)) return [];
    const start = reading.chunks.findLastIndex(({ kind }, at) => at < noun && (kind === "stop" || kind === "verb"));
    const units = [...forces].filter(([at, { isHead }]) => isHead && at > start && at < noun);
    const [unit] = units;
    if (units.length !== 1 || !unit) return [];
    forces.delete(noun);
    // "two battalions, 1,600 strong between them": their people, not their number.
    if (!unit[1].quantity) forces.set(unit[0], { ...unit[1], quantity: quantityAt(reading, noun) });
    return [noun];
  });
}

const quantityAt = (reading: Reading, noun: number): Quantity | null => {
  const chunk = nounAt(reading, noun);
  return chunk && quantityIn(reading.sentence.words, chunk.from, chunk.to, null);
};

/** The noun phrase that counts the people of a force: "whose 850 soldiers", "17,000 troops", "330 of them"; -1 where there is none. */
function counterOf(reading: Reading, at: number): number {
  const { chunks } = reading;
  let next = at + 1;
  // "the Polish brigade in Ghazni, which numbers 2,600"
  const behind =
    chunks[next]?.kind === "preposition" && (reading.places.get(next + 1)?.length ?? 0) > 0 ? next + 2 : next;
  if (chunks[behind]?.kind === "comma" && chunks[behind + 1]?.kind === "relative") next = behind;
  const isInserted = chunks[next]?.kind === "comma";
  if (isInserted) next++;
  const mark = chunks[next];
  if (mark?.kind === "relative") {
    while (chunks[next + 1]?.kind === "adverb") next++;
    const counts = counting.has(lemmaAt(reading, next + 1));
    const noun = mark.word === "whose" ? next + 1 : next + 2;
    return (mark.word === "whose" || counts) && isPeople(reading, noun, counts) ? noun : -1;
  }
  if (mark?.kind === "verb")
    return mark.form === "gerund" && counting.has(lemmaAt(reading, next)) && isPeople(reading, next + 1, true)
      ? next + 1
      : -1;
  if (!isInserted) return -1;
  const [link, who] = [chunks[next + 1], nounHeadAt(reading, next + 2)?.lower];
  const isOfThem = link?.kind === "preposition" && link.word === "of" && who === "them";
  const closes =
    link === undefined ||
    link.kind === "stop" ||
    link?.kind === "comma" ||
    (link?.kind === "preposition" && link.word !== "of");
  const isStrong = saysStrong(reading, next);
  const isUnit = reading.forces.get(at)?.category !== "troops" || isContainer(nounHeadAt(reading, at));
  if (isUnit && isPair(reading, next)) return next;
  return (isOfThem && isPeople(reading, next, true)) ||
    ((isUnit || isStrong) && closes && !isListed(reading, next) && isPeople(reading, next, isStrong))
    ? next
    : -1;
}

/** "The advance party, 120 drivers and engineers, has": people of two kinds under one count, between commas before a verb. */
function isPair(reading: Reading, noun: number): boolean {
  const [joint, , comma, verb] = reading.chunks.slice(noun + 1, noun + 5);
  const second = nounAt(reading, noun + 2);
  const people = [noun, noun + 2].map((at) => reading.forces.get(at)).filter((force) => force !== undefined);
  return (
    joint?.kind === "conjunction" &&
    comma?.kind === "comma" &&
    verb?.kind === "verb" &&
    quantityAt(reading, noun) !== null &&
    second !== null &&
    /^(NOUN|ADJ)$/.test(reading.sentence.words[second.from]?.pos ?? "") &&
    (isSoldiers(reading, noun) ||
      (people.length > 0 &&
        people.every(({ category, quantity }, at) => /^(troops|land-unit)$/.test(category) && (at === 0 || !quantity))))
  );
}

const saysStrong = (reading: Reading, noun: number): boolean =>
  reading.sentence.words[(nounAt(reading, noun)?.to ?? 0) - 1]?.lower === "strong";

/** "The Canadians, 2,800 strong": how many a people is by what stands behind it. */
export const strengthBehind = (reading: Reading, noun: number): Quantity | null =>
  reading.chunks[noun + 1]?.kind === "comma" && saysStrong(reading, noun + 2) ? quantityAt(reading, noun + 2) : null;

/** "the number of Indian soldiers", "its force total": a force spoken of as a count. */
export function isTally({ sentence: { words } }: Reading, { from, to }: ForceMention): boolean {
  const own = words.slice(from, to);
  const counts = own.findIndex(({ lower }) => /^(number|strength|total)$/.test(lower));
  return (
    counts > 0 &&
    !/^(an?|any)$/.test(own[0]?.lower ?? "") &&
    (counts === own.length - 1 || own[counts + 1]?.lower === "of")
  );
}

/** "the number of soldiers at about 35,000", "has passed 5,000": what a count is said to be. */
function tallied(reading: Reading, forces: ReadonlyMap<number, ForceMention>, at: number): Quantity | null {
  const { chunks } = reading;
  for (let next = at + 1; next < chunks.length; next++) {
    const chunk = chunks[next];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "comma" || chunk.kind === "relative" || forces.has(next))
      return null;
    const leads = chunk.kind === "preposition" ? /^(at|to)$/.test(chunk.word) : tallying.has(lemmaAt(reading, next));
    if (leads && nounHeadAt(reading, next + 1)?.pos === "NUM") return quantityAt(reading, next + 1);
  }
  return null;
}

/** "a battalion, 500 soldiers and ten tanks" is a list. */
const isListed = ({ chunks }: Reading, at: number): boolean => {
  const next = chunks
    .slice(at + 1)
    .find(({ kind }) => kind === "conjunction" || kind === "verb" || kind === "relative");
  return next?.kind === "conjunction";
};

/** "soldiers", "Marines": people by the word itself. */
const isSoldiers = (reading: Reading, at: number): boolean =>
  wordAt(reading.sentence.words, nounAt(reading, at)?.head ?? -1)?.record?.category === "troops";

/** Counted people, or with `bare` a figure that stands for them. */
function isPeople(reading: Reading, at: number, bare: boolean): boolean {
  const isBare = nounHeadAt(reading, at)?.pos === "NUM";
  // "250 men from the 3rd Battalion": people, though named as the battalion's.
  const isTroops = reading.forces.get(at)?.category === "troops" || (reading.forces.has(at) && isSoldiers(reading, at));
  return quantityAt(reading, at) !== null && (isTroops || (bare && isBare));
}

/**
 * "raise its contingent in Mali from 1,000 to 1,400", "is to be cut to 1,000 men": the noun phrase of the number that a change leads
 * to; -1 where there is none.
 */
function targetOf(reading: Reading, forces: ReadonlyMap<number, ForceMention>, at: number): number {
  const { chunks } = reading;
  const verb = chunks.findLastIndex(
    (chunk, index) => chunk.kind === "verb" && index < at + 6 && changing.has(lemmaAt(reading, index)),
  );
  if (verb < 0 || (verb > at && verbAt(reading, verb)?.passive !== true)) return -1;
  // "cut to 200 its contingent": the figure comes first.
  const turned = chunks[verb + 1];
  if (verb === at - 3 && turned?.kind === "preposition" && turned.word === "to" && isPeople(reading, at - 1, true))
    return at - 1;
  // "the number of its soldiers"
  const link = chunks[at + 1];
  const own = link?.kind === "preposition" && link.word === "of" ? at + 2 : at;
  for (let next = Math.max(own, verb) + 1; next < chunks.length; next++) {
    const chunk = chunks[next];
    if (!chunk || chunk.kind === "stop" || chunk.kind === "comma" || chunk.kind === "relative") return -1;
    // The chunker takes the "to" of a range for a part of its figure.
    const isRange = chunk.kind === "noun" && reading.sentence.words[chunk.from]?.lower === "to";
    if (isRange && isPeople(reading, next, true)) return next;
    // "will be boosted by 300 troops": so many come to it.
    if (chunk.kind === "preposition" && /^(by|to)$/.test(chunk.word) && isPeople(reading, next + 1, true))
      return next + 1;
    if (forces.has(next)) return -1;
  }
  return -1;
}
