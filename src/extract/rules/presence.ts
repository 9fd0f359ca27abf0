import actions from "../../../data/lexicon/actions.json";
import spatial from "../../../data/lexicon/spatial.json";
import type { Word } from "../../read/sentences.ts";
import type { ActorMention } from "../actors.ts";
import { actorsOf } from "../arguments.ts";
import type { Chunk } from "../chunks.ts";
import { lemmaAt, verbAt, verbBefore } from "../clause.ts";
import type { ForceMention } from "../forces.ts";
import { deixisAt } from "../group-phrases.ts";
import { groupsFrom } from "../groups.ts";
import { isJoint, withPossessors } from "../lists.ts";
import { statusOfNoun, statusOfVerb } from "../modality.ts";
import { isItem, standingFor } from "../items-in-place.ts";
import { isPlan, nounFor } from "../plan-for.ts";
import { isUnseen } from "../negatives.ts";
import { isOfPlaced } from "../of-placed.ts";
import { nounAt, nounHeadAt, ownerAt, type Reading } from "../reading.ts";
import { type Draft, type DraftForce, type Rule, type Site, toldSince } from "../rule.ts";
import { isTally } from "../strength.ts";
import { isContent, isToldOtherwise } from "../object-of-another.ts";
import { subjectOf } from "../subject.ts";
import { isToldToAct } from "../told-otherwise.ts";

const offices = new Set(actions.offices);
const helping = new Set(actions.helping);
const presently = new Set(spatial.presently);
const underway = new Set(spatial.underwayPrepositions);

/**
 * A nation's force with a place right after it, in a clause that tells of something else.
 *
 *     no order to pull out the 2,000 U.S. troops currently in Syria
 *                          ~~~~~~~~~~~~~~~~~~~~~           ~~~~~~~~
 */
export const standsAt: Rule = {
  name: "force-in-place",
  find(site) {
    const named = [...site.reading.forces].flatMap(([chunk, force]) =>
      force.isHead &&
      !isOfChange(site.reading, force) &&
      (force.strength === "plain" ||
        (force.strength !== "weak" &&
          (force.quantity !== null ||
            isThere(site.reading, chunk + 1) ||
            isItem(site.reading, chunk) ||
            isBesides(site.reading, chunk)))) &&
      (isOwned(site.reading, chunk) ||
        isKnownUnit(site.reading, chunk, force) ||
        isProposed(site.reading, chunk, force))
        ? [{ chunk, force, noun: chunk }]
        : [],
    );
    const unplaced = [...named, ...standingFor(site)].filter(
      ({ noun, force }) =>
        !site.placed.has(noun) && !isOfPlaced(site, noun) && !(isThere(site.reading, noun + 1) && isTold(site, force)),
    );
    return unplaced.flatMap(({ noun, ...force }) => draftsAt(site, noun, force));
  },
};

/** "The contingent in Mali will be cut by around 300", "to cut its forces in Mali to 300": so many are not there. */
const isOfChange = ({ sentence: { words } }: Reading, { to, quantity }: ForceMention): boolean =>
  quantity !== null &&
  quantity.from > to &&
  words.slice(Math.max(to, quantity.from - 3), quantity.from).some(({ lower }) => /^(by|to)$/.test(lower));

/** "The contingent there goes home": the act says where it was. */
const isTold = ({ earlier, at }: Site, force: ForceMention): boolean =>
  earlier.some((told) => told.sentence === at && told.force.from === force.from);

/** "no plans for battlegroups in Finland": units and counted forces that are planned, asked for or refused. */
function isProposed(reading: Reading, at: number, { strength, quantity, echelon }: ForceMention): boolean {
  const lemma = nounHeadAt(reading, nounFor(reading, at))?.lemma ?? "";
  return strength === "plain" && (quantity !== null || echelon !== null) && isPlan(lemma);
}

/** Who a "with" gives the force to: "Georgia, with 850 troops in Iraq". */
function holderOf(reading: Reading, at: number): ActorMention[] {
  const link = reading.chunks[at - 1];
  if (link?.kind !== "preposition" || link.word !== "with") return [];
  const partakers = partakersOf(reading, at);
  if (partakers.length > 0) return partakers;
  const holder = reading.chunks[at - 2]?.kind === "comma" ? at - 3 : at - 2;
  return [reading.actors.get(holder) ?? []].flat();
}

/** "Denmark takes part with 500 soldiers at Basra": the party whose part in something the counted force behind a "with" is. */
function partakersOf(reading: Reading, at: number): ActorMention[] {
  const link = reading.chunks[at - 1];
  const verb = verbBefore(reading, at);
  const isPart =
    link?.kind === "preposition" &&
    link.word === "with" &&
    reading.forces.get(at)?.quantity != null &&
    partaking.test(lemmaAt(reading, verb)) &&
    verbAt(reading, verb)?.passive === false &&
    reading.chunks.slice(verb + 1, at).every(({ kind }) => /^(adverb|noun|preposition)$/.test(kind));
  const subject = isPart ? (subjectOf(reading, verb) ?? []) : [];
  return subject.some((noun) => reading.forces.has(noun))
    ? []
    : subject.flatMap((noun) => reading.actors.get(noun) ?? []);
}

