import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { Category } from "../model/claim.ts";
import { textOf } from "../read/sentences.ts";
import { actionVerbAt } from "./action-verbs.ts";
import { actorBy, type ActorMention, impliedActor } from "./actors.ts";
import { actorsOf } from "./arguments.ts";
import type { Chunk } from "./chunks.ts";
import { lemmaAt, verbAt } from "./clause.ts";
import { type ForceMention, isSameDomain } from "./forces.ts";
import { leaderOf } from "./leaders.ts";
import { listEndingAt, withPossessors } from "./lists.ts";
import { isOfOthers, nounAt, nounHeadAt, ownerAt, type Reading } from "./reading.ts";
import { ownerByDeparture } from "./owner-by-departure.ts";
import { deciderOn, giversToAlliance, ownerByOrigin, ownerOfHost, ownerOfMain } from "./owner-by-company.ts";
import { announcerOfMore, captionNation, isIntruder, ofSource, ofTold, opensWithFrom } from "./owner-by-source.ts";
import { ownerByHolder } from "./owner-by-holder.ts";
import { soleOperator } from "./operators.ts";
import { isDefinite } from "./ownership.ts";
import { isTitleCased } from "./retag.ts";
import { type Draft, type DraftForce, type Site, toldSince } from "./rule.ts";
import { asActor } from "./speaker.ts";
import { subjectOf } from "./subject.ts";

const capitalised = new Set(actions.capitalisedServices);
const commands = new Set(actions.commands);
const foreign = new Set(grammar.foreignWords);
const shared = new Set(grammar.sharedServices);
const irregular = new Set(actions.irregulars);
const civilian = new Set(actions.civilian);
const units = new Set<Category>(["land-unit", "headquarters"]);
const crowd = new Set<Category>(["troops", "land-unit"]);
const american = "US";

/** The force's own nation, else the draft's actors, else the government that speaks. */
export function actorsFor(site: Site, draft: Draft, { chunk, force, own: stated, owners }: DraftForce): ActorMention[] {
  const { reading, discourse, at, earlier } = site;
  if (stated) return [stated];
  if (owners?.length && draft.actors.length === 0 && !draft.byAnother)
    return owners.map((owner) => impliedActor(owner, "same-force"));
  const written = ownerAt(reading, chunk);
  const own =
    (written?.rule === "institution" ? discourse.actorAt(at, chunk) : written) ??
    (draft.actors.length > 0 || reading.nations.has(chunk)
      ? null
      : (discourse.actorAt(at, chunk) ??
        ownerOfWhole(site, chunk, draft.action === "withdraw" ? /^of$/ : /^(of|from)$/)));
  const nations = reading.nations.get(chunk) ?? [];
  const giving = own ? [] : giversToAlliance(site, draft, chunk);
  if (giving.length > 0) return giving;
  // "Australia is sending 150 SAS men": several nations have a service of that name.
  if (own?.rule === "institution" && isShared(own) && draft.actors.length > 0) return [...draft.actors];
  // "Portugal: 120 members of the Republican National Guard"
  const labelled = own?.rule === "institution" ? captionNation(reading, chunk, draft) : null;
  if (labelled) return [labelled];
  const named = own || nations.length > 0 ? [...(own ? [own] : []), ...nations] : draft.actors;
  if (named.length > 0) return [...new Map(named.map((actor) => [actor.country ?? actor.name, actor])).values()];
  const issuer = discourse.issuer(reading.sentence, force)?.country ?? american;
  const service = issuer === american ? serviceOf(reading, chunk, force) : null;
  if (service) return [service];
  const giver = ownerOfObject(site, chunk);
  if (giver.length > 0) return giver;
  const decider = draft.byAnother ? [] : deciderOn(site, chunk);
  if (decider.length > 0) return decider;
  const host = draft.byAnother
    ? null
    : (ownerOfHost(site, chunk) ?? ownerByOrigin(site, draft, chunk, force) ?? ownerOfMain(site, draft, chunk));
  if (host) return [host];
  const siblings = draft.forces.flatMap((other) => (other.own ? [] : (reading.actors.get(other.chunk) ?? [])));
  const isSent = force.category === "materiel" || (draft.byAnother && opensWithFrom(reading));
  const senders = siblings.length > 0 ? siblings : isSent ? sendersIn(reading) : [];
  if (senders.length > 0) return senders.slice(0, 1).map((actor) => ({ ...actor, rule: "sender", basis: "implied" }));
  const operator = force.operator ?? draft.forces.find((other) => other.force.operator)?.force.operator;
  if (operator) return [actorBy(reading.sentence, force, operator, "only-operator")];
  const announced = announcerOfMore(site, draft, { chunk, force });
  if (announced) return [announced];
  const captioned = captionNation(reading, chunk, draft);
  if (captioned) return [captioned];
  const isIrregular = force.category === "troops" && irregular.has(nounHeadAt(reading, chunk)?.lemma ?? "");
  const same = isIrregular
    ? null
    : (discourse.ownership.ofAntecedent(at, chunk, force, earlier) ?? ownerByHolder(site, chunk));
  const heading = discourse.headingOf(at);
  const isForeign = isOthers(reading, chunk) || isByOthers(reading, draft);
  const isHeaded = heading !== null && !isForeign && same?.sentence.paragraph !== reading.sentence.paragraph;
  const implicit = isHeaded ? impliedActor(heading, "heading") : same;
  if (implicit && !draft.byAnother) return [implicit];
  // A ship or unit that has a name may be anybody's ("the Liaoning sailed by, Japan said"), and fighters are no officer's own.
  const isAnyones = force.designation !== null && !isAnnouncedType(draft, force);
  const told = isIrregular ? null : discourse.speakerOf(at);
  const speaker = isAnyones && !startsFrom(draft, told?.actor?.country) ? null : told;
  const implied = speaker && !isForeign ? asActor(speaker, null) : null;
  const isSeen = isObserved(reading, draft);
  if (implied && !isSeen && !isOrderedOff(reading, draft) && !isIntruder(site, draft, implied)) return [implied];

  const lemma = nounHeadAt(reading, chunk)?.lemma ?? "";
  // "half a million people at a rally"
  if (lemma === "people") return [];
  // "An order will base 500 troops in Somalia": whoever's they are, so many are a state's.
  if (draft.byAnother)
    return isAboutForces(site) &&
      (isMilitary(draft, force) || (draft.action === "station" && soleOperator(site, draft, force)))
      ? [actorBy(reading.sentence, force, null, "not-named")]
      : [];
  const most = isIrregular || isForeign ? null : ofSource(site, draft, { chunk, force });
  if (most && !(isSeen && most.country === implied?.country)) return [most];
  // "Kenya joined the mission. The contingent is in Kismayo": one nation alone is named.
  const sole =
    isIrregular || isForeign || isAnyones || !isKnown(site, chunk, force)
      ? null
      : discourse.named.soleNation(at, chunk);
  if (sole && !isIntruder(site, draft, sole)) return [sole];
  const leader = leaderOf(reading, chunk);
  if (leader) return [leader];
  const departed = isForeign || isIrregular ? null : ownerByDeparture(site, draft, force);
  if (!isAboutForces(site) && force.designation === null && !isMilitary(draft, force))
    return departed && force.strength === "plain" ? [departed] : [];
  // A company that only others near it make one may be a firm.
  const isFirm = force.strength === "near" && force.quantity === null && civilian.has(lemma);
  return isToldOf(draft, force) && !isFirm
    ? [
        (isForeign ? null : ofTold(site, draft, { chunk, force })) ??
          departed ??
          actorBy(reading.sentence, force, null, "not-named"),
      ]
    : [];
}

