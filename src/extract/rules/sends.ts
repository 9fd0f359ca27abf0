import actions from "../../../data/lexicon/actions.json";
import { actionOf, actionVerbAt, withdrawalOf } from "../action-verbs.ts";
import { actorsOf, agentAfter, placesBeside } from "../arguments.ts";
import { constructionAt, isMotion } from "../construction.ts";
import { isCareer } from "../career.ts";
import { lemmaAt, verbAt, verbBefore } from "../clause.ts";
import { isNegative } from "../negatives.ts";
import { draftOf } from "../group.ts";
import { governed } from "../governed.ts";
import { groupsFrom } from "../groups.ts";
import { leadingPlaces } from "../inversion.ts";
import { isBackground, isContact, isToldLater } from "../main-verb.ts";
import { tellsOfMission, theatreAt } from "../missions.ts";
import { statusOfVerb } from "../modality.ts";
import { movedBy } from "../moved.ts";
import { isDecision, isOffice, moversOf } from "../movers.ts";
import { isKeptSo, statusOfKnown } from "../object-state.ts";
import { areNew, areOwned } from "../owned-forces.ts";
import { placelessAction } from "../placeless.ts";
import { type Anaphor, isGoal, type PlacePhrase, plainPhrase } from "../place-phrase.ts";
import { entersTrouble, isExpulsion, isFilled } from "../no-movement.ts";
import { ownedAsWhole, wholeOf } from "../place-of-whole.ts";
import { nounAt, nounHeadAt, type Reading } from "../reading.ts";
import { atEachVerb, type Draft, type DraftForce, type Rule, type Site } from "../rule.ts";
import { compose, contrary } from "../status.ts";
import { isAllSaid, isMarked } from "../stays-put.ts";
import { isTally } from "../strength.ts";
import { subjectOf } from "../subject.ts";
import { withoutWhole } from "../without-whole.ts";
import { isByComers } from "./comes-to.ts";
import { figuresOf } from "./numbers.ts";
import { isAnyGiver, isBought, isEndOfMove, isSeenMoving, isToldBehind, isToldToAct } from "../told-otherwise.ts";

const commands = new Set(actions.commands);
const firms = new Set(actions.firms);

/**
 * Someone moves, keeps or supplies a force: the force is the object, or the subject of a passive.
 *
 *     Denmark is sending a frigate to the Baltic Sea
 *     ~~~~~~~ ^^^^^^^^^^ ~~~~~~~~~    ~~~~~~~~~~~~~~
 */
export const sends: Rule = {
  name: "sends-force",
  find: atEachVerb(draftsAt),
};

