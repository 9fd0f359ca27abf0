import actions from "../../../data/lexicon/actions.json";
import { type ActionVerb, actionVerbAt } from "../action-verbs.ts";
import type { ActorMention } from "../actors.ts";
import { actorsOf, placesBeside } from "../arguments.ts";
import { verbAt } from "../clause.ts";
import { isAfloat, isSameDomain } from "../forces.ts";
import { forcesAmong } from "../forces-among.ts";
import { groupsFrom } from "../groups.ts";
import { leadingPlaces } from "../inversion.ts";
import { isPassable, listFrom } from "../lists.ts";
import { statusOfVerb } from "../modality.ts";
import { areOwned } from "../owned-forces.ts";
import type { PlacePhrase } from "../place-phrase.ts";
import { nounAt, nounHeadAt, ownerAt, prepositionAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site, type Told, toldSince } from "../rule.ts";
import { subjectOf } from "../subject.ts";
import { isTime } from "../subject-insertions.ts";

/** How many sentences before its own the place may be told of the force that another one comes to. */
const reach = 2;

const efforts = new Set(actions.jointEfforts);

/**
 * A force comes to where another one is, to relieve it, to join it or to go with it.
 *
 *     A Norwegian corvette is off Hanko. Her sister ship relieves her in August
 *                             ~~~~~~~~~  ~~~~~~~~~~~~~~~ ^^^^^^^^
 */
export const comesTo: Rule = {
  name: "comes-to-force",
  find: atEachVerb(draftsAt),
};

/** Who comes, whom they come to, and the chunk after the words that say so. */
interface Meeting {
  coming: DraftForce[];
  /** Noun phrases of the other force. */
  other: readonly number[];
  next: number;
}

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const trigger = verbAt(reading, at);
  const found = actionVerbAt(reading, at, "meets", "yields", "place-of", ...(trigger?.passive ? ["precedes"] : []));
  if (!trigger || !found) return [];
  const subject = subjectOf(reading, at);
  const meeting = meetingAt(site, at, found, subject);
  if (!meeting || meeting.coming.length === 0 || isPurpose(site, at, meeting)) return [];
  const { coming, other, next } = meeting;
  if (coming.every((draft) => isPlaced(site, draft))) return [];
  const anaphor = discourse.anaphorFor(site.at, actorsOf(site, subject));
  const [group] = groupsFrom(site, next, coming, anaphor).groups;
  if (!group) return [];
  const isBefore = other[0] !== undefined && other[0] < at;
  // "was relieved off Haiti by the Comfort"
  const within = isBefore ? placesBeside(site, at, coming[0]?.chunk ?? at, anaphor) : [];
  // "The jets at Trapani will stay, and two tankers will join them"
  const [met] = isBefore ? [] : forcesAmong(site, other, "certain");
  const beside = isBefore
    ? placesBeside(site, other[0] ?? at, at, anaphor)
    : met && met.chunk < at
      ? placesBeside(site, met.chunk, subject?.[0] ?? at, anaphor)
      : [];
  const told = toldOf(site, other, coming, trigger.from);
  const places =
    [group.destinations, within, beside, leadingPlaces(site, at, false, anaphor), placeOf(told)].find(
      (list) => list.length > 0,
    ) ?? [];
  // "They relieve the aircraft of 409 Squadron": where they go has been said.
  if (group.destinations.length === 0 && coming.some(({ chunk }) => isPronoun(reading, chunk))) return [];
  // "dropped anchor off Dili, joining 150 commandos": the main verb tells more.
  // "were relieved by two British battalions": of what is over, without a place.
  const isOver = trigger.passive && /^(was|were)$/.test(reading.sentence.words[trigger.from]?.lower ?? "");
  const isRelief = found.verb.action === "rotate";
  const isEnough = trigger.form !== "gerund" && !(isOver && isRelief) && areOwned(reading, coming);
  if (places.length === 0 && !group.unresolved && !isRelated(site, other) && !isEnough) return [];
  const isKnown = coming.some(({ chunk, own }) => own ?? ownerAt(reading, chunk));
  const owners = found.verb.action === "rotate" ? [] : ownersOf(site, other, told);
  if (places.length === 0 && !isKnown) return [];
  return [
    {
      trigger,
      action: found.verb.action,
      modality: statusOfVerb(reading, at, subject, []),
      actors: coming[0]?.chunk === other[0] ? actorsOf(site, subject) : [],
      byAnother: false,
      forces: group.forces.map((draft) => ownedBy(site, draft, owners)),
      destinations: places,
      origins: group.origins,
      end: isBefore ? group.end : Math.max(group.end, reading.chunks[next - 1]?.to ?? 0),
      score: 0.7,
    },
  ];
}