/** "The 300 soldiers must leave, Iraq said": those of another. */
const isOrderedOff = ({ chunks, sentence: { words } }: Reading, { trigger, action }: Draft): boolean =>
  action === "withdraw" &&
  chunks.some(
    ({ kind, from, to }) =>
      kind === "verb" &&
      from < trigger.to &&
      trigger.from < to &&
      words.slice(from, to).some(({ lower }) => /^(must|should)$/.test(lower)),
  );

/** "A frigate was sighted off Karachi": not of who says so. */
const isObserved = (reading: Reading, { trigger }: Draft): boolean =>
  reading.chunks.some(
    ({ from, to }, at) =>
      from < trigger.to && trigger.from < to && actionVerbAt(reading, at, "move")?.verb.observes === true,
  );

/** "the contingent", where the sentences before name no other force that it is set against: "A Dutch battalion … The brigade". */
function isKnown(site: Site, chunk: number, force: ForceMention): boolean {
  const { reading, discourse, at } = site;
  const noun = nounAt(reading, chunk);
  if (!noun || !isDefinite(reading, noun, force) || force.category === "headquarters") return false;
  const isPointed = /^(that|this|those|these)$/.test(reading.sentence.words[noun.from]?.lower ?? "");
  const isRival = (other: ForceMention): boolean => isSameDomain(force, other);
  return (
    isPointed ||
    (discourse.ownership.namedBefore(at, 2, (_, __, other) => isRival(other)) === null &&
      !toldSince(site, at - 2).some((told) => isRival(told.force)))
  );
}

const isShared = ({ sentence, from, to }: ActorMention): boolean =>
  shared.has(textOf(sentence.words.slice(from, to)).toLowerCase());

/** Enough is said of the force for a claim that does not know whose it is. */
function isToldOf(
  { action, destinations, origins }: Draft,
  { designation, quantity, strength, category }: ForceMention,
): boolean {
  const isPlaced = destinations.length > 0 || origins.length > 0;
  const isTold = isPlaced || quantity !== null || (action !== "deploy" && designation !== null);
  const isSure = strength !== "weak" && (strength !== "near" || quantity !== null || units.has(category));
  // "reserve forces are preparing" may be anybody; "air-defence units on higher readiness in Kharkiv" are not.
  const isMarked =
    designation !== null || quantity !== null || (strength === "plain" && isPlaced && !crowd.has(category));
  return isTold && isSure && (action !== "alert" || isMarked);
}

