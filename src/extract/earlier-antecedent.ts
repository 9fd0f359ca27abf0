import { lemmaAt, speechVerbs, verbAt } from "./clause.ts";
import { type ForceMention, impliedForce, isAfloat } from "./forces.ts";
import { isSalient } from "./lists.ts";
import type { Antecedent } from "./own-antecedent.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { type Site, type Told, toldSince } from "./rule.ts";
import { isOne, type StandIn } from "./stand-in.ts";
import { subjectOf } from "./subject.ts";
import { rivalOf } from "./topic.ts";

/** How many sentences before its own a force may be named that a pronoun or a bare figure stands for. */
const reach = 2;

/** How many for "she": no other word stands for a ship. */
const reachOfShip = 4;

const isAbsent = /^(no|none|neither|nobody)\b/i;

/** The force told of before, or else the one that the sentence before names. */
export function earlierAntecedent(site: Site, noun: number, standIn: StandIn): Antecedent | null {
  if (hasRival(site.reading, noun, standIn)) return null;
  const she = isShe(site.reading, noun);
  const isPronoun = standIn.kind === "plural" || standIn.kind === "share";
  const isPassive = verbAt(site.reading, noun + 1)?.passive === true;
  // "they", "most of them": of whom the sentence before is about.
  const isOutranked = (rival: ReturnType<typeof rivalOf>): boolean =>
    isPronoun && (rival === "topic" || (rival === "object" && isPassive));
  const named = site.discourse.ownership.namedBefore(site.at, she ? reachOfShip : 1, (reading, at, force) => {
    const isFit = she ? isAfloat(force) : standIn.kind === "figure" || isSalient(reading, at);
    return (
      isFit &&
      !areTooMany(standIn, force) &&
      !isOutranked(rivalOf(reading, at)) &&
      agrees(standIn, force, isOne(reading, at))
    );
  });
  const near = toldSince(site, site.at - reach).filter((told) => isNear(site, noun, told));
  // What was told of before the sentence that names another force is too far.
  if (near.length === 0 || (named && (near.at(-1)?.sentence ?? 0) < named.sentence))
    return named && { ...named, owners: named.owner ? [named.owner] : undefined };
  return isOutranked(near.at(-1)?.rival ?? null) ? null : toldBefore(site.reading, noun, standIn, near);
}

/** A force that the last sentences, or the words before, told of. */
const isNear = ({ at, reading }: Site, noun: number, { sentence, force, text }: Told): boolean =>
  (sentence < at || force.from < (nounAt(reading, noun)?.from ?? 0)) && !isAbsent.test(text);

const isShe = (reading: Reading, noun: number): boolean => /^(she|her)$/.test(nounHeadAt(reading, noun)?.lower ?? "");

/**
 * Something else of the pronoun's own sentence that it may go back to: "If Russia seizes a port, it deploys missiles",
 * "Officials said they would leave", "The minister said she would fly".
 */
function hasRival(reading: Reading, noun: number, { kind }: StandIn): boolean {
  if (kind !== "singular" && kind !== "plural") return false;
  // "Athens will not move it": what a verb has as its object is not its subject.
  const isObject =
    verbAt(reading, noun - 1) !== null &&
    !speechVerbs.has(lemmaAt(reading, noun - 1)) &&
    !/^(verb|comma)$/.test(reading.chunks[noun + 1]?.kind ?? "");
  const agents = isObject ? (subjectOf(reading, noun - 1) ?? []) : [];
  const rivals = [...reading.actors.keys()].filter((at) => at < noun && !agents.includes(at));
  if (kind === "singular" && rivals.length > 0) return true;
  const she = isShe(reading, noun);
  if (kind === "singular" && !she) return false;
  return reading.chunks.some((_, at) => {
    const head = nounHeadAt(reading, at);
    const isOther = she ? head?.pos === "NOUN" && head.lower === head.lemma : head?.lower.endsWith("s");
    return at < noun && isOther && !reading.forces.has(at) && reading.chunks[at + 1]?.kind === "verb";
  });
}

/** A unit of people is "it" and "they". */
const isCollective = ({ category }: ForceMention): boolean =>
  /^(land-unit|naval-group|troops|peacekeepers)$/.test(category);

/** Whether a stand-in may go back to a force: one ship or unit is "it", soldiers are "they". */
const agrees = ({ kind }: StandIn, force: ForceMention, isSingular: boolean): boolean =>
  kind === "singular" ? isSingular : kind === "member" || !isSingular || isCollective(force);

/** Of the forces told of, the last one that a stand-in agrees with. */
function toldBefore(reading: Reading, noun: number, standIn: StandIn, near: readonly Told[]): Told | null {
  const last = near.at(-1);
  if (!last) return null;
  const group = near.filter(({ sentence }) => sentence === last.sentence);
  const head = nounHeadAt(reading, noun)?.lower ?? "";
  if (head === "former" || head === "latter") {
    const pair = group.sort((a, b) => a.force.from - b.force.from);
    return pair.length < 2 ? null : ((head === "former" ? pair[0] : pair.at(-1)) ?? null);
  }
  // "1,200 Ugandans and 800 Kenyans. Most of them": nobody's in particular.
  const owners = new Set(group.flatMap((told) => told.owners.map(({ country }) => country)));
  if (owners.size > last.owners.length && standIn.kind !== "singular") return null;
  if (isShe(reading, noun) && !isAfloat(last.force)) return null;
  const whole = group.findLast((told) => holds(told.force, standIn)) ?? last;
  // "has five drones in Niger. In Chad there are 1,000": so many are soldiers.
  if (areTooMany(standIn, whole.force)) {
    const { from, to } = whole.force;
    return { ...whole, force: impliedForce({ from, to }, "troops") };
  }
  return agrees(standIn, whole.force, whole.isSingular) ? whole : null;
}

/** No nation has so many ships or aircraft in one place. */
const mostVessels = 150;

const areTooMany = ({ kind, quantity }: StandIn, { set }: ForceMention): boolean =>
  kind === "figure" && (quantity?.count ?? 0) > mostVessels && /^(01|30|35)$/.test(set);

/** "1,960 soldiers and 380 vehicles are to go. More than 400 have arrived": of what there are so many of. */
const holds = ({ quantity }: ForceMention, standIn: StandIn): boolean =>
  (quantity?.count ?? Infinity) >= (standIn.quantity?.count ?? 0);
