import actions from "../../data/lexicon/actions.json";
import { actionVerbAt } from "./action-verbs.ts";
import { type ActorMention, isAllianceCode } from "./actors.ts";
import { lemmaAt } from "./clause.ts";
import { isJoint, listEndingAt, listFrom, withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";

const leaving = new Set(
  actions.nouns.filter((noun) => noun.action === "withdraw" || "away" in noun).map(({ noun }) => noun),
);

/** Further nations of a force, beside the one that its own words name. */
export const nationsOf = (reading: Reading, at: number): ActorMention[] => [
  ...nationsBefore(reading, at),
  ...nationsBehind(reading, at),
  ...nationsHeld(reading, at),
];

/** "German, Dutch and Norwegian soldiers": nations that stand before the force as words of their own. */
function nationsBefore(reading: Reading, at: number): ActorMention[] {
  // "France's and Spain's ships"
  const joint = withPossessors(reading, at) - 1;
  const other = reading.chunks[joint]?.kind === "conjunction" ? nounAt(reading, joint - 1) : null;
  if (joint < at - 1 && other?.possessive && !reading.actors.has(at))
    return [reading.actors.get(joint - 1) ?? []].flat();
  return demonymsBefore(reading, at).flatMap((noun) => reading.actors.get(noun) ?? []);
}

/** The chunk numbers of the nations that stand before a force and share its noun. */
function demonymsBefore(reading: Reading, at: number): number[] {
  if (reading.chunks[at - 1]?.kind !== "conjunction" || !reading.actors.has(at)) return [];
  const list = listEndingAt(reading, at).slice(0, -1);
  // "The Danes and Norwegian troops", "the British and 200 French troops": the first stand for themselves.
  const isShared = (noun: number): boolean =>
    isBare(reading, noun) || (noun === list[0] && isDescribed(reading, noun) && isNamedFirst(reading, at));
  return list.every(isShared) ? list : [];
}

/** "The British and French warships", "200 Danish and Swedish troops": a nation that has its noun from the force behind it. */
export function sharesNoun(reading: Reading, noun: number): boolean {
  let at = noun;
  while (isBare(reading, at) || at === noun) {
    at++;
    while (isJoint(reading.chunks[at])) at++;
    if (!nounAt(reading, at) || !isJoint(reading.chunks[at - 1])) return false;
  }
  return demonymsBefore(reading, at).includes(noun);
}

/** "German", "U.S.": a noun phrase of nothing but what tells of a nation. */
const isBare = (reading: Reading, noun: number): boolean =>
  (reading.places.get(noun) ?? []).some(
    ({ mention, from, to }) =>
      (mention.role === "demonym" || isAbbreviation(mention.text)) &&
      from === nounAt(reading, noun)?.from &&
      to === nounAt(reading, noun)?.to,
  );

/** "The British", "200 Danish": a noun phrase that ends in the adjective of a nation. */
const isDescribed = (reading: Reading, noun: number): boolean =>
  (reading.places.get(noun) ?? []).some(
    ({ mention, to }) =>
      (mention.role === "demonym" ? !/[^s]s$/.test(mention.text) : isAbbreviation(mention.text)) &&
      to === nounAt(reading, noun)?.to,
  );

/** "French troops", not "the French troops" or "200 French troops". */
const isNamedFirst = (reading: Reading, force: number): boolean =>
  reading.places.get(force)?.[0]?.from === nounAt(reading, force)?.from;

/** "a group of French and Danish marines": the nations of what a force is made of. */
function nationsHeld(reading: Reading, at: number): ActorMention[] {
  if (!isOf(reading.chunks[at + 1])) return [];
  let held = at + 2;
  while (isJoint(reading.chunks[held + 1]) && nounAt(reading, held + 2)) held += 2;
  const others = nationsBefore(reading, held);
  return others.length > 0 ? [...others, ...[reading.actors.get(held) ?? []].flat()] : [];
}

/** "U.S.", "UK": stands for the nation as its adjective does. */
export const isAbbreviation = (text: string): boolean => /^(\p{Lu}\.?){2,}$/u.test(text);

/** "Troops from Kenya, Uganda and Burundi are", "has 900 men from Ghana in Beirut": where a force comes from that no one moves. */
function nationsBehind(reading: Reading, at: number): ActorMention[] {
  const from = fromAt(reading, lastBeside(reading, at));
  if (from < 0 || ownerAt(reading, at) || isLeaver(reading, at)) return [];
  if (isKept(reading, withPossessors(reading, at) - 1)) return nationsFrom(reading, at);
  const verb = reading.chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb");
  // "pulled out troops from Mali"
  let before = withPossessors(reading, at) - 1;
  if (/^(adverb|preposition)$/.test(reading.chunks[before]?.kind ?? "")) before--;
  const isObject = reading.chunks[before]?.kind === "verb";
  if (isObject || !nounAt(reading, verb - 1)) return [];
  const list = listEndingAt(reading, verb - 1);
  return list[0] === from + 1 ? nationsAmong(reading, list) : [];
}

/** "300 soldiers and 20 tanks from Norway": the last of the forces that are listed with one. */
function lastBeside(reading: Reading, at: number): number {
  const forces = listFrom(reading, at).nouns;
  return forces.every((noun) => reading.forces.get(noun)?.isHead) ? (forces.at(-1) ?? at) : at;
}

/** "900 men from Ghana and Nepal": the countries that a force is said to be from. */
export function nationsFrom(reading: Reading, at: number): ActorMention[] {
  const from = fromAt(reading, at);
  return from < 0
    ? []
    : nationsAmong(reading, listFrom(reading, from + 1).nouns).filter(({ rule }) => rule === "country");
}

/** The nations of a list up to the first force in it; none where it names anything else. */
function nationsAmong(reading: Reading, all: readonly number[]): ActorMention[] {
  const other = all.findIndex((noun) => reading.forces.has(noun));
  const list = other < 0 ? all : all.slice(0, other);
  const nations = list.flatMap((noun) => reading.actors.get(noun) ?? []);
  return nations.length === list.length ? nations : [];
}

/** The chunk number of the "from" behind a force; -1 where there is none. */
function fromAt(reading: Reading, at: number): number {
  // "a battalion each from Zambia and Ghana"
  const beside = reading.chunks[at + 1];
  const after = beside?.kind === "adverb" && beside.word === "each" ? at + 2 : at + 1;
  const mark = reading.chunks[after];
  return mark?.kind === "preposition" && mark.word === "from" ? after : -1;
}

/** "there are", "the mission has": whose subject is no nation that would have the force, before the force. */
const isKept = (reading: Reading, verb: number): boolean =>
  (lemmaAt(reading, verb) === "be" || actionVerbAt(reading, verb, "move")?.verb.action === "station") &&
  (subjectOf(reading, verb) ?? []).every((noun) => {
    const country = reading.actors.get(noun)?.country;
    return !country || isAllianceCode(country);
  });

/** "the return of the brigade from Iraq": what it leaves, not whose it is. */
const isLeaver = (reading: Reading, at: number): boolean =>
  isOf(reading.chunks[at - 1]) && leaving.has(nounHeadAt(reading, at - 2)?.lemma ?? "");