/** The source names whose some force is. */
const isAboutForces = ({ discourse, earlier }: Site): boolean =>
  discourse.ownership.isNamed || earlier.some(({ owners }) => owners.length > 0);

/** "12 Tornados would fly to Dhahran", "the 12th Brigade would go": who announces a move of aircraft, tanks or units has them. */
const isAnnouncedType = ({ modality }: Draft, { set, category }: ForceMention): boolean =>
  (modality.status !== "reported" && /^(01|15)$/.test(set)) || (modality.status === "planned" && units.has(category));

/** "Bulgaria said the frigate Drazki would leave Varna": a ship that is to set out from the speaker's own country. */
const startsFrom = ({ modality, origins }: Draft, country: string | null | undefined): boolean =>
  modality.status !== "reported" &&
  origins.length > 0 &&
  origins.every(({ base }) => base.place.country !== null && base.place.country === country);

const doubtful = new Set<Category>(["materiel", "other", "transport-aircraft", "helicopter"]);

/** So many soldiers or ships that go somewhere are a state's, even in a source that names no owner of any. */
const isMilitary = (
  { destinations, origins }: Draft,
  { strength, quantity, echelon, category }: ForceMention,
): boolean =>
  (strength === "plain" || (strength === "near" && quantity !== null)) &&
  (quantity !== null || echelon !== null) &&
  !doubtful.has(category) &&
  destinations.length + origins.length > 0;

/**
 * "a dozen of its marines", "a company of paratroops from the brigade": whose the whole is of which the force is a part;
 * what is withdrawn from a force may be anybody's.
 */
function ownerOfWhole(
  { reading, discourse, at, earlier }: Pick<Site, "reading" | "discourse" | "at" | "earlier">,
  chunk: number,
  links: RegExp,
): ActorMention | null {
  const link = reading.chunks[chunk + 1];
  let inner = chunk + 2;
  while (nounAt(reading, inner)?.possessive) inner++;
  const whole = reading.forces.get(inner);
  if (link?.kind !== "preposition" || !links.test(link.word) || !whole?.isHead) return null;
  return (
    discourse.actorAt(at, inner) ??
    discourse.ownership.ofAntecedent(at, inner, whole, earlier) ??
    ownerOfWhole({ reading, discourse, at, earlier }, inner, links)
  );
}

/** "no allied unit": not of who speaks of it. */
const isOthers = (reading: Reading, chunk: number): boolean =>
  reading.sentence.words
    .slice(nounAt(reading, chunk)?.from ?? 0, nounAt(reading, chunk)?.to ?? 0)
    .some(({ lower }) => foreign.has(lower));

/** "Georgia said its allies would send troops": not of who speaks of them. */
function isByOthers(reading: Reading, { trigger, byAnother }: Draft): boolean {
  const verb = reading.chunks.findIndex(
    ({ kind, from, to }) => kind === "verb" && from < trigger.to && trigger.from < to,
  );
  const subject = byAnother && verb >= 0 ? subjectOf(reading, verb) : null;
  return subject?.some((noun) => isOfOthers(nounHeadAt(reading, noun))) === true;
}

/** "more than 300 Airmen": only the American services write their people with a capital letter. */
function serviceOf(reading: Reading, chunk: number, force: ForceMention): ActorMention | null {
  const { words } = reading.sentence;
  const { to = 0 } = nounAt(reading, chunk) ?? {};
  // "the Marines' tanks"
  const from = nounAt(reading, withPossessors(reading, chunk))?.from ?? 0;
  const isWritten = words
    .slice(from, to)
    .some(({ text, lower }, at) => capitalised.has(lower) && /^\p{Lu}\p{Ll}/u.test(text) && from + at > 0);
  return isWritten && !isTitleCased(words) ? actorBy(reading.sentence, force, american, "service-capital") : null;
}

/** "Germany is providing batteries, which": who moves a force in another clause has it. */
export function ownerOfObject(site: Site, chunk: number): ActorMention[] {
  const { reading } = site;
  const verb = withPossessors(reading, listEndingAt(reading, chunk)[0] ?? chunk) - 1;
  const isMover =
    verbAt(reading, verb)?.passive === false &&
    (commands.has(lemmaAt(reading, verb)) || actionVerbAt(reading, verb, "move")?.verb.observes === false);
  return isMover ? actorsOf(site, subjectOf(reading, verb)).map((actor) => impliedActor(actor, "object-of")) : [];
}

const isTo = (link: Chunk | undefined): boolean => link?.kind === "preposition" && link.word === "to";

/** "a shipment arrived in Ukraine … from the United States": a country that things come from sends them. */
function sendersIn({ chunks, actors }: Reading): ActorMention[] {
  return chunks.flatMap((chunk, at) =>
    // "from Estonia to Bulgaria": how far something goes.
    chunk.kind === "preposition" && chunk.word === "from" && !isTo(chunks[at + 2]) ? (actors.get(at + 1) ?? []) : [],
  );
}