const partaking = /^(assist|contribute|form|head|help|lead|participate|support|take)$/;

/** Who has the plan that a force is of: "NATO has no plans for a battlegroup in Finland". */
function plannerOf(site: Site, at: number): ActorMention[] {
  const { reading } = site;
  const force = reading.forces.get(at);
  const verb = nounFor(reading, at) - 1;
  const isOfPlan = force && isProposed(reading, at, force) && lemmaAt(reading, verb) === "have";
  return isOfPlan ? actorsOf(site, subjectOf(reading, verb)) : [];
}

/** Rebels and militias are named for much else than for where they are. */
const isOwned = (reading: Reading, at: number): boolean =>
  [...[ownerAt(reading, at) ?? []].flat(), ...holderOf(reading, at)].some(
    ({ rule }) => !/^(leader|side)$/.test(rule) || reading.forces.get(at)?.quantity,
  );

/** "its 7,900 soldiers in East Timor", "the 203rd Tank Battalion, now at Augustdorf": spoken of as known, whoever's they are. */
const isKnownUnit = (
  reading: Reading,
  at: number,
  { strength, designation, quantity, echelon, to }: ForceMention,
): boolean =>
  // "its 800-strong contingent", not "its contingent to 300 men"
  (strength === "plain" ||
    isBesides(reading, at) ||
    (strength === "shown" && quantity !== null && quantity.to <= to)) &&
  !offices.has(nounHeadAt(reading, at)?.lemma ?? "") &&
  !isContent(reading, at) &&
  (designation !== null ||
    ((quantity !== null || echelon !== null || isBesides(reading, at)) && isDefinite(reading, at)));

/** "In addition to its contingent in Mali, Chad has": what more is told beside is there. */
const isBesides = ({ chunks }: Reading, at: number): boolean => {
  const link = chunks[at - 1];
  return (
    link?.kind === "preposition" && /^(along with|apart from|besides|beyond|in addition to|on top of)$/.test(link.word)
  );
};

/** "the troops", "Canada's 850 troops": spoken of as known. */
const isDefinite = (reading: Reading, at: number): boolean =>
  nounAt(reading, at - 1)?.possessive === true ||
  /^(the|its|their|his|those|these|our)$/.test(reading.sentence.words[reading.chunks[at]?.from ?? -1]?.lower ?? "");

