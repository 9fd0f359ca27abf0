import { textOf } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import { isOfNations } from "./alliances.ts";
import { verbAt } from "./clause.ts";
import { ownerOfObject } from "./force-owner.ts";
import { type ForceMention, impliedForce } from "./forces.ts";
import { isSalient } from "./lists.ts";
import { nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import type { Site } from "./rule.ts";
import { isOne, type StandIn } from "./stand-in.ts";
import { subjectOf } from "./subject.ts";
import { isOf } from "./subject-insertions.ts";

/** A force that a stand-in may go back to. */
export interface Antecedent {
  force: ForceMention;
  text: string;
  owners: readonly ActorMention[] | undefined;
  /** Its noun phrase, where that is in the same sentence. */
  chunk?: number;
}

/** The force of the same sentence: for a pronoun rather a subject or an object, for a share the last one. */
export function ownAntecedent(site: Site, noun: number, { kind }: StandIn): Antecedent | null {
  const { reading } = site;
  const whole = partitive(site, noun);
  if (whole) return whole;
  const isPronoun = kind === "plural" || kind === "singular";
  // "two planes will join them": others than who join.
  const agents = isPronoun && verbAt(reading, noun - 1) ? (subjectOf(reading, noun - 1) ?? []) : [];
  const before = [...reading.forces].filter(
    ([at, force]) => at < noun && force.isHead && !isContent(reading, at) && !agents.includes(at),
  );
  // "20 are in the training mission; 13 are in Kosovo": rather not 13 of the mission.
  const isFit = ([at, { quantity }]: (typeof before)[number]): boolean =>
    isPronoun ? isSalient(reading, at) : kind === "figure" && (quantity !== null || !isOfNations(reading, at));
  const last = before.findLast(isFit) ?? before.at(-1);
  if (!last || (kind === "singular" && !isOne(reading, last[0]))) return null;
  const [chunk, force] = last;
  return {
    force,
    chunk,
    text: textOfForce(reading, force),
    owners: ownerAt(reading, chunk) ? undefined : ownerOfObject(site, chunk),
  };
}

/** "Of their 1,100, most have left": the figure that opens the sentence, and whose it is. */
function partitive({ reading, discourse, at }: Site, noun: number): Antecedent | null {
  const [link, whole] = reading.chunks;
  if (!isOf(link) || whole?.kind !== "noun" || noun <= 1) return null;
  const isPeople = reading.actors.get(1)?.rule === "nationality" && !reading.forces.has(1);
  const owner = nounHeadAt(reading, 1)?.pos === "NUM" || isPeople ? discourse.actorAt(at, 1) : null;
  const force = impliedForce(whole, "troops");
  return owner && { force, text: textOfForce(reading, force), owners: [owner] };
}

const textOfForce = ({ sentence }: Reading, { from, to }: ForceMention): string =>
  textOf(sentence.words.slice(from, to)).replace(/^(the|an?|no|any) /i, "");

/** "a group of peacekeepers", "the 4th Brigade, 3rd Division": not named beside their group, nor what the unit is of. */
const isContent = ({ chunks, forces, sentence }: Reading, at: number): boolean => {
  const isBare = sentence.words[chunks[at]?.from ?? -1]?.pos !== "DET";
  const isUnitOf = forces.get(at - 2)?.designation != null && forces.get(at)?.designation != null && isBare;
  return (isOf(chunks[at - 1]) && forces.has(at - 2)) || (chunks[at - 1]?.kind === "comma" && isUnitOf);
};
