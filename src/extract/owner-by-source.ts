import actions from "../../data/lexicon/actions.json";
import grammar from "../../data/lexicon/grammar.json";
import type { ForceMention } from "./forces.ts";
import { actorBy, type ActorMention, impliedActor, isAllianceCode } from "./actors.ts";
import { lemmaAt, speechVerbs } from "./clause.ts";
import { nounAt, nounHeadAt, type Reading } from "./reading.ts";
import { ownerOfGuests } from "./owner-by-guests.ts";
import type { PlacePhrase } from "./place-phrase.ts";
import type { Draft, DraftForce, Site, Told } from "./rule.ts";
import { isOrgan } from "./home.ts";
import { asActor } from "./speaker.ts";

const rebels = new Set(actions.rebels);
const possessives = new Set(grammar.possessives);

/** "Baghdad announced that seven more divisions would go to Kuwait": more of its own, not of those told of last. */
export function announcerOfMore(
  { reading, discourse, at }: Site,
  { modality }: Draft,
  { chunk, force }: DraftForce,
): ActorMention | null {
  const noun = nounAt(reading, chunk);
  const isMore = reading.sentence.words.slice(noun?.from ?? 0, noun?.head ?? 0).some(({ lower }) => lower === "more");
  if (modality.status !== "planned" || !isMore || force.quantity === null) return null;
  const speaker = discourse.speakerOf(at);
  const actor = speaker ? asActor(speaker, null) : saidByIt(reading, (said) => discourse.actorAt(at, said));
  return actor?.country ? actor : null;
}

/** "It announced on Monday that": the state that a pronoun speaks for. */
const saidByIt = (reading: Reading, actorAt: (noun: number) => ActorMention | null): ActorMention | null =>
  nounHeadAt(reading, 0)?.lower === "it" && speechVerbs.has(lemmaAt(reading, 1)) ? actorAt(0) : null;

/**
 * "Malaysia: a battalion, expected in Dili": the nation that an item of a list opens with, where the force is in no part of it,
 * or waits there.
 */
export function captionNation(
  { chunks, actors }: Reading,
  chunk: number,
  { action, destinations, origins }: Draft,
): ActorMention | null {
  const colon = chunks[1];
  const actor = actors.get(0);
  const isCaption = colon?.kind === "stop" && colon.word === ":" && chunk > 1;
  const places = action === "withdraw" ? origins : destinations;
  const isAbroad = places.length > 0 && places.every(({ base }) => base.place.country !== actor?.country);
  const isIts = isAbroad || (action === "alert" && destinations.length > 0);
  return isCaption && actor?.country && actor.rule === "country" && isIts ? impliedActor(actor, "caption") : null;
}

/** "A convoy entered Ukraine, Kyiv said": no one enters his own country. */
export const isInvader = ({ reading }: Site, { destinations, trigger }: Draft, { country }: ActorMention): boolean => {
  const verb = reading.chunks.findIndex(({ kind, from }) => kind === "verb" && from === trigger.from);
  return (
    /^(enter|infiltrate|intrude|invade|penetrate)$/.test(lemmaAt(reading, verb)) &&
    destinations.some(({ base }) => base.place.kind === "country" && base.place.country === country)
  );
};

/** "deployed to Mali", "home from a tour in Mali": of no one who is at home there, unless his own words say so. */
export const isHost = ({ action, home, destinations, origins }: Draft, { country, rule }: ActorMention): boolean => {
  const isWhole = ({ base: { place }, relation, basis }: PlacePhrase): boolean =>
    basis === "stated" && relation === "in" && place.kind === "country" && place.country === country;
  return (
    /^(most-forces|pronoun|same-force|speaker|title|told-owner)$/.test(rule) &&
    (action === "withdraw"
      ? origins.some(isWhole)
      : /^(deploy|send|rotate)$/.test(action) && home !== "withdraw" && destinations.some(isWhole))
  );
};