/** "NATO troops in Ukraine would mean war": supposed, not told. */
function isSupposed({ chunks, sentence }: Reading, at: number): boolean {
  const verb = chunks.slice(at + 1).find(({ kind }) => kind === "verb");
  const isModal = ({ lower }: Word): boolean => /^(would|could|might|may|'d)$/.test(lower);
  return verb !== undefined && sentence.words.slice(verb.from, verb.to).some(isModal);
}

/** "to support French troops in Mali": who is helped is there. */
const isHelped = (reading: Reading, at: number): boolean =>
  helping.has(lemmaAt(reading, withPossessors(reading, at) - 1));

/** "The 12th Tank Battalion, now at Munster,": where it is at present, between commas. */
function isSetOff({ chunks, sentence }: Reading, comma: number): boolean {
  const word = sentence.words[chunks[comma + 1]?.from ?? -1];
  return chunks[comma]?.kind === "comma" && presently.has(word?.lower ?? "");
}

/** "bound for": what no place in passing, only a force, is said to be. */
const isUnderWay = (chunk: Chunk | undefined): boolean => chunk?.kind === "preposition" && underway.has(chunk.word);

/** "the Typhoons there", not "beside the Typhoons there are six tankers". */
const isThere = (reading: Reading, at: number): boolean =>
  deixisAt(reading, at) === "there" && !(lemmaAt(reading, at + 1) === "be" && nounAt(reading, at + 2));

/** "A French military plane en route to Bamako crashed": it did not get there. */
function isLost({ reading }: Site, mark: Chunk | undefined, at: number): boolean {
  const after = reading.chunks.findIndex((chunk, index) => index > at && chunk.kind === "verb");
  return isUnderWay(mark) && /^(collide|crash|disappear|explode|sink|vanish)$/.test(lemmaAt(reading, after));
}

const leadsToPlace = (mark: Chunk): boolean =>
  mark.kind === "preposition" &&
  (isUnderWay(mark) || /^(in|at|on|near|along|around|inside|off|across|throughout)$/.test(mark.word));

/** "the 900 Kenyan and 400 Ghanaian soldiers in Goma": the last of those that share their noun, and so their place. */
function endOfShared(reading: Reading, at: number): number {
  const chunk = nounAt(reading, at);
  const isShort = (reading.places.get(at) ?? []).some(
    ({ mention, to }) => mention.role === "demonym" && to === chunk?.to,
  );
  const isShared =
    isShort && reading.forces.get(at)?.isHead && isJoint(reading.chunks[at + 1]) && reading.forces.get(at + 2)?.isHead;
  return isShared ? endOfShared(reading, at + 2) : at;
}

function draftsAt(site: Site, at: number, force: DraftForce): Draft[] {
  const { reading, discourse } = site;
  const chunk = nounAt(reading, at);
  const last = endOfShared(reading, at);
  let next = isSetOff(reading, last + 1) ? last + 2 : last + 1;
  while (reading.chunks[next]?.kind === "adverb" || reading.chunks[next]?.kind === "adjective") next++;
  // "The corvette, bound for Samos, passed"
  if (reading.chunks[next]?.kind === "comma" && isUnderWay(reading.chunks[next + 1])) next++;
  const mark = reading.chunks[next];
  // "The eight Typhoons there have switched to ground attack"
  // "the UN mission there" is as much an office as a force.
  const lemma = nounHeadAt(reading, at)?.lemma ?? "";
  const isOffice = offices.has(lemma) || lemma === "mission";
  // "the logistics facility of the Russian Navy in Tartus"
  // "handed the jets to the Turkish air force in Ankara"
  const isAirForce = lemma === "force" && reading.sentence.words[chunk?.head ? chunk.head - 1 : -1]?.lower === "air";
  if ((offices.has(lemma) || isAirForce) && force.force.quantity === null) return [];
  if (!chunk || !mark || !(leadsToPlace(mark) || (isThere(reading, next) && !isOffice))) return [];
  // "is reducing the number of troops in Kosovo", "said its brigade in Basra would be home by June": told by the verb.
  const isTold =
    (isTally(reading, force.force) || isSupposed(reading, at)) &&
    toldSince(site, site.at).some(({ force: told }) => told.from === force.force.from);
  if (isTold || isLost(site, mark, next) || isToldOtherwise(reading, at)) return [];
  const anaphor = discourse.anaphorFor(site.at, [reading.actors.get(at) ?? []].flat());
  // "the British at Basra with a squadron, the Danes in Qurnah"
  const other = reading.chunks.findIndex(
    (mark, index) => index > next && mark.kind === "preposition" && mark.word === "with",
  );
  const [group, ...parts] = groupsFrom(site, next, [force], anaphor, other < 0 ? undefined : other).groups;
  const own = reading.forces.has(at) ? undefined : reading.actors.get(at)?.country;
  const owner = reading.actors.get(at)?.country;
  // "the Russians in Moscow"; "the French troops in the country" are in some other one.
  const isAtHome = group?.destinations.some(
    ({ base: { place }, basis, relation }) =>
      place.country === own ||
      (place.country === owner && basis === "implied" && place.kind === "country" && relation === "in"),
  );
  if (!group || group.destinations.length === 0 || isAtHome) return [];
  // "the 2,000 troops in Syria" are there, whatever is planned for them; "more troops in Syria" may only be wished for.
  const isKnown =
    (isDefinite(reading, at) && !isUnseen(reading, at)) ||
    isHelped(reading, at) ||
    isToldToAct(reading, [force], next) ||
    (partakersOf(reading, at).length > 0 &&
      statusOfVerb(reading, verbBefore(reading, at), null, []).status === "reported");
  // "The 290 paratroopers due at Yavoriv next week"
  const due = reading.sentence.words.findIndex(({ lower }, word) => lower === "due" && word >= chunk.to - 1);
  const isDue = due >= 0 && due <= chunk.to;
  const modality = isDue
    ? { status: "planned" as const, rule: "due", from: due, to: due + 1 }
    : isSupposed(reading, at)
      ? { status: "considered" as const, rule: "supposed", from: chunk.from, to: chunk.to }
      : isKnown
        ? { status: "reported" as const, rule: "definite", from: chunk.from, to: chunk.from + 1 }
        : statusOfNoun(reading, at);
  // "1,500 in Niger, most of them at Ouallam"
  const shares = parts.filter(({ forces }) => forces.every(({ force: { label } }) => label !== undefined));
  return [group, ...shares].map(({ forces, destinations, origins }): Draft => ({
    trigger: mark,
    action: modality.status === "reported" && !isUnderWay(mark) ? "station" : "deploy",
    modality,
    actors: [...holderOf(reading, at), ...plannerOf(site, at)],
    needsOwner: reading.forces.has(at) && !isOwned(reading, at) && !isProposed(reading, at, force.force),
    byAnother: false,
    forces,
    destinations,
    origins: isUnderWay(mark) ? origins : [],
    end: 0,
    score: 0.6,
  }));
}
