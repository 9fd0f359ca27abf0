import actions from "../../data/lexicon/actions.json";
import { actorBy, type ActorMention } from "./actors.ts";
import { actorsOf, agentAfter } from "./arguments.ts";
import { verbAt } from "./clause.ts";
import { withPossessors } from "./lists.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import type { DraftForce, Site } from "./rule.ts";
import { governorEffect } from "./status.ts";
import { subjectOf } from "./subject.ts";

const offices = new Set(actions.offices);
const civilian = new Set(actions.civilian);

/** "the army", "he", "the brigade": who acts for the side that the source tells of, not for another one. */
export function isOffice(reading: Reading, noun: number): boolean {
  const head = nounHeadAt(reading, noun);
  return head?.pos === "PRON" || offices.has(head?.lemma ?? "") || isUnit(reading, noun);
}

/** A unit or a ship that moves a force may be of the side told of; an aircraft only carries it. */
function isUnit(reading: Reading, noun: number): boolean {
  const force = reading.forces.get(noun);
  const head = nounHeadAt(reading, noun);
  // "the company", not "the Northern Group"
  const isFirm = head?.text === head?.lower && civilian.has(head?.lemma ?? "");
  return force?.isHead === true && force.strength !== "weak" && force.set !== "01" && !isFirm;
}

/** "an order", "the decision": what sends a force for whoever gave or took it. */
export const isDecision = (reading: Reading, noun: number): boolean => {
  const lemma = nounHeadAt(reading, noun)?.lemma ?? "";
  return governorEffect(lemma, lemma) === "planned";
};

/** "Macron signed a decree sending", "an order by Paris sending": whose decision it is. */
function decidersOn(site: Site, noun: number): ActorMention[] {
  const { reading } = site;
  if (!isDecision(reading, noun)) return [];
  const verb = withPossessors(reading, noun) - 1;
  const isObject = verbAt(reading, verb)?.passive === false;
  return isObject ? actorsOf(site, subjectOf(reading, verb)) : agentAfter(site, noun + 1);
}

/** Who moves a force: who the subject names, or whose the unit is that it goes back to; `isBeside` a verb that tells more of another act. */
export function moversOf(
  site: Site,
  subject: readonly number[] | null,
  moved: readonly DraftForce[],
  isBeside: boolean,
): ActorMention[] {
  const { reading, discourse, at, earlier } = site;
  const [noun = -1] = subject ?? [];
  const stated = actorsOf(site, subject);
  const named = stated.length > 0 ? stated : isBeside ? decidersOn(site, noun) : [];
  const unit = reading.forces.get(noun);
  // "American C-17s flew the brigade home": who carries a force known already need not own it.
  const [cargo] = unit?.isHead && unit.set === "01" ? moved : [];
  const carried = cargo ? discourse.ownership.ofAntecedent(at, cargo.chunk, cargo.force, earlier) : null;
  if (carried) return [carried];
  // "C-17s flew its 2,000 men out": whose they are, the pronoun says.
  const owner = cargo && reading.sentence.words[nounAt(reading, cargo.chunk)?.from ?? -1]?.lower;
  if (owner && /^(its|their|his)$/.test(owner)) return [];
  const known = named.length === 0 && unit?.isHead ? discourse.ownership.ofAntecedent(at, noun, unit, earlier) : null;
  // "The 31st Fighter Wing sent six jets": units of that kind are of one nation alone.
  const operator = named.length === 0 && unit?.isHead && !isBeside ? unit.operator : null;
  if (!known && unit && operator) return [actorBy(reading.sentence, unit, operator, "only-operator")];
  return known ? [known] : named;
}