/** "There are 200 Danes in Pec, and another 100 will join them": told of already, and not only what it is counted on from. */
const isPlaced = ({ reading, placed }: Site, { chunk, force }: DraftForce): boolean =>
  placed.has(chunk) && force.from < (nounAt(reading, chunk)?.to ?? 0);

function meetingAt(
  site: Site,
  at: number,
  { verb, next }: { verb: ActionVerb; next: number },
  subject: readonly number[] | null,
): Meeting | null {
  const { reading } = site;
  const chunk = verbAt(reading, at);
  if (!chunk || !subject) return null;
  const by = agentOf(reading, at + 1);
  // "relieved in the Red Sea by the frigate Richmond"
  if (chunk.passive || (chunk.form === "past" && by > at)) {
    const isOf = !verb.frames.includes("place-of") || subject.some((noun) => isPlaceOf(reading, noun));
    if (by < 0 || verb.frames.includes("yields") || !isOf) return null;
    const list = listFrom(reading, by + 1);
    return { coming: forcesAmong(site, list.nouns, "of-state"), other: subject, next: list.next };
  }
  // "have taken its place", "its place taken by": whose place it is, the pronoun says.
  // "takes the place of HMS Norfolk in the Gulf"
  const held = verb.frames.includes("place-of") ? heldPlace(reading, next) : [];
  if (held.length > 0)
    return { coming: forcesAmong(site, subject, "certain"), other: held, next: listFrom(reading, next + 2).next };
  if (verb.frames.includes("place-of"))
    return isPlaceOf(reading, next)
      ? { coming: forcesAmong(site, subject, "certain"), other: [], next: next + 1 }
      : null;
  const start = /^(from|to|for|with)$/.test(prepositionAt(reading, next)) ? next + 1 : next;
  const list = listFrom(reading, start);
  if (list.nouns.length === 0) return null;
  // "is handing over a third battery" is of the battery.
  if (verb.frames.includes("yields"))
    return start === next
      ? null
      : { coming: forcesAmong(site, list.nouns, "of-state"), other: subject, next: list.next };
  // "Japan has replaced its destroyers"; "replaced its old tanks" is of what a unit has.
  const isOwn = /^(its|their)$/.test(
    reading.sentence.words[nounAt(reading, list.nouns[0] ?? -1)?.from ?? -1]?.lower ?? "",
  );
  if (isOwn)
    return subject.some((noun) => reading.forces.has(noun))
      ? null
      : { coming: forcesAmong(site, list.nouns, "of-state"), other: list.nouns, next: list.next };
  const isJoining = /^(re)?join$/.test(verb.lemma);
  const isForce = list.nouns.some((noun) => isOther(site, noun) || (isJoining && isEffort(reading, noun)));
  return isForce ? { coming: forcesAmong(site, subject, "of-state"), other: list.nouns, next: list.next } : null;
}

/** "Four Apaches will strengthen the battalion": told of who comes, not of whom they come to. */
export function isByComers(site: Site, at: number, subject: readonly number[] | null): boolean {
  const found = actionVerbAt(site.reading, at, "meets");
  const meeting = found?.verb.action === "reinforce" ? meetingAt(site, at, found, subject) : null;
  return meeting?.coming.some(({ chunk, force }) => force.isHead && !meeting.other.includes(chunk)) === true;
}

const isPronoun = (reading: Reading, noun: number): boolean =>
  /^(they|it|she|these|those|which|who)$/.test(nounHeadAt(reading, noun)?.lower ?? "");

const isPlaceOf = (reading: Reading, noun: number): boolean =>
  nounHeadAt(reading, noun)?.lemma === "place" &&
  /^(its|their|her|his)$/.test(reading.sentence.words[nounAt(reading, noun)?.from ?? -1]?.lower ?? "");

/** "the place of the Italians": whose place it is. */
const heldPlace = (reading: Reading, noun: number): number[] =>
  nounHeadAt(reading, noun)?.lemma === "place" && prepositionAt(reading, noun + 1) === "of"
    ? listFrom(reading, noun + 2).nouns
    : [];

