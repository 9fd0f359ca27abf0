import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import { textOf } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import type { ForceMention } from "./forces.ts";
import { withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";

const irregular = new Set(actions.irregulars);
const days = new Set([...grammar.days, ...grammar.months]);
const organs = new Set(grammar.organs);

/** Those who follow somebody, not a unit that an officer has from a state: "Haftar's forces", not "Colonel Brown's battalion". */
const followers =
  /^(army|fighter|force|forces|follower|gunman|guerrilla|loyalist|man|militia|militiaman|soldier|troop|troops)$/;

/**
 * The side that a force is of by the name of who leads it, or by a group's own name that no lexicon has.
 *
 *     Haftar's forces have moved into Derna        Fighters of the Kamwina Nsapu left Kananga
 *     ~~~~~~                                                       ~~~~~~~~~~~~~
 */
export const leaderOf = (reading: Reading, at: number): ActorMention | null =>
  followers.test(lemmaOf(reading, at)) || irregular.has(lemmaOf(reading, at))
    ? (possessorOf(reading, at) ?? groupBehind(reading, at))
    : null;

/** Led by someone with a title, who may as well be an officer of the nation that the source tells of: "General Mladic's forces". */
export const isTitled = ({ sentence }: Reading, { from, to }: ActorMention): boolean =>
  sentence.persons.some((person) => person.from > from && person.from < to);

/** What a force is that is known by who leads it: "Dostum's men" are soldiers. */
export const asLed = (force: ForceMention): ForceMention =>
  force.strength === "weak" ? { ...force, strength: "shown" } : force;

const lemmaOf = (reading: Reading, at: number): string => {
  const { lemma = "", lower = "", pos } = nounHeadAt(reading, at) ?? {};
  return pos === "PROPN" ? lower.replace(/s$/, "") : lemma;
};

function possessorOf(reading: Reading, at: number): ActorMention | null {
  const owner = nounAt(reading, at - 1);
  return owner?.possessive && !isWithOwner(reading, at - 1) ? sideNamed(reading, at - 1) : null;
}

/** "Fighters of the Kamwina Nsapu": only irregulars, as soldiers may be of a place, a firm or a regiment. */
function groupBehind(reading: Reading, at: number): ActorMention | null {
  const link = reading.chunks[at + 1];
  let group = at + 2;
  while (nounAt(reading, group)?.possessive) group++;
  const isOf = link?.kind === "preposition" && /^(of|from)$/.test(link.word);
  if (!isOf || !irregular.has(lemmaOf(reading, at)) || !nounAt(reading, group)) return null;
  return reading.actors.get(group) ?? (reading.forces.has(group) ? null : sideNamed(reading, group));
}

const isWithOwner = (reading: Reading, noun: number): boolean => withPossessors(reading, noun) < noun;

/** A noun phrase of names alone, none of them a place's, as a side without a state. */
function sideNamed(reading: Reading, noun: number): ActorMention | null {
  const { sentence } = reading;
  const chunk = nounAt(reading, noun);
  if (!chunk || reading.actors.has(noun) || reading.places.get(noun)?.length !== 0) return null;
  const to = chunk.possessive ? chunk.to - 1 : chunk.to;
  const from = sentence.words[chunk.from]?.pos === "DET" && !chunk.possessive ? chunk.from + 1 : chunk.from;
  const names = sentence.words.slice(from, to);
  const isName = names.every(
    ({ text, lower, lemma }) =>
      /^\p{Lu}[\p{L}'’.-]*$/u.test(text) && !days.has(lower) && !organs.has(lemma.toLowerCase()),
  );
  const opens = from === 0 && !sentence.persons.some((person) => person.from < to && from < person.to);
  const isCommon = opens && sentence.words[0]?.pos !== "PROPN";
  return isName && names.length > 0 && !isCommon
    ? { from, to, name: textOf(names), country: null, rule: "side", basis: "stated", via: null, sentence }
    : null;
}