/** "A battalion turned up in Vilnius, the Lithuanian president said": what comes into a country without forces in the source. */
export const isIntruder = (
  { discourse }: Site,
  { destinations, origins, action }: Draft,
  { country }: ActorMention,
): boolean =>
  country !== null &&
  // "would go to Kunduz from Herat": from one end of the country to the other.
  !origins.some(({ base }) => base.place.country === country) &&
  /^(deploy|transit|mass)$/.test(action) &&
  !discourse.ownership.owns(country) &&
  destinations.some(({ base }) => base.place.country === country);

/** The state whose release it is, else the nation of most forces of the source; not where words near it tell of another one. */
export function ofSource(site: Site, { origins }: Draft, { chunk, force }: DraftForce): ActorMention | null {
  const { reading, discourse, at } = site;
  const most = isOfAnother(site) ? null : discourse.ownership.ofMost;
  // What the press of one nation tells of without a name is none of another's, of whose forces it tells most.
  const isNeighbours = discourse.homeCountry !== null && most?.country !== discourse.homeCountry;
  const own = (isNamedShip(force) ? null : discourse.issuer(reading.sentence, force)) ?? (isNeighbours ? null : most);
  const country = own?.country ?? null;
  if (country === null) return null;
  const near = discourse.named.nearest(at, chunk);
  const others = [...discourse.named.nationsBefore(at, chunk)].filter((nation) => nation !== country);
  const comesFrom = origins.some(
    ({ base }) =>
      base.place.country !== null && base.place.country !== country && discourse.ownership.owns(base.place.country),
  );
  // "That ship is off Djibouti": the one named last, whoever's it is.
  const isPointed = /^(that|this)$/.test(reading.sentence.words[force.from]?.lower ?? "");
  return (near && near.country !== country) || others.length > 0 || comesFrom || isPointed ? null : own;
}

/** Most forces are a mission's, but those told of so far are a nation's, which serve in it. */
const isOfAnother = ({ discourse, earlier }: Site): boolean =>
  isAllianceCode(discourse.ownership.ofMost?.country ?? "") &&
  earlier.some(({ owners }) => owners.some(({ country }) => country !== null && !isAllianceCode(country)));

const isNamedShip = ({ designation, set }: ForceMention): boolean => designation !== null && set === "30";

/** By what the paragraph, the source or its title tells of besides. */
export function ofTold(site: Site, draft: Draft, own: DraftForce): ActorMention | null {
  const parties = site.discourse.named.partiesOfParagraph(site.at, own.chunk);
  return (
    paragraphOwner(site, draft, own, parties) ??
    toldOwner(site, own.chunk) ??
    titleNation(site, draft, own, parties) ??
    ownerOfGuests(site, draft, own)
  );
}

/**
 * The owner of every force that the paragraph tells of so far, where it names no other nation.
 *
 *     Denmark sent a frigate to Djibouti. A helicopter and 40 marines are aboard
 *     ^^^^^^^                             ~~~~~~~~~~~~     ~~~~~~~~~~
 */
function paragraphOwner(
  site: Site,
  draft: Draft,
  { chunk, force }: DraftForce,
  parties: ReadonlySet<string>,
): ActorMention | null {
  const { reading, at, earlier } = site;
  const told = earlier.filter(
    ({ paragraph, sentence, force: { from } }) =>
      paragraph === reading.sentence.paragraph && (sentence < at || from < force.from),
  );
  const owners = new Map(
    told.flatMap(({ owners: actors }) =>
      actors.flatMap((actor) => (actor.country === null ? [] : [[actor.country, actor] as const])),
    ),
  );
  const [owner] = owners.values();
  const isSole = [...owners.keys(), ...parties].every((party) => party === owner?.country);
  if (!owner?.country || !isSole || isOfSomebody(reading, chunk) || isByOrgan(site)) return null;
  // "A Danish frigate was sent to Aden. A battery was moved to Haifa": Denmark does nothing there.
  const known = new Set([owner.country, ...told.flatMap(({ places }) => countriesOf(places))]);
  const own = countriesOf([...draft.destinations, ...draft.origins]);
  const isNear = own.length === 0 || own.some((country) => known.has(country ?? ""));
  return isNear || told.some(isActed) ? impliedActor(owner, "told-owner") : null;
}

