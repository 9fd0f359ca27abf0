import grammar from "../../data/lexicon/grammar.json";
import { textOf } from "../read/sentences.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { type ForceMention, isAfloat } from "./forces.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const aviation = new Set(grammar.aviationWords);
const flight = new Set(grammar.flightVerbs);
/** A nation has no more fighters than this in one place; so many are people. */
const mostAircraft = 80;
const airForce = /\bair (?:arm|force)\b|^\p{Lu}+AF$/iu;
const ships = { category: "ship", set: "30", entity: "130110", strength: "plain" } as const;
const jets = { category: "fighter", set: "01", entity: "110104", strength: "plain" } as const;

/**
 * Fighters that fly: a nation's, in the company of aircraft and airfields. Those of a side or of rebels are people.
 *
 *     24 Chinese fighters and six bombers are at Hotan
 *                ^^^^^^^^         ~~~~~~~
 */
export const withFighters = (readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    const forces = new Map(reading.forces);
    for (const [at, force] of reading.forces) if (isAircraft(reading, at, force)) forces.set(at, { ...force, ...jets });
    return { ...reading, forces };
  });

/**
 * Tankers that sail: in the company of warships and of no aircraft.
 *
 *     the frigate Canarias and a tanker have been ordered towards the Seychelles
 *         ~~~~~~~                ^^^^^^
 */
export const withTankers = (readings: readonly Reading[]): Reading[] =>
  readings.map((reading) => {
    const forces = new Map(reading.forces);
    const others = [...forces].filter(([at]) => nounHeadAt(reading, at)?.lemma !== "tanker");
    // "a frigate, a tanker and a helicopter": that of the ships.
    const isAtSea =
      others.some(([, force]) => isAfloat(force)) &&
      !others.some(([, { set, category }]) => set === "01" && category !== "helicopter");
    for (const [at, force] of isAtSea ? forces : [])
      if (nounHeadAt(reading, at)?.lemma === "tanker" && force.set === "01") forces.set(at, { ...force, ...ships });
    return { ...reading, forces };
  });

function isAircraft(reading: Reading, at: number, { category, quantity }: ForceMention): boolean {
  const noun = nounAt(reading, at);
  const { words, places } = reading.sentence;
  if (!noun || category !== "troops" || nounHeadAt(reading, at)?.lemma !== "fighter") return false;
  const owner = reading.actors.get(at);
  const isAirForce = owner?.rule === "institution" && airForce.test(textOf(words.slice(owner.from, owner.to)));
  const isState =
    owner?.country !== undefined && owner.country !== null && (isAirForce || owner.rule !== "institution");
  const inside = words.slice(noun.from, noun.to);
  // "Kurdish fighters", "fighters loyal to Haftar": whatever describes them but a nation makes people of them.
  const isPlain = inside.every(({ pos }, index) => index === 0 || /^(ADJ|NUM|NOUN|PROPN|ADV|ADP)$/.test(pos));
  if (!isPlain || (owner !== undefined && !isState) || (quantity?.count ?? 0) > mostAircraft) return false;
  const isBareOrOwned = inside.every(
    ({ pos, lower }, index) =>
      /^(NUM|DET|PRON|ADP|ADV)$/.test(pos) ||
      noun.from + index === noun.head ||
      (owner && owner.from <= noun.from + index && noun.from + index < owner.to) ||
      /^(more|least|new|several|additional|further|other)$/.test(lower),
  );
  if (!isBareOrOwned) return false;
  const besideAircraft = [...reading.forces].some(
    ([other, { set, category: kind }]) => other !== at && (set === "01" || kind === "carrier"),
  );
  const besideWords = words.some(
    ({ lemma, lower }, word) =>
      aviation.has(lemma) || aviation.has(lower) || (lower === "air" && words[word + 1]?.lower === "base"),
  );
  const atBase = places.some(({ candidate }) => candidate.feature === "AIRB");
  const flies =
    isState &&
    !isFlown(reading, at) &&
    words.some(({ lemma }, word) => flight.has(lemma) || (lemma === "take" && words[word + 1]?.lower === "off"));
  return isAirForce || besideAircraft || besideWords || flies || (isState && atBase);
}

/** "has flown arms and Syrian fighters into Misrata": whom another nation flies is people. */
const isFlown = (reading: Reading, at: number): boolean => {
  const verb = withPossessors(reading, listEndingAt(reading, at)[0] ?? at) - 1;
  return verbAt(reading, verb)?.passive === false && flight.has(lemmaAt(reading, verb));
};