/** The "by" of a passive, past what may stand before it, "was relieved in May by"; or "replaced with". */
function agentOf(reading: Reading, start: number): number {
  if (prepositionAt(reading, start) === "with") return start;
  let at = start;
  const isAlone = (index: number): boolean => isPassable(reading.chunks[index]) || isTime(reading, index);
  while (isAlone(at) || (prepositionAt(reading, at) !== "by" && nounAt(reading, at + 1) && prepositionAt(reading, at)))
    at += isAlone(at) ? 1 : 2;
  return prepositionAt(reading, at) === "by" ? at : -1;
}

/** A force, a pronoun for one, "the Danes", or a name that no lexicon has: "Montrose". */
function isOther(site: Site, noun: number): boolean {
  const { reading } = site;
  const head = nounHeadAt(reading, noun);
  const isName = head?.pos === "PROPN" && !reading.actors.has(noun) && !reading.places.get(noun)?.length;
  // "joined them", where ships of several nations were told of
  const isGroup = head?.lower === "them" && toldSince(site, site.at - 1).length > 0;
  return isName || isGroup || isPeople(reading, noun) || forcesAmong(site, [noun], "certain").length > 0;
}

/** "the Finns", "the Moroccan one" */
function isPeople(reading: Reading, noun: number): boolean {
  const [chunk, actor] = [nounAt(reading, noun), reading.actors.get(noun)];
  const head = nounHeadAt(reading, noun);
  const isOne = /^ones?$/.test(head?.lower ?? "");
  return actor?.rule === "nationality" && chunk !== null && (isOne || actor.to === chunk.head + 1);
}

/** "the airlift", "UNAMSIL": what many take part in. */
const isEffort = (reading: Reading, noun: number): boolean =>
  efforts.has(nounHeadAt(reading, noun)?.lemma ?? "") ||
  (reading.actors.get(noun)?.rule === "institution" && reading.actors.get(noun)?.country === "UN");

/** The other one is a certain force that stands somewhere: "her", "those of the 1st Brigade", "HMS Montrose", no type of aircraft. */
const isRelated = (site: Site, other: readonly number[]): boolean =>
  forcesAmong(site, other, "certain").some(
    ({ force }) =>
      force.label !== undefined || force.echelon !== null || (isAfloat(force) && force.designation !== null),
  );

/** What was told of the other force. */
function toldOf(site: Site, other: readonly number[], coming: readonly DraftForce[], before: number): Told | undefined {
  const { reading } = site;
  const [named] = forcesAmong(site, other, "certain");
  const name = nounHeadAt(reading, other[0] ?? -1)?.text ?? "";
  const told = toldSince(site, site.at - reach).filter(
    ({ sentence, force, places }) =>
      places.length > 0 &&
      (sentence < site.at || (force.from < before && coming.every((own) => own.force.from !== force.from))),
  );
  const like = named?.force ?? coming[0]?.force;
  return (
    told.findLast(({ text }) => named?.force.label === undefined && name !== "" && text.includes(name)) ??
    // "HMS Dart is off Togo. A frigate joins the amphibious group": a name of its own is another one's.
    told.findLast(
      ({ force }) =>
        like &&
        isSameDomain(force, like) &&
        !(named?.force.category === "naval-group" && force.category === "ship" && force.designation),
    )
  );
}

const placeOf = (told: Told | undefined): PlacePhrase[] =>
  (told?.places ?? []).slice(0, 1).map((place) => ({ ...place, mark: null, basis: "implied" }));

/** Whose the other force is. */
function ownersOf(site: Site, other: readonly number[], told: Told | undefined): readonly ActorMention[] {
  const [named] = forcesAmong(site, other, "certain");
  const own = named && (named.own ?? site.discourse.actorAt(site.at, named.chunk));
  return own ? [own] : ((named ? named.owners : told?.owners) ?? []);
}

/** Who joins a force is of its side, where its own words do not say. */
function ownedBy({ reading, discourse, at }: Site, draft: DraftForce, owners: readonly ActorMention[]): DraftForce {
  const isNamed =
    draft.own ?? draft.owners?.[0] ?? discourse.actorAt(at, draft.chunk) ?? reading.nations.get(draft.chunk);
  return isNamed || owners.length === 0 ? draft : { ...draft, owners };
}

/** "sailed from Rota to join them": told by the verb that sends it there. */
function isPurpose(site: Site, at: number, { coming }: Meeting): boolean {
  let before = at - 1;
  while (isPassable(site.reading.chunks[before])) before--;
  return (
    verbAt(site.reading, at)?.form === "infinitive" &&
    site.reading.chunks[before]?.kind !== "verb" &&
    (coming.every(({ chunk }) => site.placed.has(chunk)) || site.earlier.some(({ sentence }) => sentence === site.at))
  );
}