const countriesOf = (places: readonly PlacePhrase[]): (string | null)[] => places.map(({ base }) => base.place.country);

/** The nation itself does what is told: it is named beside the force, not by it. */
const isActed = ({ force, owners }: Told): boolean =>
  owners.some(({ rule, from }) => !/^(nationality|same-force)$/.test(rule) && (from < force.from || from >= force.to));

/** "The army said that a battalion had left": of whoever that army is. */
function isByOrgan({ discourse, at }: Site): boolean {
  const speaker = discourse.speakerOf(at);
  return speaker !== null && speaker.actor === null && isOrgan(nounHeadAt(speaker.reading, speaker.noun));
}

/** "African contingents", "a rebel column", "an aircraft of the Mission", "its companies": the words of the force say whose, though not who that is. */
function isOfSomebody(reading: Reading, chunk: number): boolean {
  const { chunks, forces, places, sentence } = reading;
  const link = chunks[chunk + 1];
  const of = link?.kind === "preposition" && link.word === "of" ? nounAt(reading, chunk + 2) : null;
  const { from = 0, to = 0 } = nounAt(reading, chunk) ?? {};
  return (
    (places.get(chunk) ?? []).length > 0 ||
    [nounAt(reading, chunk - 1), of].some((noun) => noun?.possessive && sentence.words[noun.head]?.pos === "PROPN") ||
    sentence.words.slice(from, to).some(({ lemma }) => rebels.has(lemma)) ||
    (sentence.words[of?.head ?? -1]?.pos === "PROPN" && !forces.has(chunk + 2)) ||
    [...sentence.words.slice(from, to), ...sentence.words.slice(of?.from ?? 0, of?.to ?? 0)].some(({ lower }) =>
      possessives.has(lower),
    )
  );
}

/** "Canada trims Gulf force": the nation whose forces the title tells of, where the paragraph names no other. */
function titleNation(
  site: Site,
  draft: Draft,
  { chunk, force }: DraftForce,
  parties: ReadonlySet<string>,
): ActorMention | null {
  const { reading, discourse, at } = site;
  const country = discourse.titleNation;
  const named = [...parties, ...discourse.named.lastBefore(at)];
  if (named.some((party) => party !== country) || isOfSomebody(reading, chunk)) return null;
  const actor = actorBy(reading.sentence, force, country, "title");
  // "From Pechenga two battalions have gone off": those of another side.
  const isFrom = opensWithFrom(reading) && !countriesOf(draft.origins).includes(country);
  return country === null || isFrom || isIntruder(site, draft, actor) ? null : actor;
}

/** The owner of every force told of so far, where no other nation is named: "Kenya sent two battalions. Helicopters followed". */
function toldOwner(site: Site, chunk: number): ActorMention | null {
  const { reading, discourse, at } = site;
  const [owner] = site.earlier.find(({ owners }) => owners.length > 0)?.owners ?? [];
  // "the German-led battle group"
  const isOthers = (reading.places.get(chunk) ?? []).length > 0;
  if (!owner?.country || isOthers) return null;
  const isSole =
    site.earlier.every(({ owners }) => owners.every(({ country }) => country === owner.country)) &&
    [...discourse.named.partiesTill(at, chunk)].every((party) => party === owner.country || isAllianceCode(party));
  return site.earlier.some(isActed) && isSole ? impliedActor(owner, "told-owner") : null;
}

/** "From Bangladesh the mission expects a battalion" */
export const opensWithFrom = ({ chunks: [mark] }: Reading): boolean =>
  mark?.kind === "preposition" && mark.word.toLowerCase() === "from";
