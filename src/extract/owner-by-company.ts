import actions from "../../data/lexicon/actions.json";
import { actorBy, type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import { lemmaAt, verbAt, verbBefore } from "./clause.ts";
import type { ForceMention } from "./forces.ts";
import { listFrom } from "./lists.ts";
import { nationsFrom } from "./nations.ts";
import { isPlan, nounFor } from "./plan-for.ts";
import { nounHeadAt } from "./reading.ts";
import { type Draft, type Site } from "./rule.ts";
import { subjectOf } from "./subject.ts";
import { actorsOf } from "./arguments.ts";

const deeds = new Set(actions.nouns.map(({ noun }) => noun));
const joining = /^(join|reinforce|strengthen)$/;
const adding = /^(add|attach|assign|subordinate)$/;

/**
 * Whose a force is by the one that it is made a part of.
 *
 *     Six more Apaches have joined the British task force at Bastion
 *     ~~~~~~~~~~~~~~~~             ^^^^^^^^^^^^^^^^^^^^^^
 */
export function ownerOfHost(site: Site, chunk: number): ActorMention | null {
  const { reading, discourse, at } = site;
  const verb = reading.chunks.findIndex((_, index) => index > chunk && verbAt(reading, index) !== null);
  const trigger = verbAt(reading, verb);
  if (!trigger || !subjectOf(reading, verb)?.includes(chunk)) return null;
  const lemma = lemmaAt(reading, verb);
  const link = reading.chunks[verb + 1];
  const isPart = trigger.passive && adding.test(lemma) && link?.kind === "preposition" && link.word === "to";
  if (!isPart && (trigger.passive || !joining.test(lemma))) return null;
  const [host] = listFrom(reading, isPart ? verb + 2 : verb + 1).nouns;
  const force = reading.forces.get(host ?? -1);
  // "will join the USS Ronald Reagan": beside one ship sail others' too.
  const isGroup = force !== undefined && (force.set === "10" || force.category === "naval-group");
  const actor = host !== undefined && isGroup ? discourse.actorAt(at, host) : null;
  return actor?.country ? impliedActor(actor, "joined-force") : null;
}

/**
 * Whose a force is by the town or region of another country that it comes from, where no foreign force is told of.
 *
 *     A battalion from Bavaria has relieved the Dutch at Rukla
 *     ~~~~~~~~~~~      ^^^^^^^
 */
export function ownerByOrigin(
  site: Site,
  { destinations }: Draft,
  chunk: number,
  { set, category }: ForceMention,
): ActorMention | null {
  const { reading } = site;
  const link = reading.chunks[chunk + 1];
  const isFrom = link?.kind === "preposition" && link.word === "from";
  const [home] = isFrom ? (reading.places.get(chunk + 2) ?? []) : [];
  const country = home?.candidate.place.country ?? null;
  // Ships and aircraft come from bases that others lend.
  if (!home || country === null || home.candidate.place.kind === "country" || set !== "10") return null;
  if (category === "peacekeepers" || home.mention.role !== "literal") return null;
  const isAbroad = destinations.length > 0 && destinations.every(({ base }) => base.place.country !== country);
  const isHost = site.earlier.some(
    ({ owners, places }) =>
      owners.some((owner) => owner.country !== country) && places.some(({ base }) => base.place.country === country),
  );
  return isAbroad && !isHost ? actorBy(reading.sentence, home, country, "comes-from") : null;
}

/**
 * Who decides on what is asked for: "Washington is weighing a request for a drone detachment to be stationed in Niger".
 */
export function deciderOn(site: Site, chunk: number): ActorMention[] {
  const { reading } = site;
  const wish = nounFor(reading, chunk);
  const lemma = nounHeadAt(reading, wish)?.lemma ?? "";
  const verb = verbBefore(reading, chunk);
  return (isPlan(lemma) || /^(request|appeal)$/.test(lemma)) && verb === wish - 1
    ? actorsOf(site, subjectOf(reading, verb)).map((actor) => impliedActor(actor, "decides"))
    : [];
}

/** "NATO will add a company from Spain and Italy": the nations that give what an alliance sends. */
export function giversToAlliance({ reading }: Site, { actors, action }: Draft, chunk: number): ActorMention[] {
  // "the withdrawal of the peacekeepers from Mali"
  if (action === "withdraw") return [];
  const isAlliances = actors.length > 0 && actors.every(({ country }) => country !== null && isAllianceCode(country));
  return isAlliances ? nationsFrom(reading, chunk).map((nation) => impliedActor(nation, "giver")) : [];
}

/**
 * "Britain follows in January, when four Wildcats are to be flown to Bardufoss": who acts in the main clause, or whose act
 * it tells of: "The Cuban pullout began when 600 men sailed from Luanda".
 */
export function ownerOfMain(site: Site, { modality }: Draft, chunk: number): ActorMention | null {
  const { chunks } = site.reading;
  const when = chunks.findLastIndex(({ kind }, at) => at < chunk && kind === "subordinator");
  const mark = chunks[when];
  const isWhen = mark?.kind === "subordinator" && /^(when|as|after|once|until)$/.test(mark.word);
  const main = subjectOf(site.reading, verbBefore(site.reading, when));
  const isOfAct = deeds.has(nounHeadAt(site.reading, main?.[0] ?? -1)?.lemma ?? "");
  const isNext = mark?.kind === "subordinator" && mark.word === "when" && chunks[when - 1]?.kind === "comma";
  const isSubject = chunks.slice(when + 1, chunk).every(({ kind }) => /^(noun|comma|conjunction)$/.test(kind));
  const opens = isOfAct ? isWhen : isNext && modality.status === "planned";
  if (!opens || !isSubject) return null;
  const [owner, ...others] = actorsOf(site, main);
  return owner?.country && others.length === 0 ? impliedActor(owner, "main-clause") : null;
}