function draftsAt(site: Site, at: number): Draft[] {
  const { reading, discourse } = site;
  const found = actionVerbAt(reading, at, "move") ?? constructionAt(reading, at);
  const chunk = verbAt(reading, at);
  // "a convoy carrying soldiers left": its own verb tells where they went.
  const isCargo = chunk?.form === "gerund" && found?.verb.lemma === "carry";
  // "the positions of the Navy's deployed carriers"
  const isAttribute = chunk?.form === "past" && !chunk.passive && nounAt(reading, at - 1)?.possessive === true;
  if (!found || !chunk || isCargo || isAttribute || isKeptSo(reading, at)) return [];
  const { verb } = found;
  // "adding that a team has gone", "revealed that they have left": it tells of something said.
  const mark = reading.chunks[at + 1];
  if (mark?.kind === "subordinator" && mark.word === "that") return [];
  // "is expected to remain in the Gulf", "was directed to stay": told by what is expected or ordered.
  const isToldBy =
    verbAt(reading, found.next)?.form === "infinitive" &&
    (actionVerbAt(reading, found.next, "go", "go-object", "move") !== null ||
      // "is expected to shrink to 200"
      figuresOf(lemmaAt(reading, found.next)) !== undefined);
  if (chunk.passive && (verb.status || commands.has(verb.lemma)) && isToldBy) return [];
  const subject = subjectOf(reading, at);
  const { forces, passive, next, recipient } = movedBy(site, at, found, subject);
  if (forces.length === 0 || (verb.observes && isSeenMoving(reading, next))) return [];
  // "was in Odense to welcome home the men": what someone came for tells no more than whence they are back.
  const isOccasion = verb.observes && chunk.form === "infinitive" && verbAt(reading, at - 1) === null;
  // "expects three units to return": told by what is expected of them.
  if (verb.status === "planned" && verbAt(reading, next)?.form === "infinitive" && actionVerbAt(reading, next, "go"))
    return [];
  if (verb.action !== "station" && isBackground(reading, at, subject)) return [];
  if (!passive && isByComers(site, at, subject)) return [];
  if (isToldToAct(reading, forces, next)) return [];
  if (isSupplied(site, at, forces) || entersTrouble(reading, next)) return [];
  if (isExpulsion(reading, at) || isFilled(reading, chunk.to)) return [];
  // "the tanks that it has promised to remove": told by what is promised.
  if (verb.status && isToldBy && forces.every(({ chunk: noun }) => noun < at)) return [];
  if (isAnyGiver(reading, at, subject) || (verb.action === "reinforce" && isEndOfMove(reading, at))) return [];
  // "about getting troops ready" is of no troops that one could point to.
  if (verb.action === "alert" && subject === null && forces.every(({ force }) => force.to - force.from === 1))
    return [];
  const agents = passive ? agentAfter(site, found.next, true) : [];
  // "The UN force will be strengthened by 2,000 men": of that force.
  const isAdded = passive && forces.every(({ chunk: noun }) => noun > at) && /^(reinforce|withdraw)$/.test(verb.action);
  const isBeside = chunk.form === "gerund";
  const actors = passive
    ? agents.length === 0 && isAdded
      ? actorsOf(site, subject)
      : agents
    : verb.observes
      ? []
      : moversOf(site, subject, forces, isBeside);
  // "The figure excludes 300 soldiers in Kosovo"
  const [noun = -1] = subject ?? [];
  // "A Korean firm will supply 90 tanks": a trade.
  if (verb.action === "transfer" && !passive && firms.has(nounHeadAt(reading, noun)?.lemma ?? "")) return [];
  const isThing = actors.length === 0 && nounHeadAt(reading, noun)?.pos === "NOUN" && !isOffice(reading, noun);
  if (verb.status === "ruled-out" && !passive && isThing) return [];
  const anaphor = discourse.anaphorFor(site.at, actors);
  const reduced = passive && !chunk.passive;
  const { groups } = groupsFrom(site, next, forces, anaphor);
  // "send the Saudis a division"
  const handed =
    recipient === null
      ? []
      : (reading.places.get(recipient) ?? []).map((place) => plainPhrase(place.candidate, place, "implied"));
  const status = statusOfVerb(
    reading,
    at,
    subject,
    forces.map((force) => force.chunk).filter((noun) => !passive && noun > at),
  );
  const known = isOccasion
    ? governed(reading, verbBefore(reading, at))
    : reduced
      ? statusOfKnown(reading, at, verb)
      : null;
  const modality = known ?? (verb.status ? { ...status, status: compose(status.status, verb.status) } : status);
  return groups.flatMap((group, index): Draft[] => {
    if (isOccasion && group.origins.length === 0) return [];
    const isHolding = !passive && holding.test(verb.lemma);
    const ofHolder = isHolding ? placesOfHolder(site, subject, at, anaphor) : [];
    // "The garrison at Tuzla will be halved"
    const [resized = -1] = /^(reinforce|withdraw)$/.test(verb.action) && index === 0 ? (subject ?? []) : [];
    const isOneClause = !reading.chunks.slice(resized + 1, at).some(({ kind }) => kind === "stop");
    const isResized =
      chunk.passive &&
      isOneClause &&
      (reading.forces.get(resized)?.isHead === true || tellsOfMission(reading, resized));
    const ofForce = isResized ? placesOfResized(site, resized, at, anaphor) : [];
    // "sent destroyers based in Toulon to Cyprus": where they are based, not where they are sent.
    const stays = reduced && verb.action === "station" ? group.destinations.filter((place) => !isGoal(place)) : [];
    const leading = leadingPlaces(site, at, passive, anaphor);
    // "KFOR has 4,000 men"
    const [holder = -1] = isHolding ? (subject ?? []) : [];
    const places = [stays, group.destinations, handed, ofHolder, ofForce].find((found) => found.length > 0) ?? [];
    // "is based out of Bahrain", "flies jets from Akrotiri": where they are.
    const isBase =
      verb.away === "station" &&
      places.length === 0 &&
      group.origins.length > 0 &&
      (verb.action === "station" || group.forces.every(({ force }) => force.set === "01"));
    const { origins, destinations } =
      verb.action === "withdraw"
        ? withdrawalOf(verb, group, ofForce)
        : isBase
          ? { origins: [], destinations: group.origins }
          : {
              origins: group.origins,
              // "In Paris, a minister spoke of sending a division, from Germany": the place opens another clause.
              destinations:
                places.length > 0 || (group.origins.length > 0 && !passive)
                  ? places
                  : leading.length > 0
                    ? leading
                    : theatreAt(reading, holder, anaphor),
            };
    // "who commanded the 10th Mountain Division in Afghanistan": a career.
    if (isCareer(reading, at) && !destinations.some(isGoal)) return [];
    // "weighs 200 soldiers for Mali", "is considering a battalion", not "discussed Russian troops in Transnistria"
    const isNew = actors.length > 0 && destinations.length + origins.length === 0 && areNew(reading, group.forces);
    if (verb.status === "considered" && verb.action === "send" && !destinations.some(isGoal) && !isNew) return [];
    if (verb.lemma === "order" && isBought(group.origins, destinations, actors)) return [];
    // "keep Turkish drones away from Sirte": that is where they are not.
    if (/^(hold|keep)$/.test(verb.lemma) && destinations.length === 0 && origins.length > 0) return [];
    if (verb.needsAim && !isAimedAt(reading, group.forces)) return [];
    if (verb.needsGoal && !isMotion(reading, next, { origins, destinations })) return [];
    // "keeps 90 men in a camp of its own"
    const isUnnamed =
      group.unnamed &&
      (isHolding
        ? isMarked(group.forces)
        : areOwned(reading, group.forces) && !reduced && !verb.observes && verb.status !== "considered");
    const isPlaced = destinations.length + origins.length > 0 || group.unresolved || isUnnamed;
    // "the force the president authorized" tells of no act by itself.
    if (!isPlaced && !passive && forces.some(({ chunk: noun }) => noun < at && isContact(reading, noun))) return [];
    // "landed in transport planes" moves no planes.
    const isHeld = group.forces.every(({ chunk: noun }) => reading.chunks[noun - 1]?.kind !== "preposition");
    // "diverted a frigate but no planes"
    const granted = group.forces.filter(({ chunk: noun }) => !isNegative(reading, noun));
    const bare =
      isPlaced || reduced || isToldBehind(reading, next)
        ? null
        : placelessAction(
            reading,
            verb,
            granted.length > 0 ? granted : group.forces,
            isHeld && actors.some(({ country }) => country !== null),
          );
    // "with reinforcements expected soon"
    const isMore = !isPlaced && !bare && passive && group.forces.some(({ force }) => wholeOf(site, force));
    // "The force was approved in January": one told of before.
    const isKnown = passive && verb.status === "planned" && !areNew(reading, group.forces);
    if (!isPlaced && bare === "send" && isKnown) return [];
    const isUnplaced = verb.needsPlace && !isPlaced && !isMore;
    if (isUnplaced && (!bare || (bare === "station" && !isAllSaid(reading, next)))) return [];
    // "a brigade raised in Brittany" was formed there.
    if (passive && verb.lemma === "raise" && !destinations.some(isGoal)) return [];
    if (reduced && destinations.length === 0 && isToldLater(reading, at, subject)) return [];
    const kept = isHolding ? withoutWhole(reading, group.forces) : group.forces;
    const own = isMore ? kept.map((force) => ownedAsWhole(site, force)) : kept;
    const { end } = group;
    // "bringing the number of soldiers in Mali to 1,400": what is counted is there.
    const isCount = verb.action === "deploy" && own.every(({ force }) => isTally(reading, force));
    const draft = draftOf(
      {
        trigger: chunk,
        action: bare ?? (isBase || isCount ? "station" : actionOf(reading, verb, origins, destinations)),
        home: verb.home,
        setsOut: verb.setsOut || verb.away === "withdraw",
        modality,
        actors,
        byAnother:
          !passive &&
          !verb.observes &&
          subject?.some((noun) => !isOffice(reading, noun) && !(isBeside && isDecision(reading, noun))) === true,
        forces: own,
        destinations,
        origins,
        leavesPlace: !isPlaced,
        end,
        score: 0.9,
      },
      group,
    );
    // "two planes and no soldiers"
    const none = group.forces.filter((force) => !granted.includes(force));
    // The verb's own status holds for what it names first.
    if (none.length === 0 || (index === 0 && none[0] === group.forces[0])) return [draft];
    if (bare && granted.length > 0) return [{ ...draft, forces: granted }];
    const refused = { ...draft, forces: none, modality: { ...modality, status: contrary[modality.status] } };
    return granted.length > 0 ? [{ ...draft, forces: granted }, refused] : [refused];
  });
}

