import { textOf } from "../read/sentences.ts";
import type { ActorMention } from "./actors.ts";
import { actorsOf } from "./arguments.ts";
import { verbBefore } from "./clause.ts";
import type { ForceMention } from "./forces.ts";
import { listFrom } from "./lists.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import type { DraftForce, Site, Told } from "./rule.ts";
import { type StandIn, standInAt } from "./stand-in.ts";
import { subjectOf } from "./subject.ts";

/** How many sentences before its own a force may be named that a pronoun or a bare figure stands for. */
const reach = 2;

const vessels = /^3[05]$/;
const isAbsent = /^(no|none|neither|nobody)\b/i;

/**
 * The force that a noun phrase without a noun of its own stands for: a pronoun, a share or a bare figure.
 *
 *     Britain sent 900 soldiers to Estonia. Another 150 are in Poland.
 *                      ^^^^^^^^             ~~~~~~~~~~~
 */
export function antecedentOf(site: Site, noun: number): DraftForce | null {
  const { reading } = site;
  const chunk = nounAt(reading, noun);
  const standIn = standInAt(reading, noun);
  // "those who stay"
  if (!chunk || !standIn || (reading.chunks[noun + 1]?.kind === "relative" && standIn.kind === "plural")) return null;
  const { kind, quantity } = standIn;
  const isFigure = kind === "figure";
  // "Nigeria has pledged 850 soldiers and Ghana 350"
  const stated = reading.actors.get(noun);
  if ((reading.places.get(noun) ?? []).some(({ candidate }) => candidate.place.country !== stated?.country))
    return null;
  if (stated && !isFigure) return null;
  const { words } = reading.sentence;
  const inSentence = [...reading.forces].findLast(
    ([at, force]) => at < noun && force.isHead && !isContent(reading, at),
  );
  const agrees = inSentence && (kind !== "singular" || isOne(site, inSentence[0]));
  const own = agrees ? { chunk: inSentence[0], force: inSentence[1] } : null;
  const ownText = own ? textOf(words.slice(own.force.from, own.force.to)).replace(/^(the|an?) /i, "") : undefined;
  const told = own || hasRival(reading, noun, standIn) ? null : toldBefore(site, standIn, noun);
  const named = isFigure && !own && !told && !isToldNear(site) ? site.discourse.ownership.lastBefore(site.at) : null;
  const force = own?.force ?? told?.force ?? named?.force;
  if (!force) return null;
  return {
    chunk: own?.chunk ?? noun,
    force: {
      ...force,
      from: chunk.from,
      to: chunk.to,
      quantity,
      isHead: true,
      strength: "plain",
      label: isFigure ? undefined : (ownText ?? told?.text),
    },
    own: stated ?? (isFigure ? comesFrom(reading, noun) : undefined),
    owners: (own ? ownersOf(site, own.chunk) : told?.owners) ?? (named?.owner ? [named.owner] : undefined),
  };
}

/** "a group of peacekeepers": the peacekeepers are not named beside their group. */
const isContent = ({ chunks, forces }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return link?.kind === "preposition" && link.word === "of" && forces.has(at - 2);
};

/** "among them 500 from Portugal" */
function comesFrom({ chunks, actors }: Reading, noun: number): ActorMention | undefined {
  const link = chunks[noun + 1];
  const actor = link?.kind === "preposition" && link.word === "from" ? actors.get(noun + 2) : undefined;
  return actor?.rule === "country" ? actor : undefined;
}

/** Named in the singular: a ship, a unit. */
export const isOne = ({ reading }: Pick<Site, "reading">, noun: number): boolean => {
  const head = nounHeadAt(reading, noun);
  const standIn = standInAt(reading, noun);
  if (standIn) return standIn.kind === "singular";
  const count = reading.forces.get(noun)?.quantity?.count ?? 1;
  return head !== undefined && head.lower === head.lemma && head.pos !== "NUM" && count === 1;
};

/**
 * Something else of the pronoun's own sentence that it may go back to: "If Russia seizes a port, it deploys missiles",
 * "Officials said they would leave", "The minister said she would fly".
 */
function hasRival(reading: Reading, noun: number, { kind }: StandIn): boolean {
  if (kind !== "singular" && kind !== "plural") return false;
  if (kind === "singular" && [...reading.actors.keys()].some((at) => at < noun)) return true;
  const isShe = /^(she|her)$/.test(nounHeadAt(reading, noun)?.lower ?? "");
  if (kind === "singular" && !isShe) return false;
  return reading.chunks.some((_, at) => {
    const head = nounHeadAt(reading, at);
    const agrees = isShe ? head?.pos === "NOUN" && head.lower === head.lemma : head?.lower.endsWith("s");
    return at < noun && agrees && !reading.forces.has(at) && reading.chunks[at + 1]?.kind === "verb";
  });
}

/** A unit of people is "it" and "they". */
const isCollective = ({ category }: ForceMention): boolean =>
  /^(land-unit|naval-group|troops|peacekeepers)$/.test(category);

const isToldNear = ({ earlier, at }: Site): boolean => earlier.some(({ sentence }) => sentence >= at - 1);

/** The force told of last, where its number agrees: one ship or unit is "it", soldiers are "they". */
function toldBefore(site: Site, { kind }: StandIn, noun: number): Told | null {
  const { earlier, at, reading } = site;
  const head = nounHeadAt(reading, noun)?.lower ?? "";
  const near = earlier.filter(({ sentence, text }) => sentence >= at - reach && !isAbsent.test(text));
  const last = near.at(-1);
  if (!last) return null;
  if (head === "former" || head === "latter") {
    const pair = near.filter(({ sentence }) => sentence === last.sentence).sort((a, b) => a.force.from - b.force.from);
    return pair.length < 2 ? null : ((head === "former" ? pair[0] : pair.at(-1)) ?? null);
  }
  // "1,200 Ugandans and 800 Kenyans. Most of them": nobody's in particular.
  const owners = new Set(
    near
      .filter(({ sentence }) => sentence === last.sentence)
      .flatMap((told) => told.owners.map(({ country }) => country)),
  );
  if (owners.size > last.owners.length && kind !== "singular") return null;
  if (/^(she|her)$/.test(head)) return last.isSingular && vessels.test(last.force.set) ? last : null;
  if (kind === "singular") return last.isSingular ? last : null;
  return kind === "member" || !last.isSingular || isCollective(last.force) ? last : null;
}

/** "France sent 4,000 troops to Mali, 1,200 of whom": whose the object of a verb is. */
function ownersOf(site: Site, noun: number): ActorMention[] | undefined {
  const { reading } = site;
  const verb = verbBefore(reading, noun);
  if (verb < 0 || ownerAt(reading, noun) || !listFrom(reading, verb + 1).nouns.includes(noun)) return undefined;
  const owners = actorsOf(site, subjectOf(reading, verb));
  return owners.length > 0 ? owners : undefined;
}
