import operators from "../../data/lexicon/operators.json";
import { actorBy, type ActorMention, isAllianceCode } from "./actors.ts";
import type { ForceMention } from "./forces.ts";
import type { Draft, Site } from "./rule.ts";

const operatorsOf = new Map(operators.map(({ name, operators: nations }) => [name, new Set(nations)]));

/** "MiG-29s arrived, the Danish minister said": a nation that does not fly the type has none of them. */
export const mayHave = ({ designation }: ForceMention, { country }: ActorMention): boolean =>
  country === null || isAllianceCode(country) || (operatorsOf.get(designation ?? "")?.has(country) ?? true);

/**
 * The one nation among those that the sentences around name which has the type, unless it is where the force comes to.
 *
 *     Poland takes over the mission. Four MiG-29s landed at Siauliai
 *     ^^^^^^                              ~~~~~~~
 */
export function soleOperator(
  { reading, discourse, at }: Site,
  { destinations }: Draft,
  force: ForceMention,
): ActorMention | null {
  const nations = operatorsOf.get(force.designation ?? "");
  const near = new Set([...discourse.named.lastBefore(at), ...discourse.named.partiesOfParagraph(at, Infinity)]);
  const [country = null, ...others] = [...near].filter((party) => nations?.has(party));
  const isHost = destinations.some(({ base }) => base.place.country === country);
  return country === null || others.length > 0 || isHost
    ? null
    : actorBy(reading.sentence, force, country, "sole-operator");
}
