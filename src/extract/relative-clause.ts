import { lemmaAt, relativeBefore, verbAt } from "./clause.ts";
import { movers } from "./hidden-verbs.ts";
import { isPassable, listEndingAt } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";

/** What "which" or "who" stands for: the noun phrase before it. */
export function describedBy(reading: Reading, relative: number): number[] | null {
  let at = relative - 1;
  while (reading.chunks[at]?.kind === "comma" || isPassable(reading.chunks[at])) at--;
  // "4,000 troops, 1,200 of whom are in Gao"
  if (isOf(reading.chunks[at]) && nounAt(reading, at - 1)) return wholeList(reading, at - 1) ?? [at - 1];
  // "The frigate is all that remains at Nuuk"
  const copula = reading.chunks[at];
  const isAll = reading.sentence.words[(reading.chunks[relative]?.from ?? 0) - 1]?.lower === "all";
  if (isAll && copula?.kind === "verb" && lemmaAt(reading, at) === "be") return subjectOf(reading, at);
  if (!nounAt(reading, at)) return null;
  // "HMS Diamond, the destroyer that": one ship.
  if (reading.apposed.has(at) && !nounAt(reading, at - 1)) return [at - 2];
  const isPersonal = reading.sentence.words[reading.chunks[relative]?.from ?? -1]?.lower === "who";
  // "a unit with 13 tanks that landed": what has them landed.
  const link = reading.chunks[at - 1];
  // "a column, 200 men in 30 trucks": the men are the column.
  const held = reading.apposed.has(at - 2) ? at - 4 : at - 2;
  const holder = link?.kind === "preposition" && reading.forces.get(held)?.isHead ? link.word : "";
  // "200 men in 30 trucks who had served": a truck is no one.
  const isAboard = /^(in|on|aboard)$/.test(holder) && isPersonal && isVehicle(reading, at);
  if (isNamedPlace(reading, at) && link?.kind === "preposition" && nounAt(reading, at - 2)) {
    // "60 soldiers from Chad who", "a quarrel with Chad that": a name is not narrowed down, what it says more of is.
    const isNarrowed = at === relative - 1;
    const isPeople = isPersonal && reading.forces.get(held)?.isHead === true;
    const isMany = nounHeadAt(reading, held)?.pos === "NUM" || (reading.forces.get(held)?.quantity?.count ?? 1) > 1;
    // "Four jets from Leuchars, which were sent to Bodo": no town is sent, and no town is many.
    const verb = verbAt(reading, relative + 1);
    const isOfForce =
      reading.forces.get(held)?.isHead === true &&
      (/^(are|were|have)$/.test(reading.sentence.words[verb?.from ?? -1]?.lower ?? "") ||
        (verb?.passive === true && movers.has(lemmaAt(reading, relative + 1))) ||
        arriving.test(lemmaAt(reading, relative + 1)));
    if ((isNarrowed || isPeople || isOfForce) && !(isMany && isOfOne(reading, relative))) return [held];
  }
  const isWhole = isCounted(reading, at) && !isOfOne(reading, relative);
  return [holder === "with" || isAboard || isWhole ? held : at];
}

/** What a force does, and no town. */
const arriving = /^(arrive|deploy|land|leave|move|return|sail)$/;

/** "soldiers whom the generals praised | are", "Rwanda, which experts say | keeps": what opens the clause of the verb right before; or -1. */
export function relativeOf(reading: Reading, at: number): number {
  const before = reading.chunks[at];
  if (before?.kind !== "verb" || !/^(finite|past)$/.test(before.form)) return -1;
  const opener = relativeBefore(reading, at);
  const isOne = reading.chunks.slice(opener + 1, at).every(({ kind }) => kind === "noun" || kind === "adverb");
  return isOne ? opener : -1;
}

/** "the 1st, 2nd and 3rd Brigades, all of which": the list that the words take up as a whole. */
function wholeList(reading: Reading, share: number): number[] | null {
  const isWhole = /^(all|both)$/.test(nounHeadAt(reading, share)?.lower ?? "");
  if (!isWhole || reading.chunks[share - 1]?.kind !== "comma") return null;
  const forces = listEndingAt(reading, share - 2).filter((noun) => reading.forces.get(noun)?.isHead);
  return forces.length > 1 ? forces : null;
}

const isVehicle = ({ forces }: Reading, noun: number): boolean => /^(01|15|30)$/.test(forces.get(noun)?.set ?? "");

/** "that serves", "which is": the verb of a relative clause that tells of one thing. */
const isOfOne = (reading: Reading, relative: number): boolean =>
  /^(is|was|has)$|[^s]s$/.test(reading.sentence.words[verbAt(reading, relative + 1)?.from ?? -1]?.lower ?? "");

/** "1,900 Marines of the 26th Expeditionary Unit": a unit's name only says which of the people or aircraft are meant. */
export function isCounted(reading: Reading, unit: number): boolean {
  const [own, inner] = [reading.forces.get(unit - 2), reading.forces.get(unit)];
  return isOf(reading.chunks[unit - 1]) && own?.isHead === true && inner?.designation != null && !inner.quantity;
}

/** "Chad": a name by itself, and no force's. */
const isNamedPlace = (reading: Reading, noun: number): boolean => {
  const chunk = nounAt(reading, noun);
  const [place] = reading.places.get(noun) ?? [];
  return place !== undefined && place.from === chunk?.from && place.to === chunk.to && !reading.forces.has(noun);
};