/** "to supply the headquarters in Bosnia": who gets the supplies, not what is sent. */
const isSupplied = ({ reading }: Site, at: number, forces: readonly DraftForce[]): boolean =>
  lemmaAt(reading, at) === "supply" &&
  forces.every(({ chunk, force }) => chunk > at && !/^(materiel|other)$/.test(force.category)) &&
  forces.every(({ chunk }) => reading.sentence.words[nounAt(reading, chunk)?.from ?? -1]?.lower === "the");

/** "200 more troops for Kosovo": a force that a task or a place stands behind. */
const isAimedAt = (reading: Reading, forces: readonly DraftForce[]): boolean => {
  const link = reading.chunks[(forces.at(-1)?.chunk ?? -2) + 1];
  return link?.kind === "preposition" && /^(for|to)$/.test(link.word);
};

const holding = /^(have|keep|maintain|retain)$/;

/** "The UN mission in Liberia has 15,000 troops": where a force or a mission is that has others is where these are. */
function placesOfHolder(site: Site, subject: readonly number[] | null, verb: number, anaphor: Anaphor): PlacePhrase[] {
  const holder = subject?.findLast(
    (noun) => noun < verb && (site.reading.forces.get(noun)?.isHead || tellsOfMission(site.reading, noun)),
  );
  return holder === undefined ? [] : placesBeside(site, holder, verb, anaphor);
}

/** "The garrison at Tuzla will be halved", "SFOR is to be strengthened": where a force is that grows or shrinks. */
function placesOfResized(site: Site, noun: number, verb: number, anaphor: Anaphor): PlacePhrase[] {
  const beside = placesBeside(site, noun, verb, anaphor);
  return beside.length > 0 ? beside : theatreAt(site.reading, noun, anaphor);
}
